namespace EtomGen.Rules;

/// <summary>Looks processes up in one release, with the other releases of the project.</summary>
internal sealed class ProcessLookup(FrameworkSet releases, string? release, string bond = ProcessLookup.OfAssessment)
{
    private const int MaxSuggestions = 3;

    public const string OfAssessment = "this assessment is against";
    public const string OfMapping = "this mapping is to";
    public const string OfMarkedText = "this text is marked for";

    /// <summary>The part of a message that says what names the processes; the release follows it.</summary>
    public string Bond { get; } = bond;

    /// <summary>The release, or <see langword="null"/> where the project does not have it.</summary>
    public FrameworkCatalog? Framework { get; } = releases.Find(release);

    public FrameworkSet Releases { get; } = releases;

    /// <summary>Identifiers that are not suggested, since the declaration has rows for them.</summary>
    public HashSet<string> Declared { get; } = new(StringComparer.Ordinal);

    public LookedUp LookUp(DeclaredProcess declared, bool isRow)
    {
        if (Framework is null || declared.Identifier is null)
        {
            return new LookedUp(declared, isRow, LookupStatus.NotChecked);
        }

        if (declared.Release is not null && ReleaseNumber.TryParse(declared.Release, out ReleaseNumber release) && release != Framework.Release)
        {
            FrameworkProcess? foreign = Releases.Find(declared.Release)?.Find(declared.Identifier);
            return new LookedUp(declared, isRow, LookupStatus.OfAnotherRelease, foreign, foreign is null ? null : Releases.CounterpartOf(foreign, Framework));
        }

        if (declared.Fingerprint is { } fingerprint && fingerprint != Framework.Fingerprint)
        {
            return new LookedUp(declared, isRow, fingerprint.Length == 0 ? LookupStatus.OfHandWrittenType : LookupStatus.OfOtherData);
        }

        if (Framework.TryFind(declared.Identifier, out FrameworkProcess? process))
        {
            return new LookedUp(declared, isRow, LookupStatus.Listed, process);
        }

        // An identifier that this release lacks and another one has, with a counterpart here, was surely taken from the other release.
        foreach ((FrameworkCatalog _, FrameworkProcess foreign) in Elsewhere(declared.Identifier))
        {
            if (Releases.CounterpartOf(foreign, Framework) is { } counterpart)
            {
                return new LookedUp(declared, isRow, LookupStatus.OfAnotherRelease, foreign, counterpart);
            }
        }

        return ProcessIdentifier.TryParse(declared.Identifier, out ProcessIdentifier identifier)
            && Framework.FindOrStandIn(identifier) is { } standIn
            && standIn.Ancestors.First(IsListed) is { HasAllChildren: false }
                ? new LookedUp(declared, isRow, LookupStatus.Unlisted, standIn)
                : new LookedUp(declared, isRow, LookupStatus.Unknown);
    }

    /// <summary>Whether the release lists a process; a stand-in is not listed.</summary>
    public bool IsListed(FrameworkProcess process) => Framework!.Find(process.Identifier) == process;

    /// <summary>The processes that were probably meant by an identifier that the release lacks, the likeliest first; none that would itself be an error.</summary>
    public IReadOnlyList<FrameworkProcess> Suggest(LookedUp process)
    {
        string identifier = process.Declared.Identifier!;
        FrameworkProcess[] candidates = [.. Framework!.Processes.Where(candidate => CanReplace(candidate, process))];
        (string number, string? stated) = process.Declared.Name is { } given ? (identifier, given) : SplitName(identifier);
        string? name = stated is null ? null : ProcessNameKey.From(stated);
        IEnumerable<FrameworkProcess> named = candidates.Where(candidate => name is not null && candidate.NameKey == name);
        return [.. named.Concat(NearestMatch.Processes(number, candidates)).Distinct().Take(MaxSuggestions)];
    }

