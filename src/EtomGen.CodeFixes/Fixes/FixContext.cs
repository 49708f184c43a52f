using EtomGen.Compiler.Diagnostics;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.CodeFixes;

/// <summary>What a fix gets: the node of a diagnostic, and what the diagnostic suggests to write.</summary>
/// <param name="Node">The node at the location of the diagnostic.</param>
/// <param name="Suggestions">The suggestions, the best first.</param>
internal sealed record FixContext(SyntaxNode Node, IReadOnlyList<Suggestion> Suggestions)
{
    private const int MaxNamed = 3;

    /// <summary>The attribute that contains the node, or is it.</summary>
    public AttributeSyntax? Attribute => Node.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>The suggestions for the title of a fix: the first ones by identifier and name.</summary>
    public string ListOfSuggestions =>
        string.Join(", ", Suggestions.Take(MaxNamed)) + (Suggestions.Count > MaxNamed ? $" and {Suggestions.Count - MaxNamed} more" : "");

    /// <summary>The context of a diagnostic, or <see langword="null"/> where it is not in the document.</summary>
    public static FixContext? From(Diagnostic diagnostic, SyntaxNode root) => diagnostic.Location.IsInSource && root.FullSpan.Contains(diagnostic.Location.SourceSpan)
        ? new FixContext(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), FixProperties.Read(diagnostic))
        : null;

    /// <summary>A context for each suggestion.</summary>
    public IEnumerable<FixContext> Each() => Suggestions.Select(suggestion => new FixContext(Node, [suggestion]));
}
