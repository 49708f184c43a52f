using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace EtomGen;

/// <summary>Releases beside one another, with what is stated about their processes; compared as far as anyone asks, and once.</summary>
internal sealed class FrameworkSet
{
    private static readonly ConditionalWeakTable<FrameworkCatalog, FrameworkSet> Known = new();

    private readonly ConcurrentDictionary<(FrameworkCatalog, FrameworkCatalog), FrameworkComparison> _comparisons;
    private readonly ConcurrentDictionary<(FrameworkCatalog, FrameworkCatalog), ProcessMatching> _matchings;
    private readonly ConcurrentDictionary<FrameworkCatalog, ProcessMatching> _successions;
    private readonly CancellationToken _cancellationToken;

    /// <param name="releases">The releases.</param>
    /// <param name="mappings">What is stated about their processes.</param>
    /// <param name="addedBy">How a user adds a framework file, in the words of messages: "name a file by …".</param>
    public FrameworkSet(IReadOnlyList<FrameworkCatalog> releases, IReadOnlyList<ReleaseMapping> mappings, string addedBy = "in an EtomFramework item")
    {
        (Catalogs, Mappings, AddedBy) = (releases, mappings, addedBy);
        (_comparisons, _matchings, _successions) = (new(), new(), new());
    }

    private FrameworkSet(FrameworkSet shared, CancellationToken cancellationToken)
    {
        (Catalogs, Mappings, AddedBy, _cancellationToken) = (shared.Catalogs, shared.Mappings, shared.AddedBy, cancellationToken);
        (_comparisons, _matchings, _successions) = (shared._comparisons, shared._matchings, shared._successions);
    }

    public IReadOnlyList<FrameworkCatalog> Catalogs { get; }

    public IReadOnlyList<ReleaseMapping> Mappings { get; }

    /// <summary>How a user adds a framework file, as messages say it.</summary>
    public string AddedBy { get; }

    /// <summary>The same releases as the same object, so that a host which asks at each keystroke compares them once.</summary>
    public static FrameworkSet Of(IReadOnlyList<FrameworkCatalog> releases, IReadOnlyList<ReleaseMapping> mappings)
    {
        if (releases.Count == 0)
        {
            return new FrameworkSet(releases, mappings);
        }

        FrameworkCatalog key = releases[0];
        if (Known.TryGetValue(key, out FrameworkSet? known) && known.Is(releases, mappings))
        {
            return known;
        }

        // Another thread may store other releases that start with the same one at the same time: what is asked for is returned all the same.
        var asked = new FrameworkSet(releases, mappings);
        Known.Remove(key);
        FrameworkSet stored = Known.GetValue(key, _ => asked);
        return stored.Is(releases, mappings) ? stored : asked;
    }

    /// <summary>The same releases, with all that was compared already, for somebody who may be told to stop.</summary>
    public FrameworkSet Until(CancellationToken cancellationToken) => new(this, cancellationToken);

    private bool Is(IReadOnlyList<FrameworkCatalog> releases, IReadOnlyList<ReleaseMapping> mappings) => Catalogs.SequenceEqual(releases) && Mappings.SequenceEqual(mappings);

    public FrameworkCatalog? Find(string? number) => Catalogs.FirstOrDefault(release => string.Equals(release.Release.ToString(), number, StringComparison.Ordinal));

    /// <summary>What changed from one release to another.</summary>
    public FrameworkComparison Compare(FrameworkCatalog from, FrameworkCatalog to) => _comparisons.GetOrAdd((from, to), _ => new ComparedReleases(from, to, Match(from, to)).Compare(_cancellationToken));

    /// <summary>The process of a release that a process of another one surely is; for a deleted process of that release itself, the one that took its place.</summary>
    public FrameworkProcess? CounterpartOf(FrameworkProcess process, FrameworkCatalog release) => process.Framework is not { } own ? null
        : own == release ? _successions.GetOrAdd(release, Succession).PartnersOf(process) is [{ } successor] ? successor : null
        : Compare(own, release).CounterpartOf(process);

    /// <summary>Matches with the help of the other releases.</summary>
    private ProcessMatching Match(FrameworkCatalog from, FrameworkCatalog to)
    {
        // What is stated within one release is about its deleted processes.
        if (from.Release == to.Release)
        {
            return new ProcessMatching(from, to, [], [], _cancellationToken);
        }

        IEnumerable<FrameworkCatalog> thirds = Catalogs.Where(release => release.Release != from.Release && release.Release != to.Release).Distinct();
        return new ProcessMatching(from, to, Stated(from, to), [.. thirds.Select(third => (MatchDirectly(from, third), MatchDirectly(third, to)))], _cancellationToken);
    }

    private ProcessMatching MatchDirectly(FrameworkCatalog from, FrameworkCatalog to) =>
        _matchings.GetOrAdd((from, to), _ => new ProcessMatching(from, to, Stated(from, to), [], _cancellationToken));

    private ProcessMatching Succession(FrameworkCatalog release) => ProcessMatching.OfSuccessors(release, Stated(release, release), _cancellationToken);

    private ReleaseMapping[] Stated(FrameworkCatalog from, FrameworkCatalog to) => [.. Mappings.Select(mapping => mapping.Between(from.Release, to.Release)).OfType<ReleaseMapping>()];
}
