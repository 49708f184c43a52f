using System.Text.RegularExpressions;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Data;

public class BundledFilesTests
{
    public static TheoryData<string> Releases => Bundled.Releases;

    [Fact]
    public void There_is_a_file_for_every_release_tested_here_and_no_other() => Assert.Equal(
        Releases.Select(row => Path.GetFileName(Bundled.PathOf(row.Data))).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.FrameworkData).Select(path => Path.GetFileName(path)!).Where(name => name != "etom-framework.xsd").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Releases))]
    public void Nothing_is_wrong_in_it(string release)
    {
        SampleFile file = Bundled.Of(release).Finds();
        Assert.Equal(release, file.Definition.Catalog.Release.ToString());
        Assert.Equal("Business Process Framework (eTOM)", file.Definition.Catalog.Title);
    }

    [Fact]
    public void The_one_in_xml_follows_the_schema()
    {
        Assert.Equal(FrameworkFormat.Xml, FrameworkReader.FormatOf(Bundled.PathOf("12.0")));
        Assert.Empty(Schema.Faults(Bundled.Of("12.0").Text));
    }

    [Theory]
    [InlineData("12.0", 301)]
    [InlineData("16.0", 199)]
    [InlineData("19.0", 66)]
    public void It_has_all_processes_that_are_public(string release, int count) => Assert.Equal(count, Bundled.Of(release).Definition.Catalog.Processes.Count);

    [Theory]
    [MemberData(nameof(Releases))]
    public void It_says_whose_it_is_and_where_it_comes_from(string release)
    {
        FrameworkDefinition definition = Bundled.Of(release).Definition;
        Assert.Contains("belong to TM Forum", definition.Notice, StringComparison.Ordinal);
        Assert.Contains("Copyright © TM Forum", definition.Notice, StringComparison.Ordinal);
        Assert.Contains("incomplete", definition.Notice, StringComparison.Ordinal);
        Assert.Contains("assumed", definition.Provenance, StringComparison.Ordinal);
        Assert.All(definition.Catalog.Processes, process =>
        {
            Assert.NotNull(process.Evidence);
            Assert.Contains($"'{process.Evidence}'", definition.Provenance, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Its_history_names_releases_and_what_happened(string release) => Assert.All(
        Bundled.Of(release).Definition.Catalog.Processes,
        process => Assert.Matches(new Regex("^([0-9]+[.][0-9]+[AMD](;[0-9]+[.][0-9]+[AMD])*)?$"), process.History ?? ""));

    [Theory]
    [MemberData(nameof(Releases))]
    public void It_is_written_with_plain_line_ends_and_no_byte_order_mark(string release)
    {
        byte[] bytes = File.ReadAllBytes(Bundled.PathOf(release));
        Assert.NotEqual(0xEF, bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Fact]
    public void Release_12_has_seven_complete_groups()
    {
        FrameworkCatalog catalog = Catalog("12.0");
        Assert.Equal(
            ["1.1.1.2 4", "1.1.1.3 2", "1.1.1.4 7", "1.1.1.5 7", "1.1.1.6 6", "1.1.1.9 5", "1.1.1.11 3"],
            catalog.Processes.Where(process => process.HasAllChildren).Select(process => $"{process.Identifier} {process.ChildCount}"));
        Assert.All(catalog.Processes.Where(process => process.HasAllChildren), process => Assert.Equal(process.ChildCount, process.Children.Count));
    }

    [Theory]
    [InlineData("12.0", "1.1.1.1", 14)]
    [InlineData("16.0", "1.3.1", 11)]
    public void The_known_count_of_an_incomplete_group_is_stated(string release, string id, int count)
    {
        FrameworkProcess group = Find(release, id);
        Assert.False(group.HasAllChildren);
        Assert.Equal(count, group.ChildCount);
        Assert.InRange(group.Children.Count, 1, count - 1);
    }

    [Theory]
    [InlineData("12.0", 0)]
    [InlineData("16.0", 1)]
    [InlineData("19.0", 1)]
    [InlineData("26.0", 1)]
    public void The_roots_are_areas_or_domains(string release, int level) => Assert.Contains(Catalog(release).Roots, root => root.Level == level);

    [Fact]
    public void Numbering_has_gaps()
    {
        Assert.Null(Catalog("12.0").Find("1.1.1.5.3"));
        Assert.Equal(["1", "2", "4", "5", "6", "7", "8"], Find("12.0", "1.1.1.5").Children.Select(child => child.Identifier.Value[^1..]));
    }

    [Fact]
    public void The_level_does_not_follow_from_the_length_of_the_identifier()
    {
        Assert.All(Catalog("12.0").Processes, process => Assert.Equal(2, Segments(process) - process.Level));
        Assert.All(Catalog("16.0").Processes, process => Assert.Equal(process.Identifier.Value.Split('.')[1] == "7" ? 2 : 1, Segments(process) - process.Level));
        Assert.All(Catalog("19.0").Processes, process => Assert.Equal(1, Segments(process) - process.Level));
        Assert.All(WholeRelease.All.SelectMany(release => Catalog(release.Number).Processes), process => Assert.Equal(1, Segments(process) - process.Level));
    }

    [Fact]
    public void In_release_16_fraud_management_is_1_7_2_3_of_level_2()
    {
        FrameworkProcess process = Find("16.0", "1.7.2.3");
        Assert.Equal((2, "Fraud Management"), (process.Level, process.Name));
    }

    [Fact]
    public void The_same_process_has_another_identifier_in_another_release()
    {
        Assert.Equal("Report Customer Order Handling", Find("12.0", "1.1.1.5.7").Name);
        Assert.Null(Catalog("12.0").Find("1.3.3.6"));
        Assert.Null(Catalog("16.0").Find("1.1.1.5.7"));
        FrameworkProcess later = Find("16.0", "1.3.3.6");
        Assert.Equal(("Report Customer Order Handling", "1.1.1.5.7", "187"), (later.Name, later.OriginalIdentifier, later.Uid));
    }

    [Theory]
    [InlineData("1.1.1.2", "Assurance; Billing & Revenue Management; Fulfillment")]
    [InlineData("1.1.1.1", "Operations Support & Readiness")]
    public void In_release_12_level_2_stands_in_vertical_groups(string id, string vertical) => Assert.Equal(vertical, Find("12.0", id).Vertical);

    [Theory]
    [MemberData(nameof(Releases))]
    public void The_scale_is_that_of_published_reports(string release)
    {
        ConformanceScale scale = Catalog(release).Scale;
        Assert.Equal([3], scale.AssessedLevels);
        Assert.Equal((2, 0.1m, 5m, 1, "Not submitted", 0m), (scale.CoverageLevel, scale.Minimum, scale.Maximum, scale.Decimals, scale.NotSubmitted, scale.NotSubmittedScore));
        Assert.Equal(
            ["Partially Conformant", "Partially Conformant", "Partially Conformant", "Fully Conformant"],
            new[] { 0.1m, 3.4m, 4.9m, 5m }.Select(scale.ResultOf));
    }

    [Theory]
    [InlineData("12.0")]
    [InlineData("16.0")]
    [InlineData("19.0")]
    public void Every_row_of_a_partial_release_is_that_of_the_evidence(string release)
    {
        string[][] rows = [.. CsvRows.Read(File.ReadAllText(Repository.Evidence($"evidence/etom-{release}.csv")))];
        string[] header = rows[0];
        Dictionary<string, string[]> evidence = rows.Skip(1).ToDictionary(row => row[0]);
        FrameworkProcess[] listed = [.. Bundled.Catalog(release).Processes.Where(process => evidence.ContainsKey(process.Identifier.Value))];
        foreach (FrameworkProcess process in listed)
        {
            string[] row = evidence[process.Identifier.Value];
            Assert.Equal(
                (Value("level"), Value("name"), Value("original_id"), Value("uid"), Value("history"), Value("evidence"), Groups(Value("vertical")), Value("children_complete")),
                (
                    $"{process.Level}",
                    process.Name,
                    process.OriginalIdentifier,
                    process.Uid,
                    process.History,
                    process.Evidence,
                    Groups(process.Vertical),
                    process.HasAllChildren ? "yes" : null));

            string? Value(string column) => Array.IndexOf(header, column) is >= 0 and var index && TextFolding.Fold(row[index]) is { Length: > 0 } value ? value : null;
        }

        // What is not bundled lacks an ancestor in the evidence.
        string[] placed = Sample.CsvText([Sample.CsvHeader, "@release,,1.0", Sample.CsvScale, .. rows.Skip(1).Select(row => $"{row[0]},{row[1]},\"{row[2]}\"")]).Processes;
        Assert.Equal(placed.Select(process => process.Split(' ')[0]), listed.Select(process => process.Identifier.Value));
        Assert.True(release == "12.0" || listed.Length == Bundled.Catalog(release).Processes.Count);
    }

    [Fact]
    public void Release_12_has_what_a_later_release_gives_as_original_identifiers_as_derived()
    {
        string[][] candidates = [.. CsvRows.Read(File.ReadAllText(Repository.Evidence("evidence/etom-12.0-derived-candidates.csv"))).Skip(1)];

        Assert.Equal(106, candidates.Length);
        Assert.All(candidates, candidate =>
        {
            FrameworkProcess process = Find("12.0", candidate[0]);
            Assert.Equal((candidate[1], candidate[2], "derived", false), (process.Name, $"{process.Level}", process.Evidence, process.Parent!.HasAllChildren));
        });
    }

    [Fact]
    public void Release_24_has_what_public_pages_say_more_than_its_list()
    {
        string[][] rows = [.. CsvRows.Read(File.ReadAllText(Repository.Evidence("evidence/etom-24.0.csv"))).Skip(1)];
        string[][] listed = [.. rows.Where(row => Catalog("24.0").Find(row[0]) is not null)];

        Assert.True(listed.Length > 90);
        Assert.All(listed, row =>
        {
            FrameworkProcess process = Find("24.0", row[0]);
            Assert.Equal((row[3], row[4], row[5]), (process.OriginalIdentifier ?? "", process.Uid ?? "", process.History ?? ""));
        });
    }

    [Fact]
    public void Release_21_has_original_identifiers_and_its_list_says_what_is_not_released()
    {
        string[][] rows = [.. CsvRows.Read(File.ReadAllText(Repository.Evidence("evidence/etom-21.0-published.csv"))).Skip(1)];

        Assert.All(
            rows.Where(row => ProcessIdentifier.TryParse(row[5], out _) && Catalog("21.0").Find(row[0]) is not null),
            row => Assert.Equal(row[5], Find("21.0", row[0]).OriginalIdentifier));
        Assert.All(rows.Where(row => Catalog("21.0").Find(row[0]) is not null), row => Assert.Equal(
            row[6] switch { "Preliminary" => "preliminary", "Not Fully Developed" => "not fully developed", "4" => "unclear", _ => "listed" },
            Find("21.0", row[0]).Evidence));
    }

    private static string Groups(string? vertical) => string.Join("; ", (vertical ?? "").Split("; ").Order(StringComparer.Ordinal));

    private static int Segments(FrameworkProcess process) => process.Identifier.Value.Split('.').Length;

    private static FrameworkCatalog Catalog(string release) => Bundled.Of(release).Definition.Catalog;

    private static FrameworkProcess Find(string release, string id)
    {
        FrameworkProcess? process = Catalog(release).Find(id);
        Assert.NotNull(process);
        return process;
    }
}
