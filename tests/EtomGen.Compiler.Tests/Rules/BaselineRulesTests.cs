using System.Text.RegularExpressions;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Framework.Rules;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

/// <summary>What the compiler says of an assessment that differs from its baseline, at the row, and of the baseline itself.</summary>
public class BaselineRulesTests
{
    private const string Rows = "[Score<Lending.LendABook>(4.5)] [NotSubmitted<Lending.TakeBackABook>]";

    [Theory]
    [InlineData("identifier,score\n1.1.1.1,4.5\n1.1.1.2,\n")]
    [InlineData("identifier,score\n1.1.1.1,4.50\n1.1.1.2,0\n")]
    [InlineData("\uFEFFscore,name,identifier\n4.5,whatever,'1.1.1.1\n,,1.1.1.2\n")]
    [InlineData("company,product,release,identifier,score\nAcme,Shelf,1.0,1.1.1.1,4.5\nAcme,Shelf,1.0,1.1.1.2,\n")]
    public Task An_assessment_that_is_as_its_baseline_is_silent(string baseline) => BaselineTest.Run(Rows, baseline);

    [Fact]
    public Task A_lower_score_is_a_warning_at_the_score() => BaselineTest.Run(
        "[Score<Lending.LendABook>({|#0:4.5|}, Comment = \"by hand\")]",
        "identifier,score\n1.1.1.1,4.6\n",
        (ScoreBelowBaseline.RuleId, "1.1.1.1 Lend a Book has score 4.5, and score 4.6 in the baseline baseline.csv: raise it, or accept it with etom baseline --accept"));

    [Fact]
    public Task A_process_that_is_no_longer_submitted_is_a_warning_at_its_row() => BaselineTest.Run(
        "[Score<Lending.LendABook>(4.5)] [NotSubmitted<{|#0:Lending.TakeBackABook|}>]",
        "identifier,score\n1.1.1.1,4.5\n1.1.1.2,3\n",
        (NoLongerSubmitted.RuleId,
            "1.1.1.2 Take Back a Book is not submitted, and has score 3 in the baseline baseline.csv: give it a score, or accept it with etom baseline --accept"));

    [Fact]
    public Task A_process_that_left_is_a_warning_at_the_last_row_of_its_group_or_at_the_release() => BaselineTest.Run(
        """
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment({|#1:"1.0"|}, Company = "Acme", Product = "Shelf")]
        [Score<Lending.LendABook>(4.5)]
        [NotSubmitted<{|#0:Lending.RenewALoan|}>]
        public static partial class Shelf;
        """,
        [FrameworkText.Baseline("identifier,score\n1.1.1.1,4.5\n1.1.1.2,\n1.1.2.1,4\n1.1.1.4,\n")],
        (LeftScope.RuleId,
            "1.1.1.2 Take Back a Book has no row in this assessment, and has no score in the baseline baseline.csv: add a row, or accept it with etom baseline --accept"),
        (LeftScope.RuleId,
            "1.1.2.1 Charge a Fine has no row in this assessment, and has score 4 in the baseline baseline.csv: add a row, or accept it with etom baseline --accept"));

    [Theory]
    [InlineData("""[Unresolved("1.0", "1.1.1.4")]""")]
    [InlineData("""[Unresolved("2.0", "1.1.1.2")]""")]
    public Task What_is_unresolved_of_another_process_or_release_is_not_the_missing_row(string unresolved) => BaselineTest.Run(
        "[Score<{|#0:Lending.LendABook|}>(4.5)] " + unresolved,
        "identifier,score\n1.1.1.1,4.5\n1.1.1.2,4\n",
        (LeftScope.RuleId,
            "1.1.1.2 Take Back a Book has no row in this assessment, and has score 4 in the baseline baseline.csv: add a row, or accept it with etom baseline --accept"));

    [Fact]
    public void Every_difference_but_an_improvement_makes_an_assessment_worse() =>
        Assert.Equal([ImprovementNotInBaseline.RuleId], BaselineRule.All.Where(rule => !rule.IsWorsening).Select(rule => rule.Id));

