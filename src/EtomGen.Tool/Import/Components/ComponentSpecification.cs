namespace EtomGen.Tool.Import.Components;

/// <summary>An ODA component specification, as far as it says which processes the component supports.</summary>
/// <param name="Name">The component's identifier and name, or its file's name where it has none.</param>
/// <param name="Version">The component's version, or <see langword="null"/>.</param>
/// <param name="Entries">Its list of processes.</param>
internal sealed record ComponentSpecification(string Name, string? Version, IReadOnlyList<ComponentEntry> Entries);

/// <summary>An entry of the list, such as <c>1.3.3.10|Manage_Customer_Order_Placement|v23.0</c>; line and column count from 1.</summary>
internal sealed record ComponentEntry(string Text, int Line, int Column)
{
    private const int Parts = 3;

    private readonly string[] _parts = Text.Split('|');

    /// <summary>Whether the entry has an identifier, a name and a release.</summary>
    public bool IsReadable => _parts.Length == Parts && ProcessIdentifier.TryParse(Identifier, out _) && Name.Length > 0 && Release.Length > 0;

    public string Identifier => _parts[0].Trim();

    public string Name => _parts.ElementAtOrDefault(1)?.Trim() ?? "";

    /// <summary>The number of the release, or what the entry has in its place.</summary>
    public string Release => _parts.ElementAtOrDefault(2)?.Trim() is not { } text ? "" : ReleaseSpelling.TryRead(text, out ReleaseNumber release) ? release.ToString() : text;
}
