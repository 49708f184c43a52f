namespace EtomGen;

/// <summary>An assessment as declared, before it is checked, in one form for every source that declares assessments.</summary>
/// <remarks>
/// The types of this model have no init accessors: an init accessor refers to a type of the target framework, so that a plug-in built
/// against one target of this assembly could not call it in a process that has loaded the other.
/// </remarks>
internal sealed class AssessmentDeclaration
{
    /// <summary>The full name of the declaring type, its parts joined by dots.</summary>
    public required string Name { get; set; }

    public required string? Release { get; set; }

    public string? Company { get; set; }

    public string? Product { get; set; }

    public string? ProductVersion { get; set; }

    public string? FrameworxVersion { get; set; }

    public string? CompletedOn { get; set; }

    public AssessmentKind Kind { get; set; }

    public string? ReportUrl { get; set; }

    /// <summary>The scored processes and those that were not submitted, in declared order.</summary>
    public required IReadOnlyList<DeclaredRow> Rows { get; set; }

    public required IReadOnlyList<DeclaredModule> Modules { get; set; }

    public IReadOnlyList<DeclaredUnresolved> Unresolved { get; set; } = [];

    public IReadOnlyList<DeclaredGoal> Goals { get; set; } = [];

    /// <summary>The same declaration with other goals.</summary>
    public AssessmentDeclaration WithGoals(IReadOnlyList<DeclaredGoal> goals)
    {
        var declaration = (AssessmentDeclaration)MemberwiseClone();
        declaration.Goals = goals;
        return declaration;
    }
}

/// <summary>A process as an argument names it.</summary>
/// <param name="Identifier">The identifier as declared, or <see langword="null"/> where the argument does not compile.</param>
/// <param name="Release">The release of the process type or constant that the identifier comes from, or <see langword="null"/> for plain text.</param>
/// <param name="Location">The location of the argument.</param>
/// <param name="Name">The name that an import gives next to the identifier: suggestions look for it first.</param>
/// <param name="Fingerprint">The fingerprint of the data that the process type was generated from, empty for a type that was not generated; else <see langword="null"/>.</param>
internal readonly record struct DeclaredProcess(
    string? Identifier, string? Release, DeclarationLocation Location, string? Name = null, string? Fingerprint = null);

/// <summary>A row of an assessment: a process with its score, or one that was not submitted.</summary>
/// <param name="Process">The process.</param>
/// <param name="IsSubmitted">Whether the row gives a score.</param>
/// <param name="Score">The score, or <see langword="null"/> where there is none or the argument does not compile.</param>
/// <param name="Deviation">The deviation as declared.</param>
/// <param name="Comment">The comment as declared.</param>
/// <param name="Attribute">The index of the row's attribute.</param>
/// <param name="MovedFrom">The row's origins as declared.</param>
internal sealed record DeclaredRow(DeclaredProcess Process, bool IsSubmitted, double? Score, string? Deviation, string? Comment, int Attribute, string? MovedFrom = null)
{
    /// <summary>The evidence as declared; a piece that does not compile is <see langword="null"/>.</summary>
    public IReadOnlyList<string?> Evidence { get; set; } = [];
}

/// <summary>A row, or a process that a module supports, whose process in the assessment's release is still unknown.</summary>
/// <param name="Release">The release that the process belongs to, as declared.</param>
/// <param name="Process">The identifier of the process in that release, as declared.</param>
/// <param name="Name">The name of the process.</param>
/// <param name="Score">The score, or <see langword="null"/> where there is none.</param>
/// <param name="Deviation">The deviation as declared.</param>
/// <param name="Comment">The comment as declared.</param>
/// <param name="Module">The module that supports the process, or <see langword="null"/> for a row.</param>
/// <param name="Reason">Why the process is unknown.</param>
/// <param name="MovedFrom">The origins as declared.</param>
/// <param name="Attribute">The index of the attribute.</param>
internal sealed record DeclaredUnresolved(
    string? Release, string? Process, string? Name, double? Score, string? Deviation, string? Comment, string? Module, string? Reason, string? MovedFrom, int Attribute)
{
    /// <summary>The evidence as declared; a piece that does not compile is <see langword="null"/>.</summary>
    public IReadOnlyList<string?> Evidence { get; set; } = [];
}

/// <summary>A goal of an assessment.</summary>
/// <param name="Process">The process that it is for, or <see langword="null"/> for the whole assessment.</param>
/// <param name="MinimumScore">The minimum score, or <see langword="null"/> where there is none or the argument does not compile.</param>
/// <param name="MinimumCoverage">The minimum coverage, or <see langword="null"/> where there is none or the argument does not compile.</param>
/// <param name="Attribute">The index of the goal's attribute.</param>
internal sealed record DeclaredGoal(DeclaredProcess? Process, double? MinimumScore, double? MinimumCoverage, int Attribute);

/// <summary>A module of the assessed product.</summary>
/// <param name="Name">The name as declared.</param>
/// <param name="Supports">The processes that the module supports.</param>
/// <param name="Note">The note as declared.</param>
/// <param name="Attribute">The index of the module's attribute.</param>
internal sealed record DeclaredModule(string? Name, IReadOnlyList<DeclaredProcess> Supports, string? Note, int Attribute);

/// <summary>A mapping on code: an assembly, a type or a method that supports a process.</summary>
/// <param name="Kind">The kind of the element that has the mapping.</param>
/// <param name="Element">The name of that element.</param>
/// <param name="Release">The release that the mapping names, through a process type or by its number; <see langword="null"/> where the argument does not compile.</param>
/// <param name="Process">The supported process.</param>
/// <param name="Note">The note as declared.</param>
/// <param name="Automation">How much of the process runs without a person.</param>
internal sealed record DeclaredMapping(MappingKind Kind, string Element, string? Release, DeclaredProcess Process, string? Note, Automation Automation);
