using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The README's assessment in one file: its commands run as they are there, in a folder that has the packages, which no source of the machine has.</summary>
public class OneFileTests(PackageFeed feed)
{
    private static readonly PageText Section = PageText.Of("README.md").Section("In one file");

    [Fact]
    public void One_file_names_its_release_declares_an_assessment_and_writes_the_report()
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Workspace, "one file")).FullName, source = Section.Blocks("csharp")[0];
        string[] commands = Section.Blocks("sh")[0].Split('\n');
        File.WriteAllText(Path.Combine(folder, "assessment.cs"), source);

        // The SDK's own packages, which a file needs that can become native code, come from where the machine gets them.
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"), "<configuration><disabledPackageSources><add key=\"packed\" value=\"true\" /></disabledPackageSources></configuration>");
        Directory.CreateSymbolicLink(Path.Combine(folder, "packages"), feed.Folder);

        Assert.Equal(PackageFeed.Commands, commands[..2]);
        CommandResult run = DotNet.Run(folder, Assert.Single(commands[2..]).Split(' ')[1..]);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal("My product by My company against Business Process Framework (eTOM) 26.0", run.Lines.First());
        Assert.True(File.Exists(Path.Combine(folder, "report", "assessment.html")));

        File.WriteAllText(
            Path.Combine(folder, "assessment.cs"),
            source.Replace("(4.5", "(5.5", StringComparison.Ordinal).Replace("EtomReleases=26.0", "EtomReleases=26;22.5", StringComparison.Ordinal));
        CommandResult build = DotNet.Run(folder, "build", "assessment.cs");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains("EtomReleases '22.5' is not a bundled release or an existing file", build.Output, StringComparison.Ordinal);
        Assert.Contains(PrintedDiagnostic.In(build), found => (found.Rule, found.File) == ("ETOM2006", "assessment.cs"));
    }
}
