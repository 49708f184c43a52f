using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace EtomGen;

/// <summary>The releases and mappings that a project knows. Comparisons between them are computed on first use and kept.</summary>
internal sealed class FrameworkSet
{
    private static readonly ConditionalWeakTable<FrameworkCatalog, FrameworkSet> Known = new();

    private readonly ConcurrentDictionary<(FrameworkCatalog, FrameworkCatalog), FrameworkComparison> _comparisons;
    private readonly ConcurrentDictionary<(FrameworkCatalog, FrameworkCatalog), ProcessMatching> _matchings;
    private readonly ConcurrentDictionary<FrameworkCatalog, ProcessMatching> _successions;
    private readonly CancellationToken _cancellationToken;

    /// <param name="releases">The releases.</param>
    /// <param name="mappings">What is stated about their processes.</param>
    /// <param name="origin">Who knows the releases, for messages.</param>
    public FrameworkSet(IReadOnlyList<FrameworkCatalog> releases, IReadOnlyList<ReleaseMapping> mappings, FrameworkOrigin origin = FrameworkOrigin.Project)
    {
        (Catalogs, Mappings, Origin) = (releases, mappings, origin);
        (_comparisons, _matchings, _successions) = (new(), new(), new());
    }

    private FrameworkSet(FrameworkSet shared, CancellationToken cancellationToken)
    {
        (Catalogs, Mappings, Origin, _cancellationToken) = (shared.Catalogs, shared.Mappings, shared.Origin, cancellationToken);
        (_comparisons, _matchings, _successions) = (shared._comparisons, shared._matchings, shared._successions);
    }

    public IReadOnlyList<FrameworkCatalog> Catalogs { get; }

    public IReadOnlyList<ReleaseMapping> Mappings { get; }

    /// <summary>Who knows the releases: messages say how to add one.</summary>
    public FrameworkOrigin Origin { get; }

    /// <summary>The set of releases and mappings; the same ones give the same object, so that an editor compares them once and not at each keystroke.</summary>
    public static FrameworkSet GetOrCreate(IReadOnlyList<FrameworkCatalog> releases, IReadOnlyList<ReleaseMapping> mappings)
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

        // Another thread may store a set that starts with the same release at the same time; the requested set is returned all the same.
        var created = new FrameworkSet(releases, mappings);
        Known.Remove(key);
        _ = Known.GetValue(key, _ => created);
        return created;
    }

    /// <summary>The same set with the comparisons that it has already; new ones stop when the token is cancelled.</summary>
    public FrameworkSet WithCancellation(CancellationToken cancellationToken) => new(this, cancellationToken);

    private bool Is(IReadOnlyList<FrameworkCatalog> releases, IReadOnlyList<ReleaseMapping> mappings) => Catalogs.SequenceEqual(releases) && Mappings.SequenceEqual(mappings);

    public FrameworkCatalog? Find(string? number) => Catalogs.FirstOrDefault(release => string.Equals(release.Release.ToString(), number, StringComparison.Ordinal));

    /// <summary>The changes from one release to another.</summary>
    public FrameworkComparison Compare(FrameworkCatalog from, FrameworkCatalog to) =>
        _comparisons.GetOrAdd((from, to), _ => new ComparedReleases(from, to, Match(from, to)).Compare(_cancellationToken));

    /// <summary>The counterpart in a release of a process of another release; for a deleted process of that release itself, its successor.</summary>
    public FrameworkProcess? CounterpartOf(FrameworkProcess process, FrameworkCatalog release) => process.Framework is not { } own ? null
        : own == release ? _successions.GetOrAdd(release, Succession).PartnersOf(process) is [{ } successor] ? successor : null
        : Compare(own, release).CounterpartOf(process);

    /// <summary>Matches two releases with the help of the others.</summary>
    private ProcessMatching Match(FrameworkCatalog from, FrameworkCatalog to)
    {
        // Mappings within one release name the successors of its deleted processes.
        if (from.Release == to.Release)
        {
            return new ProcessMatching(from, to, [], [], _cancellationToken);
        }

        IEnumerable<FrameworkCatalog> thirds = Catalogs.Where(release => release.Release != from.Release && release.Release != to.Release);
        return new ProcessMatching(from, to, Stated(from, to), [.. thirds.Select(third => (MatchDirectly(from, third), MatchDirectly(third, to)))], _cancellationToken);
    }

    private ProcessMatching MatchDirectly(FrameworkCatalog from, FrameworkCatalog to) =>
        _matchings.GetOrAdd((from, to), _ => new ProcessMatching(from, to, Stated(from, to), [], _cancellationToken));

    private ProcessMatching Succession(FrameworkCatalog release) => ProcessMatching.MatchSuccessors(release, Stated(release, release), _cancellationToken);

    private ReleaseMapping[] Stated(FrameworkCatalog from, FrameworkCatalog to) =>
        [.. Mappings.Select(mapping => mapping.Between(from.Release, to.Release)).OfType<ReleaseMapping>()];
}

/// <summary>Who knows the releases of a set.</summary>
internal enum FrameworkOrigin
{
    /// <summary>A project that is being compiled.</summary>
    Project,

    /// <summary>An assembly that runs.</summary>
    Assembly,

    /// <summary>The caller of a method that takes releases.</summary>
    Caller,

    /// <summary>The command line of the tool.</summary>
    CommandLine,
}
