namespace EtomGen.Framework.Tests.Comparison;

using Process = EtomGen.FrameworkProcess;

/// <summary>Compares two releases as plainly as the rules can be written: each step looks at all pairs of processes, and nothing is remembered or left out to save time.</summary>
internal sealed class ObviousComparison
{
    private const int MaxCandidates = 5;

    private readonly FrameworkCatalog _from;
    private readonly FrameworkCatalog _to;
    private readonly List<Link> _links = [];
    private readonly List<Process> _alone = [];
    private readonly List<(Process Before, Process After)> _doubts = [];

    private ObviousComparison(FrameworkCatalog from, FrameworkCatalog to, ReleaseMapping[] mappings, FrameworkCatalog[] others)
    {
        (_from, _to) = (from, to);
        (ObviousComparison First, ObviousComparison Second)[] thirds =
            [.. others.Select(third => (new ObviousComparison(from, third, mappings, []), new ObviousComparison(third, to, mappings, [])))];
        Process[] before = [.. from.Processes.Where(IsLive)], after = [.. to.Processes.Where(IsLive)];
        Process[] deletedBefore = [.. from.Processes.Except(before)], deletedAfter = [.. to.Processes.Except(after)];
        State(mappings);
        ByNumbers(before, after);
        ByOriginAlone(before, after);
        ByThirds(thirds, before, Confidence.Strong);
        BySameParent();
        ByNameOnce(before, after, isAnyLevel: false);
        BySameParent();
        if (from.IsWhole && to.IsWhole)
        {
            ByNameOnce(before, after, isAnyLevel: true);
            BySameParent();
        }

        ByThirds(thirds, before, Confidence.Likely);
        ByChildren(before, after);
        Doubt(before, after);
        ByNumbers(before, deletedAfter);
        ByNumbers(deletedBefore, after);
        ByNumbers(deletedBefore, deletedAfter);
    }

    private ObviousComparison(FrameworkCatalog release, ReleaseMapping[] mappings)
    {
        (_from, _to) = (release, release);
        Process[] live = [.. release.Processes.Where(IsLive)], deleted = [.. release.Processes.Except(live)];
        State(mappings);
        ByNumbers(deleted, live);
        ByNameOnce(deleted, live, isAnyLevel: false);
    }

    /// <summary>The lines of all changes, those of the release before first.</summary>
    public static IEnumerable<string> Lines(FrameworkCatalog from, FrameworkCatalog to, ReleaseMapping[] mappings, FrameworkCatalog[] others)
    {
        var comparison = new ObviousComparison(from, to, mappings, others);
        return from.Processes.SelectMany(comparison.OfBefore).Concat(to.Processes.Where(after => !comparison.IsLinked(after)).Select(comparison.OfAfter));
    }

    /// <summary>The one live process that each process certainly became.</summary>
    public static Dictionary<Process, Process> Counterparts(FrameworkCatalog from, FrameworkCatalog to, ReleaseMapping[] mappings, FrameworkCatalog[] others)
    {
        var comparison = new ObviousComparison(from, to, mappings, others);
        return comparison._links.Where(link => comparison.IsOnly(link) && IsLive(link.After)).ToDictionary(link => link.Before, link => link.After);
    }

    /// <summary>The one live process of the same release that each deleted process became.</summary>
    public static Dictionary<Process, Process> Successors(FrameworkCatalog release, ReleaseMapping[] mappings)
    {
        var comparison = new ObviousComparison(release, mappings);
        return release.Processes.Where(process => !IsLive(process))
            .Select(process => (Process: process, Links: comparison._links.Where(link => link.Has(process)).ToArray()))
            .Where(deleted => deleted.Links.Length == 1)
            .ToDictionary(deleted => deleted.Process, deleted => deleted.Links[0].Other(deleted.Process));
    }

    private static bool IsLive(Process process) => !process.IsDeleted;

    private bool IsLinked(Process process) => _links.Exists(link => link.Has(process));

    private bool IsOpen(Process process) => !IsLinked(process) && !_alone.Contains(process);