    [Fact]
    public Task An_unresolved_row_is_named_as_such() => BaselineTest.Run(
        "[Score<{|#0:Lending.LendABook|}>(4.5)] [Unresolved(\"1.0\", \"1.1.1.2\")]",
        "identifier,score\n1.1.1.1,4.5\n1.1.1.2,4\n",
        (LeftScope.RuleId,
            "1.1.1.2 Take Back a Book is unresolved, and has score 4 in the baseline baseline.csv: add a row, or accept it with etom baseline --accept"));

    [Fact]
    public Task Improvements_are_infos_at_the_score() => BaselineTest.Run(
        "[Score<Lending.LendABook>({|#0:4.5|})] [Score<Lending.TakeBackABook>({|#1:1|})] [Score<Lending.RenewALoan>({|#2:5|})] [NotSubmitted(\"1.1.2.1\")]",
        "identifier,score\n1.1.1.1,4.4\n1.1.1.2,\n",
        (ImprovementNotInBaseline.RuleId, "1.1.1.1 Lend a Book has score 4.5, and score 4.4 in the baseline baseline.csv: write it into the baseline with etom baseline"),
        (ImprovementNotInBaseline.RuleId, "1.1.1.2 Take Back a Book has score 1, and no score in the baseline baseline.csv: write it into the baseline with etom baseline"),
        (ImprovementNotInBaseline.RuleId, "1.1.1.4 Renew a Loan has score 5, and no row in the baseline baseline.csv: write it into the baseline with etom baseline"));

    [Theory]
    [InlineData("identifier,score\n{|#0:Lending|},4\n", "'Lending' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10.2; this row was left out")]
    [InlineData("identifier,score,name\n{|#0:|},4,x\n", "This row has no identifier: write whole numbers joined by dots, such as 1.1.1.10.2; this row was left out")]
    [InlineData(
        "identifier,score\n1.1.1.1,{|#0:\"4,5\"|}\n",
        "'4,5' is not a score: write a number with a decimal point, such as 4.8, or nothing for a process that was not submitted; this row was left out")]
    [InlineData(
        "release,identifier,score\n{|#0:first|},1.1.1.1,4\n",
        "'first' is not the number of a release: write two whole numbers joined by a dot, such as 12.0; this row was left out")]
    [InlineData("{|#0:identifier,result|}\n1.1.1.1,Full\n", "The header row lacks the column score; every baseline has identifier and score")]
    public Task A_malformed_baseline_is_an_error_at_its_location(string baseline, string message) => BaselineTest.Run(
        AssessmentTest.Declaration("[NotSubmitted<Fines.ChargeAFine>]"), [FrameworkText.Baseline(baseline)], (MalformedBaseline.RuleId, message));

    [Fact]
    public Task A_process_has_one_row_in_a_baseline() => BaselineTest.Run(
        Rows,
        "identifier,score\n1.1.1.1,4.5\n1.1.1.2,\n{|#0:1.1.1.1|},4.9\n",
        (MalformedBaseline.RuleId, "1.1.1.1 has a row above, and this one was left out: keep one of the two"));

    [Fact]
    public Task A_baseline_belongs_to_the_assessment_of_its_company_and_product() => BaselineTest.Run(
        Two("4", "4"),
        [
            FrameworkText.Baseline(
                """
                company,product,release,identifier,score
                Acme,Shelf,1.0,1.1.1.1,4
                Acme,Desk,1.0,1.1.1.1,4
                Acme,{|#0:Till|},1.0,1.1.1.1,4
                """.Replace("{|#0:Till|},1.0,1.1.1.1", "Till,1.0,{|#0:1.1.1.1|}", StringComparison.Ordinal)),
        ],
        (UnassignedBaseline.RuleId,
            "The baseline of Till by Acme belongs to no assessment and was not compared: correct its company, its product or the item's Assessment; "
                + "known are Desk (Desk by Acme), Shelf (Shelf by Acme)"));

    [Fact]
    public Task An_item_names_the_assessment_of_a_baseline_that_does_not() => BaselineTest.Run(
        Two("4", "{|#0:3|}"),
        [FrameworkText.Baseline("identifier,score\n1.1.1.1,4\n", assessment: "Desk")],
        (ScoreBelowBaseline.RuleId, "1.1.1.1 Lend a Book has score 3, and score 4 in the baseline baseline.csv: raise it, or accept it with etom baseline --accept"));

