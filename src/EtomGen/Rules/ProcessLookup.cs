namespace EtomGen.Rules;

/// <summary>Looks processes up in one release, with the other releases at hand.</summary>
internal sealed class ProcessLookup(FrameworkSet releases, string? release, string bond = ProcessLookup.OfAssessment)
{
    private const int MaxSuggestions = 3;

    public const string OfAssessment = "this assessment is against";
    public const string OfMapping = "this mapping is to";
    public const string OfMarkedText = "this text is marked for";

    /// <summary>What names the processes and how it goes with the release, as the beginning of a sentence that ends with the release.</summary>
    public string Bond { get; } = bond;

    /// <summary>The release, or <see langword="null"/> where it is not at hand.</summary>
    public FrameworkCatalog? Framework { get; } = releases.Find(release);

    public FrameworkSet Releases { get; } = releases;

    /// <summary>Identifiers that a suggestion must not be, since they stand in the declaration already.</summary>
    public HashSet<string> Declared { get; } = new(StringComparer.Ordinal);

    public LookedUp LookUp(DeclaredProcess declared, bool isRow)
    {
        if (Framework is null || declared.Identifier is null)
        {
            return new LookedUp(declared, isRow, Standing.NotChecked);
        }

        if (declared.Release is not null && ReleaseNumber.TryParse(declared.Release, out ReleaseNumber release) && release != Framework.Release)
        {
            FrameworkProcess? foreign = Releases.Find(declared.Release)?.Find(declared.Identifier);
            return new LookedUp(declared, isRow, Standing.OfAnotherRelease, foreign, foreign is null ? null : Releases.CounterpartOf(foreign, Framework));
        }

        if (Framework.TryFind(declared.Identifier, out FrameworkProcess? process))
        {
            return new LookedUp(declared, isRow, Standing.Listed, process);
        }

        // Text that this release lacks, while another one has it and says which process of this release it is: surely taken from there.
        foreach ((FrameworkCatalog _, FrameworkProcess foreign) in Elsewhere(declared.Identifier))
        {
            if (Releases.CounterpartOf(foreign, Framework) is { } counterpart)
            {
                return new LookedUp(declared, isRow, Standing.OfAnotherRelease, foreign, counterpart);
            }
        }

        return ProcessIdentifier.TryParse(declared.Identifier, out ProcessIdentifier identifier)
            && Framework.FindOrStandIn(identifier) is { } standIn
            && standIn.Ancestors.First(IsListed) is { HasAllChildren: false }
                ? new LookedUp(declared, isRow, Standing.Unlisted, standIn)
                : new LookedUp(declared, isRow, Standing.Unknown);
    }

    /// <summary>Whether the release lists a process, and does not just stand in for it.</summary>
    public bool IsListed(FrameworkProcess process) => Framework!.Find(process.Identifier) == process;

    /// <summary>The processes that were probably meant by an identifier that the release lacks, the likeliest first; none that would itself be an error.</summary>
    public IReadOnlyList<FrameworkProcess> Suggest(LookedUp process) => Framework is null || process.Declared.Identifier is not { } identifier
        ? []
        : [.. Suggestion.Nearest(identifier, Framework.Processes.Where(candidate => CanReplace(candidate, process))).Take(MaxSuggestions)];

    /// <summary>Whether a process may stand where another one is named.</summary>
    public bool CanReplace(FrameworkProcess candidate, LookedUp process) =>
        !candidate.IsDeleted
        && (!process.IsRow || (Framework!.Scale.IsAssessed(candidate.Level) && !Declared.Contains(candidate.Identifier.Value)));

    /// <summary>The other releases at hand that list an identifier, oldest first.</summary>
    public IEnumerable<(FrameworkCatalog Release, FrameworkProcess Process)> Elsewhere(string identifier) =>
        from release in Releases.Catalogs
        where release != Framework
        orderby release.Release
        let process = release.Find(identifier)
        where process is not null
        select (release, process);
}

/// <summary>How a named process stands in a release.</summary>
internal enum Standing
{
    /// <summary>The project does not have the release, or the argument does not compile.</summary>
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
/// <param name="IsRow">Whether a score or an unsubmitted row names it, and not a module, a mapping or a marked text.</param>
/// <param name="Standing">How it stands in the release.</param>
/// <param name="Process">What the release lists or a stand-in, or for a process of another release what that one lists, where it is at hand.</param>
/// <param name="Counterpart">For a process of another release: the same process in this one, where that is sure.</param>
internal sealed record LookedUp(DeclaredProcess Declared, bool IsRow, Standing Standing, FrameworkProcess? Process = null, FrameworkProcess? Counterpart = null)
{
    /// <summary>The process of the release, listed or not, or <see langword="null"/> where it is none of this release's.</summary>
    public FrameworkProcess? Own => Standing is Standing.Listed or Standing.Unlisted ? Process : null;
}
