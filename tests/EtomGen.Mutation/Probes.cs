using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Mutation;

/// <summary>Marks in code that say which of it runs: one at the start of each block, and of each member that is an expression.</summary>
internal sealed class Probes
{
    /// <summary>The name under which the process keeps the numbers of the probes that code has passed.</summary>
    public const string DataName = "EtomGen.Mutation.Probes";

    /// <summary>What a project with probes is compiled with.</summary>
    public const string Source = $$"""
        namespace EtomGenMutation
        {
            internal static class Probe
            {
                private static readonly bool[] Passed = (bool[])System.AppDomain.CurrentDomain.GetData("{{DataName}}");

                // A test may start a program, which has no such list.
                public static void Pass(int number)
                {
                    if (Passed != null)
                    {
                        Passed[number] = true;
                    }
                }
            }
        }
        """;

    private readonly List<(string File, TextSpan Span)> _regions = [];

    /// <summary>Adds probes to a file.</summary>
    public SourceText AddTo(SyntaxTree tree)
    {
        var changes = new List<TextChange>();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (node is BlockSyntax block)
            {
                changes.Add(new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), $" {Pass(block)}"));
            }
            else if (node is ArrowExpressionClauseSyntax { Parent: { } member } arrow)
            {
                bool isProperty = member is PropertyDeclarationSyntax or IndexerDeclarationSyntax;
                string result = arrow.Expression is ThrowExpressionSyntax || !HasResult(member) ? "" : " return";
                changes.Add(new TextChange(arrow.ArrowToken.Span, $"{(isProperty ? "{ get " : "")}{{ {Pass(arrow)}{result}"));
                changes.Add(new TextChange(new TextSpan(arrow.Span.End, 0), $"; }}{(isProperty ? " }" : "")}"));
                changes.Add(new TextChange(new TextSpan(arrow.Span.End, 1), ""));
            }
        }

        return tree.GetText().WithChanges(changes.OrderBy(change => change.Span.Start));

        string Pass(SyntaxNode region)
        {
            _regions.Add((tree.FilePath, region.Span));
            return $"global::EtomGenMutation.Probe.Pass({_regions.Count - 1});";
        }
    }

    /// <summary>The probe that code passes on its way to a mutant, or <see langword="null"/> where there is none, as in the initial value of a field.</summary>
    public int? Find(Mutant mutant)
    {
        int? found = null;
        for (int number = 0; number < _regions.Count; number++)
        {
            (string file, TextSpan span) = _regions[number];
            if (file == mutant.File && span.Contains(mutant.Position) && (found is not { } outer || span.Length < _regions[outer].Span.Length))
            {
                found = number;
            }
        }

        return found;
    }

    private static bool HasResult(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => HasResult(method.ReturnType, method.Modifiers),
        LocalFunctionStatementSyntax function => HasResult(function.ReturnType, function.Modifiers),
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => false,
        AccessorDeclarationSyntax accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => true,
    };

    private static bool HasResult(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        && !(modifiers.Any(SyntaxKind.AsyncKeyword) && type is IdentifierNameSyntax { Identifier.Text: "Task" or "ValueTask" });
}