    [Fact]
    public Task A_baseline_that_may_belong_to_several_assessments_is_not_compared() => BaselineTest.Run(
        Two("4", "3"),
        [FrameworkText.Baseline("identifier,score\n{|#0:1.1.1.1|},4\n")],
        (UnassignedBaseline.RuleId, "The baseline may belong to Desk, Shelf and was not compared: name the type of one of them by the item's Assessment"));

    [Theory]
    [InlineData(3, "Desk, Shelf, Table")]
    [InlineData(4, "Desk, Shelf, Table and 1 more")]
    [InlineData(5, "Desk, Shelf, Table and 2 more")]
    public Task At_most_three_assessments_are_named_by_their_order(int count, string names) => BaselineTest.Run(
        "using EtomGen;\nusing Etom.V1;\n" + string.Concat(new[] { "Table", "Shelf", "Desk", "Vault", "Wall" }.Take(count).Select(product =>
            $"[ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"{product}\")] [Score<Lending.LendABook>(4)] public static partial class {product};\n")),
        [FrameworkText.Baseline("company,identifier,score\nAcme,{|#0:1.1.1.1|},4\n")],
        (UnassignedBaseline.RuleId, $"The baseline of Acme may belong to {names} and was not compared: name the type of one of them by the item's Assessment"));

    [Fact]
    public Task A_baseline_of_another_release_is_aligned_by_origins_and_certain_counterparts() => BaselineTest.Run(
        """
        using EtomGen;
        using Etom.V3;

        [ConformanceAssessment("3.0", Company = "Acme", Product = "Shelf")]
        [Score<Lending.LendABook>({|#0:4|})]
        [Score<Lending.RenewOnline>({|#1:3|}, MovedFrom = "1.0 1.1.1.4")]
        public static partial class Shelf;
        """,
        [Third, FrameworkText.Baseline("release,identifier,score\n1.0,1.1.1.1,4.5\n1.0,1.1.1.4,3.5\n1.0,{|#2:1.1.1.9|},1\n")],
        (ScoreBelowBaseline.RuleId,
            "1.1.2.1 Lend a Book has score 4, and score 4.5 in the baseline baseline.csv as 1.1.1.1 Lend a Book of release 1.0: "
                + "raise it, or accept it with etom baseline --accept"),
        (ScoreBelowBaseline.RuleId,
            "1.1.2.7 Renew Online has score 3, and score 3.5 in the baseline baseline.csv as 1.1.1.4 Renew a Loan of release 1.0: "
                + "raise it, or accept it with etom baseline --accept"),
        (UnalignedBaseline.RuleId, "Release 1.0 has no process 1.1.1.9, so this row was not compared: correct it, or write the baseline again"));

    [Fact]
    public Task A_row_of_another_release_without_a_certain_counterpart_says_why() => BaselineTest.Run(
        """
        using EtomGen;
        using Etom.V3;

        [ConformanceAssessment("3.0", Company = "Acme", Product = "Shelf")]
        [Score<Lending.LendABook>(4)]
        public static partial class Shelf;
        """,
        [Third, FrameworkText.Baseline("release,identifier,score\n1.0,1.1.1.1,4\n1.0,{|#0:1.1.1.4|},3\n")],
        (UnalignedBaseline.RuleId,
            "1.1.1.4 Renew a Loan of release 1.0 has no certain counterpart in 3.0: deleted in 3.0; this row was not compared: check the process, and write the baseline again"));

    [Fact]
    public Task A_baseline_on_another_scale_is_refused() => BaselineTest.Run(
        Rows,
        "release,identifier,score\n2.0,{|#0:1.1.2.1|},7\n2.0,1.1.2.2,\n",
        (UnalignedBaseline.RuleId, "Scores of release 2.0 go up to 10, and those of 1.0 to 5, so this baseline was not compared: write a baseline of the assessment as it is"));

