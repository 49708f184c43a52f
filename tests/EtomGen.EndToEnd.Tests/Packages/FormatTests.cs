using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>What <c>dotnet format analyzers</c> fixes in projects that install the packages.</summary>
[Collection(FormattedSolutionTests.Name)]
public class FormatTests(FormattedSolution solution)
{
    [Fact]
    public void Identifiers_become_types_and_the_report_stays_the_same()
    {
        Assert.Equal(
            FormattedSolution.Sample.Replace("using EtomGen;\nusing Etom.V12;\n", "using Etom.V12;\nusing EtomGen;\n", StringComparison.Ordinal),
            solution.SourceOf("Typed"));
        Assert.Equal(solution.ReportOf("Typed", "before", "assessment.json"), solution.ReportOf("Typed", "after", "assessment.json"));
    }

    [Fact]
    public void An_unknown_identifier_becomes_the_first_suggestion()
    {
        Assert.Equal(1, solution.Before.ExitCode);
        Assert.Equal(["ETOM2001"], PrintedDiagnostic.In(solution.Before).Where(found => found.Severity == "error").Select(found => found.Rule));
        Assert.Equal(TextForm.Of(FormattedSolution.Sample), solution.SourceOf("Suggested"));
    }

    [Fact]
    public void Rows_that_an_assessment_leaves_out_are_added()
    {
        Assert.Contains(PrintedDiagnostic.In(solution.Before), found => found.Rule == "ETOM2010");
        Assert.Equal(FormattedSolution.Sample, solution.SourceOf("Completed"));
    }

    [Fact]
    public void What_was_fixed_builds()
    {
        Assert.True(solution.Format.ExitCode == 0, solution.Format.Output + solution.Format.Error);
        Assert.True(solution.After.ExitCode == 0, solution.After.Output);
        Assert.DoesNotContain(PrintedDiagnostic.In(solution.After), found => found.Rule != "ETOM2017");
    }
}
