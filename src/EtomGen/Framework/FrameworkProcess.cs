namespace EtomGen;

/// <summary>A process as a release of the framework lists it.</summary>
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

    /// <summary>Whether every child that the release has is listed.</summary>
    public bool HasAllChildren { get; internal set; }

    /// <summary>How many live children the release has where that is known: listed completely, or known as a number.</summary>
    public int? ChildCount => HasAllChildren ? LiveChildCount : StatedChildCount;

    /// <summary>The identifier that the release gives as the process's original one, or <see langword="null"/>.</summary>
    public string? OriginalIdentifier { get; internal set; }

    /// <summary>The model's own number of the process, which survives changes of identifier, name and level, or <see langword="null"/>.</summary>
    public string? Uid { get; internal set; }

    /// <summary>The domain that the release lists the process under, or <see langword="null"/> where it names none.</summary>
    public string? Domain { get; internal set; }

    /// <summary>The vertical groups that the process stands in, joined by <c>"; "</c>, or <see langword="null"/>.</summary>
    public string? Vertical { get; internal set; }

    /// <summary>The releases that added (<c>A</c>), modified (<c>M</c>) or deleted (<c>D</c>) the process, such as <c>12.0A;15.0M</c>, or <see langword="null"/>.</summary>
    public string? History { get; internal set; }

    /// <summary>The process that this one is part of, or <see langword="null"/> for a root.</summary>
    public FrameworkProcess? Parent { get; private set; }

    /// <summary>The listed parts of this process, by identifier.</summary>
    public IReadOnlyList<FrameworkProcess> Children => _children;

    /// <summary>The processes that this one is part of, from its parent up to the root.</summary>
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

    /// <summary>The release that lists the process, or <see langword="null"/> for a stand-in.</summary>
    internal FrameworkCatalog? Framework { get; set; }

    /// <summary>The release that added the process, where its history tells.</summary>
    internal ReleaseNumber? AddedIn => ProcessHistory.First(History, ProcessHistory.Addition);

    /// <summary>The name without what releases spell in several ways: case, <c>&amp;</c>, and whatever is neither letter nor digit.</summary>
    internal string NameKey => _nameKey ??= ProcessNameKey.Of(Name);

    /// <summary>How many live children the file states for a group that it does not list completely.</summary>
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
