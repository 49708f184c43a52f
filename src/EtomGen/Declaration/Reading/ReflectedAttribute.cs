using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace EtomGen;

/// <summary>An attribute of a loaded type or member.</summary>
internal sealed class ReflectedAttribute : IAttributeValues
{
    private readonly object _attribute;

    /// <summary>The type whose properties are read. It is written out for each attribute, so that trimming keeps them.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    private readonly Type _type;

    private ReflectedAttribute(DeclarationPart part, object attribute, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
    {
        Part = part;
        _attribute = attribute;
        _type = type;
    }

    public DeclarationPart Part { get; }

    /// <summary>The declaration of a type.</summary>
    /// <exception cref="ArgumentException">The type does not declare an assessment.</exception>
    public static AssessmentDeclaration ReadDeclaration(Type type) =>
        DeclarationReader.Read(CodeMappings.NameOf(type), [.. In(type)])
        ?? throw new ArgumentException($"{type} does not declare an assessment: give it a ConformanceAssessment attribute.", nameof(type));

    /// <summary>The attributes of an assembly, a type or a method that declare something.</summary>
    public static IEnumerable<IAttributeValues> In(ICustomAttributeProvider element) => element.GetCustomAttributes(inherit: false).Select(Create).OfType<IAttributeValues>();

    public bool IsTyped => _attribute.GetType().IsGenericType;

    public bool Has(DeclaredArgument argument) => Value(argument) is not null;

    public string? RequiredText(DeclaredArgument argument) => Text(argument) ?? "";

    public string? Text(DeclaredArgument argument) => Value(argument) as string;

    public IEnumerable<string?> Texts(DeclaredArgument argument) => (Value(argument) as string?[] ?? []).Select(text => text ?? "");

    public double? Number(DeclaredArgument argument) => Value(argument) as double?;

    public T Choice<T>(DeclaredArgument argument)
        where T : struct, Enum => Value(argument) is T member ? member : default;

    public NamedProcess Process(CancellationToken cancellationToken) => _attribute switch
    {
        AssessedProcessAttribute row => new NamedProcess(row.Process ?? "", row.Release, FingerprintOf(row.Release)),
        GoalAttribute goal => new NamedProcess(goal.Process ?? "", goal.Release, FingerprintOf(goal.Release)),
        MappingAttribute mapping => new NamedProcess(mapping.Process ?? "", IsTyped ? mapping.Release : null, FingerprintOf(mapping.Release)),
        _ => throw new InvalidOperationException($"{_attribute} names no process."),
    };

    public IEnumerable<NamedProcess> Supports(CancellationToken cancellationToken) =>
        Texts(DeclaredArgument.Supports).Select(identifier => new NamedProcess(identifier, null));

    private static ReflectedAttribute? Create(object attribute) => attribute switch
    {
        ConformanceAssessmentAttribute => new ReflectedAttribute(DeclarationPart.Assessment, attribute, typeof(ConformanceAssessmentAttribute)),
        ScoredProcessAttribute => new ReflectedAttribute(DeclarationPart.Score, attribute, typeof(ScoredProcessAttribute)),
        AssessedProcessAttribute => new ReflectedAttribute(DeclarationPart.NotSubmitted, attribute, typeof(AssessedProcessAttribute)),
        ModuleAttribute => new ReflectedAttribute(DeclarationPart.Module, attribute, typeof(ModuleAttribute)),
        UnresolvedAttribute => new ReflectedAttribute(DeclarationPart.Unresolved, attribute, typeof(UnresolvedAttribute)),
        GoalAttribute => new ReflectedAttribute(DeclarationPart.Goal, attribute, typeof(GoalAttribute)),
        MappingAttribute => new ReflectedAttribute(DeclarationPart.Mapping, attribute, typeof(MappingAttribute)),
        _ => null,
    };

    private string? FingerprintOf(string? release) => _attribute.GetType() is { IsGenericType: true } type
        ? GeneratedReleaseAttribute.FingerprintIn(type.GenericTypeArguments[0].Assembly, release!) ?? ""
        : null;

    private object? Value(DeclaredArgument argument) => _type.GetProperty(argument.PropertyName())?.GetValue(_attribute);
}
