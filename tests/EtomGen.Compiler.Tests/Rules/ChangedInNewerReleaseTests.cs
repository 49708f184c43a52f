using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class ChangedInNewerReleaseTests
{
    private const string OneRow = "Release 2.0 is newer; 1 of this assessment's 1 row has a sure counterpart there";

    private const string Lend = "1.1.1.1 Lend a Book is 1.1.2.1 Lend a Book in release 2.0";

    [Theory]
    [InlineData("[Score<{|#0:Lending.LendABook|}>(5)]", Lend)]
    [InlineData("[NotSubmitted<{|#0:Lending.LendABook|}>]", Lend)]
    [InlineData("[Score({|#0:Lending.LendABook.Id|}, 5)]", Lend)]
    [InlineData("""[Score(score: 5, process: {|#0:"1.1.1.1"|})]""", Lend)]
    [InlineData("[NotSubmitted({|#0:Own.Lend|})]", Lend)]
    [InlineData("[Score<{|#0:Fines.ChargeAFine|}>(5)]", "1.1.2.1 Charge a Fine is 1.1.1.1 Charge a Fine in release 2.0")]
    public Task A_renumbered_process_is_remarked_on_in_every_form(string row, string message) => AssessmentTest
        .Of(Marked(row))
        .With("internal static class Own { public const string Lend = \"1.1.1.1\"; }")
        .ExpectAt(0, ChangedInNewerRelease.RuleId, message)
        .ExpectAt(1, ChangedInNewerRelease.RuleId, OneRow)
        .Run();

    [Fact]
    public Task What_has_no_counterpart_there_is_told_of_at_the_release_only() => AssessmentTest
        .Of(Marked("[Score<Lending.RenewALoan>(5)]"))
        .ExpectAt(1, ChangedInNewerRelease.RuleId, "Release 2.0 is newer; 0 of this assessment's 1 row have a sure counterpart there")
        .Run();

    [Fact]
    public Task Rows_after_one_without_a_counterpart_are_remarked_on_and_counted() => AssessmentTest
        .Of(Marked("[Score<Lending.RenewALoan>(5)]\n[Score<{|#0:Lending.LendABook|}>(5)]"))
        .ExpectAt(0, ChangedInNewerRelease.RuleId, Lend)
        .ExpectAt(1, ChangedInNewerRelease.RuleId, "Release 2.0 is newer; 1 of this assessment's 2 rows has a sure counterpart there")
        .Run();

    [Fact]
    public Task An_assessment_without_rows_is_silent_and_modules_follow_the_rows() => AssessmentTest
        .OfRows("""[Module("Desk", Supports = [Lending.Id, "1.1.1.1"])]""")
        .LookingAt(ChangedInNewerRelease.RuleId)
        .Run();

    [Fact]
    public Task An_assessment_against_the_newest_release_at_hand_is_silent() => AssessmentTest
        .Of("""
            using EtomGen;
            using Etom.V2;

            [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf")]
            [Score<Lending.LendABook>(10)]
            public static partial class Shelf;
            """)
        .LookingAt(ChangedInNewerRelease.RuleId)
        .Run();

    [Fact]
    public Task Without_a_newer_release_there_is_nothing_to_say() => AssessmentTest
        .Of(AssessmentTest.Declaration("[Score<Lending.LendABook>(5)]"), Frameworks.First)
        .LookingAt(ChangedInNewerRelease.RuleId)
        .Run();

    [Theory]
    [InlineData("/data/etom-10.0.csv")]
    [InlineData("/data/the-last-file.csv")]
    public Task The_newest_release_counts_whichever_file_comes_first_and_a_process_that_it_leaves_as_it_was_is_silent(string file) => AssessmentTest
        .Of(
            Marked("""
                [Score<Lending.LendABook>(5)]
                [Score<{|#0:Lending.TakeBackABook|}>(5)]
                """),
            Frameworks.First,
            Frameworks.Second,
            new FrameworkText(file, Frameworks.First.Text
                .Replace("@release,,1.0", "@release,,10.0", StringComparison.Ordinal)
                .Replace("1.1.1.2,3,Take", "1.1.1.7,3,Take", StringComparison.Ordinal)))
        .ExpectAt(0, ChangedInNewerRelease.RuleId, "1.1.1.2 Take Back a Book is 1.1.1.7 Take Back a Book in release 10.0")
        .ExpectAt(1, ChangedInNewerRelease.RuleId, "Release 10.0 is newer; 2 of this assessment's 2 rows have a sure counterpart there")
        .Run();

    [Fact]
    public Task A_renamed_process_is_known_by_its_unique_identifier_on_every_part() => AssessmentTest
        .Of(
            Marked("[Score<{|#0:Lending.LendABook|}>(5)]"),
            WithUids(Frameworks.First),
            WithUids(
                Frameworks.First with { Path = "/data/etom-2.0.csv" },
                ("@release,,1.0", "@release,,2.0"),
                ("Lend a Book", "Lend an Item"),
                ("1.1.1.4,3,Renew a Loan", "1.1.1.9,3,Renew a Loan")))
        .With("""
            using static Etom.V1.Lending;
            using Renew = Etom.V1.Lending.RenewALoan;

            [EtomGen.NotSubmitted<{|#2:Renew|}>, EtomGen.NotSubmitted<TakeBackABook>]
            static partial class Shelf;
            """)
        .ExpectAt(0, ChangedInNewerRelease.RuleId, "1.1.1.1 Lend a Book is 1.1.1.1 Lend an Item in release 2.0")
        .ExpectAt(1, ChangedInNewerRelease.RuleId, "Release 2.0 is newer; 3 of this assessment's 3 rows have a sure counterpart there")
        .ExpectAt(2, ChangedInNewerRelease.RuleId, "1.1.1.4 Renew a Loan is 1.1.1.9 Renew a Loan in release 2.0")
        .Run();

    [Fact]
    public Task What_a_mapping_file_states_is_sure() => AssessmentTest
        .Of(Marked("[Score<{|#0:Lending.RenewALoan|}>(5)]"), Frameworks.First, Frameworks.Second, FrameworkText.Mappings("2.0,1.1.2.7,1.0,1.1.1.4,"))
        .ExpectAt(0, ChangedInNewerRelease.RuleId, "1.1.1.4 Renew a Loan is 1.1.2.7 Renew Online in release 2.0")
        .ExpectAt(1, ChangedInNewerRelease.RuleId, OneRow)
        .Run();

    /// <summary>The source of an assessment, with its release marked as place 1.</summary>
    private static string Marked(string rows) => AssessmentTest.Declaration(rows).Replace("Assessment(\"1.0\"", "Assessment({|#1:\"1.0\"|}", StringComparison.Ordinal);

    /// <summary>The release with its lines numbered as unique identifiers.</summary>
    private static FrameworkText WithUids(FrameworkText release, params (string Old, string New)[] changes)
    {
        string[] lines = release.Text.TrimEnd('\n').Split('\n');
        string text = string.Join('\n', lines.Select((line, i) => i == 0 ? $"{line},uid" : line.StartsWith('@') ? $"{line}," : $"{line},{i}")) + "\n";
        return release with { Text = changes.Aggregate(text, (changed, change) => changed.Replace(change.Old, change.New, StringComparison.Ordinal)) };
    }
}
