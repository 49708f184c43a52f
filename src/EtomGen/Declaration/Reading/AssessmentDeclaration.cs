namespace EtomGen;

/// <summary>An assessment as declared, before it is known to be valid: what the compiler sees and what reflection finds alike.</summary>
/// <remarks>
/// No init accessors: they bear the marker type of the target framework, so that a plug-in built against one target of this assembly
/// cannot call them in a process that has loaded the other.
/// </remarks>
internal sealed class AssessmentDeclaration
{
    /// <summary>The name of the declaring type.</summary>
    public required string Name { get; set; }

    /// <summary>The release as declared.</summary>
    public required string? Release { get; set; }

    public string? Company { get; set; }

    public string? Product { get; set; }

    public string? ProductVersion { get; set; }

    public string? FrameworxVersion { get; set; }

    public string? CompletedOn { get; set; }

    public AssessmentKind Kind { get; set; }

    public string? ReportUrl { get; set; }

    /// <summary>Scores and unsubmitted processes, in declared order.</summary>
    public required IReadOnlyList<DeclaredRow> Rows { get; set; }

    public required IReadOnlyList<DeclaredModule> Modules { get; set; }

    public IReadOnlyList<DeclaredUnresolved> Unresolved { get; set; } = [];
}

/// <summary>A process as an argument names it.</summary>
/// <param name="Identifier">The identifier as declared, or <see langword="null"/> where the argument does not compile.</param>
/// <param name="Release">The release of the generated type or constant that the identifier comes from, or <see langword="null"/> for plain text.</param>
/// <param name="Location">The argument.</param>
/// <param name="Name">The name that an import gives next to the identifier: suggestions look for it first.</param>
internal readonly record struct DeclaredProcess(string? Identifier, string? Release, DeclarationLocation Location, string? Name = null);

/// <summary>A score, or the word that a process was not submitted.</summary>
/// <param name="Process">The process.</param>
/// <param name="IsSubmitted">Whether the row gives a score.</param>
/// <param name="Score">The score, or <see langword="null"/> where there is none or the argument does not compile.</param>
/// <param name="Deviation">The deviation as declared.</param>
/// <param name="Comment">The comment as declared.</param>
/// <param name="Attribute">The how-manieth attribute the row is.</param>
/// <param name="MovedFrom">The row's origins as declared.</param>
internal sealed record DeclaredRow(DeclaredProcess Process, bool IsSubmitted, double? Score, string? Deviation, string? Comment, int Attribute, string? MovedFrom = null);

/// <summary>A row, or what a module supports, that is still to be resolved.</summary>
/// <param name="Release">The release that its process is of, as declared.</param>
/// <param name="Process">Its process there, as declared.</param>
/// <param name="Name">The name of the process.</param>
/// <param name="Score">The score, or <see langword="null"/> where there is none.</param>
/// <param name="Deviation">The deviation as declared.</param>
/// <param name="Comment">The comment as declared.</param>
/// <param name="Module">The module that supports the process, or <see langword="null"/> for a row.</param>
/// <param name="Reason">Why it is unresolved.</param>
/// <param name="MovedFrom">Its origins as declared.</param>
/// <param name="Attribute">The how-manieth attribute it is.</param>
internal sealed record DeclaredUnresolved(
    string? Release, string? Process, string? Name, double? Score, string? Deviation, string? Comment, string? Module, string? Reason, string? MovedFrom, int Attribute);

internal sealed record DeclaredModule(string? Name, IReadOnlyList<DeclaredProcess> Supports, string? Note, int Attribute);

/// <summary>A mapping on code.</summary>
/// <param name="Kind">What bears it.</param>
/// <param name="Element">The name of what bears it.</param>
/// <param name="Process">The supported process.</param>
/// <param name="Note">The note as declared.</param>
/// <param name="Automation">How much runs without a person.</param>
internal sealed record DeclaredMapping(MappingKind Kind, string Element, DeclaredProcess Process, string? Note, Automation Automation);

/// <summary>Where in a declaration something stands: the how-manieth attribute of the type, which argument of it, which element of that.</summary>
internal readonly record struct DeclarationLocation(int Attribute, DeclaredArgument Argument, int Element = -1)
{
    /// <summary>The attribute that declares the assessment itself.</summary>
    public const int AssessmentAttribute = -1;
}

/// <summary>The arguments that findings point at.</summary>
internal enum DeclaredArgument
{
    /// <summary>The attribute as a whole, for what is missing in it.</summary>
    None,
    Release,
    Company,
    Product,
    ProductVersion,
    FrameworxVersion,
    CompletedOn,
    ReportUrl,
    Process,
    Score,
    Name,
    Supports,
    MovedFrom,
}
