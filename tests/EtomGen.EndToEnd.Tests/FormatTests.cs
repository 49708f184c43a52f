using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd;

/// <summary>What <c>dotnet format analyzers</c> mends in a project that uses EtomGen.</summary>
[Collection(RepositoryCopyTests.Name)]
public class FormatTests(RepositoryCopy repository)
{
    private const string Sample = "AsterosBusinessContact";

    private static readonly string Typed = File.ReadAllText(Path.Combine(Repository.Root, "src", "Samples", Sample, $"{Sample}.cs"));

    [Fact]
    public void Identifiers_become_types_and_the_report_stays_the_same()
    {
        string project = CopySample(TextForm.Of(Typed));
        string before = Report(project);
        Assert.DoesNotContain("Score<", SourceOf(project), StringComparison.Ordinal);

        Format(project, "ETOM2014");

        Assert.Equal(Typed.Replace("using EtomGen;\nusing Etom.V12;\n", "using Etom.V12;\nusing EtomGen;\n", StringComparison.Ordinal), SourceOf(project));
        Assert.Equal(before, Report(project));
    }

    [Fact]
    public void An_unknown_identifier_becomes_the_first_suggestion()
    {
        string right = TextForm.Of(Typed);
        string project = CopySample(right.Replace("\"1.1.1.2.4\"", "\"1.1.1.2.5\"", StringComparison.Ordinal));

        Format(project, "ETOM2001");

        Assert.Equal(right, SourceOf(project));
    }

    [Fact]
    public void Rows_that_an_assessment_leaves_out_are_added()
    {
        const string Left = "[NotSubmitted<CustomerInterfaceManagement.MediateAndOrchestrateCustomerInteractions>]\n";
        Assert.Contains(Left, Typed, StringComparison.Ordinal);
        string project = CopySample(Typed.Replace(Left, "", StringComparison.Ordinal));

        Format(project, "ETOM2010");

        Assert.Equal(Typed, SourceOf(project));
        Build(project);
    }

    /// <summary>A project of its own like the sample, with another declaration.</summary>
    private string CopySample(string declaration)
    {
        var sample = new DirectoryInfo(Path.Combine(repository.Root, "src", "Samples", Sample));
        string project = Path.Combine(repository.Root, "src", "Samples", $"Copy {Guid.NewGuid():N}");
        Directory.CreateDirectory(project);
        foreach (FileInfo file in sample.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(project, file.Name));
        }

        File.WriteAllText(Path.Combine(project, $"{Sample}.cs"), declaration);
        return project;
    }

    private static string SourceOf(string project) => File.ReadAllText(Path.Combine(project, $"{Sample}.cs")).ReplaceLineEndings("\n");

    private void Format(string project, string rule)
    {
        // The fixes of this repository must be built before they are run; those of a package are. Building the project itself would do, but with an error in it fails.
        Build(Path.Combine(repository.Root, "src", "Samples", Sample));
        Run(project, "restore", "-v:q");
        Run(project, "format", "analyzers", "--diagnostics", rule, "--severity", "info", "--no-restore");
    }

    private static void Build(string project) => Run(project, "build", "-v:q", "-nologo", "--disable-build-servers");

    private static string Report(string project)
    {
        Run(project, "run");
        return File.ReadAllText(Path.Combine(project, "artifacts", "asteros-business-contact", "assessment.json"));
    }

    private static void Run(string project, params string[] arguments)
    {
        CommandResult result = DotNet.Run(project, arguments);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }
}
