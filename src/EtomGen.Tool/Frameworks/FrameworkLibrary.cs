using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Tool.Terminal;
using EtomGen.Tool.Findings;

namespace EtomGen.Tool.Frameworks;

/// <summary>The releases at hand: those that come with the tool, and in their place or beside them the user's own.</summary>
internal sealed class FrameworkLibrary
{
    private readonly SortedDictionary<ReleaseNumber, FrameworkDefinition> _definitions = [];

    private readonly HashSet<ReleaseNumber> _own = [];

    private FrameworkLibrary()
    {
    }

    /// <summary>The definitions, oldest release first.</summary>
    public IReadOnlyList<FrameworkDefinition> Definitions => [.. _definitions.Values];

    /// <summary>The releases as programs use them, oldest first.</summary>
    public IReadOnlyList<FrameworkCatalog> Catalogs => [.. _definitions.Values.Select(definition => definition.ToCatalog())];

    public static async Task<FrameworkLibrary> LoadAsync(IEnumerable<string> ownFiles, ToolConsole console, CancellationToken cancellationToken)
    {
        var library = new FrameworkLibrary();
        foreach (string file in BundledFiles())
        {
            FrameworkReading reading = await FrameworkFileReader.ReadAsync(file, cancellationToken).ConfigureAwait(false);
            library.Add(reading.Definition!);
        }

        foreach (string file in ownFiles)
        {
            FrameworkReading reading = await FrameworkFileReader.ReadAsync(file, cancellationToken).ConfigureAwait(false);
            foreach (FrameworkFinding finding in reading.Findings.Where(finding => finding.IsError))
            {
                console.Note(ToolFinding.Of(finding, file).ToString());
            }

            library.Add(reading.Definition ?? throw ToolException.CannotRead(file, "it defines no release"));
            library._own.Add(reading.Definition.Release);
        }

        return library;
    }

    /// <summary>The release that a user names.</summary>
    /// <exception cref="ToolException">It is none, or is not at hand.</exception>
    public FrameworkDefinition Get(string number)
    {
        if (!ReleaseNumber.TryParse(number, out ReleaseNumber release) && !ReleaseNumber.TryParse($"{number}.0", out release))
        {
            throw ToolException.WrongUse($"'{Excerpt.Of(number)}' is not the number of a release, such as 12.0");
        }

        return Find(release) ?? throw ToolException.WrongUse($"Release {release} is not known (known: {string.Join(", ", _definitions.Keys)}): name a file of it by --framework");
    }

    /// <summary>Whether a release comes from a file of the user's own.</summary>
    public bool IsOwn(ReleaseNumber release) => _own.Contains(release);

    public FrameworkDefinition? Find(ReleaseNumber release) => _definitions.GetValueOrDefault(release);

    private static IEnumerable<string> BundledFiles() =>
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "framework-data"), "etom-*")
        where FrameworkReader.FormatOf(file) != FrameworkFormat.Unknown
        orderby file
        select file;

    /// <summary>An own file takes the place of the bundled one, as in a project.</summary>
    private void Add(FrameworkDefinition definition) => _definitions[definition.Release] = definition;
}
