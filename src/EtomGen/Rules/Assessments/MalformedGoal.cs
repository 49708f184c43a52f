using System.Globalization;

namespace EtomGen.Rules;

/// <summary>ETOM2025: a goal asks for nothing, for a score off the scale, for a share that is not one, or twice for the same.</summary>
internal sealed class MalformedGoal : AssessmentRule
{
    public const string RuleId = "ETOM2025";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        var known = new HashSet<string?>(StringComparer.Ordinal);
        foreach (DeclaredGoal goal in context.Declaration.Goals)
        {
            var attribute = new DeclarationLocation(goal.Attribute, DeclaredArgument.None);
            if (goal.MinimumScore is null && goal.MinimumCoverage is null)
            {
                yield return At(attribute, "The goal asks for nothing: give it a MinimumScore, a MinimumCoverage, or both");
            }

            if (goal.MinimumScore is { } score && context.Framework is { } framework && !HasScoreOf(goal, framework.Scale))
            {
                yield return At(
                    new DeclarationLocation(goal.Attribute, DeclaredArgument.MinimumScore),
                    $"Goal {ScoreOutOfRange.Text(score)} is outside the scale of release {framework.Release}, which runs from {ConformanceScale.Text(framework.Scale.Minimum)} to "
                        + $"{ConformanceScale.Text(framework.Scale.Maximum)}: write a score of that scale");
            }

            if (goal.MinimumCoverage is { } coverage && !HasShare(goal))
            {
                string percent = coverage is > 1 and <= 100 ? $", such as {(coverage / 100).ToString(CultureInfo.InvariantCulture)}" : "";
                yield return At(
                    new DeclarationLocation(goal.Attribute, DeclaredArgument.MinimumCoverage),
                    $"{ScoreOutOfRange.Text(coverage)} is not a share of the contained processes: write a number from 0 to 1{percent}");
            }

            if (goal.Process is not { Identifier: null } && !known.Add(goal.Process?.Identifier))
            {
                yield return At(goal.Process?.Location ?? attribute, $"{goal.Process?.Identifier ?? "The whole assessment"} has a goal above: keep one of the two");
            }
        }
    }

    /// <summary>Whether a goal asks for something that a scale allows, so that it can be measured.</summary>
    public static bool IsMeasurable(DeclaredGoal goal, ConformanceScale scale) => HasScoreOf(goal, scale) && HasShare(goal);

    private static bool HasScoreOf(DeclaredGoal goal, ConformanceScale scale) => goal.MinimumScore is not { } score || ScoreOutOfRange.IsInRange(score, scale);

    private static bool HasShare(DeclaredGoal goal) => goal.MinimumCoverage is null or (>= 0 and <= 1);
}
