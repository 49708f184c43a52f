using System.Collections.Immutable;
using System.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>What became of the processes of a release, in the sentences of their documentation: a line a process, its identifier and the sentence separated by a tab.</summary>
internal sealed record ProcessFates(ReleaseNumber Number, string Text)
{
    private const char Separator = '\t';

    /// <summary>The fates of all releases at hand that have any: in the newest of them, and of a deleted process in its own.</summary>
    /// <param name="releases">The releases, oldest first. One alone is compared with nothing.</param>
    /// <param name="mappings">The text of what is stated, or <see langword="null"/>.</param>
    /// <param name="settings">What becomes a type, and so is documented.</param>
    /// <param name="cancellation">Stops comparing.</param>
    public static IEnumerable<ProcessFates> Of(ImmutableArray<ReleaseModel> releases, string? mappings, GenerationSettings settings, CancellationToken cancellation)
    {
        if (settings.IsCatalogOnly || releases.IsEmpty)
        {
            yield break;
        }

        var atHand = new ReleasesAtHand([.. releases.Select(release => release.Catalog(cancellation))], mappings is null ? [] : MappingText.Read(mappings));
        FrameworkCatalog newest = atHand.Catalogs[^1];
        foreach (FrameworkCatalog release in atHand.Catalogs)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = new StringBuilder();
            foreach (FrameworkProcess process in release.Processes)
            {
                if (process.Level <= settings.Depth && FateOf(process, newest, atHand) is { } fate)
                {
                    text.Append(process.Identifier.Value).Append(Separator).Append(fate).Append('\n');
                }
            }

            if (text.Length > 0)
            {
                yield return new ProcessFates(release.Release, text.ToString());
            }
        }
    }

    /// <summary>The sentences by identifier.</summary>
    public static IReadOnlyDictionary<string, string> Read(string text) => text
        .Split('\n')
        .Where(line => line.Length > 0)
        .Select(line => line.Split(Separator))
        .ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);

    private static string? FateOf(FrameworkProcess process, FrameworkCatalog newest, ReleasesAtHand releases)
    {
        FrameworkCatalog own = process.Framework!;
        if (process.IsDeleted)
        {
            return releases.CounterpartOf(process, own) is { } successor ? $"It is {successor} now." : null;
        }

        if (own == newest)
        {
            return null;
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

/// <summary>A release, and what became of its processes.</summary>
internal sealed record DocumentedRelease(ReleaseModel Release, string Fates);
