using EtomGen;
using Xunit;

/// <summary>What the assessment must not lose. Raise the figures when it covers more.</summary>
public class CoverageTests
{
    private const int MinimumSubmitted = 2;
    private const decimal MinimumMeanScore = 4.5m;

    private static readonly Assessment Assessment = ProductAssessment.Assessment;

    [Fact]
    public void The_assessment_covers_as_many_processes_as_before() =>
        Assert.True(Assessment.Coverage.Submitted >= MinimumSubmitted, $"The assessment covers {Assessment.Coverage} processes");

    [Fact]
    public void Every_level_2_process_in_scope_has_a_score() => Assert.All(Assessment.Scope, level2 => Assert.True(level2.Coverage.Submitted > 0, $"{level2}"));

    [Fact]
    public void The_mean_score_is_as_high_as_before() => Assert.True(Assessment.Processes.Average(process => process.Score) >= MinimumMeanScore);

    [Fact]
    public void Nothing_is_unresolved() => Assert.Empty(Assessment.Unresolved);
}
