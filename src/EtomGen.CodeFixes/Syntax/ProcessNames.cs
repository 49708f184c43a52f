using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>Finds the shortest name for a process type at a position, and adds the usings that make names short.</summary>
/// <remarks>Each name is bound at its position: a name that does not bind to the intended type is replaced by a longer one.</remarks>
internal sealed class ProcessNames(SemanticModel original, CompilationUnitSyntax root, string newLine)
{
    private const string AmbiguousReference = "CS0104";
    private const string Global = "global::";

    private SemanticModel? _changed;
    private TextChange[] _usings = [];

    /// <summary>The semantic model of the document with the usings.</summary>
    private SemanticModel Model => _changed ?? original;

    /// <summary>The usings that the names rely on.</summary>
    public IReadOnlyList<TextChange> Usings => _usings;

    /// <summary>Chooses the usings for all types that the fix names.</summary>
    public void Prepare(IEnumerable<(string? Type, int Position)> named, CancellationToken cancellationToken)
    {
        (string Type, int Position)[] all = [.. from name in named where name.Type is not null select (name.Type, name.Position)];
        string[] wanted =
        [
            .. from name in all
               where ShortName(name.Type, name.Position) is null
               group name by NamespaceOf(name.Type) into names
               where names.Key.Length > 0
               orderby names.Count() descending, names.Key
               select names.Key,
        ];
        foreach (string namespaceName in wanted)
        {
            TryAdd(namespaceName, all, cancellationToken);
        }
    }

    /// <summary>A type as an attribute's type argument names it.</summary>
    public string TypeAt(string type, int position) => ShortName(type, position) ?? LongName(type, position, NamesType);

    /// <summary>A type's identifier as an expression names it.</summary>
    public string IdentifierAt(string type, int position) =>
        $"{Candidates(type, position).FirstOrDefault(name => NamesIdentifier(name, type, position)) ?? LongName(type, position, NamesIdentifier)}.Id";

    /// <summary>Whether a text names an attribute of EtomGen's.</summary>
    public bool NamesAttribute(string attribute, int position, string metadataName) =>
        TypeOf(attribute, position) is INamedTypeSymbol { TypeKind: not TypeKind.Error } type
        && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, Model.Compilation.GetTypeByMetadataName(metadataName));

    private string? ShortName(string type, int position) => Candidates(type, position).FirstOrDefault(name => NamesType(name, type, position));

    private string LongName(string type, int position, Func<string, string, int, bool> binds)
    {
        string[] parts = type.Split('.');
        for (int length = TypeParts(type) + 1; length <= parts.Length; length++)
        {
            string name = string.Join(".", parts.Skip(parts.Length - length));
            if (binds(name, type, position))
            {
                return name;
            }
        }

        return Global + type;
    }

    /// <summary>Names without a part of the namespace, the shortest first.</summary>
    private IEnumerable<string> Candidates(string type, int position)
    {
        string[] parts = type.Split('.');
        var names = new List<string>();
        for (int length = 1; length <= TypeParts(type); length++)
        {
            names.Add(string.Join(".", parts.Skip(parts.Length - length)));
        }

        foreach (IAliasSymbol alias in Model.GetImportScopes(Shifted(position)).SelectMany(scope => scope.Aliases))
        {
            string target = alias.Target.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
            if (type == target)
            {
                names.Add(alias.Name);
            }
            else if (type.StartsWith(target + ".", StringComparison.Ordinal))
            {
                names.Add(alias.Name + type.Substring(target.Length));
            }
        }

        return names.OrderBy(name => name.Count(c => c == '.')).ThenBy(name => name.Length);
    }

    private bool NamesType(string name, string type, int position) => Is(TypeOf(name, position), type);

    private bool NamesIdentifier(string name, string type, int position) =>
        SymbolOf($"{name}.Id", position) is IFieldSymbol { IsConst: true } field && Is(field.ContainingType, type);

    private ITypeSymbol? TypeOf(string name, int position) =>
        Model.GetSpeculativeTypeInfo(Shifted(position), SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;

    private ISymbol? SymbolOf(string expression, int position) =>
        Model.GetSpeculativeSymbolInfo(Shifted(position), SyntaxFactory.ParseExpression(expression), SpeculativeBindingOption.BindAsExpression).Symbol;

    private bool Is(ISymbol? symbol, string type) => symbol is not null && SymbolEqualityComparer.Default.Equals(symbol, Find(type));

    private string NamespaceOf(string type)
    {
        string[] parts = type.Split('.');
        return string.Join(".", parts.Take(parts.Length - TypeParts(type)));
    }

    /// <summary>How many parts of a name are types and not namespaces.</summary>
    private int TypeParts(string type)
    {
        int parts = 0;
        for (INamedTypeSymbol? symbol = Find(type); symbol is not null; symbol = symbol.ContainingType)
        {
            parts++;
        }

        return parts;
    }

    private INamedTypeSymbol? Find(string type)
    {
        INamespaceOrTypeSymbol? symbol = Model.Compilation.GlobalNamespace;
        foreach (string part in type.Replace("@", "").Split('.'))
        {
            // Another project may have types of the same names, and keep them to itself.
            symbol = symbol?.GetMembers(part).OfType<INamespaceOrTypeSymbol>()
                .OrderByDescending(member => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, Model.Compilation.Assembly))
                .FirstOrDefault();
        }

        return symbol as INamedTypeSymbol;
    }

    /// <summary>Adds a using that makes more names short than it makes ambiguous, and no name ambiguous that the document has already.</summary>
    private void TryAdd(string namespaceName, (string Type, int Position)[] named, CancellationToken cancellationToken)
    {
        (SemanticModel? Changed, TextChange[] Usings) before = (_changed, _usings);
        int shortBefore = CountShort();
        TextChange[] usings = [.. _usings, UsingDirectives.Add(root, namespaceName, newLine)];
        SyntaxTree tree = root.SyntaxTree.WithChangedText(root.SyntaxTree.GetText(cancellationToken).WithChanges(usings.OrderBy(change => change.Span.Start)));

        // A fix looks at one document, and tries a changed text of it.
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
        SemanticModel changed = original.Compilation.ReplaceSyntaxTree(root.SyntaxTree, tree).GetSemanticModel(tree);
#pragma warning restore RS1030
        (_changed, _usings) = (changed, usings);
        if (AmbiguousIn(changed, cancellationToken) > AmbiguousIn(original, cancellationToken) || CountShort() <= shortBefore)
        {
            (_changed, _usings) = before;
        }

        int CountShort() => named.Count(name => ShortName(name.Type, name.Position) is not null);
    }

    private static int AmbiguousIn(SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Id == AmbiguousReference);

    /// <summary>A position of the original text, in the text with the usings.</summary>
    private int Shifted(int position) => position + _usings.Where(change => change.Span.Start <= position).Sum(change => change.NewText!.Length);
}
