using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Frameworks;

/// <summary>The releases that the tool knows: the bundled ones, and those of the user's own files, which replace bundled ones of the same number.</summary>
/// <remarks>A bundled release is read when it is first asked for, since most commands need one of them.</remarks>
internal sealed class FrameworkLibrary
{
    private const string BundledPrefix = "etom-";

    private readonly SortedDictionary<ReleaseNumber, Lazy<FrameworkCatalog>> _catalogs = [];

    private readonly HashSet<ReleaseNumber> _own = [];

    private FrameworkLibrary()
    {
    }

    /// <summary>The numbers of the releases, oldest first.</summary>
    public IReadOnlyCollection<ReleaseNumber> Releases => _catalogs.Keys;

    /// <summary>The releases, oldest first.</summary>
    public IReadOnlyList<FrameworkCatalog> Catalogs => [.. _catalogs.Values.Select(catalog => catalog.Value)];

    public static async Task<FrameworkLibrary> LoadAsync(IEnumerable<string> ownFiles, ToolConsole console, CancellationToken cancellationToken)
    {
        var library = new FrameworkLibrary();
        foreach (string file in BundledFiles())
        {
            var release = ReleaseNumber.Parse(Path.GetFileNameWithoutExtension(file)[BundledPrefix.Length..]);
            library._catalogs[release] = new Lazy<FrameworkCatalog>(() => FrameworkFileReader.Read(file, File.ReadAllBytes(file), cancellationToken).Definition!.Catalog);
        }

        foreach (string file in InputFiles.Expand(ownFiles))
        {
            FrameworkReading reading = await FrameworkFileReader.ReadAsync(file, cancellationToken).ConfigureAwait(false);
            foreach (FrameworkFinding finding in reading.Findings.Where(finding => finding.IsError))
            {
                console.Note(ToolFinding.From(finding, file).ToString());
            }

            FrameworkCatalog own = reading.Definition?.Catalog ?? throw ToolException.CannotRead(file, "it defines no release");
            library._catalogs[own.Release] = new Lazy<FrameworkCatalog>(own);
            library._own.Add(own.Release);
        }

        return library;
    }

    /// <summary>The release that a user names.</summary>
    /// <exception cref="ToolException">The text is not the number of a release, or the release is not known.</exception>
    public FrameworkCatalog Get(string number)
    {
        if (!ReleaseSpelling.TryRead(number, out ReleaseNumber release))
        {
            throw ToolException.WrongUse($"'{Excerpt.Of(number)}' is not the number of a release, such as 26.0");
        }

        return Find(release) ?? throw ToolException.WrongUse($"Release {release} is not known (known: {string.Join(", ", Releases)}): name a file of it by --framework");
    }

    /// <summary>Whether a release comes from one of the user's own files.</summary>
    public bool IsOwn(ReleaseNumber release) => _own.Contains(release);

    public FrameworkCatalog? Find(ReleaseNumber release) => _catalogs.GetValueOrDefault(release)?.Value;

    private static IEnumerable<string> BundledFiles() =>
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "framework-data"), $"{BundledPrefix}*")
        where FrameworkReader.FormatOf(file) != FrameworkFormat.Unknown && ReleaseNumber.TryParse(Path.GetFileNameWithoutExtension(file)[BundledPrefix.Length..], out _)
        select file;
}
