using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class MalformedFactsTests
{
    private const string NoCompany = "The assessment does not name the company whose product is assessed: set Company";
    private const string Rows = "[NotSubmitted<Lending.LendABook>, NotSubmitted<Lending.TakeBackABook>, NotSubmitted<Lending.RenewALoan>]";
    private const string NoProduct = "The assessment does not name the product's title: set Product";

    [Theory]
    [InlineData("Company = {|#0:\"\"|}", NoCompany)]
    [InlineData("Company = {|#0:\"  \\t\"|}", NoCompany)]
    [InlineData("Company = {|#0:\"\\u200b\\u2060\\ufeff\"|}", NoCompany)]
    [InlineData("Company = {|#0:\"\\u3164\"|}", NoCompany)]
    [InlineData("Kind = {|#0:(AssessmentKind)42|}", "42 is not a kind of assessment: write Product, Solution, Implementation")]
    [InlineData("Product = {|#0:\"\"|}", NoProduct)]
    [InlineData("Product = {|#0:Own.Blank|}", NoProduct)]
    [InlineData("ProductVersion = {|#0:\" \"|}", "The product's version is empty: leave ProductVersion out where there is none")]
    [InlineData("FrameworxVersion = {|#0:\"\"|}", "The Frameworx version is empty: leave FrameworxVersion out where it is that of the release")]
    [InlineData("CompletedOn = {|#0:\"May 2013\"|}", "'May 2013' is not a completion date: write year and month, such as 2013-05, or a day, such as 2013-05-31")]
    [InlineData("CompletedOn = {|#0:\"2013-13\"|}", "'2013-13' is not a completion date: write year and month, such as 2013-05, or a day, such as 2013-05-31")]
    [InlineData("CompletedOn = {|#0:\"2013-02-29\"|}", "'2013-02-29' is not a completion date: write year and month, such as 2013-05, or a day, such as 2013-05-31")]
    [InlineData("CompletedOn = {|#0:\"\"|}", "An empty text is not a completion date: write year and month, such as 2013-05, or a day, such as 2013-05-31")]
    [InlineData("ReportUrl = {|#0:\"reports/shelf.html\"|}", "'reports/shelf.html' is not an absolute http or https address of a report")]
    [InlineData("ReportUrl = {|#0:\"/shelf.html\"|}", "'/shelf.html' is not an absolute http or https address of a report")]
    [InlineData("ReportUrl = {|#0:\"ftp://example.org/shelf\"|}", "'ftp://example.org/shelf' is not an absolute http or https address of a report")]
    [InlineData("ReportUrl = {|#0:\"\"|}", "An empty text is not an absolute http or https address of a report")]
    public Task A_malformed_fact_is_an_error_at_its_argument(string fact, string message) => AssessmentTest
        .Of(Declaration(fact))
        .With(Blank)
        .Expect(MalformedFacts.RuleId, message)
        .Run();

    [Theory]
    [InlineData("ProductVersion = \"N/A\"")]
    [InlineData("CompletedOn = \"2013-05\"")]
    [InlineData("CompletedOn = \"2012-02-29\"")]
    [InlineData("ReportUrl = \"https://example.org/reports/shelf?release=1.0#results\"")]
    [InlineData("ReportUrl = \"http://example.org\"")]
    [InlineData("CompletedOn = null, ReportUrl = null, ProductVersion = null, FrameworxVersion = null")]
    [InlineData("Kind = AssessmentKind.Solution")]
    public Task Well_formed_facts_are_right(string facts) => AssessmentTest.Of(Declaration(facts)).Run();

    [Fact]
    public Task Missing_facts_are_errors_at_the_attribute() => AssessmentTest
        .Of("""
            [{|#0:{|#1:EtomGen.ConformanceAssessment("1.0")|}|}]
            public static partial class Shelf;
            """)
        .Expect(MalformedFacts.RuleId, NoCompany)
        .Expect(MalformedFacts.RuleId, NoProduct)
        .Run();

    [Fact]
    public Task A_fact_that_is_null_is_missing() => AssessmentTest
        .Of("""
            [{|#0:EtomGen.ConformanceAssessment("1.0", Company = null!, Product = "Shelf")|}]
            public static partial class Shelf;
            """)
        .Expect(MalformedFacts.RuleId, NoCompany)
        .Run();

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5, Evidence = [\"Test report 7\", {|#0:\"ftp://example.org/7\"|}])]", "'ftp://example.org/7'")]
    [InlineData("[Score(\"1.1.1.1\", 5, Evidence = new[] { {|#0:\"https:/example.org\"|}, \"https://example.org\" })]", "'https:/example.org'")]
    [InlineData("[Score(\"1.1.1.1\", 5, Evidence = new string[] { {|#0:\"www.example.org/7\"|} })]", "'www.example.org/7'")]
    public Task Evidence_that_is_meant_as_a_link_has_an_address(string row, string evidence) => AssessmentTest
        .OfRows(row)
        .Expect(MalformedFacts.RuleId, $"{evidence} is not an absolute http or https address of evidence")
        .Run();

    [Fact]
    public Task Evidence_of_an_unresolved_row_is_checked_too() => AssessmentTest
        .OfRows("[Unresolved(\"9.0\", {|#0:\"1.1.9\"|}, Score = 4, Evidence = [{|#1:\"http://\"|}])]")
        .Expect(
            UnresolvedRow.RuleId,
            "1.1.9 of release 9.0, with the score 4, is unresolved and counts for nothing: give its process in release 1.0 a row, or remove this")
        .Expect(MalformedFacts.RuleId, "'http://' is not an absolute http or https address of evidence")
        .Run();

    [Fact]
    public Task A_score_of_an_unresolved_row_is_within_the_limits_of_every_scale() => AssessmentTest
        .OfRows("[Unresolved(\"9.0\", {|#0:\"1.1.9\"|}, Score = 1000000)] [Unresolved(\"9.0\", {|#1:\"1.1.8\"|}, Score = {|#2:-1000000.5|})]")
        .Expect(
            UnresolvedRow.RuleId,
            "1.1.9 of release 9.0, with the score 1000000, is unresolved and counts for nothing: give its process in release 1.0 a row, or remove this")
        .Expect(
            UnresolvedRow.RuleId,
            "1.1.8 of release 9.0, with the score -1000000.5, is unresolved and counts for nothing: give its process in release 1.0 a row, or remove this")
        .Expect(MalformedFacts.RuleId, "-1000000.5 is not a score")
        .Run();

    [Fact]
    public Task Evidence_that_is_empty_is_an_error_at_the_piece() => AssessmentTest
        .OfRows("[Score<Lending.LendABook>(5, Evidence = [{|#0:\"\"|}, {|#1:null!|}])]")
        .Expect(MalformedFacts.RuleId, "The evidence is empty: say what shows the score, or link to it")
        .Expect(MalformedFacts.RuleId, "The evidence is empty: say what shows the score, or link to it")
        .Run();

    [Theory]
    [InlineData("Evidence = [\"Test report: 7\", \"https://example.org/reports?id=7#top\", \"See https://example.org\", \"Minutes of 3/4: httpd\"]")]
    [InlineData("Evidence = null!")]
    public Task Evidence_in_words_and_addresses_is_right(string evidence) => AssessmentTest.OfRows($"[Score<Lending.LendABook>(5, {evidence})]").Run();

    [Theory]
    [InlineData("[Module(\"M\", S", ")] static partial class Shelf;")]
    [InlineData("[Module(\"M\", )]", "static partial class Shelf;")]
    [InlineData("[Module()]", "static partial class Shelf;")]
    [InlineData("[Module(Supports = [Lending.Id])]", "static partial class Shelf;")]
    public async Task A_module_that_is_being_typed_has_its_name_still(string typed, string rest)
    {
        GeneratedProject generated = TestProject.Of(Frameworks.First)
            .WithSource($"using EtomGen;\nusing Etom.V1;\n[ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]\n{Rows}\n{typed}{rest}")
            .Generate();
        Assert.NotEmpty(generated.CompilerFindings);
        Assert.Empty(await generated.Analyze());
    }

    [Fact]
    public Task A_module_without_a_name_is_an_error_at_the_name() => AssessmentTest
        .OfRows("""
            [Module({|#0:""|})]
            [Module(name: {|#1:" "|}, Supports = [Lending.Id])]
            [Module({|#2:null!|})]
            [Module("Desk")]
            """)
        .With("[EtomGen.Module({|#3:\"\"|})] static partial class Shelf;")
        .Expect(MalformedFacts.RuleId, "The module has no name: say what the product calls it")
        .Expect(MalformedFacts.RuleId, "The module has no name: say what the product calls it")
        .Expect(MalformedFacts.RuleId, "The module has no name: say what the product calls it")
        .Expect(MalformedFacts.RuleId, "The module has no name: say what the product calls it")
        .Run();

    [Fact]
    public Task Every_fact_is_reported_and_rows_are_checked_all_the_same() => AssessmentTest
        .Of("""
            using EtomGen;

            [ConformanceAssessment(release: {|#0:"9.0"|}, ReportUrl = {|#1:"x"|}, Company = {|#2:""|}, CompletedOn = {|#3:"x"|}, Product = {|#4:""|})]
            public static partial class Shelf;

            [ConformanceAssessment("1.0", Company = {|#5:""|}, Product = "Box")]
            [Score("1.1.1.1", {|#6:5.1|})]
            public static partial class Box;
            """)
        .Expect(UnknownRelease.RuleId, "This project has no release 9.0 (it has 1.0, 2.0): add an EtomFramework item for it")
        .Expect(MalformedFacts.RuleId, "'x' is not an absolute http or https address of a report")
        .Expect(MalformedFacts.RuleId, NoCompany)
        .Expect(MalformedFacts.RuleId, "'x' is not a completion date: write year and month, such as 2013-05, or a day, such as 2013-05-31")
        .Expect(MalformedFacts.RuleId, NoProduct)
        .Expect(MalformedFacts.RuleId, NoCompany)
        .Expect(ScoreOutOfRange.RuleId, "Score 5.1 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5")
        .Run();

    private const string Blank = "internal static class Own { public const string Blank = \" \"; }";

    /// <summary>A declaration that states its facts well, but for those that are given.</summary>
    private static string Declaration(string facts)
    {
        string company = facts.Contains("Company", StringComparison.Ordinal) ? "" : "Company = \"Acme\", ";
        string product = facts.StartsWith("Product =", StringComparison.Ordinal) ? "" : "Product = \"Shelf\", ";
        return $"""
            using EtomGen;

            [ConformanceAssessment("1.0", {company}{product}{facts})]
            public static partial class Shelf;
            """;
    }
}
