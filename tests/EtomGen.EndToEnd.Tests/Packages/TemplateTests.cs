using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>
/// The templates: projects for releases that they offer, the partial ones, and of the whole ones, which share their rows, one with a minor number; and for the last
/// one a class, tests and a program in one file. The guide's commands make a project for the newest.
/// </summary>
[LongRun]
public class TemplateTests(PackageFeed feed)
{
    private static readonly (string Release, string Scope)[] Offered =
    [
        ("12.0", "1.1.1.11 Bill Payments & Receivables Management [2/3]"),
        ("16.0", "1.3.3 Order Handling [3/4+]"),
        ("19.0", "1.2.9 Product Offering Purchasing [2/3+]"),
        ("23.5", "1.3.9 Customer Bill Invoice Management [2/3]"),
    ];

    [Fact]
    public void A_release_gives_a_project_that_builds_without_a_warning_prints_its_assessment_and_writes_its_report()
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Workspace, "modèle")).FullName;
        string[] hive = ["--debug:custom-hive", Path.Combine(folder, "hive")];
        Run(folder, ["new", "install", feed.PathOf("EtomGen.Templates", "nupkg"), .. hive]);
        foreach ((string release, _) in Offered)
        {
            // What is typed into a form is not always fit for a literal.
            Run(
                folder,
                [
                    "new",
                    "etom-assessment",
                    "-n",
                    Project(release),
                    "--release",
                    release,
                    "--company",
                    "Müller & \"Söhne\"",
                    "--product",
                    "C:\\Rating",
                    "--no-update-check",
                    .. hive,
                ]);
        }

        // A second assessment in the last project, tests of it, and the same as one file.
        string last = Project(Offered[^1].Release), tests = $"{last}.Tests";
        Run(
            Path.Combine(folder, last),
            ["new", "etom-assessment-item", "-n", "BillingAssessment", "--release", Offered[^1].Release, "--no-update-check", .. hive]);
        Run(folder, ["new", "etom-assessment-tests", "-n", tests, "--no-update-check", .. hive]);
        Run(folder, ["new", "etom-assessment-file", "-n", "assessment", "--no-update-check", .. hive]);
        File.WriteAllLines(
            Path.Combine(folder, "All.slnx"),
            ["<Solution>", .. Offered.Select(offer => Project(offer.Release)).Append(tests).Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"), "</Solution>"]);
        Assert.Contains(" 0 Warning(s)", Run(folder, "build", "All.slnx", "-v:q", "-nologo"), StringComparison.Ordinal);
        foreach ((string release, string scope) in Offered)
        {
            string project = Path.Combine(folder, Project(release));
            string[] printed = Run(project, Path.Combine("bin", "Debug", "net10.0", $"{Project(release)}.dll")).Split('\n');

            Assert.Equal([$"C:\\Rating by Müller & \"Söhne\" against Business Process Framework (eTOM) {release}", scope], printed[..2]);
            Assert.True(File.Exists(Path.Combine(project, "report", "assessment.md")));
        }

        string tested = Path.Combine(folder, tests), program = Path.Combine("bin", "Debug", "net10.0", $"{tests}.dll");
        Assert.Contains("Failed: 0", Run(tested, program), StringComparison.Ordinal);
        Assert.StartsWith("My product by My company against", Run(folder, "run", "assessment.cs"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "report", "assessment.html")));
    }

    private static string Project(string release) => $"Assessment{release.Replace('.', '_')}";

    private static string Run(string folder, params string[] arguments)
    {
        CommandResult result = DotNet.Run(folder, arguments);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result.Output.ReplaceLineEndings("\n");
    }
}
