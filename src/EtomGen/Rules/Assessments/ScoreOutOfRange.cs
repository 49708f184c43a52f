using System.Globalization;

namespace EtomGen.Rules;

/// <summary>ETOM2006: the score is not on the release's scale.</summary>
internal sealed class ScoreOutOfRange : AssessmentRule
{
    public const string RuleId = "ETOM2006";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context) =>
        from row in context.Declaration.Rows
        where row.Score is not null && context.Framework is not null
        let scale = context.Framework!.Scale
        let score = row.Score!.Value
        where !IsInRange(score, scale) && !ScoreMeansNotSubmitted.IsBrokenBy(score, scale)
        select At(
            new DeclarationLocation(row.Attribute, DeclaredArgument.Score),
            $"Score {Text(score)} is outside the scale of release {context.Framework!.Release}"
            + $", which runs from {ConformanceScale.Text(scale.Minimum)} to {ConformanceScale.Text(scale.Maximum)}"
            + $"; the nearest score is {ConformanceScale.Text(Nearest(score, scale))}",
            new Suggestion(ConformanceScale.Text(Nearest(score, scale))));

    public static bool IsInRange(double score, ConformanceScale scale) => score >= (double)scale.Minimum && score <= (double)scale.Maximum;

    public static string Text(double score) => score.ToString("0.############", CultureInfo.InvariantCulture);

    private static decimal Nearest(double score, ConformanceScale scale) => score > (double)scale.Maximum ? scale.Maximum : scale.Minimum;
}
