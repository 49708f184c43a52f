using System.Globalization;

namespace EtomGen.Rules;

/// <summary>ETOM2006: the score is not on the release's scale.</summary>
internal sealed class ScoreOutOfRange : AssessmentRule
{
    public const string RuleId = "ETOM2006";
    public const string RuleTitle = "The score is outside the release's scale";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override IEnumerable<Finding> Check(AssessmentCheck check) =>
        from row in check.Declaration.Rows
        where row.Score is not null && check.Framework is not null
        let scale = check.Framework!.Scale
        let score = row.Score!.Value
        where !IsInRange(score, scale) && !ScoreMeansNotSubmitted.IsBrokenBy(score, scale)
        select At(
            new DeclarationLocation(row.Attribute, DeclaredArgument.Score),
            $"Score {Text(score)} is outside the scale of release {check.Framework!.Release}, which runs from {ConformanceScale.Text(scale.Minimum)} to {ConformanceScale.Text(scale.Maximum)}"
            + $"; the nearest score is {ConformanceScale.Text(Nearest(score, scale))}",
            new Remedy(RemedyKind.ReplaceScore, ConformanceScale.Text(Nearest(score, scale))));

    public static bool IsInRange(double score, ConformanceScale scale) => score >= (double)scale.Minimum && score <= (double)scale.Maximum;

    public static string Text(double score) => score.ToString("0.############", CultureInfo.InvariantCulture);

    private static decimal Nearest(double score, ConformanceScale scale) => score > (double)scale.Maximum ? scale.Maximum : scale.Minimum;
}
