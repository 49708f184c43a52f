using System.Globalization;

namespace EtomGen;

/// <summary>Matches the processes of two releases, by the strongest kind of evidence first; a matched process is left out of the later steps.</summary>
/// <remarks>
/// A step matches two processes where its evidence proposes each only for the other, so the result does not depend on which release comes first. Where it
/// proposes several, they stay candidates for a later step or for a person.
/// </remarks>
internal sealed class ProcessMatching
{
    private readonly FrameworkCatalog _from;
    private readonly FrameworkCatalog _to;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<FrameworkProcess, ProcessLink[]> _links = [];
    private readonly MatchCandidates _candidates = new();

    /// <summary>Matches two releases.</summary>
    /// <param name="from">The first release.</param>
    /// <param name="to">The second release.</param>
    /// <param name="stated">The mappings from the first to the second.</param>
    /// <param name="thirds">For each third release, its match with the first and with the second.</param>
    /// <param name="cancellationToken">Stops matching.</param>
    public ProcessMatching(
        FrameworkCatalog from, FrameworkCatalog to, IReadOnlyList<ReleaseMapping> stated, IReadOnlyList<(
            ProcessMatching First,
            ProcessMatching Second)> thirds, CancellationToken cancellationToken)
    {
        (_from, _to, _cancellationToken) = (from, to, cancellationToken);
        FrameworkProcess[] before = Live(from), after = Live(to), deletedBefore = Deleted(from), deletedAfter = Deleted(to);
        LinkStated(stated);
        MatchByNumbers(before, after);
        MatchByOriginAlone(before, after);
        MatchThrough(thirds, Confidence.Strong);
        MatchByName(before, after);
        MatchThrough(thirds, Confidence.Likely);
        MatchByChildren(before);
        SuggestDoubtful(before, after);

        // A deleted process matches a live one only where no live process does.
        MatchByNumbers(before, deletedAfter);
        MatchByNumbers(deletedBefore, after);
        MatchByNumbers(deletedBefore, deletedAfter);
        _candidates.KeepOpen(process => !IsMatched(process));
    }

    private ProcessMatching(FrameworkCatalog release, IReadOnlyList<ReleaseMapping> stated, CancellationToken cancellationToken)
    {
        (_from, _to, _cancellationToken) = (release, release, cancellationToken);
        LinkStated(stated);
        MatchByNumbers(Deleted(release), Live(release));
        MatchByNameOnce(Deleted(release), Live(release), OnLevel(Name));
    }

    /// <summary>Matches the deleted processes of a release with their live successors.</summary>
    public static ProcessMatching MatchSuccessors(FrameworkCatalog release, IReadOnlyList<ReleaseMapping> stated, CancellationToken cancellationToken) =>
        new(release, stated, cancellationToken);

    /// <summary>Processes without a counterpart, as a mapping states.</summary>
    public HashSet<FrameworkProcess> StatedAlone { get; } = [];

    /// <summary>The links of a process of either release; several where a mapping splits or merges it.</summary>
    public IReadOnlyList<ProcessLink> LinksOf(FrameworkProcess process) => _links.TryGetValue(process, out ProcessLink[]? links) ? links : [];

    /// <summary>The counterparts of a process of either release.</summary>
    public FrameworkProcess[] PartnersOf(FrameworkProcess process) => [.. LinksOf(process).Select(link => link.Other(process))];

    /// <summary>The possible counterparts of a process that has no match.</summary>
    public IReadOnlyList<FrameworkProcess> CandidatesFor(FrameworkProcess process) => IsMatched(process) ? [] : _candidates.Of(process);

    /// <summary>The link of a process of the first release that became one other, which only it became: not of one that was split or merged.</summary>
    private ProcessLink? OnlyLinkFrom(FrameworkProcess before) => LinksOf(before) is [var link] && LinksOf(link.After).Count == 1 ? link : null;

    private static FrameworkProcess[] Live(FrameworkCatalog release) => [.. release.Processes.Where(process => !process.IsDeleted)];

    private static FrameworkProcess[] Deleted(FrameworkCatalog release) => [.. release.Processes.Where(process => process.IsDeleted)];

    private bool IsMatched(FrameworkProcess process) => _links.ContainsKey(process) || StatedAlone.Contains(process);

