namespace EtomGen.Reporting.Json;

/// <summary>An object of an assessment in JSON. It declares what an attribute declares in code.</summary>
/// <param name="part">What the object declares.</param>
/// <param name="json">The object.</param>
/// <param name="release">The release of a mapping, which JSON gives once, for the whole assessment.</param>
internal sealed class JsonAttribute(DeclarationPart part, JsonPart json, string? release = null) : IAttributeValues
{
    public DeclarationPart Part { get; } = part;

    /// <summary>The path of an argument, or of the whole object.</summary>
    public string PathOf(DeclarationLocation location)
    {
        string? property = location.Argument switch
        {
            DeclaredArgument.None => null,
            DeclaredArgument.Supports or DeclaredArgument.Evidence => $"{NameOf(location.Argument)}[{location.Element}]",
            _ => NameOf(location.Argument),
        };
        return property is null ? json.Path : json.Path.Length == 0 ? property : $"{json.Path}.{property}";
    }

    public bool IsTyped => false;

    public bool Has(DeclaredArgument argument) => json.Property(NameOf(argument)) is not null;

    public string RequiredText(DeclaredArgument argument) => argument == DeclaredArgument.Release && release is not null ? release : json.Text(NameOf(argument));

    public string? Text(DeclaredArgument argument) => json.OptionalText(NameOf(argument));

    public IEnumerable<string?> Texts(DeclaredArgument argument) => json.Items(NameOf(argument), isOptional: true).Select(text => text.AsText());

    public double? Number(DeclaredArgument argument) => json.OptionalNumber(NameOf(argument));

    public T Choice<T>(DeclaredArgument argument)
        where T : struct, Enum => json.Word<T>(NameOf(argument));

    public NamedProcess Process(CancellationToken cancellationToken) => new(RequiredText(DeclaredArgument.Process), null);

    public IEnumerable<NamedProcess> Supports(CancellationToken cancellationToken) =>
        json.Items(NameOf(DeclaredArgument.Supports)).Select(identifier => new NamedProcess(identifier.AsText(), null));

    /// <summary>The property that holds an argument.</summary>
    private string NameOf(DeclaredArgument argument) => (Part, argument) switch
    {
        (DeclarationPart.Assessment, DeclaredArgument.Release) => "frameworkRelease",
        (DeclarationPart.Score or DeclarationPart.NotSubmitted or DeclarationPart.Unresolved, DeclaredArgument.Process) => "identifier",
        _ => argument.ParameterName(),
    };
}