    /// <summary>The processes of the nearest group that the release lists around an identifier, in words; empty where it lists none.</summary>
    public string DescribeGroup(string identifier)
    {
        for (ProcessIdentifier? parent = ProcessIdentifier.TryParse(identifier, out ProcessIdentifier parsed) ? parsed.Parent : null; parent is { } group; parent = group.Parent)
        {
            if (Framework?.Find(group) is { } listed)
            {
                FrameworkProcess[] children = [.. listed.Children.Where(child => !child.IsDeleted)];
                return children switch
                {
                    [] => $"{listed} has no processes below it",
                    [var only] => $"{listed} has 1 process, {only.Identifier}",
                    _ => $"{listed} has {children.Length} processes, {children[0].Identifier} to {children[children.Length - 1].Identifier}",
                };
            }
        }

        return "";
    }

    /// <summary>Whether a row names a process of a level that the release does not assess, which ETOM2005 reports.</summary>
    public bool IsOfUnassessedLevel(LookedUp process) => process is { IsRow: true, Own: { IsDeleted: false } own } && !Framework!.Scale.IsAssessed(own.Level);

    /// <summary>Splits a text such as <c>1.12.9.2|Develop_Sales_Proposal</c> or <c>1.12.9.2 Develop Sales Proposal</c>.</summary>
    private static (string Number, string? Name) SplitName(string text)
    {
        int end = 0;
        while (end < text.Length && text[end] is '.' or (>= '0' and <= '9'))
        {
            end++;
        }

        return end > 0 && text.Any(char.IsLetter) ? (text.Substring(0, end).TrimEnd('.'), text.Substring(end)) : (text, null);
    }

    /// <summary>Whether a process may be named in place of another one.</summary>
    public bool CanReplace(FrameworkProcess candidate, LookedUp process) =>
        !candidate.IsDeleted
        && (!process.IsRow || (Framework!.Scale.IsAssessed(candidate.Level) && !Declared.Contains(candidate.Identifier.Value)));

    /// <summary>The releases of the project that list an identifier, oldest first.</summary>
    public IEnumerable<(FrameworkCatalog Release, FrameworkProcess Process)> Elsewhere(string identifier) =>
        from release in Releases.Catalogs
        orderby release.Release
        let process = release.Find(identifier)
        where process is not null
        select (release, process);
}

/// <summary>The result of looking a named process up in a release.</summary>
internal enum LookupStatus
{
    /// <summary>The project does not have the release, or the argument does not compile.</summary>
    NotChecked,
    /// <summary>In the release.</summary>
    Listed,

    /// <summary>In another release of the project, or from a type of another release.</summary>
    OfAnotherRelease,

    /// <summary>From a type that was generated from other data of the release.</summary>
    OfOtherData,

    /// <summary>From a type that was not generated.</summary>
    OfHandWrittenType,

    /// <summary>Not listed, below a group whose list is incomplete.</summary>
    Unlisted,

    /// <summary>Not in the release.</summary>
    Unknown,
}

/// <summary>A named process, looked up.</summary>
/// <param name="Declared">The process as declared.</param>
/// <param name="IsRow">Whether a score or an unsubmitted row names it, and not a module, a mapping or a marked text.</param>
/// <param name="Status">The result.</param>
/// <param name="Process">
/// The process of the release, or a stand-in for one that it does not list. For a process of another release: the process there, where the project has that release.
/// </param>
/// <param name="Counterpart">For a process of another release: the same process in this one, where that is sure.</param>
internal sealed record LookedUp(DeclaredProcess Declared, bool IsRow, LookupStatus Status, FrameworkProcess? Process = null, FrameworkProcess? Counterpart = null)
{
    /// <summary>The process of the release, listed or not, or <see langword="null"/> where it is not one of this release.</summary>
    public FrameworkProcess? Own => Status is LookupStatus.Listed or LookupStatus.Unlisted ? Process : null;
}
