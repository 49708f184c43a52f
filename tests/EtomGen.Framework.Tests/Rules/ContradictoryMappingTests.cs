using EtomGen.Framework.Reading;
using EtomGen.Framework.Rules;
using EtomGen.Framework.Tests.Comparison;

namespace EtomGen.Framework.Tests.Rules;

/// <summary>Mappings against what their releases list. Each case is one row, or several where they contradict one another.</summary>
public class ContradictoryMappingTests
{
    [Theory]
    [InlineData("1.0,1.1.1,2.0,1.2.1")]
    [InlineData("1.0,1.1.1,2.0,")]
    [InlineData("1.0,,2.0,1.2.1")]
    [InlineData("1.0,1.1.1,7.0,9.9")]
    [InlineData("7.0,9.9,1.0,1.1.1")]
    [InlineData("1.0,1.1.2,1.0,1.1.1")]
    public void A_mapping_of_processes_that_exist_is_silent_and_so_is_one_of_unknown_releases(string row) => Assert.Empty(Check(row));

    [Theory]
    [InlineData("1.0,1.1.9,2.0,1.2.1", "2:5 error Release 1.0 has no process 1.1.9, and this row has no effect; did you mean 1.1.4 Fine?")]
    [InlineData("1.0,1.1.1,2.0,3.4", "2:15 error Release 2.0 has no process 3.4, and this row has no effect")]
    [InlineData("2.0,1.2.1,1.0,1.1.9", "2:15 error Release 1.0 has no process 1.1.9, and this row has no effect; did you mean 1.1.4 Fine?")]
    [InlineData("1.0,1.1.1,2.0,1.2.8", "2:15 remark Release 2.0's data has no 1.2.8, and its list of 1.2 Desk is incomplete: this row has no effect with these data")]
    [InlineData("1.0,1.1.1,2.0,1.2.8.1.5", "2:15 remark Release 2.0's data has no 1.2.8.1.5, and its list of 1.2 Desk is incomplete: this row has no effect with these data")]
    [InlineData(
        "1.0,1.1.1,1.0,1.1.3",
        "2:5 error 1.1.1 Lend is not deleted in release 1.0, so nothing replaced it there: map it to another release, or remove this row")]
    [InlineData("1.0,1.1.2,1.0,1.1.4", "2:15 error 1.1.4 Fine is itself deleted in release 1.0: name a process that replaced the other one")]
    public void A_process_that_is_not_there_is_an_error_where_the_list_is_complete(string row, string finding) => Assert.Equal([finding], Check(row));

    [Theory]
    [InlineData("1.0,1.1.1,2.0,", "2:5")]
    [InlineData("2.0,,1.0,1.1.1", "2:10")]
    [InlineData("2.0,1.2.1,1.0,", "2:5")]
    [InlineData("1.0,,2.0,1.2.1", "2:10")]
    public void Without_a_counterpart_contradicts_another_row_in_either_direction(string row, string location)
    {
        bool isFirst = row.Contains("1.1.1", StringComparison.Ordinal);
        string message = isFirst
            ? "Another row maps 1.1.1 of release 1.0 to 1.2.1 of release 2.0, and this one says that it has no counterpart there: keep one of the two"
            : "Another row maps 1.2.1 of release 2.0 to 1.1.1 of release 1.0, and this one says that it has no counterpart there: keep one of the two";

        Assert.Equal([$"{location} error {message}"], Check(row, "1.0,1.1.1,2.0,1.2.1"));
        Assert.Equal([$"{location} error {message}"], Check(row, "2.0,1.2.1,1.0,1.1.1"));
    }

    [Fact]
    public void Findings_are_on_the_file_of_their_row()
    {
        MappingReading[] readings = [Read("1.0,1.1.1,2.0,1.2.1"), Read("1.0,1.1.1,2.0,")];

        Assert.Equal([0, 1], ContradictoryMapping.Check(readings, Releases()).Select(findings => findings.Count));
    }

    private static IEnumerable<string> Check(params string[] rows) => ContradictoryMapping.Check([Read(rows)], Releases())[0]
        .Select(finding => $"{finding.Location.StartLine + 1}:{finding.Location.StartColumn + 1} {(finding.IsError ? "error" : "remark")} {finding.Message}");

    private static MappingReading Read(params string[] rows) => MappingReader.Read($"from-release,from,to-release,to\n{string.Join('\n', rows)}\n");

    private static FrameworkCatalog[] Releases() =>
    [
        Release(1, isComplete: true, "1.1 Desk", "1.1.1 Lend", "1.1.2 Return deleted", "1.1.3 Renew", "1.1.4 Fine deleted"),
        Release(2, isComplete: false, "1.2 Desk", "1.2.1 Lend"),
    ];

    private static FrameworkCatalog Release(int number, bool isComplete, params string[] processes) => new(
        new ReleaseNumber(number, 0),
        "Library processes",
        GeneratedReleases.Scale,
        [
            .. processes.Select(process => process.Split(' ')).Select(parts =>
                new FrameworkProcess(ProcessIdentifier.Parse(parts[0]), parts[0].Split('.').Length, parts[1]) { IsDeleted = parts.Length > 2, HasAllChildren = isComplete }),
        ]);
}
