using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Components;

/// <summary>An ODA component specification, as far as it says which processes the component supports.</summary>
/// <param name="Name">The component's identifier and name, or its file's name where it has none.</param>
/// <param name="Version">The component's version, or <see langword="null"/>.</param>
/// <param name="Entries">Its list of processes; empty where it has none.</param>
internal sealed record ComponentSpecification(string Name, string? Version, IReadOnlyList<ComponentEntry> Entries);

/// <summary>An entry of the list, such as <c>1.3.3.10|Manage_Customer_Order_Placement|v23.0</c>, or the older <c>1.2.20-Product_Catalog-v23.5</c>.</summary>
/// <param name="Text">The entry; empty where it is not a text.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
internal sealed partial record ComponentEntry(string Text, int Line, int Column)
{
    private readonly Match _match = Separated().Match(Text) is { Success: true } separated ? separated : Dashed().Match(Text);

    /// <summary>Whether the entry has an identifier, a name and a release.</summary>
    public bool IsReadable => _match.Success && ProcessIdentifier.TryParse(Identifier, out _) && Name.Trim('_', ' ').Length > 0 && Release.Length > 0;

    public string Identifier => _match.Groups["id"].Value;

    /// <summary>The name with spaces in place of underscores.</summary>
    public string Name => _match.Groups["name"].Value.Replace('_', ' ').Trim();

    /// <summary>The release: <c>v23</c>, <c>23.0</c> and the document version <c>v23.0.1</c> are release 23.0.</summary>
    public string Release => ReleaseSpelling.TryRead(_match.Groups["release"].Value, out ReleaseNumber release) ? release.ToString() : _match.Groups["release"].Value;

    [GeneratedRegex(@"^\s*(?<id>[^|]*?)\s*\|\s*(?<name>[^|]*?)\s*\|\s*(?<release>[^|]*?)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Separated();

    /// <summary>The name may hold dashes itself: the identifier before the first and the release behind the last are numbers.</summary>
    [GeneratedRegex(@"^\s*(?<id>[0-9]+(?:\.[0-9]+)*)\s*[-–]\s*(?<name>[^|]*\S)\s*[-–]\s*(?<release>[vV]?[0-9]+(?:\.[0-9]+)*)\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Dashed();
}
