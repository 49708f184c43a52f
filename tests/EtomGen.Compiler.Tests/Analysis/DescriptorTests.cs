using System.Reflection;
using System.Text.RegularExpressions;
using EtomGen.Compiler.Analysis;
using EtomGen.Framework;
using EtomGen.Rules;
using EtomGen.Testing;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Analysis;

public partial class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] Descriptors = [.. FrameworkDescriptors.All, .. AssessmentDescriptors.All];

    public static TheoryData<string> RuleIds => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_rule_has_one_descriptor()
    {
        Assert.Equal(Descriptors.Select(descriptor => descriptor.Id).Distinct(), Descriptors.Select(descriptor => descriptor.Id));
        Assert.Equal(AssessmentRule.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), AssessmentDescriptors.All.Select(descriptor => descriptor.Id));
        Assert.Equal(TitlesOfChecks().Keys.Order(StringComparer.Ordinal), FrameworkDescriptors.All.Select(descriptor => descriptor.Id));
    }

    [Fact]
    public void The_analyzers_support_the_descriptors()
    {
        Assert.Equal(AssessmentDescriptors.All, new AssessmentAnalyzer().SupportedDiagnostics);
        Assert.Equal(FrameworkDescriptors.All, new FrameworkFileAnalyzer().SupportedDiagnostics);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_descriptor_says_what_its_rule_says(string id)
    {
        DiagnosticDescriptor descriptor = Descriptor(id);
        string title = AssessmentRule.All.FirstOrDefault(rule => rule.Id == id)?.Title ?? TitlesOfChecks()[id];
        Assert.Matches("^ETOM[0-9]{4}$", id);
        Assert.Equal(title, descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("{0}", descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(id[4] == '1' ? "EtomGen.Framework" : "EtomGen.Assessment", descriptor.Category);
        Assert.EndsWith($"/src/Docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(Uri.IsWellFormedUriString(descriptor.HelpLinkUri, UriKind.Absolute));
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_descriptor_stands_in_the_release_notes_with_its_severity(string id)
    {
        string notes = File.ReadAllText(Path.Combine(Repository.Root, "src", "EtomGen.Compiler", "AnalyzerReleases.Unshipped.md"));
        Match row = Assert.Single(NotesRow().Matches(notes), match => match.Groups["id"].Value == id);
        DiagnosticDescriptor descriptor = Descriptor(id);
        Assert.Equal(descriptor.Category, row.Groups["category"].Value);
        Assert.Equal(descriptor.DefaultSeverity.ToString(), row.Groups["severity"].Value);
        Assert.Equal(descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture), row.Groups["notes"].Value);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void What_fails_at_run_time_is_an_error_at_compile_time_and_nothing_else_is(string id)
    {
        bool isError = AssessmentRule.All.FirstOrDefault(rule => rule.Id == id)?.IsError ?? true;
        Assert.Equal(isError, Descriptor(id).DefaultSeverity == DiagnosticSeverity.Error);
    }

    private static DiagnosticDescriptor Descriptor(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    /// <summary>The titles of the checks for framework files, which are constants of the checks' classes.</summary>
    private static Dictionary<string, string> TitlesOfChecks() => typeof(FrameworkDefinition).Assembly.GetTypes()
        .Where(type => type.GetField("RuleId", BindingFlags.Public | BindingFlags.Static) is not null)
        .ToDictionary(type => (string)type.GetField("RuleId")!.GetRawConstantValue()!, type => (string)type.GetField("RuleTitle")!.GetRawConstantValue()!);

    [GeneratedRegex(@"^(?<id>ETOM\d{4}) \| (?<category>\S+) \| (?<severity>\w+) \| (?<notes>.+)$", RegexOptions.Multiline)]
    private static partial Regex NotesRow();
}
