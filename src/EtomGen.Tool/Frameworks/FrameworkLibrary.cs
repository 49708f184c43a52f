using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Tool.Terminal;
using EtomGen.Tool.Findings;

namespace EtomGen.Tool.Frameworks;

/// <summary>The releases at hand: those that come with the tool, and in their place or beside them the user's own.</summary>
internal sealed class FrameworkLibrary
{
    private readonly SortedDictionary<ReleaseNumber, FrameworkDefinition> _definitions = [];

    private FrameworkLibrary()
    {
    }

    /// <summary>The definitions, oldest release first.</summary>
    public IReadOnlyList<FrameworkDefinition> Definitions => [.. _definitions.Values];

    /// <summary>The releases as programs use them, oldest first.</summary>
    public IReadOnlyList<FrameworkCatalog> Catalogs => [.. _definitions.Values.Select(definition => definition.ToCatalog())];

    /// <summary>The file of a bundled release, or <see langword="null"/>.</summary>
    public static string? BundledFile(string release) => BundledFiles().FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == $"etom-{release}");

    public static async Task<FrameworkLibrary> LoadAsync(IEnumerable<string> ownFiles, ToolConsole console, CancellationToken cancellation)
    {
        var library = new FrameworkLibrary();
        foreach (string file in BundledFiles())
        {
            FrameworkReading reading = await FrameworkFileReader.ReadAsync(file, cancellation).ConfigureAwait(false);
            library.Add(reading.Definition!);
        }

        foreach (string file in ownFiles)
        {
            FrameworkReading reading = await FrameworkFileReader.ReadAsync(file, cancellation).ConfigureAwait(false);
            foreach (FrameworkFinding finding in reading.Findings.Where(finding => finding.IsError))
            {
                console.Note(ToolFinding.Of(finding, file).ToString());
            }

            library.Add(reading.Definition ?? throw ToolException.CannotRead(file, "it defines no release"));
        }

        return library;
    }

    public FrameworkDefinition? Find(ReleaseNumber release) => _definitions.GetValueOrDefault(release);

    private static IEnumerable<string> BundledFiles() =>
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "framework-data"), "etom-*")
        where FrameworkReader.FormatOf(file) != FrameworkFormat.Unknown
        orderby file
        select file;

    /// <summary>An own file takes the place of the bundled one, as in a project.</summary>
    private void Add(FrameworkDefinition definition) => _definitions[definition.Release] = definition;
}
