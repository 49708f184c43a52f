using System.Collections.Immutable;

namespace EtomGen.Compiler.Generation;

/// <summary>Finds what the documentation of process types says of successors: the process in the newest release, and for a deleted process its replacement.</summary>
internal static class ProcessSuccession
{
    /// <summary>The notes on successors, release by release.</summary>
    /// <param name="releases">The releases, oldest first. One alone is compared with nothing.</param>
    /// <param name="project">Which processes become types and so are documented, and the stated mappings.</param>
    /// <param name="cancellationToken">Stops comparing.</param>
    public static EquatableArray<ReleaseSuccession> Find(ImmutableArray<ReleaseModel> releases, StatedProject project, CancellationToken cancellationToken)
    {
        if (project.Settings.IsCatalogOnly || !project.Settings.IsDocumented || releases.IsEmpty)
        {
            return EquatableArray<ReleaseSuccession>.Empty;
        }

        FrameworkCatalog newest = releases[releases.Length - 1].Catalog;
        return new(releases.Select(release => new ReleaseSuccession(release.Number, NotesOn(release.Catalog, newest, project, cancellationToken))).ToImmutableArray());
    }

    private static EquatableArray<SuccessorNote> NotesOn(FrameworkCatalog release, FrameworkCatalog newest, StatedProject project, CancellationToken cancellationToken)
    {
        // The other releases might tell more, and would have each be compared with each.
        FrameworkSet alone = new FrameworkSet([release], project.Mappings?.Mappings ?? []).WithCancellation(cancellationToken);
        ImmutableArray<SuccessorNote>.Builder notes = ImmutableArray.CreateBuilder<SuccessorNote>();
        foreach (FrameworkProcess process in release.Processes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((process.IsDeleted || release != newest) && process.Level <= project.Settings.Depth && Sentence(process, newest, alone) is { } sentence)
            {
                notes.Add(new SuccessorNote(process.Identifier.Value, sentence));
            }
        }

        return new(notes.ToImmutable());
    }

    private static string? Sentence(FrameworkProcess process, FrameworkCatalog newest, FrameworkSet releases)
    {
        FrameworkCatalog own = process.Framework!;
        if (process.IsDeleted)
        {
            return releases.CounterpartOf(process, own) is { } successor ? $"It is {successor} now." : null;
        }

        ProcessChange[] changes = [.. releases.Compare(own, newest).ChangesOf(process)];
        return changes switch
        {
            [{ After: { IsDeleted: false } merged } only] when only.Is(ChangeKinds.Merged) => $"In release {newest.Release} it is merged into {merged}.",
            [{ After: { IsDeleted: false } later }] => later.Identifier == process.Identifier && later.Name == process.Name ? null : $"In release {newest.Release} it is {later}.",
            [{ } gone] => gone.Is(ChangeKinds.Deleted) ? $"In release {newest.Release} it is deleted." : null,
            _ => $"In release {newest.Release} it is split into {string.Join(", ", changes.Select(change => change.After!.ToString()))}.",
        };
    }
}

/// <summary>What the documentation of one process says of its successor.</summary>
/// <param name="Identifier">The identifier of the process.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record SuccessorNote(string Identifier, string Sentence);

/// <summary>The notes on the successors of one release's processes.</summary>
internal sealed record ReleaseSuccession(ReleaseNumber Release, EquatableArray<SuccessorNote> Notes);

/// <summary>A release with the notes on its processes' successors.</summary>
internal sealed record DocumentedRelease(ReleaseModel Release, EquatableArray<SuccessorNote> Notes)
{
    public static DocumentedRelease From(ReleaseModel release, EquatableArray<ReleaseSuccession> succession) =>
        new(release, succession.FirstOrDefault(found => found.Release == release.Number)?.Notes ?? EquatableArray<SuccessorNote>.Empty);
}