    [Theory]
    [InlineData("", "1 row was")]
    [InlineData("7.0,1.1.2.2,\n", "2 rows were")]
    public Task A_baseline_of_an_unknown_release_is_refused(string more, string rows) => BaselineTest.Run(
        Rows,
        "release,identifier,score\n7.0,{|#0:1.1.2.1|},4\n" + more,
        (UnalignedBaseline.RuleId,
            $"This baseline is of release 7.0, which is not known here, so {rows} not compared: add <EtomFramework Include=\"7.0\" />, or write the baseline again"));

    [Fact]
    public Task A_row_that_names_no_process_is_corrected_before_another_one_is_missed() =>
        BaselineTest.Run("[Score(\"1.1.1.3\", 4)] [Score(\"1.1.1.1\", 4)]", "identifier,score\n1.1.1.1,4\n1.1.1.2,4\n");

    /// <summary>Where the data of a release is in part, a process that it does not list may exist, and was assessed once.</summary>
    [Theory]
    [InlineData("1.1.1.3", "ETOM6007")]
    [InlineData("1.1.1.3.1", "ETOM6007")]
    [InlineData("1.9.1", "ETOM6007")]
    [InlineData("1.1.2.9", "ETOM6003")]
    [InlineData("1.1.2.1.1", "ETOM6003")]
    public async Task A_row_of_a_process_that_the_release_does_not_list_is_missed_only_where_it_may_exist(string process, string rule) => Assert.Equal(
        [rule],
        (await TestProject.Of(Frameworks.First, FrameworkText.Baseline($"identifier,score\n1.1.1.1,4\n{process},4\n"))
            .WithSource(AssessmentTest.Declaration("[Score<Lending.LendABook>(4)]"))
            .Generate()
            .Analyze("ETOM2010", "ETOM2011")).Select(finding => finding.Id));

    [Fact]
    public async Task A_project_without_an_assessment_says_that_its_baseline_has_no_effect() => Assert.Equal(
        ["The baseline has no effect, since no assessment is declared here"],
        (await TestProject.Of(Frameworks.First, FrameworkText.Baseline("identifier,score\n1.1.1.1,4\n")).Generate().Analyze())
            .Select(finding => finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public async Task Baselines_are_compared_in_the_order_of_their_paths_whatever_the_order_of_the_items()
    {
        FrameworkText[] baselines =
        [
            FrameworkText.Baseline("identifier,score\n1.1.1.1,4.7\n", "/data/b.csv"),
            FrameworkText.Baseline("identifier,score\n1.1.1.1,4.9\n", "/data/c.csv"),
            FrameworkText.Baseline("identifier,score\n1.1.1.1,4.6\n", "/data/a.csv"),
        ];

        Assert.Equal(["a.csv", "b.csv", "c.csv"], await NamedFiles(baselines));
        Assert.Equal(["a.csv", "b.csv", "c.csv"], await NamedFiles([.. baselines.Reverse()]));

        static async Task<IEnumerable<string>> NamedFiles(FrameworkText[] baselines) =>
            from finding in await TestProject.Of([Frameworks.First, .. baselines])
                .WithSource(AssessmentTest.Declaration("[Score<Lending.LendABook>(4.5)]"))
                .Generate()
                .Analyze()
            where finding.Id == ScoreBelowBaseline.RuleId
            select Regex.Match(finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), @"\w\.csv").Value;
    }

    /// <summary>The second release on the scale of the first.</summary>
    private static FrameworkText Third => new(
        "/data/etom-3.0.csv",
        Frameworks.Second.Text.Replace("@release,,2.0", "@release,,3.0", StringComparison.Ordinal)
            .Replace("@minimum,,1,", "@minimum,,0,", StringComparison.Ordinal)
            .Replace("@maximum,,10,", "@maximum,,5,", StringComparison.Ordinal)
            .Replace("@decimals,,0,", "@decimals,,1,", StringComparison.Ordinal)
            .Replace("@band,,1..9 Partial", "@band,,0..4.9 Partial", StringComparison.Ordinal)
            .Replace("@band,,10..10 Full", "@band,,5..5 Full", StringComparison.Ordinal));

    private static string Two(string shelf, string desk) => $$"""
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        [Score<Lending.LendABook>({{shelf}})]
        public static partial class Shelf;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Desk")]
        [Score<Lending.LendABook>({{desk}})]
        public static partial class Desk;
        """;
}
