namespace EtomGen;

/// <summary>Turns the matches between two releases into changes, including those of processes without a match.</summary>
internal sealed class ComparedReleases(FrameworkCatalog from, FrameworkCatalog to, ProcessMatching matching)
{
    public FrameworkComparison Compare(CancellationToken cancellationToken)
    {
        var changes = new List<ProcessChange>(from.Processes.Count);
        foreach (FrameworkProcess before in from.Processes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IReadOnlyList<ProcessLink> links = matching.LinksOf(before);
            if (links.Count > 0)
            {
                changes.AddRange(links.OrderBy(link => link.After.Identifier).Select(Matched));
            }
            else
            {
                changes.Add(Unmatched(before, isBefore: true));
            }
        }

        changes.AddRange(to.Processes.Where(after => matching.LinksOf(after).Count == 0).Select(after => Unmatched(after, isBefore: false)));
        return new FrameworkComparison(from, to, changes);
    }

    private ProcessChange Matched(ProcessLink link)
    {
        FrameworkProcess before = link.Before, after = link.After;
        FrameworkProcess? reusedBy = ReusedBy(before);
        ChangeKinds kinds = Flag(before.Name != after.Name, ChangeKinds.Renamed)
            | Flag(before.Identifier != after.Identifier, ChangeKinds.Renumbered)
            | Flag(IsMoved(before.Parent, after.Parent), ChangeKinds.Moved)
            | Flag(before.Level != after.Level, ChangeKinds.Relevelled)
            | Flag(!before.IsDeleted && after.IsDeleted, ChangeKinds.Deleted)
            | Flag(before.IsDeleted && !after.IsDeleted, ChangeKinds.Added)
            | Flag(matching.LinksOf(before).Count > 1, ChangeKinds.Split)
            | Flag(matching.LinksOf(after).Count > 1, ChangeKinds.Merged)
            | Flag(reusedBy is not null, ChangeKinds.IdentifierReused);
        return new ProcessChange(before, after, kinds, link.Evidence, link.Confidence, [], reusedBy);
    }

    private ProcessChange Unmatched(FrameworkProcess process, bool isBefore)
    {
        FrameworkProcess? reusedBy = isBefore ? ReusedBy(process) : null;
        IReadOnlyList<FrameworkProcess> candidates = matching.CandidatesFor(process);
        (ChangeKinds missing, ChangeEvidence evidence, Confidence confidence) = WhyUnmatched(process, isBefore, candidates);
        ChangeKinds kinds = missing | Flag(reusedBy is not null, ChangeKinds.IdentifierReused);
        return new ProcessChange(isBefore ? process : null, isBefore ? null : process, kinds, evidence, confidence, candidates, reusedBy);
    }

    private (ChangeKinds Kind, ChangeEvidence Evidence, Confidence Confidence) WhyUnmatched(FrameworkProcess process, bool isBefore, IReadOnlyList<FrameworkProcess> candidates)
    {
        ChangeKinds missing = isBefore ? ChangeKinds.Deleted : ChangeKinds.Added;
        ReleaseNumber here = isBefore ? from.Release : to.Release, there = isBefore ? to.Release : from.Release;
        if (matching.StatedAlone.Contains(process))
        {
            return (missing, ChangeEvidence.Stated, Confidence.Certain);
        }

        // A process that its release lists as deleted does not change by being left out of the other one.
        if (process.IsDeleted)
        {
            return (ChangeKinds.Unlisted, ChangeEvidence.ListedAsDeleted, Confidence.Certain);
        }

        if (there < here && process.AddedIn > there)
        {
            return (missing, ChangeEvidence.History, Confidence.Strong);
        }

        return candidates.Count > 0 ? (ChangeKinds.Ambiguous, ChangeEvidence.None, Confidence.Doubtful)
            : IsLeftOutOfCompleteGroup(process, isBefore ? to : from) ? (missing, ChangeEvidence.CompleteGroup, Confidence.Likely)
            : (ChangeKinds.Unlisted, ChangeEvidence.None, Confidence.None);
    }

    /// <summary>
    /// Whether the other release lists all children of the nearest process above that it has too, or, where it has none, all its domains: then it has neither
    /// the process nor those in between.
    /// </summary>
    private bool IsLeftOutOfCompleteGroup(FrameworkProcess process, FrameworkCatalog other)
    {
        foreach (FrameworkProcess ancestor in process.Ancestors)
        {
            if (matching.LinksOf(ancestor).Count > 0)
            {
                return matching.PartnersOf(ancestor) is [{ HasAllChildren: true }];
            }
        }

        return other.IsWhole;
    }

    /// <summary>The other process that has the identifier in the new release, or <see langword="null"/> where that may be the same process.</summary>
    private FrameworkProcess? ReusedBy(FrameworkProcess before) =>
        to.Find(before.Identifier) is { } other && !matching.PartnersOf(before).Contains(other) && !matching.CandidatesFor(before).Contains(other) ? other : null;

    /// <summary>Whether two parents are different processes. Where neither has a match, their identifiers decide.</summary>
    private bool IsMoved(FrameworkProcess? before, FrameworkProcess? after) =>
        before is null || after is null ? before != after : !matching.PartnersOf(before).Contains(after)
            && (matching.LinksOf(before).Count > 0 || matching.LinksOf(after).Count > 0 || before.Identifier != after.Identifier);

    private static ChangeKinds Flag(bool isSet, ChangeKinds kind) => isSet ? kind : ChangeKinds.Unchanged;
}
