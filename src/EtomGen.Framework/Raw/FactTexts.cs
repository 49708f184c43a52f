using System.Globalization;

namespace EtomGen.Framework.Raw;

/// <summary>The facts of a release as files state them.</summary>
internal static class FactTexts
{
    /// <summary>The facts in the order of files, without those that the release does not state.</summary>
    public static IEnumerable<(Fact Fact, string Value)> From(FrameworkDefinition definition) =>
        From(definition.Catalog.Release, definition.Catalog.Title, definition.Notice, definition.Provenance, definition.Catalog.Scale);

    /// <summary>The facts of a release whose processes are not built yet.</summary>
    public static IEnumerable<(Fact Fact, string Value)> From(ReleaseNumber release, string title, string? notice, string? provenance, ConformanceScale scale)
    {
        (Fact, string?)[] single =
        [
            (Fact.Release, release.ToString()),
            (Fact.Title, title),
            (Fact.Notice, notice),
            (Fact.Provenance, provenance),
            (Fact.AssessedLevels, string.Join(" ", scale.AssessedLevels.Select(Number))),
            (Fact.CoverageLevel, Number(scale.CoverageLevel)),
            (Fact.Minimum, ConformanceScale.Text(scale.Minimum)),
            (Fact.Maximum, ConformanceScale.Text(scale.Maximum)),
            (Fact.Decimals, Number(scale.Decimals)),
            (Fact.NotSubmitted, scale.NotSubmitted),
            (Fact.NotSubmittedScore, scale.NotSubmittedScore is { } score ? ConformanceScale.Text(score) : null),
        ];
        return single
            .Concat(scale.Bands.Select(band => (Fact.Band, (string?)$"{ConformanceScale.Text(band.From)}..{ConformanceScale.Text(band.To)} {band.Result}")))
            .Where(fact => fact.Item2 is not null)
            .Select(fact => (fact.Item1, fact.Item2!));
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
