namespace EtomGen.Tool.Import.Reports;

/// <summary>The release that a report is against, and how the report writes its identifiers: those of 15.0 lack the leading <c>1.</c></summary>
internal sealed class ReportRelease
{
    private const string Root = "1.";

    /// <summary>A release that is not known.</summary>
    public static readonly ReportRelease Unknown = new(null, lacksRoot: false);

    private readonly bool _lacksRoot;

    private ReportRelease(FrameworkCatalog? catalog, bool lacksRoot) => (Catalog, _lacksRoot) = (catalog, lacksRoot);

    public FrameworkCatalog? Catalog { get; }

    public ConformanceScale? Scale => Catalog?.Scale;

    /// <summary>Tells from the processes of a report how it writes identifiers.</summary>
    public static ReportRelease Create(FrameworkCatalog? catalog, IEnumerable<ReportedProcess> processes) => catalog is null
        ? Unknown
        : new ReportRelease(
            catalog,
            processes.Any(
                process => !process.Identifier.StartsWith(Root, StringComparison.Ordinal)
                    && catalog.Find(process.Identifier) is null
                    && catalog.Find(Root + process.Identifier) is not null));

    /// <summary>The process that the report means, or <see langword="null"/> where the release does not list it.</summary>
    /// <param name="identifier">The identifier, as the report writes it.</param>
    /// <param name="text">What follows the identifier: its name tells which process is meant where both readings exist.</param>
    public FrameworkProcess? Find(string identifier, string text)
    {
        FrameworkProcess? asWritten = Catalog?.Find(identifier), rooted = _lacksRoot ? Catalog!.Find(Root + identifier) : null;
        return asWritten is null ? rooted
            : rooted is null || (IsNamed(asWritten, text) && !IsNamed(rooted, text)) ? asWritten
            : rooted;
    }

    private static bool IsNamed(FrameworkProcess process, string text) => RowGrammar.StartsWithName(ResultGrammar.SkipSeparators(text), ReportLine.Normalize(process.Name));
}
