using System.Collections.Immutable;
using System.Composition;
using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Names a process by its type instead of its identifier (ETOM2014).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseTypeFix)), Shared]
public sealed class UseTypeFix : EtomFix
{
    private const string ReleaseParameter = "release";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypedFormExists.RuleId);

    private protected override string? TitleOf(Mending mending) =>
        mending is { Kind: RemedyProperties.UseType, Processes: [{ Type: not null } process], Node: LiteralExpressionSyntax } ? $"Name {process} by its type" : null;

    private protected override IEnumerable<SuggestedProcess> Named(Mending mending) => mending.Processes;

    private protected override IEnumerable<TextChange> Mend(Mending mending, DocumentFixState document)
    {
        SuggestedProcess process = mending.Processes[0];
        if (mending.Node.Parent is not AttributeArgumentSyntax { NameEquals: null, Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument
            || RowSyntax.KindOf(attribute, document) is not { } kind
            || kind is not (RowSyntax.Score or RowSyntax.NotSubmitted or RowSyntax.Supports)
            || ((CSharpParseOptions)attribute.SyntaxTree.Options).LanguageVersion < LanguageVersion.CSharp11)
        {
            return [RowSyntax.Replace(mending.Node, RowSyntax.Write(NamingForm.Constant, process, mending.Node, document))];
        }

        // The type says its release, too.
        AttributeArgumentSyntax? release = kind == RowSyntax.Supports
            ? list.Arguments.FirstOrDefault(candidate => candidate.NameColon?.Name.Identifier.ValueText == ReleaseParameter)
                ?? list.Arguments.First(candidate => candidate is { NameColon: null, NameEquals: null } && candidate != argument)
            : null;
        string name = RowSyntax.NameLike(attribute, kind, isGeneric: true, document);
        string type = RowSyntax.Write(NamingForm.Type, process, mending.Node, document);
        return
        [
            RowSyntax.Replace(attribute.Name, $"{name}<{type}>"),
            .. RowSyntax.RemoveArguments(list, candidate => candidate == argument || candidate == release),
        ];
    }
}
