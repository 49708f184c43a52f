using System.Collections.Immutable;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Analysis;

/// <summary>Reads a declaration from the attributes of a type in source, and knows where each argument stands.</summary>
internal sealed class SourceDeclaration
{
    private const string ProcessParameter = "process";
    private const string ScoreParameter = "score";
    private const string NameParameter = "name";
    private const string ReleaseParameter = "release";

    private readonly DeclarationSymbols _symbols;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<AttributeData> _attributes;
    private readonly AttributeData _assessment;

    private SourceDeclaration(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes, AttributeData assessment, DeclarationSymbols symbols, Compilation compilation, CancellationToken cancellation)
    {
        _attributes = attributes;
        _assessment = assessment;
        _symbols = symbols;
        _compilation = compilation;
        _cancellation = cancellation;
        Declaration = Read(type);
    }

    public AssessmentDeclaration Declaration { get; }

    /// <summary>The declaration of a type, or <see langword="null"/> where it declares no assessment.</summary>
    public static SourceDeclaration? Of(INamedTypeSymbol type, DeclarationSymbols symbols, Compilation compilation, CancellationToken cancellation)
    {
        ImmutableArray<AttributeData> attributes = type.GetAttributes();
        AttributeData? assessment = attributes.FirstOrDefault(attribute => symbols.PartOf(attribute) == DeclarationPart.Assessment);
        return assessment is null ? null : new SourceDeclaration(type, attributes, assessment, symbols, compilation, cancellation);
    }

    /// <summary>Where an argument stands, or its attribute where it is left out.</summary>
    public Location LocationOf(Place place, CancellationToken cancellation)
    {
        AttributeData attribute = place.Attribute == Place.AssessmentAttribute ? _assessment : _attributes[place.Attribute];
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
        {
            return Location.None;
        }

        SyntaxNode? node = place.Argument switch
        {
            DeclaredArgument.Release => Argument(syntax, attribute, ReleaseParameter),
            DeclaredArgument.Process => TypeArgument(syntax) ?? (SyntaxNode?)Argument(syntax, attribute, ProcessParameter),
            DeclaredArgument.Score => Argument(syntax, attribute, ScoreParameter),
            DeclaredArgument.Name => Argument(syntax, attribute, NameParameter),
            DeclaredArgument.Supports => Elements(Property(syntax, nameof(ModuleAttribute.Supports))) is { } elements && place.Element < elements.Length ? elements[place.Element] : null,
            DeclaredArgument.None => null,
            _ => Property(syntax, place.Argument.ToString()),
        };
        return (node ?? syntax).GetLocation();
    }

    private AssessmentDeclaration Read(INamedTypeSymbol type)
    {
        var rows = new List<DeclaredRow>();
        var modules = new List<DeclaredModule>();
        for (int i = 0; i < _attributes.Length; i++)
        {
            switch (_symbols.PartOf(_attributes[i]))
            {
                case DeclarationPart.Score:
                    rows.Add(ReadRow(_attributes[i], i, isSubmitted: true));
                    break;
                case DeclarationPart.NotSubmitted:
                    rows.Add(ReadRow(_attributes[i], i, isSubmitted: false));
                    break;
                case DeclarationPart.Module:
                    modules.Add(ReadModule(_attributes[i], i));
                    break;
            }
        }

        return new AssessmentDeclaration
        {
            Name = type.ToDisplayString(),
            Release = ConstructorText(_assessment, ReleaseParameter),
            Company = Text(_assessment, nameof(ConformanceAssessmentAttribute.Company)),
            Product = Text(_assessment, nameof(ConformanceAssessmentAttribute.Product)),
            ProductVersion = Text(_assessment, nameof(ConformanceAssessmentAttribute.ProductVersion)),
            FrameworxVersion = Text(_assessment, nameof(ConformanceAssessmentAttribute.FrameworxVersion)),
            CompletedOn = Text(_assessment, nameof(ConformanceAssessmentAttribute.CompletedOn)),
            ReportUrl = Text(_assessment, nameof(ConformanceAssessmentAttribute.ReportUrl)),
            Rows = rows,
            Modules = modules,
        };
    }

