namespace EtomGen.Reporting;

/// <summary>A component that says which processes it implements, without a score.</summary>
public sealed class PortfolioComponent
{
    /// <param name="name">The component's name.</param>
    /// <param name="version">Its version, or <see langword="null"/>.</param>
    /// <param name="processes">The processes that it implements, of any releases.</param>
    /// <param name="leftOut">What else it names, and is not surely a process, as it is written there.</param>
    public PortfolioComponent(string name, string? version, IEnumerable<FrameworkProcess> processes, IEnumerable<string>? leftOut = null)
    {
        ArgumentNullException.ThrowIfNull(processes);
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Version = version;
        Processes = [.. processes];
        LeftOut = [.. leftOut ?? []];
    }

    /// <summary>The component's name.</summary>
    public string Name { get; }

    /// <summary>Its version, or <see langword="null"/>.</summary>
    public string? Version { get; }

    /// <summary>The processes that it implements.</summary>
    public IReadOnlyList<FrameworkProcess> Processes { get; }

    /// <summary>What else it names.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>Name and version.</summary>
    public override string ToString() => Version is null ? Name : $"{Name} {Version}";
}
