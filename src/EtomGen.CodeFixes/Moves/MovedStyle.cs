using EtomGen.Compiler.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Names the processes of the release that an assessment moves to: in the style of the old names in the file, or by names as long as they have to be.</summary>
internal sealed class MovedStyle
{
    private const string Global = "global::";

    private readonly DocumentFixState _document;
    private readonly bool _isKept;
    private readonly (string Old, string New)[] _namespaces;
    private readonly Dictionary<string, (string Alias, string Old, string New)> _aliases = new(StringComparer.Ordinal);
    private readonly List<TextChange> _usings = [];

    public MovedStyle(DocumentFixState document, CompilationUnitSyntax root, bool isKept, (string Old, string New)[] namespaces)
    {
        (_document, _isKept, _namespaces) = (document, isKept, namespaces);
        if (isKept)
        {
            ReplaceUsings(root);
        }
    }

    /// <summary>The changes of using directives.</summary>
    public IEnumerable<TextChange> Usings => _usings;

    /// <summary>The new name of a process in place of a node that names the old one.</summary>
    public string Write(NamingForm form, Suggestion process, SyntaxNode node)
    {
        if (!_isKept || form == NamingForm.Text || process.Type is null)
        {
            return RowSyntax.Write(form, process, node, _document);
        }

        string ending = form == NamingForm.Constant ? ".Id" : "";
        string old = node.ToString();
        foreach ((string oldNamespace, string newNamespace) in _namespaces)
        {
            if (process.Type.StartsWith(newNamespace + ".", StringComparison.Ordinal))
            {
                string name = process.Type.Substring(newNamespace.Length + 1);
                string? alias = _aliases.Values
                    .Where(alias => alias.New == newNamespace)
                    .Where(alias => old.StartsWith(alias.Old + ".", StringComparison.Ordinal) || old.StartsWith(alias.Old + "::", StringComparison.Ordinal))
                    .Select(alias => alias.Alias)
                    .FirstOrDefault();
                string prefix = alias is not null ? $"{alias}."
                    : old.StartsWith(Global, StringComparison.Ordinal) ? $"{Global}{newNamespace}."
                    : old.StartsWith(oldNamespace + ".", StringComparison.Ordinal) ? $"{newNamespace}."
                    : "";
                return prefix + name + ending;
            }
        }

        return RowSyntax.Write(form, process, node, _document);
    }

    /// <summary>Whether changed texts compile as well as before, and name processes of the new release in every row.</summary>
    public static bool IsSound(Compilation compilation, Dictionary<SyntaxTree, SourceText> texts, List<MovedDeclaration> moved, string release, CancellationToken cancellationToken)
    {
        Compilation changed = compilation;
        var trees = new Dictionary<SyntaxTree, SyntaxTree>();
        foreach (KeyValuePair<SyntaxTree, SourceText> text in texts)
        {
            SyntaxTree tree = text.Key.WithChangedText(text.Value);
            trees.Add(text.Key, tree);
            changed = changed.ReplaceSyntaxTree(text.Key, tree);
        }

        if (trees.Any(pair => Errors(changed, pair.Value) > Errors(compilation, pair.Key)) || DeclarationSymbols.In(changed) is not { } symbols)
        {
            return false;
        }

        var processes = new SourceProcesses(symbols, changed);
        return moved.All(declaration =>
            changed.GetTypeByMetadataName(declaration.MetadataName) is { } type
            && SourceDeclaration.Create(type, type.GetAttributes(), processes, cancellationToken) is { } source
            && source.Declaration.Rows.Select(row => row.Process).Concat(source.Declaration.Modules.SelectMany(module => module.Supports))
                .All(process => process.Release is null || process.Release == release || process.Release != declaration.From.Release.ToString()));

        // A fix tries a changed text of its documents.
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
        int Errors(Compilation sources, SyntaxTree tree) =>
            sources.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
#pragma warning restore RS1030
    }

    private void ReplaceUsings(CompilationUnitSyntax root)
    {
        foreach (UsingDirectiveSyntax directive in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())
        {
            string? target = directive.Name?.ToString();
            (string Old, string New) namespaceName = _namespaces.FirstOrDefault(namespaceName => target == namespaceName.Old || target == Global + namespaceName.Old);
            if (namespaceName.New is null || directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
            {
                continue;
            }

            if (directive.Alias is not { Name: var alias })
            {
                // The new release may have its using already: a second one would be CS0105.
                _usings.Add(HasUsing(directive, namespaceName.New)
                    ? RowSyntax.Delete(SpanWithLine(directive))
                    : RowSyntax.Replace(directive.Name!, target!.StartsWith(Global, StringComparison.Ordinal) ? Global + namespaceName.New : namespaceName.New));
                continue;
            }

            // An alias with the name of the old release gets the name of the new one.
            string old = alias.Identifier.ValueText, name = old == LastOf(namespaceName.Old) ? LastOf(namespaceName.New) : old;
            _aliases[old] = (name, old, namespaceName.New);
            _usings.Add(RowSyntax.Replace(alias, name));
            _usings.Add(RowSyntax.Replace(directive.Name!, target!.StartsWith(Global, StringComparison.Ordinal) ? Global + namespaceName.New : namespaceName.New));
        }
    }

    /// <summary>Whether another directive next to one is for a namespace.</summary>
    private static bool HasUsing(UsingDirectiveSyntax directive, string namespaceName) => directive.Parent!.ChildNodes().OfType<UsingDirectiveSyntax>().Any(other =>
        other.Alias is null
        && other.StaticKeyword.IsKind(SyntaxKind.None)
        && other.GlobalKeyword.IsKind(directive.GlobalKeyword.Kind())
        && (other.Name?.ToString() == namespaceName || other.Name?.ToString() == Global + namespaceName));

    /// <summary>The span of a directive with its indentation and its line end, without the comments above it.</summary>
    private static TextSpan SpanWithLine(UsingDirectiveSyntax directive) =>
        TextSpan.FromBounds(directive.SpanStart - UsingDirectives.Indentation(directive).Length, directive.FullSpan.End);

    private static string LastOf(string namespaceName) => namespaceName.Substring(namespaceName.LastIndexOf('.') + 1);
}
