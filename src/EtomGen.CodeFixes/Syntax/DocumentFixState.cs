using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>A document while fixes are applied to it: its text, its semantic model, and the rows that the fixes have written already.</summary>
internal sealed class DocumentFixState
{
    private readonly Dictionary<ISymbol, HashSet<string>> _rows = new(SymbolEqualityComparer.Default);

    private DocumentFixState(CompilationUnitSyntax root, SourceText text, SemanticModel model)
    {
        Text = text;
        Model = model;
        SyntaxTrivia end = root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        NewLine = end.IsKind(SyntaxKind.EndOfLineTrivia) ? end.ToString() : "\n";
        Names = new ProcessNames(model, root, NewLine);
    }

    public SourceText Text { get; }

    public SemanticModel Model { get; }

    public ProcessNames Names { get; }

    public string NewLine { get; }

    public static async Task<DocumentFixState?> CreateAsync(Document document, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is CompilationUnitSyntax root
            && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
            ? new DocumentFixState(root, text, model)
            : null;
    }

    /// <summary>Says that an assessment gets a row for a process; false where another fix has written that row already, in any part of the type.</summary>
    public bool TryAddRow(AttributeSyntax attribute, Suggestion process, CancellationToken cancellationToken)
    {
        if (attribute.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is not { } declaration || Model.GetDeclaredSymbol(declaration, cancellationToken) is not { } type)
        {
            return true;
        }

        if (!_rows.TryGetValue(type, out HashSet<string>? written))
        {
            _rows.Add(type, written = new HashSet<string>(StringComparer.Ordinal));
        }

        return written.Add(process.Value);
    }

    /// <summary>The white space before a node on its line.</summary>
    public string IndentationOf(SyntaxNode node)
    {
        string line = Text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
