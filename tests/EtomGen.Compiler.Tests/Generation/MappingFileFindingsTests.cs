using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Framework.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>Findings are in the mapping file itself: path, lines and columns are compared by the markup in the file's text.</summary>
public class MappingFileFindingsTests
{
    [Theory]
    [InlineData("1.0,1.1.1.1,2.0,1.1.2.1,note")]
    [InlineData("1.0,1.1.1.4,2.0,,\n1.0,,2.0,1.1.2.7,")]
    [InlineData("1.0,1.1.1.1,1.5,7.7,")]
    [InlineData("0.5,1.9,9.0,1.1.1.1,")]
    public Task What_fits_the_data_is_silent_and_so_is_what_is_about_other_releases(string rows) => Run([FrameworkText.Mappings(rows)]);

    [Theory]
    [InlineData("1.0,{|#0:one|},2.0,1.1.2.1,", "'one' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")]
    [InlineData("{|#0:first|},1.1.1.1,2.0,1.1.2.1,", "'first' is not the number of a release: write two whole numbers joined by a dot, such as 12.0; this row was left out")]
    [InlineData("{|#0:1.0,,2.0,,|}", "This row names no process and was left out: name one in from, in to, or in both")]
    public Task A_malformed_row_is_an_error_at_its_place(string rows, string message) => Run([FrameworkText.Mappings(rows)], Expected(MalformedMapping.RuleId, message));

    [Theory]
    [InlineData("1.0,{|#0:1.1.1.3|},2.0,1.1.2.1,", "Release 1.0 has no process 1.1.1.3, and this row has no effect; did you mean 1.1.1.2 Take Back a Book?")]
    [InlineData("1.0,1.1.1.1,2.0,{|#0:7|},", "Release 2.0 has no process 7, and this row has no effect")]
    [InlineData(
        "1.0,{|#0:1.1.1.1|},1.0,1.1.1.2,",
        "1.1.1.1 Lend a Book is not deleted in release 1.0, so nothing replaced it there: map it to another release, or remove this row")]
    [InlineData(
        "1.0,{|#0:1.1.1.4|},2.0,,\n2.0,1.1.2.7,1.0,1.1.1.4,",
        "Another row maps 1.1.1.4 of release 1.0 to 1.1.2.7 of release 2.0, and this one says that it has no counterpart there: keep one of the two")]
    [InlineData(
        "1.0,1.1.1.4,2.0,1.1.2.7,\n1.0,,2.0,{|#0:1.1.2.7|},",
        "Another row maps 1.1.2.7 of release 2.0 to 1.1.1.4 of release 1.0, and this one says that it has no counterpart there: keep one of the two")]
    public Task What_contradicts_the_data_or_another_row_is_an_error(string rows, string message) =>
        Run([FrameworkText.Mappings(rows)], Expected(ContradictoryMapping.RuleId, message));

    [Fact]
    public Task What_incomplete_data_do_not_list_is_a_remark() => Run(
        [FrameworkText.Mappings("1.0,{|#0:1.1.2.9|},2.0,1.1.1.5,")],
        Expected(ContradictoryMapping.RuleId, "Release 1.0's data has no 1.1.2.9, and its list of 1.1.2 Fines is incomplete: this row has no effect with these data")
            .WithSeverity(DiagnosticSeverity.Info));

    [Fact]
    public Task Files_are_held_against_each_other() => Run(
        [FrameworkText.Mappings("1.0,1.1.1.4,2.0,1.1.2.7,", "/data/a.csv"), FrameworkText.Mappings("1.0,{|#0:1.1.1.4|},2.0,,", "/data/b.csv")],
        Expected(
            ContradictoryMapping.RuleId,
            "Another row maps 1.1.1.4 of release 1.0 to 1.1.2.7 of release 2.0, and this one says that it has no counterpart there: keep one of the two"));

    private static Task Run(FrameworkText[] mappings, params DiagnosticResult[] expected)
    {
        var test = new EtomAnalyzerTest<EmptyDiagnosticAnalyzer>([Frameworks.First, Frameworks.Second, .. mappings]) { TestCode = "" };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static DiagnosticResult Expected(string ruleId, string message) => new DiagnosticResult(Descriptors.Get(ruleId)).WithLocation(0).WithMessage(message);
}
