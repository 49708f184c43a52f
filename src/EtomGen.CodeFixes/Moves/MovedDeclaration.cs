using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>One assessment on its way to another release, with the changes of each of its files.</summary>
/// <remarks>
/// A row keeps all its arguments and says where it came from. A row without a sure counterpart of an assessed level becomes an Unresolved attribute with the same arguments.
/// </remarks>
internal sealed class MovedDeclaration
{
    private const string Origin = nameof(AssessedProcessAttribute.MovedFrom);

    private readonly SourceDeclaration _source;
    private readonly AssessmentContext _context;
    private readonly FrameworkSet _releases;
    private readonly GeneratedTypes _forms;
    private readonly HashSet<SyntaxNode> _attributes;

    public MovedDeclaration(INamedTypeSymbol type, SourceDeclaration source, FrameworkSet releases, FrameworkCatalog to, GeneratedTypes forms, CancellationToken cancellationToken)
    {
        _source = source;
        _context = new AssessmentContext(source.Declaration, releases);
        (_releases, _forms, To) = (releases, forms, to);
        From = _context.Framework!;
        MetadataName = MetadataNameOf(type);
        _attributes = [.. type.GetAttributes().Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken)).OfType<SyntaxNode>()];
        Trees = [.. type.GetAttributes().Select(attribute => attribute.ApplicationSyntaxReference?.SyntaxTree).OfType<SyntaxTree>().Distinct()];
    }

    public FrameworkCatalog From { get; }

    public FrameworkCatalog To { get; }

    public string MetadataName { get; }

    /// <summary>The files that have attributes of the assessment.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>Whether a node is an attribute of the assessment.</summary>
    public bool Holds(SyntaxNode node) => _attributes.Contains(node);

    public IEnumerable<TextChange> ChangesIn(SyntaxTree tree, DocumentFixState document, MovedStyle style, CancellationToken cancellationToken) =>
        Facts(tree, cancellationToken)
            .Concat(
                from row in _context.Rows
                where IsIn(tree, row.Row.Process.Location, cancellationToken)
                from change in Row(row.Row, row.Process, document, style, cancellationToken)
                select change)
            .Concat(
                from module in _source.Declaration.Modules
                where IsIn(tree, new DeclarationLocation(module.Attribute, DeclaredArgument.None), cancellationToken)
                from change in Module(module, document, style, cancellationToken)
                select change)
            .Concat(
                from goal in _context.Goals
                where goal.Process is not null && IsIn(tree, goal.Process.Declared.Location, cancellationToken)
                from change in Goal(goal.Process, document, style, cancellationToken)
                select change);

    private bool IsIn(SyntaxTree tree, DeclarationLocation location, CancellationToken cancellationToken) =>
        _source.NodeAt(location, cancellationToken)?.SyntaxTree == tree;

    private IEnumerable<TextChange> Facts(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SyntaxNode? release = _source.NodeAt(new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.Release), cancellationToken);
        if (release is ExpressionSyntax && release.SyntaxTree == tree)
        {
            yield return RowSyntax.Replace(release, RowSyntax.Literal(To.Release.ToString()));
            SyntaxNode? frameworx = _source.NodeAt(new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.FrameworxVersion), cancellationToken);
            if (frameworx is ExpressionSyntax && _source.Declaration.FrameworxVersion == From.Release.ToString())
            {
                yield return RowSyntax.Replace(frameworx, RowSyntax.Literal(To.Release.ToString()));
            }
        }
    }

    private IEnumerable<TextChange> Row(DeclaredRow row, LookedUp process, DocumentFixState document, MovedStyle style, CancellationToken cancellationToken)
    {
        SyntaxNode node = _source.NodeAt(row.Process.Location, cancellationToken)!;
        if (StaysAsItIs(process) || node.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return [];
        }

        string origin = OriginOf(process), identifier = row.Process.Identifier!;
        NamingForm form = RowSyntax.FormOf(node);
        if (CounterpartOf(process) is { } counterpart && To.Scale.IsAssessed(counterpart.Level) && form != NamingForm.None)
        {
            string movedFrom = RowSyntax.Literal(ProcessOrigin.Append(row.MovedFrom, origin, identifier));
            Suggestion suggested = Suggested(counterpart);
            return form == NamingForm.Type && suggested.Type is null
                ? [ByIdentifier(attribute, suggested, movedFrom, document)]
                : [RowSyntax.Replace(node, style.Write(form, suggested, node)), MovedFrom(attribute, movedFrom)];
        }

        string[] arguments =
        [
            RowSyntax.Literal(origin),
            RowSyntax.Literal(identifier),
            .. NameOf(process),
            .. Score(row, cancellationToken),
            .. Property(attribute, nameof(UnresolvedAttribute.Deviation)),
            .. Property(attribute, nameof(UnresolvedAttribute.Evidence)),
            .. Property(attribute, nameof(UnresolvedAttribute.Comment)),
            .. Property(attribute, nameof(UnresolvedAttribute.MovedFrom)),
            .. Reason(process),
        ];
        return [RowSyntax.Replace(attribute, $"{RowSyntax.NameLike(attribute, RowSyntax.Unresolved, isGeneric: false, document)}({string.Join(", ", arguments)})")];
    }

    /// <summary>A row or goal whose process had a type, and has none in the new release.</summary>
    private static TextChange ByIdentifier(AttributeSyntax attribute, Suggestion process, string? movedFrom, DocumentFixState document)
    {
        int nameEnd = ((GenericNameSyntax)RowSyntax.SimpleName(attribute)).TypeArgumentList.SpanStart;
        IEnumerable<string> others = attribute.ArgumentList?.Arguments
            .Where(argument => argument.NameEquals?.Name.Identifier.ValueText != Origin)
            .Select(argument => argument.ToString()) ?? [];
        string arguments = string.Join(", ", others.Prepend(RowSyntax.Literal(process.Value)).Concat(movedFrom is null ? [] : [$"{Origin} = {movedFrom}"]));
        return RowSyntax.Replace(attribute, $"{document.Text.ToString(TextSpan.FromBounds(attribute.SpanStart, nameEnd))}({arguments})");
    }

    private static TextChange MovedFrom(AttributeSyntax attribute, string origins) =>
        attribute.Property(Origin) is { } earlier ? RowSyntax.Replace(earlier, origins)
        : attribute.ArgumentList is { Arguments.Count: > 0 } list ? new TextChange(new TextSpan(list.Arguments.Last().Span.End, 0), $", {Origin} = {origins}")
        : attribute.ArgumentList is { } empty ? RowSyntax.Replace(empty, $"({Origin} = {origins})")
        : new TextChange(new TextSpan(attribute.Span.End, 0), $"({Origin} = {origins})");

    private IEnumerable<TextChange> Module(DeclaredModule module, DocumentFixState document, MovedStyle style, CancellationToken cancellationToken)
    {
        var location = new DeclarationLocation(module.Attribute, DeclaredArgument.None);
        if (_source.NodeAt(location, cancellationToken) is not AttributeSyntax { Parent: AttributeListSyntax attributes } attribute
            || attribute.Property(nameof(ModuleAttribute.Supports)) is not { } array
            || AttributeReading.Elements(array) is not { } elements
            || elements.Length != module.Supports.Count)
        {
            yield break;
        }

        var left = new List<string>();
        var written = new string[elements.Length];
        for (int i = 0; i < elements.Length; i++)
        {
            LookedUp process = _context.Lookup.LookUp(module.Supports[i], isRow: false);
            if (StaysAsItIs(process))
            {
                written[i] = elements[i].ToString();
            }
            else if (CounterpartOf(process) is { } counterpart && RowSyntax.FormOf(elements[i]) is not NamingForm.None and var form)
            {
                written[i] = style.Write(form, Suggested(counterpart), elements[i]);
            }
            else
            {
                string[] arguments =
                [
                    RowSyntax.Literal(OriginOf(process)),
                    RowSyntax.Literal(module.Supports[i].Identifier!),
                    .. NameOf(process),
                    $"{nameof(UnresolvedAttribute.Module)} = {RowSyntax.Literal(module.Name ?? "")}",
                    .. Reason(process),
                ];
                left.Add($"[{RowSyntax.NameLike(attribute, RowSyntax.Unresolved, isGeneric: false, document)}({string.Join(", ", arguments)})]");
            }
        }

        if (left.Count == 0)
        {
            for (int i = 0; i < elements.Length; i++)
            {
                yield return RowSyntax.Replace(elements[i], written[i]);
            }

            yield break;
        }

        string[] kept = [.. written.Where(element => element is not null)];
        string list = string.Join(", ", kept);
        yield return RowSyntax.Replace(array, array is CollectionExpressionSyntax ? $"[{list}]" : kept.Length == 0 ? "new string[0]" : $"new string[] {{ {list} }}");
        string lines = string.Concat(left.Select(line => document.NewLine + document.IndentationOf(attributes) + line));
        yield return new TextChange(new TextSpan(attributes.Span.End, 0), lines);
    }

    /// <summary>A goal of a process with a certain counterpart names that. Any other goal stays as it is, and is an error in the new release until a person decides.</summary>
    private IEnumerable<TextChange> Goal(LookedUp process, DocumentFixState document, MovedStyle style, CancellationToken cancellationToken)
    {
        SyntaxNode node = _source.NodeAt(process.Declared.Location, cancellationToken)!;
        NamingForm form = RowSyntax.FormOf(node);
        if (StaysAsItIs(process) || form == NamingForm.None || CounterpartOf(process) is not { } counterpart)
        {
            return [];
        }

        Suggestion suggested = Suggested(counterpart);
        return form == NamingForm.Type && suggested.Type is null && node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
            ? [ByIdentifier(attribute, suggested, movedFrom: null, document)]
            : [RowSyntax.Replace(node, style.Write(form, suggested, node))];
    }

    /// <summary>Whether a named process needs no move: it is the new release's already, or does not compile.</summary>
    private bool StaysAsItIs(LookedUp process) =>
        process.Status == LookupStatus.NotChecked || (process.Declared.Release is { } release && release == To.Release.ToString());

    private FrameworkProcess? CounterpartOf(LookedUp process) => process.Process is { } named ? _releases.CounterpartOf(named, To) : null;

    /// <summary>The release that a process was named of.</summary>
    private string OriginOf(LookedUp process) => process.Process?.Framework?.Release.ToString() ?? process.Declared.Release ?? From.Release.ToString();

    private Suggestion Suggested(FrameworkProcess process) => new(process.Identifier.Value, process.Name, _forms.FullNameOf(To, process));

    private IEnumerable<string> Score(DeclaredRow row, CancellationToken cancellationToken) =>
        row.IsSubmitted && _source.NodeAt(new DeclarationLocation(row.Attribute, DeclaredArgument.Score), cancellationToken) is ExpressionSyntax score
            ? [$"{nameof(UnresolvedAttribute.Score)} = {score}"]
            : [];

    private static IEnumerable<string> NameOf(LookedUp process) =>
        process.Process is { Framework: not null } named ? [$"{nameof(UnresolvedAttribute.Name)} = {RowSyntax.Literal(named.Name)}"] : [];

    private static IEnumerable<string> Property(AttributeSyntax attribute, string name) => attribute.Property(name) is { } value ? [$"{name} = {value}"] : [];

    /// <summary>Why a process has no counterpart, where more is known than that it has none.</summary>
    private IEnumerable<string> Reason(LookedUp process) =>
        process.Process is { Framework: { } framework } named && _releases.Compare(framework, To).WhyUnsure(named) is { } reason
            ? [$"{nameof(UnresolvedAttribute.Reason)} = {RowSyntax.Literal(reason)}"]
            : [];

    private static string MetadataNameOf(INamedTypeSymbol type) => type.ContainingType is { } outer ? $"{MetadataNameOf(outer)}+{type.MetadataName}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } container ? $"{NameOf(container)}.{type.MetadataName}"
        : type.MetadataName;

    private static string NameOf(INamespaceSymbol container) => container.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace("@", "");
}
