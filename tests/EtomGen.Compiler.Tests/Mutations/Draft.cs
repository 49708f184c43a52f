using System.Collections.Immutable;
using System.Globalization;

namespace EtomGen.Compiler.Tests.Mutations;

/// <summary>A process as an argument of a draft names it: text in quotes, a type or its constant.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Type">The type, or <see langword="null"/> for text.</param>
/// <param name="Release">The type's release, or <see langword="null"/> for text.</param>
internal sealed record Named(string Id, string? Type = null, string? Release = null)
{
    public string Constant => Type is null ? $"\"{Id}\"" : $"{Type}.Id";
}

/// <summary>A row; without a score one that says "not submitted".</summary>
internal sealed record Row(Named Process, decimal? Score)
{
    public string ScoreText => Score!.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The argument that names the process, as written in source.</summary>
    public string Argument => Process.Type ?? Process.Constant;

    public override string ToString() => (Process.Type is null, Score is null) switch
    {
        (true, true) => $"[NotSubmitted({Argument})]",
        (true, false) => $"[Score({Argument}, {ScoreText})]",
        (false, true) => $"[NotSubmitted<{Argument}>]",
        (false, false) => $"[Score<{Argument}>({ScoreText})]",
    };
}

/// <summary>A mapping on a class; text is of release 12.0.</summary>
internal sealed record Mapping(Named Process)
{
    public string Argument => Process.Type ?? Process.Constant;

    public override string ToString() => Process.Type is null ? $"[Supports(\"12.0\", {Argument})]" : $"[Supports<{Argument}>]";
}

/// <summary>The sample as values: what a mutation changes and what an expectation is computed from. Each row, each supported process and each mapping is a line.</summary>
internal sealed record Draft(
    string Head,
    string Release,
    string Facts,
    ImmutableList<Row> Rows,
    ImmutableList<(string Name, ImmutableList<Named> Supports)> Modules,
    ImmutableList<Mapping> Mappings)
{
    /// <summary>The source, and the line of everything that a finding may be at.</summary>
    public (string Source, IReadOnlyDictionary<object, int> Lines) Render()
    {
        var lines = new List<string>(Head.Split('\n'));
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        places.Add(this, lines.Count);
        lines.AddRange($"    \"{Release}\",{Facts}".Split('\n'));
        Add(Rows, "");
        foreach ((string name, ImmutableList<Named> supports) in Modules)
        {
            lines.Add($"[Module(\"{name}\", Supports =");
            lines.Add("[");
            foreach (Named supported in supports)
            {
                places.Add(supported, lines.Count);
                lines.Add($"    {supported.Constant},");
            }

            lines.Add("])]");
        }

        lines.Add("public static partial class AsterosBusinessContact;");
        Add(Mappings, "");
        lines.Add("internal static class Desk;");
        return (string.Join('\n', lines) + "\n", places);

        void Add(IEnumerable<object> items, string indent)
        {
            foreach (object item in items)
            {
                places.Add(item, lines.Count);
                lines.Add(indent + item);
            }
        }
    }
}

/// <summary>A finding as expected and as reported: the rule, the line from 0, and the text that it marks.</summary>
internal sealed record Spot(string Rule, int Line, string Text);
