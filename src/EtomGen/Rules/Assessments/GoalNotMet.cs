using System.Globalization;

namespace EtomGen.Rules;

/// <summary>ETOM6008: an assessment is short of one of its goals.</summary>
internal sealed class GoalNotMet : AssessmentRule
{
    public const string RuleId = "ETOM6008";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        if (context.Framework is not { } framework || context.Declaration.Goals.Count == 0)
        {
            yield break;
        }

        foreach ((DeclaredGoal goal, GoalOutcome<(DeclaredRow Row, FrameworkProcess Process)> outcome) in context.MeasureGoals(framework.Scale))
        {
            if (!outcome.HasRows)
            {
                if (goal.Process is { } named && context.Declaration.Rows.Count > 0)
                {
                    yield return On(
                        outcome.Goal.Process, named.Location, $"{outcome.Goal.Process} has a goal, and no row of this assessment is about it: score it, or remove the goal");
                }

                continue;
            }

            foreach ((DeclaredRow row, FrameworkProcess process) in outcome.Below)
            {
                string minimum = ConformanceScale.Text(outcome.Goal.MinimumScore!.Value);
                yield return row.Score is { } score
                    ? On(
                        process,
                        new DeclarationLocation(row.Attribute, DeclaredArgument.Score),
                        $"{process} has score {ScoreOutOfRange.Text(score)}, and its goal is {minimum}: raise the score, or lower the goal")
                    : On(process, row.Process.Location, $"{process} is not submitted, and its goal is {minimum}: score it, or remove the goal");
            }

            if (!outcome.IsCovered)
            {
                string subject = outcome.Goal.Process?.ToString() ?? "This assessment";
                yield return On(
                    outcome.Goal.Process,
                    new DeclarationLocation(goal.Attribute, DeclaredArgument.MinimumCoverage),
                    $"{subject} has coverage {outcome.Coverage}, which is {Text(Math.Round(outcome.Share, 2, MidpointRounding.ToEven))}, and its goal is "
                        + $"{Text(outcome.Goal.MinimumCoverage!.Value)}: submit more processes, or lower the goal");
            }
        }
    }

    private static string Text(decimal share) => share.ToString("0.####", CultureInfo.InvariantCulture);
}