    private void LinkStated(IReadOnlyList<ReleaseMapping> stated)
    {
        foreach (ReleaseMapping mapping in stated)
        {
            FrameworkProcess? before = mapping.From is { } from ? _from.Find(from) : null, after = mapping.To is { } to ? _to.Find(to) : null;
            if (before is not null && after is not null)
            {
                Link(before, after, ChangeEvidence.Stated, Confidence.Certain);
            }
            else if ((before is not null && mapping.To is null) || (after is not null && mapping.From is null))
            {
                StatedAlone.Add((before ?? after)!);
            }
        }
    }

    private void MatchByNumbers(FrameworkProcess[] before, FrameworkProcess[] after)
    {
        Step(ChangeEvidence.UniqueIdentifier, Confidence.Certain, step => step.Join(before, process => process.Uid, after, process => process.Uid));
        Step(ChangeEvidence.OriginalIdentifier, Confidence.Strong, step => step.Join(before, process => process.OriginalIdentifier, after, process => process.OriginalIdentifier));
        Step(ChangeEvidence.IdentifierAndName, Confidence.Strong, step => step.Join(before, Named(Identifier), after, Named(Identifier)));
        Step(ChangeEvidence.OriginalIdentifier, Confidence.Strong, step =>
        {
            step.Join(before, Named(Identifier), after, Named(Origin));
            step.Join(before, Named(Origin), after, Named(Identifier));
        });
    }

    /// <summary>
    /// Matches by the original identifier where the names differ. An original identifier can be that of any earlier release; so it counts only where
    /// processes that also have the same name show that the original identifiers are those of this release.
    /// </summary>
    private void MatchByOriginAlone(FrameworkProcess[] before, FrameworkProcess[] after)
    {
        bool fromBefore = RefersTo(after, _from), fromAfter = RefersTo(before, _to);
        Step(ChangeEvidence.OriginalIdentifier, Confidence.Likely, step =>
        {
            if (fromBefore)
            {
                step.Join(before, process => process.OriginalIdentifier is null ? Identifier(process) : null, after, Origin);
            }

            if (fromAfter)
            {
                step.Join(before, Origin, after, process => process.OriginalIdentifier is null ? Identifier(process) : null);
            }
        });
    }

    /// <summary>Whether the original identifiers of processes are those of a release: at least half of the processes that it lists under them have the same name.</summary>
    private bool RefersTo(FrameworkProcess[] processes, FrameworkCatalog release)
    {
        int same = 0, other = 0;
        foreach (FrameworkProcess process in processes)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (Origin(process) is { } origin && release.Find(origin) is { IsDeleted: false } named)
            {
                _ = named.NameKey == process.NameKey ? same++ : other++;
            }
        }