    private void State(ReleaseMapping[] mappings)
    {
        foreach (ReleaseMapping mapping in mappings)
        {
            (ProcessIdentifier? Before, ProcessIdentifier? After)? stated =
                mapping.FromRelease == _from.Release && mapping.ToRelease == _to.Release ? (mapping.From, mapping.To)
                : mapping.FromRelease == _to.Release && mapping.ToRelease == _from.Release ? (mapping.To, mapping.From)
                : null;
            Process[] before = [.. _from.Processes.Where(process => process.Identifier == stated?.Before)];
            Process[] after = [.. _to.Processes.Where(process => process.Identifier == stated?.After)];
            switch (stated)
            {
                case ({ }, { }) when before.Length > 0 && after.Length > 0:
                    _links.RemoveAll(link => link.Before == before[0] && link.After == after[0]);
                    _links.Add(new Link(before[0], after[0], ChangeEvidence.Stated, Confidence.Certain));
                    break;
                case (null, _) or (_, null):
                    _alone.AddRange([.. before, .. after]);
                    break;
            }
        }
    }

    private void ByNumbers(Process[] before, Process[] after)
    {
        Step(ChangeEvidence.UniqueIdentifier, Confidence.Certain, Keys(before, process => process.Uid, after, process => process.Uid));
        Step(ChangeEvidence.OriginalIdentifier, Confidence.Strong, Keys(before, process => process.OriginalIdentifier, after, process => process.OriginalIdentifier));
        Step(ChangeEvidence.IdentifierAndName, Confidence.Strong, Keys(before, WithName(Number), after, WithName(Number)));
        Step(
            ChangeEvidence.OriginalIdentifier, Confidence.Strong,
            Keys(before, WithName(Number), after, WithName(OtherOrigin)), Keys(before, WithName(OtherOrigin), after, WithName(Number)));
    }

    /// <summary>An original identifier counts alone only where those of its release are mostly identifiers of the other one.</summary>
    private void ByOriginAlone(Process[] before, Process[] after)
    {
        Pairs none = new([], []);
        Step(
            ChangeEvidence.OriginalIdentifier, Confidence.Likely,
            MostlyNames(after, _from) ? Keys(before, process => process.OriginalIdentifier is null ? Number(process) : null, after, OtherOrigin) : none,
            MostlyNames(before, _to) ? Keys(before, OtherOrigin, after, process => process.OriginalIdentifier is null ? Number(process) : null) : none);

        bool MostlyNames(Process[] processes, FrameworkCatalog release)
        {
            bool[] same =
            [
                .. from process in processes
                   from named in release.Processes
                   where IsLive(named) && Number(named) == OtherOrigin(process)
                   select named.NameKey == process.NameKey,
            ];
            return same.Contains(true) && same.Count(isSame => isSame) >= same.Count(isSame => !isSame);
        }
    }

    private void ByThirds((ObviousComparison First, ObviousComparison Second)[] thirds, Process[] befores, Confidence least) => Step(
        ChangeEvidence.ThirdRelease, least,
        new Pairs(
            [
                .. from third in thirds
                   from before in befores
                   from start in third.First._links
                   from end in third.Second._links
                   where start.Before == before && start.After == end.Before && IsLive(end.After)
                       && third.First.IsOnly(start) && third.Second.IsOnly(end)
                       && start.Confidence >= least && end.Confidence >= least
                   select (before, end.After),
            ],
            []));

    private bool IsOnly(Link link) => _links.Count(other => other.Before == link.Before || other.After == link.After) == 1;

    /// <summary>Matches children of the same name under parents that became one another, until no more are found.</summary>
    private void BySameParent()
    {
        Step(
            ChangeEvidence.NameUnderSameParent, Confidence.Likely,
            Keys([.. _from.Roots.Where(IsLive)], process => (process.Level, process.NameKey), [.. _to.Roots.Where(IsLive)], process => (process.Level, process.NameKey)));
        var done = new HashSet<Link>();
        while (_links.Find(link => !done.Contains(link)) is { } parents)
        {
            done.Add(parents);
            if (IsOnly(parents))
            {
                Step(
                    ChangeEvidence.NameUnderSameParent, Confidence.Likely,
                    Keys([.. parents.Before.Children.Where(IsLive)], process => process.NameKey, [.. parents.After.Children.Where(IsLive)], process => process.NameKey));
            }
        }
    }

    /// <summary>Matches names that each release has once, on a level or at all; matched processes have names too.</summary>
    private void ByNameOnce(Process[] before, Process[] after, bool isAnyLevel) => Step(
        ChangeEvidence.Name, Confidence.Likely,
        Keys(before, process => (isAnyLevel ? 0 : process.Level, process.NameKey), after, process => (isAnyLevel ? 0 : process.Level, process.NameKey), areMatchedToo: true));

