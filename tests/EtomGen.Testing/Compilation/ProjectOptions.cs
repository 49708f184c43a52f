using System.Collections.Immutable;
using EtomGen.Compiler.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Testing;

/// <summary>Properties for the whole project; every additional file is marked as what its item says, or as a framework file.</summary>
public sealed class ProjectOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(ImmutableDictionary<string, string>.Empty);
    private static readonly Values Framework = Marked(ItemFile.Framework);
    private static readonly Values Mapping = Marked(ItemFile.Mapping);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        properties.ToImmutableDictionary(property => $"build_property.{property.Key}", property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile switch
    {
        MemoryText { Item: ItemFile.Mapping } => Mapping,
        MemoryText { Item: ItemFile.Baseline } baseline => Marked(ItemFile.Baseline, baseline.Assessment),
        _ => Framework,
    };

    private static Values Marked(string item, string assessment = "") => new(ImmutableDictionary<string, string>.Empty
        .Add($"build_metadata.AdditionalFiles.{item}", "true")
        .Add("build_metadata.AdditionalFiles.EtomAssessment", assessment));

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
