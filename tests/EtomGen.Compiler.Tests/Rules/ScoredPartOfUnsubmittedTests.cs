using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class ScoredPartOfUnsubmittedTests
{
    /// <summary>A release that assesses tasks and steps.</summary>
    private static readonly FrameworkText Deep = new(
        "/data/etom-3.0.csv",
        Frameworks.First.Text.Replace("@release,,1.0", "@release,,3.0", StringComparison.Ordinal)
            .Replace("@assessed-levels,,3", "@assessed-levels,,3 4", StringComparison.Ordinal)
            .Replace("1.1.1.2,3", "1.1.1.1.2,4,Stamp the Book,,\n1.1.1.2,3", StringComparison.Ordinal));

    [Theory]
    [InlineData("""[NotSubmitted({|#0:"1.1.1.1"|}), Score("1.1.1.1.1", 5)]""", "1.1.1.1.1 Scan the Book in it has a score")]
    [InlineData("""[Score("1.1.1.1.2", 5), Score("1.1.1.1.1", 5), NotSubmitted({|#0:"1.1.1.1"|})]""", "1.1.1.1.2 Stamp the Book and 1 more in it have scores")]
    public Task A_process_whose_parts_have_scores_was_submitted(string rows, string parts) => Of(rows)
        .Expect(ScoredPartOfUnsubmitted.RuleId, $"1.1.1.1 Lend a Book is declared as NotSubmitted, but {parts}: score it too, or remove its row")
        .Run();

    [Theory]
    [InlineData("""[Score("1.1.1.1", 5), NotSubmitted("1.1.1.1.1"), Score("1.1.1.1.2", 5)]""")]
    [InlineData("""[NotSubmitted("1.1.1.1"), NotSubmitted("1.1.1.1.1"), Score("1.1.1.2", 5)]""")]
    [InlineData("""[Score("1.1.1.1.1", 5)]""")]
    public Task Parts_that_agree_with_the_process_are_silent(string rows) => Of(rows).LookingAt(ScoredPartOfUnsubmitted.RuleId).Run();

    private static RuleTest<AssessmentAnalyzer> Of(string rows) => AssessmentTest.Of(
        $"""
        using EtomGen;

        [ConformanceAssessment("3.0", Company = "Acme", Product = "Shelf")]
        {rows}
        public static partial class Shelf;
        """,
        Deep);
}
