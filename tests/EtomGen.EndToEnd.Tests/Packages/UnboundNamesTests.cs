using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The sample with a fault that leaves names undefined: among the compiler's errors, a build prints one line of EtomGen's, where the fault is.</summary>
public sealed class UnboundNamesTests(PackageFeed feed)
{
    private const string Fault = "name=\"Manage Contact\"";

    [Fact]
    public void A_fault_that_leaves_names_undefined_is_one_error_where_it_is()
    {
        string folder = feed.Copy("Unbound", "Unbound");
        string framework = File.ReadAllText(Path.Combine(Repository.FrameworkData, "etom-12.0.xml"));
        foreach (string project in (string[])["BrokenFile", "MissingItem", "MissingRelease"])
        {
            File.WriteAllText(Path.Combine(folder, project, "Sample.cs"), Sample.Source);
        }

        File.WriteAllText(Path.Combine(folder, "Misspelt", "Sample.cs"), Sample.Edited(Sample.Source, "Selling.ManageProspect", "Selling.ManageProspects"));
        File.WriteAllText(Path.Combine(folder, "BrokenFile", "etom-12.0.xml"), Sample.Edited(framework, Fault, Fault[..^1]));

        CommandResult build = DotNet.Run(folder, "build", "-v:q", "-nologo");

        Assert.Equal(1, build.ExitCode);
        (int Line, int Column) release = LocationOf(Sample.Source, "\"12.0\""), name = LocationOf(Sample.Source, "ManageProspect"), quote = LocationOf(framework, Fault);
        Assert.Equal(
            [
                ("ETOM1001", "BrokenFile/etom-12.0.xml", quote.Line),
                ("ETOM2013", "MissingItem/Sample.cs", release.Line),
                ("ETOM2013", "MissingRelease/Sample.cs", release.Line),
                ("ETOM2018", "Misspelt/Sample.cs", name.Line),
            ],
            PrintedDiagnostic.In(build, below: folder).Select(found => (found.Rule, found.File, found.Line)));
        foreach (string project in (string[])["BrokenFile", "MissingItem", "MissingRelease", "Misspelt"])
        {
            Assert.Matches($@"error CS0\d+: .*\[.*{project}\.csproj\]", build.Output);
        }

        Assert.Contains($"Sample.cs({name.Line},{name.Column}): error CS0426: ", build.Output, StringComparison.Ordinal);
        Assert.Contains($"Sample.cs({name.Line},{name.Column}): error ETOM2018: ", build.Output, StringComparison.Ordinal);
    }

    /// <summary>The line and column of a text in a file, from 1.</summary>
    private static (int Line, int Column) LocationOf(string file, string text)
    {
        string before = file[..file.IndexOf(text, StringComparison.Ordinal)];
        return (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
