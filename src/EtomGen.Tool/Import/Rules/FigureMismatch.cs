using EtomGen.Tool.Import.Reports;

namespace EtomGen.Tool.Import.Rules;

/// <summary>ETOM4002: a report states a coverage or a result that its own rows do not give.</summary>
internal static class FigureMismatch
{
    public const string RuleId = "ETOM4002";

    public static string? CheckCoverage(FrameworkProcess group, int submitted, int contained, Coverage computed) =>
        (submitted, contained) == (computed.Submitted, computed.Contained)
            ? null
            : $"{group} states the coverage {submitted}/{contained}, and its rows and the release give {computed}";

    public static string? CheckResult(FrameworkProcess process, decimal score, string word, ConformanceScale scale)
    {
        bool isKnown = scale.Bands.Any(band => ResultWord.IsSame(band.Result, word));
        return !isKnown || scale.Bands.Any(band => ResultWord.IsSame(band.Result, word) && score >= band.From && score <= band.To)
            ? null
            : $"{process} is said to be '{Excerpt.Of(word)}' with a score of {ConformanceScale.Text(score)}, "
                + $"which is {scale.Bands.FirstOrDefault(band => score >= band.From && score <= band.To)?.Result ?? "outside the scale"}";
    }
}
