using System.Collections.Immutable;
using System.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>What became of processes, in the sentences of their documentation: in the newest release at hand, and of a deleted process in its own.</summary>
/// <remarks>They flow through the pipeline as text, a line a process: release, identifier and sentence, separated by tabs.</remarks>
internal static class ProcessSuccession
{
    private const char Separator = '\t';

    /// <summary>The fates in all releases at hand.</summary>
    /// <param name="releases">The releases, oldest first. One alone is compared with nothing.</param>
    /// <param name="project">What becomes a type, and so is documented, and what is stated.</param>
    /// <param name="cancellationToken">Stops comparing.</param>
    public static string Of(ImmutableArray<ReleaseModel> releases, StatedProject project, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        if (project.Settings.IsCatalogOnly || releases.IsEmpty)
        {
            return "";
        }

        IReadOnlyList<ReleaseMapping> mappings = project.Mappings is null ? [] : MappingText.Read(project.Mappings);
        FrameworkCatalog newest = releases[releases.Length - 1].Catalog;
        foreach (ReleaseModel model in releases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            FrameworkCatalog release = model.Catalog;
            string number = release.Release.ToString();

            // The releases in between might tell more, and would have each be compared with each.
            var pair = new FrameworkSet(release == newest ? [release] : [release, newest], mappings).Until(cancellationToken);
            foreach (FrameworkProcess process in release.Processes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if ((process.IsDeleted || release != newest) && process.Level <= project.Settings.Depth && FateOf(process, newest, pair) is { } fate)
                {
                    text.Append(number).Append(Separator).Append(process.Identifier.Value).Append(Separator).Append(fate).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The lines of one release.</summary>
    public static string LinesOf(ReleaseNumber release, string text)
    {
        string start = $"{release}{Separator}";
        var lines = new StringBuilder();
        for (int i = 0, end; i < text.Length; i = end)
        {
            end = text.IndexOf('\n', i) + 1;
            if (string.CompareOrdinal(text, i, start, 0, start.Length) == 0)
            {
                lines.Append(text, i, end - i);
            }
        }

        return lines.ToString();
    }

    /// <summary>The sentences of one release's lines, by identifier.</summary>
    public static Dictionary<string, string> Read(string lines)
    {
        var fates = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in lines.Split('\n'))
        {
            if (line.Length > 0)
            {
                string[] fields = line.Split(Separator);
                fates.Add(fields[1], fields[2]);
            }
        }

        return fates;
    }

    private static string? FateOf(FrameworkProcess process, FrameworkCatalog newest, FrameworkSet releases)
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

/// <summary>A release, and what became of its processes.</summary>
internal sealed record DocumentedRelease(ReleaseModel Release, string Fates);
