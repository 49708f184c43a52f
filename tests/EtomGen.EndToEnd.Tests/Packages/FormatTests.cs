using System.Text.RegularExpressions;
using Asteros;
using EtomGen.EndToEnd.Harness;
using EtomGen.Reporting;

namespace EtomGen.EndToEnd.Packages;

/// <summary>What <c>dotnet format analyzers</c> fixes in projects that install the packages.</summary>
[Collection(FormattedSolutionTests.Name)]
public partial class FormatTests(FormattedSolution solution)
{
    [Fact]
    public void Faults_are_fixed_as_first_suggested_and_identifiers_become_types()
    {
        Assert.Equal(1, solution.Before.ExitCode);
        Assert.Equal(
            [("error", "ETOM2001"), ("error", "ETOM2006"), ("warning", "ETOM2010")],
            PrintedDiagnostic.In(solution.Before).Select(found => (found.Severity, found.Rule)).Distinct().Order());
        // The row that was unknown becomes a type where dotnet format corrects it before it looks for identifiers; the order is up to dotnet format.
        Assert.Equal(
            FormattedSolution.Sample.Replace("using EtomGen;\nusing Etom.V12;\n", "using Etom.V12;\nusing EtomGen;\n", StringComparison.Ordinal),
            solution.SourceOf("Typed").Replace(
                "(\"1.1.1.2.4\")", "<CustomerInterfaceManagement.MediateAndOrchestrateCustomerInteractions>", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_of_what_was_fixed_is_that_of_the_sample() =>
        Assert.Equal(WithoutVersion(AssessmentJson.Write(AsterosBusinessContact.Assessment)), WithoutVersion(solution.ReportOf("Typed", "after", "assessment.json")));

    /// <summary>A report without the version of EtomGen that wrote it.</summary>
    private static string WithoutVersion(string json) => Version().Replace(json, "");

    [GeneratedRegex("\"version\": \"[^\"]+\"")]
    private static partial Regex Version();

    [Fact]
    public void What_was_fixed_builds()
    {
        Assert.True(solution.Format.ExitCode == 0, solution.Format.Output + solution.Format.Error);
        Assert.True(solution.After.ExitCode == 0, solution.After.Output);
        Assert.DoesNotContain(PrintedDiagnostic.In(solution.After), found => found.Rule != "ETOM2017");
    }
}
