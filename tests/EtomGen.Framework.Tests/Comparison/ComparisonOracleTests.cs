using CsCheck;

namespace EtomGen.Framework.Tests.Comparison;

/// <summary>Comparisons of drawn releases say the same as rules that look at all pairs.</summary>
public class ComparisonOracleTests
{
    private const int Samples = 1_500;

    [Fact]
    public void Every_change_is_what_the_plain_rules_say_in_both_directions() => Law.Holds(DrawnReleases.All, Samples, drawn =>
    {
        Assert.Equal(
            string.Join('\n', ObviousComparison.Lines(drawn.From, drawn.To, drawn.Mappings, drawn.Others)),
            string.Join('\n', Lines(FrameworkComparison.Between(drawn.From, drawn.To, drawn.Mappings, drawn.Others))));
        Assert.Equal(
            string.Join('\n', ObviousComparison.Lines(drawn.To, drawn.From, drawn.Mappings, drawn.Others)),
            string.Join('\n', Lines(FrameworkComparison.Between(drawn.To, drawn.From, drawn.Mappings, drawn.Others))));
    });

    [Fact]
    public void The_successor_of_a_deleted_process_is_what_the_plain_rules_say() => Law.Holds(DrawnReleases.All, Samples, drawn =>
    {
        var set = new FrameworkSet([drawn.From], drawn.Mappings);
        Dictionary<FrameworkProcess, FrameworkProcess> successors = ObviousComparison.Successors(drawn.From, drawn.Mappings);
        Assert.All(
            drawn.From.Processes.Where(process => process.IsDeleted),
            process => Assert.Equal(successors.GetValueOrDefault(process)?.Identifier, set.CounterpartOf(process, drawn.From)?.Identifier));
    });

    /// <summary>What moves is what has a counterpart; declared anew against the new release, it has the groups and the coverage that the move said, and moves no further.</summary>
    [Fact]
    public void A_move_is_the_assessment_of_what_moved() => Law.Holds(DrawnReleases.All.Where(drawn => Assessed(drawn.From).Any()), Samples, drawn =>
    {
        Assessment assessment = Declared(drawn.From, Assessed(drawn.From));
        var move = AssessmentMove.Create(assessment, FrameworkComparison.Between(drawn.From, drawn.To, drawn.Mappings, drawn.Others));

        Dictionary<FrameworkProcess, FrameworkProcess> counterparts = ObviousComparison.Counterparts(drawn.From, drawn.To, drawn.Mappings, drawn.Others);
        (FrameworkProcess Process, bool IsSubmitted)[] moved =
        [
            .. from row in Assessed(drawn.From)
               where counterparts.TryGetValue(row.Process, out FrameworkProcess? after) && after.Level == 3
               select (counterparts[row.Process], row.IsSubmitted),
        ];
        Assert.Equal(Lines(assessment), move.Before.SelectMany(group => group.Processes.Select(row => $"{group} {row.Row.Process}")));
        if (moved.Length == 0)
        {
            Assert.Empty(move.After);
            return;
        }

        Assessment again = Declared(drawn.To, moved);
        Assert.Equal(Lines(again), move.After.SelectMany(group => group.Processes.Select(row => $"{group} {row.Counterpart}")));
        Assert.Equal(again.Coverage, move.CoverageAfter);
        Assert.Equal(
            move.After.Select(group => group.ToString()),
            AssessmentMove.Create(again, FrameworkComparison.Between(drawn.To, drawn.To)).After.Select(group => group.ToString()));
    });

    private static IEnumerable<string> Lines(FrameworkComparison comparison) =>
        comparison.Changes.Select(change => $"{change} {change.Evidence} {change.Confidence} [{string.Join(", ", change.Candidates)}] {change.ReusedBy}");

    private static IEnumerable<string> Lines(Assessment assessment) => assessment.Scope.SelectMany(group => group.Processes.Select(row => $"{group} {row.Process}"));

    /// <summary>All processes that a scale of level 3 assesses; every other one is submitted.</summary>
    private static IEnumerable<(FrameworkProcess Process, bool IsSubmitted)> Assessed(FrameworkCatalog release) =>
        release.Processes.Where(process => process.Level == 3 && !process.IsDeleted).Select((process, i) => (process, i % 2 == 0));

    private static Assessment Declared(FrameworkCatalog release, IEnumerable<(FrameworkProcess Process, bool IsSubmitted)> rows) => Assessment.From(
        new AssessmentDeclaration
        {
            Name = "Desk",
            Release = release.Release.ToString(),
            Company = "Acme",
            Product = "Desk",
            Rows =
            [
                .. rows.Select((row, i) => new DeclaredRow(
                    new DeclaredProcess(row.Process.Identifier.Value, null, default), row.IsSubmitted, row.IsSubmitted ? 5 : null, null, null, i)),
            ],
            Modules = [],
        },
        release);
}
