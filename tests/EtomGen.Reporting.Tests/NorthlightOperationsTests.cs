namespace EtomGen.Reporting.Tests;

/// <summary>The sample of a fictional product against release 26.0.</summary>
public class NorthlightOperationsTests
{
    [Fact]
    public void It_has_12_level_2_and_60_level_3_processes_of_five_domains_in_two_versions()
    {
        foreach (Assessment assessment in new[] { Sample.OlderNorthlight, Sample.Northlight })
        {
            Assert.Equal((12, 60), (assessment.Scope.Count, assessment.Processes.Count));
            Assert.Equal(["1.2", "1.3", "1.4", "1.5", "1.12"], assessment.Scope.Select(group => group.Process.Parent!.Identifier.Value).Distinct());
            Assert.True(assessment.Coverage.IsExact);
            Assert.Equal(60, assessment.Coverage.Contained);
        }

        Assert.Equal(("53/60", "57/60"), (Sample.OlderNorthlight.Coverage.ToString(), Sample.Northlight.Coverage.ToString()));
        Assert.Equal(("4.25", "4.50"), (MeanOf(Sample.OlderNorthlight), MeanOf(Sample.Northlight)));
    }

    [Fact]
    public void No_process_of_the_newer_version_is_worse_and_most_are_better()
    {
        (decimal? Older, decimal? Newer)[] scores = [.. Sample.OlderNorthlight.Processes.Zip(Sample.Northlight.Processes, (older, newer) => (older.Score, newer.Score))];

        Assert.All(scores, score => Assert.True(score.Older is null || score.Newer >= score.Older));
        Assert.True(scores.Count(score => score.Newer > (score.Older ?? 0)) > 30);
    }

    [Fact]
    public void Partial_scores_have_deviations_and_scores_have_evidence_modules_and_mappings_on_code()
    {
        Assessment assessment = Sample.Northlight;

        Assert.All(assessment.Processes.Where(row => row.IsSubmitted), row => Assert.Equal(row.IsFullyConformant, row.Deviation is null));
        ScoreEvidence[] evidence = [.. assessment.Processes.SelectMany(row => row.Evidence)];
        Assert.True(evidence.Length > 20);
        Assert.All(evidence.Where(piece => piece.Address is not null), piece => Assert.EndsWith(".example.com", piece.Address!.Host, StringComparison.Ordinal));
        Assert.Contains(evidence, piece => piece.Address is null);
        Assert.Equal(6, assessment.Modules.Count);
        Assert.True(assessment.Mappings.All.Count(mapping => mapping.Kind != MappingKind.Module) > 20);
    }

    private static string MeanOf(Assessment assessment) => MeanScore.Of(assessment.Processes, assessment.Framework.Scale)!.ToString();
}
