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
        select FindingOn(score, context.Framework!, new DeclarationLocation(row.Attribute, DeclaredArgument.Score));

    private Finding FindingOn(double score, FrameworkCatalog framework, DeclarationLocation location)
    {
        ConformanceScale scale = framework.Scale;
        string range = $"from {ConformanceScale.Text(scale.Minimum)} to {ConformanceScale.Text(scale.Maximum)}";
        if (double.IsNaN(score))
        {
            return At(location, $"NaN is not a score: write a number {range}, the scale of release {framework.Release}");
        }

        string nearest = ConformanceScale.Text(Nearest(score, scale));
        return At(
            location,
            $"Score {Text(score)} is outside the scale of release {framework.Release}, which runs {range}; the nearest score is {nearest}",
            new Suggestion(nearest));
    }

    public static bool IsInRange(double score, ConformanceScale scale) => score >= (double)scale.Minimum && score <= (double)scale.Maximum;

    /// <summary>A score with all its digits.</summary>
    public static string Text(double score) => score.ToString("R", CultureInfo.InvariantCulture);

    private static decimal Nearest(double score, ConformanceScale scale) => score > (double)scale.Maximum ? scale.Maximum : scale.Minimum;
}
