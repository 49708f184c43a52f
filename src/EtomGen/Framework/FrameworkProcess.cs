namespace EtomGen;

/// <summary>A process of a framework release.</summary>
public sealed class FrameworkProcess
{
    private FrameworkProcess[] _children = [];
    private string? _nameKey;

    internal FrameworkProcess(ProcessIdentifier identifier, int level, string name)
    {
        Identifier = identifier;
        Level = level;
        Name = name;
    }

    /// <summary>The identifier in this release.</summary>
    public ProcessIdentifier Identifier { get; }

    /// <summary>The level: 0 area, 1 domain or grouping, 2 core process, 3 task, 4 step, 5 and deeper operations.</summary>
    public int Level { get; internal set; }

    /// <summary>The name, without a marker of deletion.</summary>
    public string Name { get; }

    /// <summary>Whether the release lists the process as deleted.</summary>
    public bool IsDeleted { get; internal set; }

    /// <summary>Whether all children of the process are listed.</summary>
    public bool HasAllChildren { get; internal set; }

    /// <summary>The number of live children in the release, or <see langword="null"/> where it is unknown.</summary>
    /// <remarks>It is known where all children are listed, or where the data states it.</remarks>
    public int? ChildCount => HasAllChildren ? LiveChildCount : StatedChildCount;

    /// <summary>The original identifier of the process that the release states, or <see langword="null"/>.</summary>
    public string? OriginalIdentifier { get; internal set; }

    /// <summary>The unique identifier of the process, which stays the same when identifier, name or level change, or <see langword="null"/>.</summary>
    public string? Uid { get; internal set; }

    /// <summary>The domain of the process, or <see langword="null"/> where the release states none.</summary>
    public string? Domain { get; internal set; }

    /// <summary>The vertical groups of the process, joined by <c>"; "</c>, or <see langword="null"/>.</summary>
    public string? Vertical { get; internal set; }

    /// <summary>The releases that added (<c>A</c>), modified (<c>M</c>) or deleted (<c>D</c>) the process, such as <c>12.0A;15.0M</c>, or <see langword="null"/>.</summary>
    public string? History { get; internal set; }

    /// <summary>The parent, or <see langword="null"/> for a root.</summary>
    public FrameworkProcess? Parent { get; private set; }

    /// <summary>The listed children, in the order of their identifiers.</summary>
    public IReadOnlyList<FrameworkProcess> Children => _children;

    /// <summary>The ancestors, from the parent up to the root.</summary>
    public IEnumerable<FrameworkProcess> Ancestors
    {
        get
        {
            for (FrameworkProcess? ancestor = Parent; ancestor is not null; ancestor = ancestor.Parent)
            {
                yield return ancestor;
            }
        }
    }

    /// <summary>The catalog that lists the process, or <see langword="null"/> for a stand-in.</summary>
    internal FrameworkCatalog? Framework { get; set; }

    /// <summary>The release that added the process, where its history states it.</summary>
    internal ReleaseNumber? AddedIn => ProcessHistory.First(History, ProcessHistory.Addition);

    /// <summary>The name reduced to what is the same in every spelling: see <see cref="ProcessNameKey"/>.</summary>
    internal string NameKey => _nameKey ??= ProcessNameKey.From(Name);

    /// <summary>The number of live children that the file states for a group whose list of children is incomplete.</summary>
    internal int? StatedChildCount { get; set; }

    /// <summary>Where the process is known from. In framework files only; generated catalogs do not carry it.</summary>
    internal string? Evidence { get; set; }

    /// <summary>What the process does, in the framework's own words. In framework files only, since it is licensed text.</summary>
    internal string? Description { get; set; }

    internal int LiveChildCount => _children.Count(child => !child.IsDeleted);

    /// <summary>This process or its ancestor of a level, or <see langword="null"/>.</summary>
    internal FrameworkProcess? AtLevel(int level) => Level == level ? this : Ancestors.FirstOrDefault(ancestor => ancestor.Level == level);

    /// <summary>Identifier and name.</summary>
    public override string ToString() => $"{Identifier} {Name}";

    internal void Link(FrameworkProcess? parent, FrameworkProcess[] children)
    {
        Parent = parent;
        _children = children;
    }
}
