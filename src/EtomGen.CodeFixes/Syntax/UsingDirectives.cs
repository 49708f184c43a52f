using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Adds using directives next to those that a document has.</summary>
internal static class UsingDirectives
{
    public static TextChange Add(CompilationUnitSyntax root, string namespaceName, string newLine)
    {
        // The usings may be in a namespace of the file.
        BaseNamespaceDeclarationSyntax? holder = root.Usings.Any()
            ? null
            : root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(candidate => candidate.Usings.Any());
        SyntaxList<UsingDirectiveSyntax> usings = holder?.Usings ?? root.Usings;
        UsingDirectiveSyntax[] plain = [.. usings.Where(IsPlain)];
        if (plain.Length == 0)
        {
            // Global usings come before all others.
            UsingDirectiveSyntax? lastGlobal = usings.LastOrDefault(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
            return lastGlobal is not null ? Insert(lastGlobal.Span.End, $"{newLine}using {namespaceName};")
                : usings.Any() ? Insert(usings.First().SpanStart, $"using {namespaceName};{newLine}{Indentation(usings.First())}")
                : Insert(Top(root), $"using {namespaceName};{newLine}{newLine}");
        }

        // Usings that are in order stay in order; the others get the new one at their end.
        UsingDirectiveSyntax? next = IsSorted(plain) ? plain.FirstOrDefault(candidate => Compare(candidate.Name!.ToString(), namespaceName) > 0) : null;
        return next is not null
            ? Insert(next.SpanStart, $"using {namespaceName};{newLine}{Indentation(next)}")
            : Insert(plain[plain.Length - 1].Span.End, $"{newLine}{Indentation(plain[0])}using {namespaceName};");
    }

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.GlobalKeyword.IsKind(SyntaxKind.None);

    private static bool IsSorted(UsingDirectiveSyntax[] usings) =>
        Enumerable.Range(1, usings.Length - 1).All(i => Compare(usings[i - 1].Name!.ToString(), usings[i].Name!.ToString()) <= 0);

    /// <summary>The order of usings as editors sort them: System first, the others by their parts.</summary>
    private static int Compare(string left, string right)
    {
        string[] lefts = left.Split('.'), rights = right.Split('.');
        int system = (rights[0] == "System").CompareTo(lefts[0] == "System");
        if (system != 0)
        {
            return system;
        }

        for (int i = 0; i < lefts.Length && i < rights.Length; i++)
        {
            int order = string.Compare(lefts[i], rights[i], StringComparison.OrdinalIgnoreCase);
            if (order != 0)
            {
                return order;
            }
        }

        return lefts.Length.CompareTo(rights.Length);
    }

    /// <summary>The white space before a directive on its line.</summary>
    public static string Indentation(UsingDirectiveSyntax directive) =>
        directive.GetLeadingTrivia() is { Count: > 0 } trivia && trivia.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? trivia.Last().ToString() : "";

    /// <summary>The top of a file without usings, below its heading: comments that an empty line ends.</summary>
    private static int Top(CompilationUnitSyntax root)
    {
        if (root.Externs.Any())
        {
            return root.Externs.Last().FullSpan.End;
        }

        int top = 0;
        bool lineIsEmpty = true, inHeading = false;
        foreach (SyntaxTrivia trivia in root.GetLeadingTrivia())
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia:
                    (lineIsEmpty, inHeading) = (false, true);
                    break;
                case SyntaxKind.EndOfLineTrivia when lineIsEmpty && inHeading:
                    (top, inHeading) = (trivia.Span.End, false);
                    break;
                case SyntaxKind.EndOfLineTrivia:
                    lineIsEmpty = true;
                    break;
                case SyntaxKind.WhitespaceTrivia:
                    break;
                default:
                    return top;
            }
        }

        return top;
    }
}
