using EtomGen.Compiler.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Rules;

public class AnalyzersOffTests
{
    private const string Declaration = """
        [EtomGen.ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        [EtomGen.Score("1.1.1.1", 5)]
        public static partial class Shelf;
        """;

    [Theory]
    [InlineData("RunAnalyzers", "false")]
    [InlineData("RunAnalyzersDuringBuild", "False")]
    public void A_project_that_turns_analyzers_off_hears_that_nothing_is_checked(string property, string value)
    {
        Diagnostic finding = Assert.Single(Findings(Declaration, property, value));
        Assert.Equal(AnalyzersOff.Message, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData(Declaration, "RunAnalyzers", "true")]
    [InlineData(Declaration, "RunAnalyzers", "")]
    [InlineData("class Plain;", "RunAnalyzers", "false")]
    public void Other_projects_hear_nothing(string source, string property, string value) => Assert.Empty(Findings(source, property, value));

    /// <summary>A build passes properties that a project does not set as empty ones.</summary>
    [Fact]
    public void An_empty_property_says_nothing() =>
        Assert.Single(Findings(TestProject.Of(Frameworks.First).WithSource(Declaration).WithProperty("RunAnalyzers", " ").WithProperty("RunAnalyzersDuringBuild", "false")));

    private static IEnumerable<Diagnostic> Findings(string source, string property, string value) =>
        Findings(TestProject.Of(Frameworks.First).WithSource(source).WithProperty(property, value));

    private static IEnumerable<Diagnostic> Findings(TestProject project) => project
        .Generate()
        .Result.Diagnostics
        .Where(finding => finding.Id == AnalyzersOff.RuleId);
}
