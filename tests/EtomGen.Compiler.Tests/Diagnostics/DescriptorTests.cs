using System.Reflection;
using System.Text.RegularExpressions;
using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Framework;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Diagnostics;

public partial class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] Descriptors = [.. FrameworkDescriptors.All, .. ProcessDescriptors.All, .. AssessmentDescriptors.All, .. MappingDescriptors.All];

    /// <summary>Every rule that runs without a compiler.</summary>
    private static readonly Rule[] Rules = [.. ProcessRule.All, .. AssessmentRule.All];

    public static TheoryData<string> RuleIds => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_rule_has_one_descriptor()
    {
        Assert.Equal(Descriptors.Select(descriptor => descriptor.Id).Distinct(), Descriptors.Select(descriptor => descriptor.Id));
        Assert.Equal(Titles().Keys.Order(StringComparer.Ordinal), Descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Subset(Descriptors.Select(descriptor => descriptor.Id).ToHashSet(), Rules.Select(rule => rule.Id).ToHashSet());
        Assert.All([FrameworkDescriptors.All, AssessmentDescriptors.All, MappingDescriptors.All], family => Assert.Equal(family.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal), family));
    }

    [Fact]
    public void The_analyzers_support_the_descriptors()
    {
        Assert.Equal([.. ProcessDescriptors.All, .. AssessmentDescriptors.All, .. MappingDescriptors.All], new AssessmentAnalyzer().SupportedDiagnostics);
        Assert.Equal(ProcessDescriptors.All, new MarkedTextAnalyzer().SupportedDiagnostics);
        Assert.Equal(FrameworkDescriptors.OfFrameworkFiles, new FrameworkFileAnalyzer().SupportedDiagnostics);
        Assert.Equal(FrameworkDescriptors.OfMappingFiles, new MappingFileAnalyzer().SupportedDiagnostics);
        Assert.Equal(FrameworkDescriptors.All, FrameworkDescriptors.OfFrameworkFiles.Union(FrameworkDescriptors.OfMappingFiles).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_descriptor_says_what_its_rule_says(string id)
    {
        DiagnosticDescriptor descriptor = Descriptor(id);
        Assert.Matches("^ETOM[0-9]{4}$", id);
        Assert.Equal(Titles()[id], descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("{0}", descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(id[4] switch { '1' => "EtomGen.Framework", '3' => "EtomGen.Mapping", _ => "EtomGen.Assessment" }, descriptor.Category);
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
        DiagnosticDescriptor descriptor = Descriptor(id);
        Assert.Equal(descriptor.Category, row.Groups["category"].Value);
        Assert.Equal(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled", row.Groups["severity"].Value);
        Assert.Equal(descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture), row.Groups["notes"].Value);
    }

    [Fact]
    public void What_fails_at_run_time_is_an_error_at_compile_time_and_nothing_else_is() => Assert.All(
        Rules,
        rule => Assert.Equal(rule.IsError, Descriptor(rule.Id).DefaultSeverity == DiagnosticSeverity.Error));

    private static DiagnosticDescriptor Descriptor(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    /// <summary>The titles of rules and checks, which are constants of their classes.</summary>
    private static Dictionary<string, string> Titles() => ((Type[])[typeof(FrameworkDefinition), typeof(Rule), typeof(UnsuitableType)])
        .SelectMany(type => type.Assembly.GetTypes())
        .Where(type => type.GetField("RuleId", BindingFlags.Public | BindingFlags.Static) is not null)
        .ToDictionary(type => (string)type.GetField("RuleId")!.GetRawConstantValue()!, type => (string)type.GetField("RuleTitle")!.GetRawConstantValue()!);

    [GeneratedRegex(@"^(?<id>ETOM\d{4}) \| (?<category>\S+) \| (?<severity>\w+) \| (?<notes>.+)$", RegexOptions.Multiline)]
    private static partial Regex NotesRow();
}
