using System.Collections.Immutable;

namespace EtomGen.Reliability.Properties;

/// <summary>The source of an assessment, an attribute a line.</summary>
internal sealed record DeclaredLines(string Facts, ImmutableArray<string> Rows, ImmutableArray<string> Modules, ImmutableArray<string> Mappings)
{
    private const string ValidFacts =
        "[EtomGen.ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\", CompletedOn = \"2026-03\", ReportUrl = \"https://example.org/\")]";

    /// <summary>The source for which code is generated; the arguments of its attributes do not change that code.</summary>
    public static readonly string Empty = new DeclaredLines(ValidFacts, [], [], []).ToSource();

    public string Modifiers { get; init; } = "static partial";

    public static DeclaredLines Of(DrawnAssessment drawn, IReadOnlyDictionary<string, string> types)
    {
        DrawnRow? scored = drawn.Rows.FirstOrDefault(row => row.Score is not null);
        string[] supported = [.. drawn.Groups.Select(group => Constant(group.Id, types))];
        return new DeclaredLines(
            ValidFacts,
            [.. drawn.Rows.Select(row => Row(row, types))],
            supported.Length == 0 ? [] : [$"[EtomGen.Module(\"All of it\", Supports = new[] {{ {string.Join(", ", supported)} }})]"],
            scored is null ? [] : [Mapping(scored.Process.Id, types)]);
    }

    public static string Row(DrawnRow row, IReadOnlyDictionary<string, string> types, bool withDeviation = true)
    {
        string kind = row.Score is null ? "NotSubmitted" : "Score";
        string score = row.Score is { } given ? DrawnAssessment.Text(given) : "";
        string deviation = withDeviation && row.HasDeviation ? ", Deviation = \"By hand.\"" : "";
        return types.TryGetValue(row.Process.Id, out string? type)
            ? $"[EtomGen.{kind}<{type}>({score}{deviation})]"
            : $"[EtomGen.{kind}(\"{row.Process.Id}\"{(score.Length > 0 ? ", " : "")}{score}{deviation})]";
    }

    public static string Constant(string id, IReadOnlyDictionary<string, string> types) => types.TryGetValue(id, out string? type) ? $"{type}.Id" : $"\"{id}\"";

    public static string Mapping(string id, IReadOnlyDictionary<string, string> types) =>
        types.TryGetValue(id, out string? type) ? $"[EtomGen.Supports<{type}>]" : $"[EtomGen.Supports(\"1.0\", \"{id}\")]";

    public string ToSource() => $"""
        {string.Join('\n', [Facts, .. Rows, .. Modules])}
        internal {Modifiers} class Assessed;
        {string.Join('\n', Mappings)}
        internal static class Desk;

        """;
}
