namespace EtomGen.Framework;

/// <summary>A release of the framework as its file defines it.</summary>
internal sealed class FrameworkDefinition
{
    public required ReleaseNumber Release { get; init; }

    public required string Title { get; init; }

    public string? Notice { get; init; }

    public string? Provenance { get; init; }

    public required ConformanceScale Scale { get; init; }

    /// <summary>The processes in the order of their identifiers, each after its parent.</summary>
    public required IReadOnlyList<ProcessDefinition> Processes { get; init; }

    /// <summary>The part of the definition that programs use.</summary>
    public FrameworkCatalog ToCatalog(CancellationToken cancellationToken = default)
    {
        var processes = new FrameworkProcess[Processes.Count];
        for (int i = 0; i < processes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            processes[i] = Processes[i].ToCatalogEntry();
        }

        return new FrameworkCatalog(Release, Title, Scale, processes, cancellationToken);
    }
}

/// <summary>A process as a framework file defines it.</summary>
internal sealed record ProcessDefinition(ProcessIdentifier Identifier, int Level, string Name)
{
    public bool IsDeleted { get; init; }

    public bool HasAllChildren { get; init; }

    /// <summary>The known count of children of a group that the file does not list completely.</summary>
    public int? StatedChildCount { get; init; }

    public string? Original { get; init; }

    public string? Uid { get; init; }

    public string? Domain { get; init; }

    public string? Vertical { get; init; }

    /// <summary>The releases that added, modified or deleted the process, such as <c>12.0A;15.0M</c>.</summary>
    public string? History { get; init; }

    /// <summary>How the process is known to be in this release.</summary>
    public string? Evidence { get; init; }

    /// <summary>What the process does, in the framework's own words, which are licensed text; programs do not get it.</summary>
    public string? Description { get; init; }

    public FrameworkProcess ToCatalogEntry() => new(Identifier, Level, Name)
    {
        IsDeleted = IsDeleted,
        HasAllChildren = HasAllChildren,
        StatedChildCount = StatedChildCount,
        OriginalIdentifier = Original,
        Uid = Uid,
        Domain = Domain,
        Vertical = Vertical,
        History = History,
    };
}
