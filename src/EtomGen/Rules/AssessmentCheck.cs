namespace EtomGen.Rules;

/// <summary>A declaration beside the releases at hand, with every named process looked up once.</summary>
internal sealed class AssessmentCheck
{
    private readonly HashSet<string> _declared;

    public AssessmentCheck(AssessmentDeclaration declaration, IReadOnlyList<FrameworkCatalog> releases)
    {
        Declaration = declaration;
        Releases = releases;
        Framework = ReleaseOf(declaration.Release);
        _declared = new HashSet<string>(declaration.Rows.Select(row => row.Process.Identifier).OfType<string>(), StringComparer.Ordinal);
        Rows = [.. declaration.Rows.Select(row => (row, LookUp(row.Process, isRow: true)))];
        Supported = [.. declaration.Modules.SelectMany(module => module.Supports).Select(process => LookUp(process, isRow: false))];
    }

    public AssessmentDeclaration Declaration { get; }

    public IReadOnlyList<FrameworkCatalog> Releases { get; }

    /// <summary>The assessment's release, or <see langword="null"/> where it is not at hand.</summary>
    public FrameworkCatalog? Framework { get; }

    public IReadOnlyList<(DeclaredRow Row, LookedUp Process)> Rows { get; }

    /// <summary>The processes that modules support.</summary>
    public IReadOnlyList<LookedUp> Supported { get; }

    /// <summary>Every process that the declaration names, rows first.</summary>
    public IEnumerable<LookedUp> Named => Rows.Select(row => row.Process).Concat(Supported);

    public FrameworkCatalog? ReleaseOf(string? number) =>
        Releases.FirstOrDefault(release => string.Equals(release.Release.ToString(), number, StringComparison.Ordinal));

    /// <summary>The process that was probably meant by an identifier that the release lacks; never one that would itself be an error.</summary>
    public FrameworkProcess? Suggest(LookedUp process) => Framework is null || process.Declared.Identifier is not { } identifier
        ? null
        : Suggestion.Nearest(identifier, Framework.Processes.Where(candidate => CanReplace(candidate, process)));

    /// <summary>The other releases at hand that list an identifier, oldest first.</summary>
    public IEnumerable<(FrameworkCatalog Release, FrameworkProcess Process)> Elsewhere(string identifier) =>
        from release in Releases
        where release != Framework
        orderby release.Release
        let process = release.Find(identifier)
        where process is not null
        select (release, process);

    private bool CanReplace(FrameworkProcess candidate, LookedUp process) =>
        !candidate.IsDeleted
        && (!process.IsRow || (Framework!.Scale.IsAssessed(candidate.Level) && !_declared.Contains(candidate.Identifier.Value)));

    private LookedUp LookUp(DeclaredProcess declared, bool isRow)
    {
        if (Framework is null || declared.Identifier is null)
        {
            return new LookedUp(declared, isRow, Standing.NotChecked);
        }

        if (declared.Release is not null && ReleaseNumber.TryParse(declared.Release, out ReleaseNumber release) && release != Framework.Release)
        {
            FrameworkProcess? foreign = ReleaseOf(declared.Release)?.Find(declared.Identifier);
            return new LookedUp(declared, isRow, Standing.OfAnotherRelease, foreign) { Counterpart = foreign is null ? null : Counterpart.In(Framework, foreign) };
        }

        if (Framework.TryFind(declared.Identifier, out FrameworkProcess? process))
        {
            return new LookedUp(declared, isRow, Standing.Listed, process);
        }

        // Text that this release lacks, while another one has it and says which process of this release it is: surely taken from there.
        foreach ((FrameworkCatalog _, FrameworkProcess foreign) in Elsewhere(declared.Identifier))
        {
            if (Counterpart.In(Framework, foreign) is { } counterpart)
            {
                return new LookedUp(declared, isRow, Standing.OfAnotherRelease, foreign) { Counterpart = counterpart };
            }
        }

        return ProcessIdentifier.TryParse(declared.Identifier, out ProcessIdentifier identifier)
            && Framework.FindOrStandIn(identifier) is { } standIn
            && standIn.Ancestors.First(IsListed) is { HasAllChildren: false }
                ? new LookedUp(declared, isRow, Standing.Unlisted, standIn)
                : new LookedUp(declared, isRow, Standing.Unknown);
    }

    /// <summary>Whether the assessment's release lists a process, and does not just stand in for it.</summary>
    public bool IsListed(FrameworkProcess process) => Framework!.Find(process.Identifier) == process;
}

/// <summary>How a named process stands in the assessment's release.</summary>
internal enum Standing
{
    /// <summary>The release is not at hand, or the argument does not compile.</summary>
    NotChecked,
    Listed,
    OfAnotherRelease,

    /// <summary>Not listed, below a group whose list is incomplete.</summary>
    Unlisted,

    /// <summary>Not in the release.</summary>
    Unknown,
}

/// <summary>A named process, looked up.</summary>
/// <param name="Declared">The process as declared.</param>
/// <param name="IsRow">Whether a score or an unsubmitted row names it, and not a module.</param>
/// <param name="Standing">How it stands in the assessment's release.</param>
/// <param name="Process">What the release lists or a stand-in, or for a process of another release what that one lists, where it is at hand.</param>
internal sealed record LookedUp(DeclaredProcess Declared, bool IsRow, Standing Standing, FrameworkProcess? Process = null)
{
    /// <summary>For a process of another release: the same process in the assessment's release, where that is sure.</summary>
    public FrameworkProcess? Counterpart { get; init; }
}
