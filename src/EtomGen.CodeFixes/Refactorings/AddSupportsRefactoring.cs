using System.Composition;
using EtomGen.Compiler.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Maps the method or the type that uses a process type or its identifier to that process.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(AddSupportsRefactoring)), Shared]
public sealed class AddSupportsRefactoring : EtomRefactoring
{
    private protected override bool IsCandidate(SyntaxToken token) =>
        token.Parent is SimpleNameSyntax name
        && name.FirstAncestorOrSelf<AttributeListSyntax>() is null
        && name.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not null;

    private protected override IEnumerable<CodeAction> GetActions(SyntaxToken token, RefactoringContext context)
    {
        if (DeclarationSymbols.In(context.Model.Compilation) is not { Process: not null } symbols
            || ProcessAt(token, symbols, context) is not { } process)
        {
            return [];
        }

        SyntaxNode name = token.Parent!;
        var mappings = new SourceProcesses(symbols, context.Model.Compilation);
        return
            from member in new MemberDeclarationSyntax?[] { name.FirstAncestorOrSelf<MethodDeclarationSyntax>(), name.FirstAncestorOrSelf<TypeDeclarationSyntax>() }
            where member is not null && context.Model.GetDeclaredSymbol(member, context.CancellationToken) is { } symbol && !Supports(symbol, process, mappings, context)
            let title = member is TypeDeclarationSyntax type ? type.Identifier.ValueText : ((MethodDeclarationSyntax)member).Identifier.ValueText
            select Add(member, $"Say that {title} supports {process}", process, context);
    }

    /// <summary>The process whose type or identifier a name is.</summary>
    private static FrameworkProcess? ProcessAt(SyntaxToken token, DeclarationSymbols symbols, RefactoringContext context)
    {
        ISymbol? symbol = context.Model.GetSymbolInfo(token.Parent!, context.CancellationToken).Symbol;
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? (symbol as IFieldSymbol)?.ContainingType;
        return type is not null
            && ProcessConstant.IsProcess(type, symbols.Process!)
            && ProcessConstant.IdentifierOf(type) is { } identifier
            && context.Releases.Find(ProcessConstant.ReleaseOf(type))?.Find(identifier) is { } process
                ? process
                : null;
    }

    private static bool Supports(ISymbol element, FrameworkProcess process, SourceProcesses mappings, RefactoringContext context) => element.GetAttributes()
        .Select(attribute => SourceMapping.Create(element, attribute, mappings, context.CancellationToken))
        .Any(mapping => mapping?.Process.Identifier == process.Identifier.Value && mapping.Release == process.Framework!.Release.ToString());

    private static CodeAction Add(MemberDeclarationSyntax member, string title, FrameworkProcess process, RefactoringContext context)
    {
        Suggestion suggested = context.Suggest(process);
        int position = member.SpanStart;
        return context.Change(
            title,
            [(suggested, position)],
            (document, _) =>
            {
                bool isTyped = suggested.Type is not null && RowSyntax.AllowsGenericAttributes(member);
                string name = RowSyntax.NameAt(position, RowSyntax.Supports, isTyped, document);
                string attribute = isTyped
                    ? $"{name}<{RowSyntax.Write(NamingForm.Type, suggested, member, document)}>"
                    : $"{name}({RowSyntax.Literal(process.Framework!.Release.ToString())}, {RowSyntax.Write(NamingForm.Constant, suggested, member, document)})";
                return [new TextChange(new TextSpan(position, 0), $"[{attribute}]{document.NewLine}{document.IndentationOf(member)}")];
            },
            addsAttributeAt: position);
    }
}