    /// <summary>Matches groups of one identifier and level where more than half of the matched children of either are matched with children of the other.</summary>
    private void ByChildren(Process[] befores, Process[] afters) => Step(
        ChangeEvidence.IdentifierAndChildren, Confidence.Likely,
        new Pairs(
            [
                .. from before in befores
                   from after in afters
                   where IsOpen(before) && IsOpen(after) && before.Identifier == after.Identifier && before.Level == after.Level
                   let shared = before.Children.Count(child => _links.Exists(link => link.Before == child && link.After.Parent == after))
                   where shared * 2 > before.Children.Count(child => !IsOpen(child)) && shared * 2 > after.Children.Count(child => !IsOpen(child))
                   select (before, after),
            ],
            []));

    private void Doubt(Process[] before, Process[] after) => Step(
        ChangeEvidence.None, Confidence.Doubtful,
        Keys(before, process => (process.Level, Number(process)), after, process => (process.Level, Number(process))),
        Keys(before, Number, after, OtherOrigin), Keys(before, OtherOrigin, after, Number),
        Keys(before, process => process.NameKey, after, process => process.NameKey));

    private static string Number(Process process) => process.Identifier.Value;

    private static string? OtherOrigin(Process process) => process.OriginalIdentifier == Number(process) ? null : process.OriginalIdentifier;

    private static Func<Process, object?> WithName(Func<Process, string?> number) => process => number(process) is { } value ? (value, process.NameKey) : null;

    /// <summary>The pairs of processes with the same key, proposed where each release has it once.</summary>
    /// <remarks>Where one release has it once, processes of the other one with another unique identifier do not count.</remarks>
    private Pairs Keys(Process[] before, Func<Process, object?> keyBefore, Process[] after, Func<Process, object?> keyAfter, bool areMatchedToo = false)
    {
        var pairs = new Pairs([], []);
        foreach (object key in before.Select(keyBefore).OfType<object>().Distinct())
        {
            Process[] lefts = [.. before.Where(process => key.Equals(keyBefore(process)) && (areMatchedToo || IsOpen(process)))];
            Process[] rights = [.. after.Where(process => key.Equals(keyAfter(process)) && (areMatchedToo || IsOpen(process)))];
            (Process Left, Process Right)[] all = [.. from left in lefts from right in rights select (left, right)];
            (Process Left, Process Right)[] possible = lefts.Length == 1 || rights.Length == 1 ? [.. all.Where(pair => !Differ(pair.Left, pair.Right))] : all;
            (possible.Length == 1 ? pairs.Proposed : pairs.Contested).AddRange(possible);
        }

        return pairs;
    }

    private void Step(ChangeEvidence evidence, Confidence confidence, params Pairs[] found)
    {
        (Process Before, Process After)[] contested = [.. found.SelectMany(pairs => pairs.Contested)];
        (Process Before, Process After)[] proposed = [.. found.SelectMany(pairs => pairs.Proposed).Where(pair => IsOpen(pair.Before) && IsOpen(pair.After)).Distinct()];
        Link[] links =
        [
            .. from pair in proposed
               where confidence > Confidence.Doubtful
                   && proposed.Count(other => other.Before == pair.Before || other.After == pair.After) == 1
                   && !Array.Exists(contested, other => other.Before == pair.Before || other.After == pair.After)
                   && !Differ(pair.Before, pair.After)
                   && !(evidence is ChangeEvidence.Name or ChangeEvidence.NameUnderSameParent && IsContradicted(pair.Before, pair.After))
               select new Link(pair.Before, pair.After, evidence, confidence),
        ];
        _links.AddRange(links);
        _doubts.AddRange([.. contested, .. proposed.Where(pair => !IsLinked(pair.Before))]);
    }

    private static bool Differ(Process before, Process after) => before.Uid is { } left && after.Uid is { } right && left != right;

    private bool IsContradicted(Process before, Process after) =>
        (before.OriginalIdentifier is { } left && after.OriginalIdentifier is { } right && left != right)
        || (_from.Release < _to.Release ? after.AddedIn > _from.Release : before.AddedIn > _to.Release);

    private IEnumerable<string> OfBefore(Process before)
    {
        Link[] links = [.. _links.Where(link => link.Before == before).OrderBy(link => link.After.Identifier)];
        string? reusedBy = _to.Processes.SingleOrDefault(
            other => other.Identifier == before.Identifier && !Array.Exists(links, link => link.After == other) && !CandidatesOf(before).Contains(other))?.ToString();
        ChangeKinds reused = reusedBy is null ? ChangeKinds.Unchanged : ChangeKinds.IdentifierReused;
        return links.Length == 0
            ? [Alone(before, $"{before} -> (none)", ChangeKinds.Deleted, reused, (_from, _to), reusedBy)]
            : links.Select(link => Line($"{before} -> {link.After}", Kinds(link) | reused, link.Evidence, link.Confidence, [], reusedBy));
    }

