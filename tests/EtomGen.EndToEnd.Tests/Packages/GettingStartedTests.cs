using System.Diagnostics;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The guide's way from a project that one has to its first error.</summary>
[LongRun]
public class GettingStartedTests(PackageFeed feed)
{
    private static readonly PageText Guide = PageText.Of("src/Docs/getting-started.md");

    [Fact]
    public void An_existing_project_takes_an_assessment_and_shows_the_first_error()
    {
        PageText existing = Guide.Section("A project that you have"), error = Guide.Section("The first error");
        string[] declarations = [existing.Blocks("csharp")[0], error.Blocks("csharp")[0]];
        Run(feed.Workspace, "new", "console", "-o", "Existing", "--no-update-check");
        var clock = Stopwatch.StartNew();
        string project = Path.Combine(feed.Workspace, "Existing"), file = Path.Combine(project, "Existing.csproj");
        foreach (string command in existing.Blocks("sh").SelectMany(block => block.Split('\n')))
        {
            Run(project, command.Split(' ')[1..]);
        }

        File.WriteAllText(file, File.ReadAllText(file).Replace("</Project>", $"{existing.Blocks("xml")[0]}</Project>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(project, "MyAssessment.cs"), declarations[0]);
        File.WriteAllText(Path.Combine(project, "Program.cs"), existing.Blocks("csharp")[1]);
        Assert.Equal("1.3.9 Customer Bill Invoice Management [2/3]", Run(project, "run").Trim());
        Assert.True(File.Exists(Path.Combine(project, "report", "assessment.json")));

        File.WriteAllText(Path.Combine(project, "MyAssessment.cs"), declarations[1]);
        CommandResult build = DotNet.Run(project, "build", "-v:q", "-nologo");
        TestContext.Current.TestOutputHelper!.WriteLine($"From the packages to the first error: {clock.Elapsed.TotalSeconds:0} s");
        Assert.Equal(1, build.ExitCode);
        PrintedDiagnostic found = Assert.Single(PrintedDiagnostic.In(build));
        Assert.Equal(("MyAssessment.cs", error.Blocks("text")[0]), (found.File, $"{found.Severity} {found.Rule}: {found.Message}"));
    }

    private static string Run(string folder, params string[] arguments)
    {
        CommandResult result = DotNet.Run(folder, arguments);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result.Output.ReplaceLineEndings("\n");
    }
}
