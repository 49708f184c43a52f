namespace EtomGen;

/// <summary>The argument values of one attribute of a declaration. Source code, loaded types, metadata and JSON each implement it.</summary>
internal interface IAttributeValues
{
    /// <summary>What the attribute declares.</summary>
    DeclarationPart Part { get; }

    /// <summary>Whether a type argument names the process.</summary>
    bool IsTyped { get; }

    /// <summary>Whether the attribute has an argument, of whatever value.</summary>
    bool Has(DeclaredArgument argument);

    /// <summary>A text that the attribute's constructor takes, empty where it is <see langword="null"/>; <see langword="null"/> where it does not compile.</summary>
    string? RequiredText(DeclaredArgument argument);

    /// <summary>A text, or <see langword="null"/> where the argument is left out, is <see langword="null"/>, or does not compile.</summary>
    string? Text(DeclaredArgument argument);

    /// <summary>The texts of an array, empty where one is <see langword="null"/>, <see langword="null"/> where it does not compile; none where the array is left out.</summary>
    IEnumerable<string?> Texts(DeclaredArgument argument);

    /// <summary>A number, or <see langword="null"/> where the argument is left out or does not compile.</summary>
    double? Number(DeclaredArgument argument);

    /// <summary>A member of an enumeration; its first one where the argument is left out or does not compile.</summary>
    T Choice<T>(DeclaredArgument argument)
        where T : struct, Enum;

    /// <summary>The process that the type argument names, or else the argument <see cref="DeclaredArgument.Process"/>.</summary>
    NamedProcess Process(CancellationToken cancellationToken);

    /// <summary>The processes in the array <see cref="DeclaredArgument.Supports"/>; none where it is left out or <see langword="null"/>.</summary>
    IEnumerable<NamedProcess> Supports(CancellationToken cancellationToken);
}

/// <summary>A process as a value names it.</summary>
/// <param name="Identifier">The identifier, empty where it is <see langword="null"/>; <see langword="null"/> where the value does not compile.</param>
/// <param name="Release">The release of the process type or constant that the identifier comes from, or <see langword="null"/> for plain text.</param>
/// <param name="Fingerprint">The fingerprint of the data that the process type was generated from, empty for a type that was not generated. Unknown in source.</param>
internal readonly record struct NamedProcess(string? Identifier, string? Release, string? Fingerprint = null)
{
    public DeclaredProcess At(DeclarationLocation location) => new(Identifier, Release, location, Fingerprint: Fingerprint);
}