    private string OfAfter(Process after) => Alone(after, $"(none) -> {after}", ChangeKinds.Added, ChangeKinds.Unchanged, (_to, _from), null);

    private ChangeKinds Kinds(Link link)
    {
        (Process before, Process after) = (link.Before, link.After);
        ChangeKinds kinds = ChangeKinds.Unchanged;
        Mark(before.Name != after.Name, ChangeKinds.Renamed);
        Mark(before.Identifier != after.Identifier, ChangeKinds.Renumbered);
        Mark(IsMoved(before.Parent, after.Parent), ChangeKinds.Moved);
        Mark(before.Level != after.Level, ChangeKinds.Relevelled);
        Mark(IsLive(before) && !IsLive(after), ChangeKinds.Deleted);
        Mark(!IsLive(before) && IsLive(after), ChangeKinds.Added);
        Mark(_links.Exists(other => other.Before == before && other.After != after), ChangeKinds.Split);
        Mark(_links.Exists(other => other.After == after && other.Before != before), ChangeKinds.Merged);
        return kinds;

        void Mark(bool isSet, ChangeKinds kind) => kinds |= isSet ? kind : ChangeKinds.Unchanged;
    }

    private bool IsMoved(Process? before, Process? after)
    {
        if (before is null && after is null)
        {
            return false;
        }

        if (before is null || after is null)
        {
            return true;
        }

        return IsLinked(before) || IsLinked(after) ? !_links.Exists(link => link.Before == before && link.After == after) : before.Identifier != after.Identifier;
    }

    private string Alone(Process process, string text, ChangeKinds missing, ChangeKinds reused, (FrameworkCatalog Here, FrameworkCatalog There) releases, string? reusedBy)
    {
        Process[] candidates = CandidatesOf(process);
        (ChangeKinds kind, ChangeEvidence evidence, Confidence confidence) =
            _alone.Contains(process) ? (missing, ChangeEvidence.Stated, Confidence.Certain)
            : process.IsDeleted ? (ChangeKinds.Unlisted, ChangeEvidence.ListedAsDeleted, Confidence.Certain)
            : releases.There.Release < releases.Here.Release && process.AddedIn > releases.There.Release ? (missing, ChangeEvidence.History, Confidence.Strong)
            : candidates.Length > 0 ? (ChangeKinds.Ambiguous, ChangeEvidence.None, Confidence.Doubtful)
            : IsLeftOut(process, releases.There) ? (missing, ChangeEvidence.CompleteGroup, Confidence.Likely)
            : (ChangeKinds.Unlisted, ChangeEvidence.None, Confidence.None);
        return Line(text, kind | reused, evidence, confidence, candidates, reusedBy);
    }

    /// <summary>Whether the other release lists all children of the nearest matched ancestor or, where none is matched, everything.</summary>
    private bool IsLeftOut(Process process, FrameworkCatalog other)
    {
        Process? ancestor = process.Ancestors.FirstOrDefault(IsLinked);
        Process[] partners = [.. _links.Where(link => ancestor is not null && link.Has(ancestor)).Select(link => link.Other(ancestor!))];
        return ancestor is null ? other.IsWhole : partners.Length == 1 && partners[0].HasAllChildren;
    }

    private Process[] CandidatesOf(Process process) =>
    [
        .. _doubts.Where(pair => pair.Before == process || pair.After == process)
            .Select(pair => pair.Before == process ? pair.After : pair.Before)
            .Distinct()
            .Where(other => IsOpen(other) && IsOpen(process) && !Differ(process, other))
            .OrderBy(other => other.Identifier)
            .Take(MaxCandidates),
    ];

    private static string Line(string text, ChangeKinds kinds, ChangeEvidence evidence, Confidence confidence, Process[] candidates, string? reusedBy) =>
        $"{text}: {kinds} {evidence} {confidence} [{string.Join(", ", candidates.AsEnumerable())}] {reusedBy}";

    private sealed record Link(Process Before, Process After, ChangeEvidence Evidence, Confidence Confidence)
    {
        public bool Has(Process process) => Before == process || After == process;

        public Process Other(Process process) => Before == process ? After : Before;
    }

    /// <param name="Proposed">Pairs that are single by their evidence.</param>
    /// <param name="Contested">Pairs among which the evidence does not choose.</param>
    private sealed record Pairs(List<(Process Before, Process After)> Proposed, List<(Process Before, Process After)> Contested);
}
