using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Declarations;

/// <summary>Reads a declaration from the attributes of a type in source, and knows where each argument stands.</summary>
internal sealed class SourceDeclaration
{
    private const string ScoreParameter = "score";
    private const string NameParameter = "name";
    private const string ReleaseParameter = "release";
    private const string ProcessParameter = "process";

    private readonly SourceProcesses _processes;
    private readonly ImmutableArray<AttributeData> _attributes;
    private readonly AttributeData _assessment;

    private SourceDeclaration(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes, AttributeData assessment, SourceProcesses processes, CancellationToken cancellationToken)
    {
        _attributes = attributes;
        _assessment = assessment;
        _processes = processes;
        Declaration = Read(type, cancellationToken);
    }

    public AssessmentDeclaration Declaration { get; }

    /// <summary>The declaration of a type, or <see langword="null"/> where it declares no assessment.</summary>
    public static SourceDeclaration? Of(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes, SourceProcesses processes, CancellationToken cancellationToken)
    {
        AttributeData? assessment = attributes.FirstOrDefault(attribute => processes.Symbols.PartOf(attribute) == DeclarationPart.Assessment);
        return assessment is null ? null : new SourceDeclaration(type, attributes, assessment, processes, cancellationToken);
    }

    /// <summary>Where an argument stands, or its attribute where it is left out.</summary>
    public SyntaxNode? NodeAt(DeclarationLocation location, CancellationToken cancellationToken)
    {
        AttributeData attribute = location.Attribute == DeclarationLocation.AssessmentAttribute ? _assessment : _attributes[location.Attribute];
        if (attribute.Syntax(cancellationToken) is not { } syntax)
        {
            return null;
        }

        SyntaxNode? node = location.Argument switch
        {
            DeclaredArgument.Release => syntax.Argument(attribute, ReleaseParameter),
            DeclaredArgument.Process => SourceProcesses.NodeIn(attribute, syntax),
            DeclaredArgument.Score => syntax.Argument(attribute, ScoreParameter) ?? syntax.Property(nameof(DeclaredArgument.Score)),
            DeclaredArgument.Name => syntax.Argument(attribute, NameParameter),
            DeclaredArgument.Supports => AttributeReading.Elements(syntax.Property(nameof(ModuleAttribute.Supports))) is { } elements && location.Element < elements.Length ? elements[location.Element] : null,
            DeclaredArgument.None => null,
            _ => syntax.Property(location.Argument.ToString()),
        };
        return node ?? syntax;
    }

    private AssessmentDeclaration Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var rows = new List<DeclaredRow>();
        var modules = new List<DeclaredModule>();
        var unresolved = new List<DeclaredUnresolved>();
        for (int i = 0; i < _attributes.Length; i++)
        {
            switch (_processes.Symbols.PartOf(_attributes[i]))
            {
                case DeclarationPart.Score:
                    rows.Add(ReadRow(_attributes[i], i, isSubmitted: true, cancellationToken));
                    break;
                case DeclarationPart.NotSubmitted:
                    rows.Add(ReadRow(_attributes[i], i, isSubmitted: false, cancellationToken));
                    break;
                case DeclarationPart.Module:
                    modules.Add(ReadModule(_attributes[i], i, cancellationToken));
                    break;
                case DeclarationPart.Unresolved:
                    unresolved.Add(ReadUnresolved(_attributes[i], i));
                    break;
            }
        }

        return new AssessmentDeclaration
        {
            Name = type.ToDisplayString(),
            Release = _assessment.ConstructorText(ReleaseParameter),
            Company = _assessment.PropertyText(nameof(ConformanceAssessmentAttribute.Company)),
            Product = _assessment.PropertyText(nameof(ConformanceAssessmentAttribute.Product)),
            ProductVersion = _assessment.PropertyText(nameof(ConformanceAssessmentAttribute.ProductVersion)),
            FrameworxVersion = _assessment.PropertyText(nameof(ConformanceAssessmentAttribute.FrameworxVersion)),
            CompletedOn = _assessment.PropertyText(nameof(ConformanceAssessmentAttribute.CompletedOn)),
            ReportUrl = _assessment.PropertyText(nameof(ConformanceAssessmentAttribute.ReportUrl)),
            Rows = rows,
            Modules = modules,
            Unresolved = unresolved,
        };
    }

    private DeclaredRow ReadRow(AttributeData attribute, int index, bool isSubmitted, CancellationToken cancellationToken) => new(
        _processes.Read(attribute, new DeclarationLocation(index, DeclaredArgument.Process), cancellationToken),
        isSubmitted,
        attribute.ConstructorArgument(ScoreParameter)?.Value as double?,
        attribute.PropertyText(nameof(ScoreAttribute.Deviation)),
        attribute.PropertyText(nameof(ScoreAttribute.Comment)),
        index,
        attribute.PropertyText(nameof(ScoreAttribute.MovedFrom)));

    private static DeclaredUnresolved ReadUnresolved(AttributeData attribute, int index) => new(
        attribute.ConstructorText(ReleaseParameter),
        attribute.ConstructorText(ProcessParameter),
        attribute.PropertyText(nameof(UnresolvedAttribute.Name)),
        attribute.PropertyValue(nameof(UnresolvedAttribute.Score)).Value is double score && !double.IsNaN(score) ? score : null,
        attribute.PropertyText(nameof(UnresolvedAttribute.Deviation)),
        attribute.PropertyText(nameof(UnresolvedAttribute.Comment)),
        attribute.PropertyText(nameof(UnresolvedAttribute.Module)),
        attribute.PropertyText(nameof(UnresolvedAttribute.Reason)),
        attribute.PropertyText(nameof(UnresolvedAttribute.MovedFrom)),
        index);

    private DeclaredModule ReadModule(AttributeData attribute, int index, CancellationToken cancellationToken)
    {
        TypedConstant supports = attribute.PropertyValue(nameof(ModuleAttribute.Supports));
        ExpressionSyntax[] elements = AttributeReading.Elements(attribute.Syntax(cancellationToken)?.Property(nameof(ModuleAttribute.Supports))) ?? [];
        DeclaredProcess[] processes = supports.Kind == TypedConstantKind.Array && !supports.IsNull
            ? [.. supports.Values.Select((value, i) => _processes.Read(value, i < elements.Length ? elements[i] : null, new DeclarationLocation(index, DeclaredArgument.Supports, i), cancellationToken))]
            : [];
        return new DeclaredModule(attribute.ConstructorText(NameParameter), processes, attribute.PropertyText(nameof(ModuleAttribute.Note)), index);
    }
}
