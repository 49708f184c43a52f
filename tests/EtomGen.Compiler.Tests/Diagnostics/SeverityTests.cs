using System.Collections.Immutable;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Diagnostics;

/// <summary>Severities are those of the user's <c>.editorconfig</c>.</summary>
public class SeverityTests
{
    private const string Path = "/src/Source.cs";

    /// <summary>Breaks each configurable rule once.</summary>
    private static readonly TestProject Project = TestProject.Of(Frameworks.First, Frameworks.Second).WithSource(
        """
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        [Score<Lending.LendABook>(4)]
        [NotSubmitted("1.1.1.2")]
        [Module("Till", Supports = [Fines.Id])]
        internal static partial class Shelf;

        [Supports<Lending.TakeBackABook>, Supports<Lending.TakeBackABook>]
        internal class Desk
        {
            [ProcessIdentifier("1.0")] internal string Unknown = "1.1.1.3";
            [ProcessIdentifier("1.0")] internal string Unlisted = "1.1.2.3";
        }
        """,
        Path);

    public static TheoryData<string> RuleIds =>
    [
        UnknownProcess.RuleId, UnlistedProcess.RuleId, UnmentionedProcesses.RuleId, PartialScoreWithoutDeviation.RuleId, TypedFormExists.RuleId, ModuleOutOfScope.RuleId,
        MappingToUnsubmitted.RuleId, RepeatedMapping.RuleId, UnsupportedScore.RuleId, ChangedInNewerRelease.RuleId,
    ];

    [Fact]
    public async Task Severities_are_the_documented_ones_by_default()
    {
        ImmutableArray<Diagnostic> findings = await Findings("");
        Assert.Equal(
            RuleIds.Select(row => row.Data).Where(id => id != UnsupportedScore.RuleId).Order(StringComparer.Ordinal),
            findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.Equal(finding.Descriptor.DefaultSeverity, finding.Severity));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task A_rule_can_be_made_an_error_a_suggestion_or_silent(string id)
    {
        Assert.Equal([DiagnosticSeverity.Error], await Severities(id, $"dotnet_diagnostic.{id}.severity = error"));
        Assert.Equal([DiagnosticSeverity.Info], await Severities(id, $"dotnet_diagnostic.{id}.severity = suggestion"));
        Assert.Empty(await Severities(id, $"dotnet_diagnostic.{id}.severity = none"));
    }

    [Fact]
    public async Task The_rule_that_is_off_by_default_can_be_switched_on()
    {
        Assert.Empty(await Severities(UnsupportedScore.RuleId, ""));
        Assert.Equal([DiagnosticSeverity.Warning], await Severities(UnsupportedScore.RuleId, "dotnet_diagnostic.ETOM3002.severity = warning"));
    }

    [Fact]
    public async Task A_section_for_other_files_changes_nothing() =>
        Assert.Equal([DiagnosticSeverity.Warning], await Severities(UnmentionedProcesses.RuleId, "[*.vb]\ndotnet_diagnostic.ETOM2010.severity = error"));

    [Theory]
    [InlineData("", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.ETOM1003.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.ETOM1003.severity = none", null)]
    public void Findings_in_framework_files_have_the_severities_of_the_global_configuration(string line, DiagnosticSeverity? severity)
    {
        FrameworkText file = Frameworks.First with { Text = Frameworks.First.Text + "1.1.2,2,Fines,,\n" };
        var config = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse($"is_global = true\n{line}\n", "/.globalconfig")));
        TestProject project = TestProject.Of(file);
        Compilation compilation = project.Compile();
        GeneratedProject generated = project.Generate(
            project.CreateDriver(), compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(config))));
        Assert.Equal(severity, generated.Result.Diagnostics.SingleOrDefault()?.Severity);
    }

    private static async Task<IEnumerable<DiagnosticSeverity>> Severities(string id, string lines) =>
        (await Findings(lines)).Where(finding => finding.Id == id).Select(finding => finding.Severity).Distinct();

    private static async Task<ImmutableArray<Diagnostic>> Findings(string lines)
    {
        GeneratedProject generated = Project.Generate().VerifyCompiles();
        var config = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse($"root = true\n[*.cs]\n{lines}\n", "/.editorconfig")));
        Compilation compilation = generated.Compilation.WithOptions(generated.Compilation.Options.WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(config)));
        return await (generated with { Compilation = compilation }).Analyze();
    }

    private sealed class ConfiguredSeverities(AnalyzerConfigSet config) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            config.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            config.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
