namespace EtomGen;

/// <summary>One step of matching: what some evidence says, and the pairs in which it is of one mind.</summary>
internal sealed class MatchingStep(ReleaseNumber from, ReleaseNumber to, Func<FrameworkProcess, bool> isMatched, MatchCandidates candidates, CancellationToken cancellationToken)
{
    private readonly Dictionary<FrameworkProcess, List<FrameworkProcess>> _forward = [];
    private readonly Dictionary<FrameworkProcess, List<FrameworkProcess>> _backward = [];
    private readonly HashSet<FrameworkProcess> _contested = [];

    /// <summary>Proposes processes of both releases that have one key, where no others have it.</summary>
    /// <param name="before">Processes of the one release.</param>
    /// <param name="keyBefore">Their keys; one without a key takes no part.</param>
    /// <param name="after">Processes of the other release.</param>
    /// <param name="keyAfter">Their keys.</param>
    /// <param name="amongAll">Whether processes that are matched already have their keys too, and nobody else may.</param>
    public void Join(
        IReadOnlyList<FrameworkProcess> before, Func<FrameworkProcess, string?> keyBefore, IReadOnlyList<FrameworkProcess> after, Func<FrameworkProcess, string?> keyAfter, bool amongAll = false)
    {
        Dictionary<string, List<FrameworkProcess>> byKeyBefore = ByKey(before, keyBefore, amongAll, _ => true);
        if (byKeyBefore.Count == 0)
        {
            return;
        }

        // Keys that only one release has pair nothing.
        Dictionary<string, List<FrameworkProcess>> byKeyAfter = ByKey(after, keyAfter, amongAll, byKeyBefore.ContainsKey);
        foreach (KeyValuePair<string, List<FrameworkProcess>> left in byKeyBefore)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (byKeyAfter.TryGetValue(left.Key, out List<FrameworkProcess>? right))
            {
                Propose(left.Value, right);
            }
        }
    }

    /// <summary>Proposes that two processes are one.</summary>
    public void Propose(FrameworkProcess before, FrameworkProcess after)
    {
        if (!isMatched(before) && !isMatched(after))
        {
            Add(_forward, before, after);
            Add(_backward, after, before);
        }
    }

    /// <summary>The pairs in which each process is proposed for the other only, and nothing speaks against it.</summary>
    public IEnumerable<(FrameworkProcess Before, FrameworkProcess After)> Agreed(Confidence confidence, ChangeEvidence evidence)
    {
        foreach (KeyValuePair<FrameworkProcess, List<FrameworkProcess>> proposed in _forward)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FrameworkProcess before = proposed.Key;
            foreach (FrameworkProcess after in proposed.Value)
            {
                bool isSingle = proposed.Value.Count == 1 && _backward[after].Count == 1 && !_contested.Contains(before) && !_contested.Contains(after);
                if (isSingle && confidence > Confidence.Doubtful && !MatchCandidates.Differ(before, after) && !IsUnlikely(before, after, evidence))
                {
                    yield return (before, after);
                }
                else
                {
                    candidates.Add([before], [after]);
                }
            }
        }
    }

    private Dictionary<string, List<FrameworkProcess>> ByKey(IReadOnlyList<FrameworkProcess> processes, Func<FrameworkProcess, string?> key, bool amongAll, Predicate<string> isWanted)
    {
        var groups = new Dictionary<string, List<FrameworkProcess>>(StringComparer.Ordinal);
        foreach (FrameworkProcess process in processes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((amongAll || !isMatched(process)) && key(process) is { } value && isWanted(value))
            {
                if (!groups.TryGetValue(value, out List<FrameworkProcess>? group))
                {
                    groups.Add(value, group = []);
                }

                group.Add(process);
            }
        }

        return groups;
    }

    private void Propose(List<FrameworkProcess> before, List<FrameworkProcess> after)
    {
        List<FrameworkProcess> left = after.Count == 1 ? [.. before.Where(process => !MatchCandidates.Differ(process, after[0]))] : before;
        List<FrameworkProcess> right = before.Count == 1 ? [.. after.Where(process => !MatchCandidates.Differ(before[0], process))] : after;
        if (left.Count == 1 && right.Count == 1)
        {
            Propose(left[0], right[0]);
        }
        else if (left.Count > 0 && right.Count > 0)
        {
            _contested.UnionWith(left);
            _contested.UnionWith(right);
            candidates.Add(left, right);
        }
    }

    private static void Add(Dictionary<FrameworkProcess, List<FrameworkProcess>> proposals, FrameworkProcess process, FrameworkProcess other)
    {
        if (!proposals.TryGetValue(process, out List<FrameworkProcess>? others))
        {
            proposals.Add(process, others = new List<FrameworkProcess>(1));
        }

        if (!others.Contains(other))
        {
            others.Add(other);
        }
    }

    /// <summary>Whether a name means little: the processes have other origins, or the one was added only after the other's release.</summary>
    private bool IsUnlikely(FrameworkProcess before, FrameworkProcess after, ChangeEvidence evidence) =>
        evidence is ChangeEvidence.Name or ChangeEvidence.NameUnderSameParent
        && ((before.OriginalIdentifier is { } origin && after.OriginalIdentifier is { } other && origin != other)
            || (from < to ? after.AddedIn > from : before.AddedIn > to));
}

/// <summary>What processes may be that no step has matched.</summary>
internal sealed class MatchCandidates
{
    private const int Most = 5;

    private readonly Dictionary<FrameworkProcess, List<List<FrameworkProcess>>> _groups = [];

    /// <summary>Whether two processes are known to be different ones.</summary>
    public static bool Differ(FrameworkProcess left, FrameworkProcess right) => left.Uid is not null && right.Uid is not null && left.Uid != right.Uid;

    /// <summary>Each process of either group may be any of the other one's.</summary>
    public void Add(List<FrameworkProcess> before, List<FrameworkProcess> after)
    {
        before.ForEach(process => Add(process, after));
        after.ForEach(process => Add(process, before));
    }

    /// <summary>Drops the candidates that turned out to be something else.</summary>
    public void KeepOpen(Predicate<FrameworkProcess> isOpen)
    {
        foreach (List<FrameworkProcess> group in _groups.Values.SelectMany(groups => groups).Distinct().ToArray())
        {
            group.RemoveAll(process => !isOpen(process));
        }
    }

    /// <summary>The candidates of a process, by identifier; a few at most.</summary>
    public IReadOnlyList<FrameworkProcess> Of(FrameworkProcess process) => _groups.TryGetValue(process, out List<List<FrameworkProcess>>? groups)
        ? [.. groups.SelectMany(group => group).Distinct().Where(candidate => !Differ(process, candidate)).OrderBy(candidate => candidate.Identifier).Take(Most)]
        : [];

    private void Add(FrameworkProcess process, List<FrameworkProcess> group)
    {
        if (!_groups.TryGetValue(process, out List<List<FrameworkProcess>>? groups))
        {
            _groups.Add(process, groups = new List<List<FrameworkProcess>>(1));
        }

        groups.Add(group);
    }
}
