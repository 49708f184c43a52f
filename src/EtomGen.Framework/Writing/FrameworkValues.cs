using System.Globalization;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Writing;

/// <summary>What a definition puts into a file, in the words of the format.</summary>
internal static class FrameworkValues
{
    public static string? Of(ProcessDefinition process, Field field) => field switch
    {
        Field.Id => process.Identifier.Value,
        Field.Level => Number(process.Level),
        Field.Name => process.Name,
        Field.Status => process.IsDeleted ? Vocabulary.Deleted : null,
        Field.Children => process.HasAllChildren ? Vocabulary.Complete : process.StatedChildCount is { } count ? Number(count) : null,
        Field.Original => process.Original,
        Field.Uid => process.Uid,
        Field.Domain => process.Domain,
        Field.Vertical => process.Vertical,
        Field.History => process.History,
        Field.Evidence => process.Evidence,
        Field.Description => process.Description,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    /// <summary>The facts of the release in the order of files, without those that it does not state.</summary>
    public static IEnumerable<(Fact Fact, string Value)> FactsOf(FrameworkDefinition definition)
    {
        ConformanceScale scale = definition.Scale;
        (Fact, string?)[] single =
        [
            (Fact.Release, definition.Release.ToString()),
            (Fact.Title, definition.Title),
            (Fact.Notice, definition.Notice),
            (Fact.Provenance, definition.Provenance),
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
