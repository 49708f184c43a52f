using CsCheck;

namespace EtomGen.Framework.Tests.Comparison;

/// <summary>Random releases, and what a later release may make of them.</summary>
internal static class GeneratedReleases
{
    /// <summary>Only the first processes have others below them, so that no identifier grows too long.</summary>
    private const int Parents = 11;

    private static readonly string[] Verbs = ["Manage", "Track", "Report", "Close"];

    private static readonly Gen<Node> Nodes = Gen.Select(
        Gen.Int[0, 1_000],
        Gen.Int[0, 7],
        Gen.Bool,
        Gen.Bool,
        (parent, name, uid, original) => new Node(parent, name, uid, original));

    private static readonly Gen<Edit> Edits = Gen.Select(Gen.Enum<EditKind>(), Gen.Int[0, 1_000], (kind, pick) => new Edit(kind, pick));

    /// <summary>A release and a later one: renamed, renumbered, moved, deleted and added at random, with names that repeat and numbers that are known of some only.</summary>
    public static Gen<(FrameworkCatalog Before, FrameworkCatalog After)> Pairs { get; } = PairsOf(edit => edit, node => node);

    /// <summary>As <see cref="Pairs"/>, but nothing is deleted or added, and every process has a unique identifier.</summary>
    public static Gen<(FrameworkCatalog Before, FrameworkCatalog After)> PairsByUid { get; } = PairsOf(
        edit => edit.Kind is EditKind.Delete or EditKind.Add ? edit with { Kind = EditKind.Move } : edit, node => node with { HasUid = true });

    private static Gen<(FrameworkCatalog Before, FrameworkCatalog After)> PairsOf(Func<Edit, Edit> edits, Func<Node, Node> nodes) =>
        Gen.Select(Nodes.Select(nodes).Array[1, 40], Edits.Select(edits).Array[40], (tree, changes) => (Before(tree), After(tree, changes)));

    private static FrameworkCatalog Before(Node[] nodes) => Release("1.0", [.. nodes.Select((node, key) => new Planned(key, ParentOf(nodes, key), key, node.Name, node))], []);

    private static FrameworkCatalog After(Node[] nodes, Edit[] edits)
    {
        var planned = new List<Planned>();
        var deleted = new HashSet<int>();
        Dictionary<int, string> originals = Before(nodes).Processes.ToDictionary(
            process => int.Parse(process.Vertical!, System.Globalization.CultureInfo.InvariantCulture),
            process => process.Identifier.Value);
        for (int key = 0; key < nodes.Length; key++)
        {
            Edit edit = edits[key];
            int parent = ParentOf(nodes, key);
            if (edit.Kind == EditKind.Delete || deleted.Contains(parent))
            {
                deleted.Add(key);
                continue;
            }

            // A process moves below one that comes before it, so that no circle arises; deleted ones take no children.
            int[] places = [-1, .. Enumerable.Range(0, Math.Min(key, Parents)).Where(place => !deleted.Contains(place))];
            planned.Add(new Planned(
                key,
                edit.Kind == EditKind.Move ? places[edit.Pick % places.Length] : parent,
                edit.Kind == EditKind.Renumber ? edit.Pick : key,
                edit.Kind == EditKind.Rename ? edit.Pick % 9 : nodes[key].Name,
                nodes[key]));
            if (edit.Kind == EditKind.Add)
            {
                planned.Add(new Planned(1_000 + key, parent, edit.Pick, edit.Pick % 9, nodes[key] with { HasOriginal = false }));
            }
        }

        return Release("2.0", planned, originals);
    }

    private static int ParentOf(Node[] nodes, int key) => (nodes[key].Parent % (Math.Min(key, Parents) + 1)) - 1;

    private static FrameworkCatalog Release(string release, List<Planned> planned, Dictionary<int, string> originals)
    {
        var processes = new List<FrameworkProcess>();
        Add(-1, "1", 1);
        return new FrameworkCatalog(ReleaseNumber.Parse(release), "Generated", Scale, [.. processes.OrderBy(process => process.Identifier)]);

        void Add(int parent, string prefix, int level)
        {
            int number = 0;
            foreach (Planned plan in planned.Where(plan => plan.Parent == parent).OrderBy(plan => plan.Order).ThenBy(plan => plan.Key))
            {
                number += 1 + (plan.Order % 2);
                string id = $"{prefix}.{number}";
                processes.Add(new FrameworkProcess(ProcessIdentifier.Parse(id), level, $"{Verbs[plan.Name % Verbs.Length]} Part {plan.Name}")
                {
                    Uid = plan.Node.HasUid ? $"u{plan.Key}" : null,
                    OriginalIdentifier = plan.Node.HasOriginal && originals.TryGetValue(plan.Key, out string? original) ? original : null,

                    // What the process really is, for whoever makes the next release.
                    Vertical = plan.Key.ToString(System.Globalization.CultureInfo.InvariantCulture),
                });
                Add(plan.Key, id, level + 1);
            }
        }
    }

    public static ConformanceScale Scale { get; } = new([3], 2, 1, 5, 0, [new ConformanceBand(1, 5, "Conformant")], "Not submitted", null);

    /// <param name="Parent">Picks the parent among the processes before.</param>
    /// <param name="Name">Picks a name; some are the same.</param>
    /// <param name="HasUid">Whether the releases list the unique identifier.</param>
    /// <param name="HasOriginal">Whether the later release lists the identifier in the earlier one as the original.</param>
    private sealed record Node(int Parent, int Name, bool HasUid, bool HasOriginal);

    private sealed record Edit(EditKind Kind, int Pick);

    private sealed record Planned(int Key, int Parent, int Order, int Name, Node Node);

    private enum EditKind
    {
        None,
        Rename,
        Renumber,
        Move,
        Delete,
        Add,
    }
}
