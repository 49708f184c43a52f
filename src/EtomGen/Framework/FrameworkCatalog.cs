using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace EtomGen;

/// <summary>A release of the framework as data: its processes and its conformance scale.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FrameworkCatalog
{
    private readonly FrameworkProcess[] _processes;
    private readonly Dictionary<string, FrameworkProcess> _byIdentifier;
    private FrameworkComparison? _lastComparison;
    private Func<IReadOnlyList<ReleaseMapping>>? _stated;
    private Type? _data;
    private string? _fingerprint;

    /// <summary>Creates a catalog and links its processes to their parents and children.</summary>
    /// <param name="release">The release's number.</param>
    /// <param name="title">The framework's title.</param>
    /// <param name="scale">The conformance scale.</param>
    /// <param name="processes">The processes in the order of their identifiers; they belong to this catalog from now on.</param>
    /// <param name="cancellationToken">Stops linking.</param>
    internal FrameworkCatalog(ReleaseNumber release, string title, ConformanceScale scale, FrameworkProcess[] processes, CancellationToken cancellationToken = default)
    {
        Release = release;
        Title = title;
        Scale = scale;
        _processes = processes;
        _byIdentifier = new Dictionary<string, FrameworkProcess>(processes.Length, StringComparer.Ordinal);
        LinkTree(cancellationToken);
    }

    /// <summary>The release's number.</summary>
    public ReleaseNumber Release { get; }

    /// <summary>The framework's title.</summary>
    public string Title { get; }

    /// <summary>How the release scores conformance.</summary>
    public ConformanceScale Scale { get; }

    /// <summary>All listed processes, in the order of their identifiers.</summary>
    public IReadOnlyList<FrameworkProcess> Processes => _processes;

    /// <summary>The processes that have no parent, in the order of their identifiers.</summary>
    public IReadOnlyList<FrameworkProcess> Roots => Array.FindAll(_processes, process => process.Parent is null);

    /// <summary>Whether the data names the processes of the whole release, except in a few groups that it calls incomplete: most groups are complete.</summary>
    internal bool IsWhole
    {
        get
        {
            FrameworkProcess[] groups = [.. Groups];
            return groups.Count(group => group.HasAllChildren) * 2 > groups.Length;
        }
    }

    /// <summary>Tells this data from other data of the same release: a hash of all that a catalog has.</summary>
    internal string Fingerprint =>
        _fingerprint ??= GeneratedReleaseAttribute.FingerprintIn(_data?.Assembly, Release.ToString()) ?? CatalogText.FingerprintOf(CatalogText.Write(this));

    /// <summary>The live processes whose coverage is reported.</summary>
    internal IEnumerable<FrameworkProcess> Groups => OfLevel(Scale.CoverageLevel).Where(process => !process.IsDeleted);

    /// <summary>The mappings in the <c>EtomMapping</c> files of the project that the catalog was generated in.</summary>
    public IReadOnlyList<ReleaseMapping> StatedMappings => _stated?.Invoke() ?? [];

    /// <summary>The process with an identifier, or <see langword="null"/> where the release does not list it.</summary>
    public FrameworkProcess? Find(string identifier) =>
        _byIdentifier.TryGetValue(identifier ?? throw new ArgumentNullException(nameof(identifier)), out FrameworkProcess? process) ? process : null;

    /// <summary>The process with an identifier, or <see langword="null"/> where the release does not list it.</summary>
    public FrameworkProcess? Find(ProcessIdentifier identifier) => Find(identifier.Value);

    /// <summary>Finds the process with an identifier.</summary>
    /// <returns>Whether the release lists it.</returns>
    public bool TryFind(string identifier, [NotNullWhen(true)] out FrameworkProcess? process)
    {
        process = Find(identifier);
        return process is not null;
    }

    /// <summary>The processes of a level, in the order of their identifiers.</summary>
    public IReadOnlyList<FrameworkProcess> OfLevel(int level) => Array.FindAll(_processes, process => process.Level == level);

    /// <summary>The processes whose name contains a text, regardless of case, in the order of their identifiers.</summary>
    public IReadOnlyList<FrameworkProcess> Search(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        return Array.FindAll(_processes, process => process.Name.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>The counterpart in this release of a process of another release, or <see langword="null"/> where it is unknown or doubtful.</summary>
    /// <remarks>
    /// Uses the mappings of both catalogs (<see cref="StatedMappings"/>). <see cref="FrameworkComparison"/> also gives the reasons, and takes further mappings
    /// and releases in between into account.
    /// </remarks>
    /// <param name="process">A process of another release's catalog.</param>
    public FrameworkProcess? CounterpartOf(FrameworkProcess process)
    {
        _ = process ?? throw new ArgumentNullException(nameof(process));
        if (process.Framework is not { } from)
        {
            return null;
        }

        FrameworkComparison? comparison = _lastComparison;
        if (comparison?.From != from)
        {
            _lastComparison = comparison = FrameworkComparison.Between(from, this);
        }

        return comparison!.CounterpartOf(process);
    }

    /// <summary>
    /// The listed process with an identifier, or a stand-in for a process that an incomplete list leaves out, or <see langword="null"/> where no
    /// ancestor is listed. A child is one level below its parent, so the level of a stand-in is known.
    /// </summary>
    internal FrameworkProcess? FindOrStandIn(ProcessIdentifier identifier)
    {
        if (Find(identifier) is { } listed)
        {
            return listed;
        }

        if (identifier.Parent is not { } parentIdentifier || FindOrStandIn(parentIdentifier) is not { } parent)
        {
            return null;
        }

        var standIn = new FrameworkProcess(identifier, parent.Level + 1, NameOfUnlisted(identifier));
        standIn.Link(parent, []);
        return standIn;
    }

    /// <summary>The name of a stand-in for a process that the data does not list.</summary>
    internal static string NameOfUnlisted(ProcessIdentifier identifier) => $"Process {identifier}";

    /// <summary>Reads the text on a type that EtomGen generates for a release. For generated code only.</summary>
    /// <exception cref="FormatException">The type has no such text, or one that was not generated by this version.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static FrameworkCatalog FromGenerated(Type data)
    {
        FrameworkCatalog catalog = CatalogText.Read(CatalogDataAttribute.TextOf(data));
        catalog._data = data;
        return catalog;
    }

    /// <summary>Reads the text on a type that EtomGen generates for a release of a project with mapping files. For generated code only.</summary>
    /// <exception cref="FormatException">The type has no such text, or one that was not generated by this version.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static FrameworkCatalog FromGenerated(Type data, Func<IReadOnlyList<ReleaseMapping>> stated)
    {
        FrameworkCatalog catalog = FromGenerated(data);
        catalog._stated = stated;
        return catalog;
    }

    /// <summary>Title and release.</summary>
    public override string ToString() => $"{Title} {Release}";

    private void LinkTree(CancellationToken cancellationToken)
    {
        // Descendants follow their ancestor in this order, so the ancestors of the current process are a stack.
        int[] parents = new int[_processes.Length], childCounts = new int[_processes.Length];
        var path = new Stack<int>();
        for (int i = 0; i < _processes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ProcessIdentifier identifier = _processes[i].Identifier;
            _byIdentifier.Add(identifier.Value, _processes[i]);
            while (path.Count > 0 && !identifier.IsBelow(_processes[path.Peek()].Identifier))
            {
                path.Pop();
            }

            parents[i] = path.Count > 0 && identifier.IsChildOf(_processes[path.Peek()].Identifier) ? path.Peek() : -1;
            if (parents[i] >= 0)
            {
                childCounts[parents[i]]++;
            }

            path.Push(i);
        }

        var children = new FrameworkProcess[_processes.Length][];
        for (int i = 0; i < _processes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            children[i] = childCounts[i] == 0 ? [] : new FrameworkProcess[childCounts[i]];
            childCounts[i] = 0;
            int parent = parents[i];
            if (parent >= 0)
            {
                children[parent][childCounts[parent]++] = _processes[i];
            }

            _processes[i].Link(parent < 0 ? null : _processes[parent], children[i]);
            _processes[i].Framework = this;
        }
    }
}
