using EtomGen.Compiler.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.CodeFixes;

/// <summary>The assessment of a type, and its rows in one document.</summary>
internal sealed class AssessmentInDocument
{
    private AssessmentInDocument(SourceDeclaration source, FrameworkCatalog release, AssessmentContext assessment, SyntaxTree tree, CancellationToken cancellationToken)
    {
        Release = release;
        Attribute = (AttributeSyntax)source.NodeAt(new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.None), cancellationToken)!;
        Processes = [.. assessment.OwnRows.Select(row => row.Process)];
        Rows =
        [
            .. from row in assessment.OwnRows
               let node = source.NodeAt(row.Row.Process.Location, cancellationToken)
               where node?.SyntaxTree == tree
               orderby node.SpanStart
               select new RowInDocument(row.Row, row.Process, node.FirstAncestorOrSelf<AttributeSyntax>()!, node),
        ];
        HasOtherRows = assessment.Rows.Count > Processes.Count;
    }

    public FrameworkCatalog Release { get; }

    /// <summary>The attribute that declares the assessment; it may be in another document.</summary>
    public AttributeSyntax Attribute { get; }

    /// <summary>The processes of all rows, those of other documents too.</summary>
    public IReadOnlyCollection<FrameworkProcess> Processes { get; }

    /// <summary>The rows in the document, in the order of its text.</summary>
    public IReadOnlyList<RowInDocument> Rows { get; }

    /// <summary>Whether there are rows whose process the release does not list.</summary>
    public bool HasOtherRows { get; }

    /// <summary>The assessment that a type declares against a release of the project, or <see langword="null"/>.</summary>
    public static AssessmentInDocument? Find(TypeDeclarationSyntax type, RefactoringContext context) =>
        DeclarationSymbols.In(context.Model.Compilation) is { } symbols
        && context.Model.GetDeclaredSymbol(type, context.CancellationToken) is INamedTypeSymbol symbol
        && SourceDeclaration.Create(symbol, symbol.GetAttributes(), new SourceProcesses(symbols, context.Model.Compilation), context.CancellationToken) is { } source
        && new AssessmentContext(source.Declaration, context.Releases) is { Framework: { } release } assessment
            ? new AssessmentInDocument(source, release, assessment, type.SyntaxTree, context.CancellationToken)
            : null;

    /// <summary>The assessment whose attribute or type name is at the caret, or <see langword="null"/>.</summary>
    public static AssessmentInDocument? FindNamedAt(SyntaxToken token, RefactoringContext context) =>
        EtomRefactoring.TypeNamedAt(token) is { } named ? Find(named, context)
        : EtomRefactoring.AttributeAt(token) is { Parent.Parent: TypeDeclarationSyntax type } attribute
            && Find(type, context) is { } assessment
            && assessment.Attribute == attribute
            ? assessment
            : null;
}

/// <summary>A row of an assessment in a document.</summary>
/// <param name="Declared">The row as declared.</param>
/// <param name="Process">Its process.</param>
/// <param name="Attribute">Its attribute.</param>
/// <param name="Node">The type or the expression that names the process.</param>
internal sealed record RowInDocument(DeclaredRow Declared, FrameworkProcess Process, AttributeSyntax Attribute, SyntaxNode Node)
{
    public NamingForm Form => RowSyntax.FormOf(Node);

    /// <summary>The name of the attribute, without its ending.</summary>
    public string Kind => Declared.IsSubmitted ? RowSyntax.Score : RowSyntax.NotSubmitted;
}
