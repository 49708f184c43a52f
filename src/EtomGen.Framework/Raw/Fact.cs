namespace EtomGen.Framework.Raw;

/// <summary>A fact about the release, in the order of files.</summary>
internal enum Fact
{
    Release,
    Title,
    Notice,
    Provenance,
    AssessedLevels,
    CoverageLevel,
    Minimum,
    Maximum,
    Decimals,
    NotSubmitted,
    NotSubmittedScore,
    Band,
}

/// <summary>The names of facts in files, and their values as text.</summary>
internal static class FactNames
{
    /// <summary>In CSV, starts the identifier of a row that states a fact.</summary>
    public const char Mark = '@';

    public static readonly string[] All =
    [
        "release", "title", "notice", "provenance", "assessed-levels", "coverage-level", "minimum", "maximum", "decimals", "not-submitted", "not-submitted-score", "band",
    ];

    public static string NameOf(Fact fact) => All[(int)fact];
}