        return same >= other;
    }

    private void MatchThrough(IReadOnlyList<(ProcessMatching First, ProcessMatching Second)> thirds, Confidence least) => Step(ChangeEvidence.ThirdRelease, least, step =>
    {
        foreach ((ProcessMatching first, ProcessMatching second) in thirds)
        {
            foreach (FrameworkProcess before in _from.Processes)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                if (!before.IsDeleted
                    && first.OnlyLinkFrom(before) is { } start && start.Confidence >= least
                    && second.OnlyLinkFrom(start.After) is { } end && end.Confidence >= least
                    && !end.After.IsDeleted)
                {
                    step.Propose(before, end.After);
                }
            }
        }
    });

    private void MatchByName(FrameworkProcess[] before, FrameworkProcess[] after)
    {
        MatchUnderSameParents();
        MatchByNameOnce(before, after, OnLevel(Name));
        MatchUnderSameParents();

        // A part of the framework that moves to another level keeps its names. Only whole releases tell that nothing else bears them.
        if (_from.IsWhole && _to.IsWhole)
        {
            MatchByNameOnce(before, after, Name);
            MatchUnderSameParents();
        }
    }

    /// <summary>Matches by name below matched processes, from the top down.</summary>
    private void MatchUnderSameParents()
    {
        FrameworkProcess[] rootsBefore = [.. _from.Roots.Where(IsOpen)], rootsAfter = [.. _to.Roots.Where(IsOpen)];
        Step(ChangeEvidence.NameUnderSameParent, Confidence.Likely, step => step.Join(rootsBefore, OnLevel(Name), rootsAfter, OnLevel(Name)));
        var open = new Queue<(IEnumerable<FrameworkProcess> Before, IEnumerable<FrameworkProcess> After)>();
        foreach (FrameworkProcess before in _from.Processes)
        {
            Enqueue(before);
        }

        while (open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            (IEnumerable<FrameworkProcess> before, IEnumerable<FrameworkProcess> after) = open.Dequeue();
            FrameworkProcess[] left = [.. before.Where(IsOpen)], right = [.. after.Where(IsOpen)];
            if (left.Length > 0 && right.Length > 0)
            {
                Step(ChangeEvidence.NameUnderSameParent, Confidence.Likely, step => step.Join(left, Name, right, Name));
                Array.ForEach(left, Enqueue);
            }
        }

        bool IsOpen(FrameworkProcess process) => !process.IsDeleted && !IsMatched(process);

        void Enqueue(FrameworkProcess before)
        {
            if (before.Children.Count > 0 && OnlyLinkFrom(before) is { After.Children.Count: > 0 } link)
            {
                open.Enqueue((before.Children, link.After.Children));
            }
        }
    }

    private void MatchByNameOnce(FrameworkProcess[] before, FrameworkProcess[] after, Func<FrameworkProcess, string?> key)
    {
        // The names of matched processes count too; the step is skipped where either release has no unmatched process.
        if (!Array.TrueForAll(before, IsMatched) && !Array.TrueForAll(after, IsMatched))
        {
            Step(ChangeEvidence.Name, Confidence.Likely, step => step.Join(before, key, after, key, amongAll: true));
        }
    }

    /// <summary>Matches groups by their identifier where they were renamed and their children are the same.</summary>
    private void MatchByChildren(FrameworkProcess[] before) => Step(ChangeEvidence.IdentifierAndChildren, Confidence.Likely, step =>
    {
        foreach (FrameworkProcess left in before)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (!IsMatched(left) && _to.Find(left.Identifier) is { IsDeleted: false } right && right.Level == left.Level)
            {
                int shared = left.Children.Count(child => LinksOf(child).Any(link => link.After.Parent == right));
                int known = Math.Max(left.Children.Count(IsMatched), right.Children.Count(IsMatched));
                if (shared * 2 > known)
                {
                    step.Propose(left, right);
                }
            }
        }
    });

    /// <summary>Adds candidates by weak evidence: the identifier or original identifier alone, or the name on another level.</summary>
    private void SuggestDoubtful(FrameworkProcess[] before, FrameworkProcess[] after) => Step(ChangeEvidence.None, Confidence.Doubtful, step =>
    {
        step.Join(before, OnLevel(Identifier), after, OnLevel(Identifier));
        step.Join(before, Identifier, after, Origin);
        step.Join(before, Origin, after, Identifier);
        step.Join(before, Name, after, Name);
    });

    private static string Identifier(FrameworkProcess process) => process.Identifier.Value;

    private static string? Origin(FrameworkProcess process) => process.OriginalIdentifier == process.Identifier.Value ? null : process.OriginalIdentifier;

    private static string Name(FrameworkProcess process) => process.NameKey;

    private static Func<FrameworkProcess, string?> OnLevel(Func<FrameworkProcess, string> key) =>
        process => $"{process.Level.ToString(CultureInfo.InvariantCulture)} {key(process)}";

    private static Func<FrameworkProcess, string?> Named(Func<FrameworkProcess, string?> number) =>
        process => number(process) is { } value ? $"{value} {process.NameKey}" : null;

    private void Step(ChangeEvidence evidence, Confidence confidence, Action<MatchingStep> propose)
    {
        var step = new MatchingStep(_from.Release, _to.Release, IsMatched, _candidates, _cancellationToken);
        propose(step);
        foreach ((FrameworkProcess before, FrameworkProcess after) in step.Agreed(confidence, evidence))
        {
            Link(before, after, evidence, confidence);
        }
    }

    private void Link(FrameworkProcess before, FrameworkProcess after, ChangeEvidence evidence, Confidence confidence)
    {
        if (LinksOf(before).Any(link => link.Before == before && link.After == after))
        {
            return;
        }

        var link = new ProcessLink(before, after, evidence, confidence);
        _links[before] = [.. LinksOf(before), link];
        if (after != before)
        {
            _links[after] = [.. LinksOf(after), link];
        }
    }
}

/// <summary>Two processes of different releases that are the same.</summary>
internal sealed record ProcessLink(FrameworkProcess Before, FrameworkProcess After, ChangeEvidence Evidence, Confidence Confidence)
{
    public FrameworkProcess Other(FrameworkProcess process) => process == Before ? After : Before;
}
