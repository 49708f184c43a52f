using System.Collections.Immutable;
using System.Composition;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Replaces the row of a process by rows of the assessed processes below it, or removes it where these have rows (ETOM2005).</summary>
/// <remarks>
/// The score of the whole is not the score of its parts: the rows of a scored process get no number until a person has scored them. A row with a deviation, evidence or a
/// comment is not removed, since these would be lost.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LevelNotAssessedFix)), Shared]
public sealed class LevelNotAssessedFix : EtomFix
{
    /// <summary>A score that is an error in every release.</summary>
    private const string ScoreToGive = "double.NaN";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LevelNotAssessed.RuleId);

    private protected override string? GetTitle(FixContext context) =>
        context is not { Suggestions.Count: > 0, Attribute.Parent: AttributeListSyntax } || RowSyntax.FormOf(context.Node) == NamingForm.None ? null
        : IsRemoval(context) && Facts(context.Attribute).Any() ? null
        : IsRemoval(context) ? $"Remove [{RowSyntax.OnOneLine(context.Attribute)}]: its processes have rows"
        : $"Put rows in its place: {context.ListOfSuggestions}";

    private protected override IEnumerable<Suggestion> GetNamedProcesses(FixContext context) => context.Suggestions;

    private protected override IEnumerable<TextChange> GetChanges(FixContext context, DocumentFixState document, CancellationToken cancellationToken) =>
        GetAllChanges([context], document, cancellationToken);

    private protected override IEnumerable<TextChange> GetAllChanges(IReadOnlyList<FixContext> contexts, DocumentFixState document, CancellationToken cancellationToken)
    {
        var removed = new List<AttributeSyntax>();
        var changes = new List<TextChange>();
        foreach (FixContext context in contexts)
        {
            AttributeSyntax attribute = context.Attribute!;
            var list = (AttributeListSyntax)attribute.Parent!;
            string[] rows = IsRemoval(context) ? [] : Rows(context, document, cancellationToken);
            string target = list.Target is null ? "" : $"{list.Target} ";
            if (rows.Length == 0)
            {
                // An earlier fix may have written all of them. What the row says beyond its process is for a person to move.
                if (!Facts(attribute).Any())
                {
                    removed.Add(attribute);
                }
            }
            else
            {
                changes.Add(list.Attributes.Count == 1
                    ? RowSyntax.Replace(list, string.Join(document.NewLine + document.IndentationOf(list), rows.Select(row => $"[{target}{row}]")))
                    : RowSyntax.Replace(attribute, string.Join(", ", rows)));
            }
        }

        return changes.Concat(AttributeRemoval.Remove(removed, document.Text));
    }

    private static bool IsRemoval(FixContext context) => context.Suggestions is [{ Value: LevelNotAssessed.Removal }];

    /// <summary>What a row says beyond its process and its score, as it is written.</summary>
    private static IEnumerable<string> Facts(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Where(argument => argument.NameEquals is not null).Select(argument => argument.ToString()) ?? [];

    private static string[] Rows(FixContext context, DocumentFixState document, CancellationToken cancellationToken)
    {
        AttributeSyntax attribute = context.Attribute!;
        string kind = RowSyntax.KindOf(attribute, document, cancellationToken) == RowSyntax.Score ? RowSyntax.Score : RowSyntax.NotSubmitted;
        string[] arguments = [.. kind == RowSyntax.Score ? [ScoreToGive] : Array.Empty<string>(), .. Facts(attribute)];
        return
        [
            .. from process in context.Suggestions
               where document.TryAddRow(attribute, process, cancellationToken)
               select RowSyntax.WriteRow(kind, process, context, document, arguments),
        ];
    }
}
