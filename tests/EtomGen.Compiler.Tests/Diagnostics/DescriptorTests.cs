using System.Globalization;
using System.Text.RegularExpressions;
using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Diagnostics;

/// <summary>The table of descriptors has one for every rule, and says what the release notes say.</summary>
public partial class DescriptorTests
{
    /// <summary>Every rule that runs without a compiler.</summary>
    private static readonly Rule[] Rules = [.. ProcessRule.All, .. AssessmentRule.All, .. BaselineRule.All];

    public static TheoryData<string> RuleIds => [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_rule_has_one_descriptor()
    {
        Assert.Equal(RuleTypes.ById.Keys.Order(StringComparer.Ordinal), Descriptors.All.Select(descriptor => descriptor.Id));
        Assert.Subset(Descriptors.All.Select(descriptor => descriptor.Id).ToHashSet(), Rules.Select(rule => rule.Id).ToHashSet());
    }

    [Fact]
    public void The_analyzers_support_the_descriptors()
    {
        Assert.Equal([.. Descriptors.Processes, .. Descriptors.Assessments, .. Descriptors.Mappings], new AssessmentAnalyzer().SupportedDiagnostics);
        Assert.Equal(Descriptors.Baselines, new BaselineAnalyzer().SupportedDiagnostics);
        Assert.Equal(Descriptors.Processes, new MarkedTextAnalyzer().SupportedDiagnostics);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_descriptor_has_the_category_of_its_identifier_and_links_to_its_page(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Get(id);
        Assert.Matches("^ETOM[0-9]{4}$", id);
        Assert.Equal("{0}", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(id[4] switch { '1' => "EtomGen.Framework", '3' => "EtomGen.Mapping", '6' => "EtomGen.Progress", _ => "EtomGen.Assessment" }, descriptor.Category);
        Assert.EndsWith($"/src/Docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(Uri.IsWellFormedUriString(descriptor.HelpLinkUri, UriKind.Absolute));
        Assert.Equal(id != UnsupportedScore.RuleId, descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_descriptor_stands_in_the_release_notes_with_its_severity(string id)
    {
        string notes = File.ReadAllText(Path.Combine(Repository.Root, "src", "EtomGen.Compiler", "AnalyzerReleases.Unshipped.md"));
        Match row = Assert.Single(NotesRow().Matches(notes), match => match.Groups["id"].Value == id);
        DiagnosticDescriptor descriptor = Descriptors.Get(id);
        Assert.Equal(descriptor.Category, row.Groups["category"].Value);
        Assert.Equal(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled", row.Groups["severity"].Value);
        Assert.Equal(descriptor.Title.ToString(CultureInfo.InvariantCulture), row.Groups["notes"].Value);
    }

    [Fact]
    public void What_fails_at_run_time_is_an_error_at_compile_time_and_nothing_else_is() => Assert.All(
        Rules,
        rule => Assert.Equal(rule.IsError, Descriptors.Get(rule.Id).DefaultSeverity == DiagnosticSeverity.Error));

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Errors_that_make_an_assessment_unusable_cannot_be_configured_and_all_else_can(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Get(id);
        Assert.Equal(
            descriptor is { Category: "EtomGen.Assessment", DefaultSeverity: DiagnosticSeverity.Error } or { Id: ReleaseDataMismatch.RuleId },
            descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }

    [GeneratedRegex(@"^(?<id>ETOM\d{4}) \| (?<category>\S+) \| (?<severity>\w+) \| (?<notes>.+)$", RegexOptions.Multiline)]
    private static partial Regex NotesRow();
}
