namespace EtomGen;

/// <summary>One step of matching: collects the pairs that one kind of evidence proposes, and accepts those that are unambiguous.</summary>
internal sealed class MatchingStep(ReleaseNumber from, ReleaseNumber to, Func<FrameworkProcess, bool> isMatched, MatchCandidates candidates, CancellationToken cancellationToken)
{
    private readonly Dictionary<FrameworkProcess, List<FrameworkProcess>> _forward = [];
    private readonly Dictionary<FrameworkProcess, List<FrameworkProcess>> _backward = [];
    private readonly HashSet<FrameworkProcess> _contested = [];

    /// <summary>Proposes pairs of processes that are the only ones with their key in either release.</summary>
    /// <param name="before">Processes of the first release.</param>
    /// <param name="keyBefore">Their keys; a process without a key is skipped.</param>
    /// <param name="after">Processes of the second release.</param>
    /// <param name="keyAfter">Their keys.</param>
    /// <param name="amongAll">Whether the keys of matched processes count too, so that no other process can be matched by them.</param>
    public void Join(
        IReadOnlyList<FrameworkProcess> before, Func<FrameworkProcess, string?> keyBefore,
        IReadOnlyList<FrameworkProcess> after, Func<FrameworkProcess, string?> keyAfter, bool amongAll = false)
    {
        Dictionary<string, List<FrameworkProcess>> byKeyBefore = ByKey(before, keyBefore, amongAll, _ => true);
        if (byKeyBefore.Count == 0)
        {
            return;
        }

        // A key that only one release has proposes no pair.
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

    /// <summary>Proposes that two processes are the same.</summary>
    public void Propose(FrameworkProcess before, FrameworkProcess after)
    {
        if (!isMatched(before) && !isMatched(after))
        {
            Add(_forward, before, after);
            Add(_backward, after, before);
        }
    }

    /// <summary>The pairs in which each process is proposed only for the other, and no evidence contradicts it. The other proposals become candidates.</summary>
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

    private Dictionary<string, List<FrameworkProcess>> ByKey(
        IReadOnlyList<FrameworkProcess> processes, Func<FrameworkProcess, string?> key, bool amongAll, Predicate<string> isWanted)
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

    /// <summary>Whether other facts contradict a match by name: the processes have different original identifiers, or one was added after the release of the other.</summary>
    private bool IsUnlikely(FrameworkProcess before, FrameworkProcess after, ChangeEvidence evidence) =>
        evidence is ChangeEvidence.Name or ChangeEvidence.NameUnderSameParent
        && ((before.OriginalIdentifier is { } origin && after.OriginalIdentifier is { } other && origin != other)
            || (from < to ? after.AddedIn > from : before.AddedIn > to));
}

/// <summary>The possible counterparts of processes that no step matched.</summary>
internal sealed class MatchCandidates
{
    private const int MaxCandidates = 5;

    private readonly Dictionary<FrameworkProcess, List<List<FrameworkProcess>>> _groups = [];

    /// <summary>Whether two processes have different unique identifiers.</summary>
    public static bool Differ(FrameworkProcess left, FrameworkProcess right) => left.Uid is not null && right.Uid is not null && left.Uid != right.Uid;

    /// <summary>Adds each process of one group as a candidate for each process of the other.</summary>
    public void Add(List<FrameworkProcess> before, List<FrameworkProcess> after)
    {
        before.ForEach(process => Add(process, after));
        after.ForEach(process => Add(process, before));
    }

    /// <summary>Removes the candidates that were matched meanwhile.</summary>
    public void KeepOpen(Predicate<FrameworkProcess> isOpen)
    {
        foreach (List<FrameworkProcess> group in _groups.Values.SelectMany(groups => groups).Distinct().ToArray())
        {
            group.RemoveAll(process => !isOpen(process));
        }
    }

    /// <summary>The first few candidates of a process, in the order of their identifiers.</summary>
    public IReadOnlyList<FrameworkProcess> Of(FrameworkProcess process) => _groups.TryGetValue(process, out List<List<FrameworkProcess>>? groups)
        ? [.. groups.SelectMany(group => group).Distinct().Where(candidate => !Differ(process, candidate)).OrderBy(candidate => candidate.Identifier).Take(MaxCandidates)]
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