    private DeclaredRow ReadRow(AttributeData attribute, int index, bool isSubmitted) => new(
        ReadProcess(attribute, new Place(index, DeclaredArgument.Process)),
        isSubmitted,
        ConstructorArgument(attribute, ScoreParameter)?.Value as double?,
        Text(attribute, nameof(ScoreAttribute.Deviation)),
        Text(attribute, nameof(ScoreAttribute.Comment)),
        index);

    private DeclaredProcess ReadProcess(AttributeData attribute, Place place)
    {
        if (attribute.AttributeClass is { TypeArguments: [var type] })
        {
            return new DeclaredProcess(ProcessConstant.IdentifierOf(type), ProcessConstant.ReleaseOf(type), place);
        }

        ExpressionSyntax? argument = attribute.ApplicationSyntaxReference?.GetSyntax(_cancellation) is AttributeSyntax syntax
            ? Argument(syntax, attribute, ProcessParameter)
            : null;
        return new DeclaredProcess(ConstructorText(attribute, ProcessParameter), ReleaseOf(argument), place);
    }

    private DeclaredModule ReadModule(AttributeData attribute, int index)
    {
        TypedConstant supports = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == nameof(ModuleAttribute.Supports)).Value;
        ExpressionSyntax[]? elements = attribute.ApplicationSyntaxReference?.GetSyntax(_cancellation) is AttributeSyntax syntax
            ? Elements(Property(syntax, nameof(ModuleAttribute.Supports)))
            : null;
        DeclaredProcess[] processes = supports.Kind == TypedConstantKind.Array && !supports.IsNull
            ? [.. supports.Values.Select((value, i) => new DeclaredProcess(TextOf(value), ReleaseOf(elements is not null && i < elements.Length ? elements[i] : null), new Place(index, DeclaredArgument.Supports, i)))]
            : [];
        return new DeclaredModule(ConstructorText(attribute, NameParameter), processes, Text(attribute, nameof(ModuleAttribute.Note)), index);
    }

    private string? ReleaseOf(ExpressionSyntax? argument) =>
        argument is null || _symbols.Process is null ? null : ProcessConstant.ReleaseOf(argument, _symbols.Process, _compilation, _cancellation);

    private static string? ConstructorText(AttributeData attribute, string parameter) =>
        ConstructorArgument(attribute, parameter) is { } argument ? TextOf(argument) : null;

    /// <summary>A text constant, a null one being empty; <see langword="null"/> where the argument does not compile.</summary>
    private static string? TextOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Primitive ? constant.Value as string ?? "" : null;

    private static TypedConstant? ConstructorArgument(AttributeData attribute, string parameter)
    {
        int position = ParameterPosition(attribute, parameter);
        return position >= 0 && position < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Primitive } argument
            ? argument
            : null;
    }

    private static int ParameterPosition(AttributeData attribute, string parameter)
    {
        ImmutableArray<IParameterSymbol> parameters = attribute.AttributeConstructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == parameter)
            {
                return i;
            }
        }

        return -1;
    }

    private static string? Text(AttributeData attribute, string property) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == property).Value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    private static TypeSyntax? TypeArgument(AttributeSyntax syntax)
    {
        NameSyntax name = syntax.Name;
        while (name is QualifiedNameSyntax or AliasQualifiedNameSyntax)
        {
            name = name is QualifiedNameSyntax qualified ? qualified.Right : ((AliasQualifiedNameSyntax)name).Name;
        }

        return (name as GenericNameSyntax)?.TypeArgumentList.Arguments.FirstOrDefault();
    }

    private static ExpressionSyntax? Argument(AttributeSyntax syntax, AttributeData attribute, string parameter)
    {
        if (syntax.ArgumentList is not { Arguments: var arguments })
        {
            return null;
        }

        AttributeArgumentSyntax? named = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter);
        int position = ParameterPosition(attribute, parameter);
        return named is not null ? named.Expression
            : position >= 0 && position < arguments.Count && arguments[position] is { NameColon: null, NameEquals: null } positional ? positional.Expression
            : null;
    }

    private static ExpressionSyntax? Property(AttributeSyntax syntax, string property) =>
        syntax.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property)?.Expression;

    private static ExpressionSyntax[]? Elements(ExpressionSyntax? array) => array switch
    {
        CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression)],
        ImplicitArrayCreationExpressionSyntax created => [.. created.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        _ => null,
    };
}
