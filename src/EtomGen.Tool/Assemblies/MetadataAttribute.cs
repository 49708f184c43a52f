using System.Reflection;

namespace EtomGen.Tool.Assemblies;

/// <summary>An attribute in the metadata of an assembly, none of whose code runs.</summary>
internal sealed class MetadataAttribute : IAttributeValues
{
    private const string IdentifierConstant = "Id";
    private const string ReleaseConstant = "Release";
    private const BindingFlags Constants = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly CustomAttributeData _data;

    private MetadataAttribute(DeclarationPart part, CustomAttributeData data)
    {
        Part = part;
        _data = data;
    }

    public DeclarationPart Part { get; }

    /// <summary>The attributes of an assembly, a type or a method that declare something.</summary>
    public static IEnumerable<IAttributeValues> In(ICustomAttributeProvider element) =>
        (element is Assembly assembly ? assembly.GetCustomAttributesData() : ((MemberInfo)element).GetCustomAttributesData()).Select(Create).OfType<IAttributeValues>();

    public bool IsTyped => _data.AttributeType.IsGenericType;

    public bool Has(DeclaredArgument argument) => Value(argument) is not null;

    public string? RequiredText(DeclaredArgument argument) => Text(argument) ?? "";

    public string? Text(DeclaredArgument argument) => Value(argument)?.Value as string;

    public IEnumerable<string?> Texts(DeclaredArgument argument) =>
        (Value(argument)?.Value as IEnumerable<CustomAttributeTypedArgument> ?? []).Select(text => text.Value as string ?? "");

    public double? Number(DeclaredArgument argument) => Value(argument)?.Value as double?;

    public T Choice<T>(DeclaredArgument argument)
        where T : struct, Enum => Value(argument)?.Value is int member ? (T)Enum.ToObject(typeof(T), member) : default;

    public NamedProcess Process(CancellationToken cancellationToken) => _data.AttributeType.GenericTypeArguments is [var type]
        ? new NamedProcess(Constant(type, IdentifierConstant), ReleaseOf(type), FingerprintOf(type))
        : new NamedProcess(RequiredText(DeclaredArgument.Process), null);

    public IEnumerable<NamedProcess> Supports(CancellationToken cancellationToken) =>
        Texts(DeclaredArgument.Supports).Select(identifier => new NamedProcess(identifier, null));

    private static MetadataAttribute? Create(CustomAttributeData data)
    {
        try
        {
            Type type = data.AttributeType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : data.AttributeType;
            return type.FullName is { } name && DeclarationParts.ByAttributeType.TryGetValue(name, out DeclarationPart part) ? new MetadataAttribute(part, data) : null;
        }
        catch (FileNotFoundException)
        {
            // The attribute's assembly is missing; EtomGen's is not.
            return null;
        }
    }

    /// <summary>The value of a constructor parameter or a property, or <see langword="null"/> where it is left out.</summary>
    private CustomAttributeTypedArgument? Value(DeclaredArgument argument)
    {
        int position = Array.FindIndex(_data.Constructor.GetParameters(), parameter => parameter.Name == argument.ParameterName());
        if (position >= 0)
        {
            return _data.ConstructorArguments[position];
        }

        int index = _data.NamedArguments.ToList().FindIndex(named => named.MemberName == argument.PropertyName());
        return index < 0 ? null : _data.NamedArguments[index].TypedValue;
    }

    private static string? ReleaseOf(Type process)
    {
        for (Type? type = process; type is not null; type = type.BaseType)
        {
            if (Constant(type, ReleaseConstant) is { } release)
            {
                return release;
            }
        }

        return null;
    }

    private static string FingerprintOf(Type process)
    {
        string? release = ReleaseOf(process);
        return process.Assembly.GetCustomAttributesData()
            .Where(attribute => NameOf(attribute) == typeof(GeneratedReleaseAttribute).FullName)
            .Select(attribute => (Release: attribute.ConstructorArguments[0].Value as string, Fingerprint: attribute.ConstructorArguments[1].Value as string))
            .FirstOrDefault(generated => generated.Release == release).Fingerprint ?? "";
    }

    /// <summary>The name of an attribute's type, or <see langword="null"/> where its assembly is missing; EtomGen's is not.</summary>
    private static string? NameOf(CustomAttributeData attribute)
    {
        try
        {
            return attribute.AttributeType.FullName;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static string? Constant(Type type, string name) => type.GetField(name, Constants) is { IsLiteral: true } field ? field.GetRawConstantValue() as string : null;
}
