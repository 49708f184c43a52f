using EtomGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.CodeFixes;

/// <summary>What a diagnostic says about context it.</summary>
/// <param name="Node">The place of the diagnostic.</param>
/// <param name="Kind">What to do.</param>
/// <param name="Values">With what.</param>
/// <param name="Processes">The processes that the values identify, where they do.</param>
internal sealed record FixContext(SyntaxNode Node, string Kind, string[] Values, SuggestedProcess[] Processes)
{
    /// <summary>The attribute that the place stands in, or is.</summary>
    public AttributeSyntax? Attribute => Node.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>Reads a diagnostic, which says nothing where there is no remedy.</summary>
    public static FixContext? From(Diagnostic diagnostic, SyntaxNode root)
    {
        if (!diagnostic.Location.IsInSource || !root.FullSpan.Contains(diagnostic.Location.SourceSpan) || Property(RemedyProperties.Kind) is not { } kind)
        {
            return null;
        }

        string[] values = Split(RemedyProperties.Values, RemedyProperties.Separator);
        string[] types = Split(RemedyProperties.Types, RemedyProperties.Separator);
        string[] names = Split(RemedyProperties.Names, RemedyProperties.LineSeparator);
        SuggestedProcess[] processes = types.Length == values.Length && names.Length == values.Length
            ? [.. values.Select((value, i) => new SuggestedProcess(value, names[i], types[i] == RemedyProperties.NoType ? null : types[i]))]
            : [];
        return new FixContext(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), kind, values, processes);

        string? Property(string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

        string[] Split(string name, char separator) => Property(name) is { Length: > 0 } value ? value.Split(separator) : [];
    }
}

/// <summary>A process that a fix writes.</summary>
/// <param name="Identifier">Its identifier.</param>
/// <param name="Name">Its name, for people to read.</param>
/// <param name="Type">Its type with the namespace, or <see langword="null"/> where it has none.</param>
internal sealed record SuggestedProcess(string Identifier, string Name, string? Type)
{
    private const int Shown = 3;

    public static string Show(IReadOnlyList<SuggestedProcess> processes) =>
        string.Join(", ", processes.Take(Shown)) + (processes.Count > Shown ? $" and {processes.Count - Shown} more" : "");

    public override string ToString() => $"{Identifier} {Name}".TrimEnd();
}
