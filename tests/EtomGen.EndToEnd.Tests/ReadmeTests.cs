using System.Text.RegularExpressions;
using EtomGen.EndToEnd.Harness;
using EtomGen.Testing;

namespace EtomGen.EndToEnd;

/// <summary>What the README tells a newcomer to do, done.</summary>
[Collection(RepositoryCopyTests.Name)]
public partial class ReadmeTests(RepositoryCopy repository)
{
    [Fact]
    public void The_five_minute_start_builds_and_runs_in_a_project_of_ones_own()
    {
        string project = WriteProject(repository.Root, edit: code => code);

        CommandResult run = DotNet.Run(project, "run");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(["1.1.1.11 Bill Payments & Receivables Management [2/3]", ""], run.Lines);
    }

    [Fact]
    public void The_five_minute_start_shows_the_promised_error()
    {
        string project = WriteProject(repository.Root, edit: code => code.Replace("(4.8", "(5.8", StringComparison.Ordinal));

        CommandResult build = DotNet.Run(project, "build", "-v:q", "-nologo", "--disable-build-servers");

        Assert.Equal(1, build.ExitCode);
        PrintedDiagnostic found = Assert.Single(PrintedDiagnostic.In(build));
        Assert.Equal("ETOM2006", found.Rule);
        Assert.Contains(found.Message, Readme(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_a_framework_file_is_an_error_at_the_item_and_hides_nothing()
    {
        string project = WriteProject(repository.Root, edit: code => code.Replace("(4.8", "(5.8", StringComparison.Ordinal));
        string file = Path.Combine(project, "MyAssessment.csproj");
        Directory.CreateDirectory(Path.Combine(project, "data"));
        File.WriteAllText(file, File.ReadAllText(file).Replace("<EtomFramework Include=\"12.0\" />", "<EtomFramework Include=\"12.0;data\" />", StringComparison.Ordinal));

        CommandResult build = DotNet.Run(project, "build", "-v:q", "-nologo", "--disable-build-servers");

        Assert.Equal(["ETOM1009", "ETOM2006"], PrintedDiagnostic.In(build).Select(found => found.Rule));
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_commands_stand_in_the_readme()
    {
        Assert.Contains("\ndotnet run --project src/Samples/AsterosBusinessContact\n", Readme(), StringComparison.Ordinal);
        Assert.Contains("\ndotnet test\n", Readme(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_within_the_repository_leads_somewhere()
    {
        string[] pages = [Path.Combine(Repository.Root, "README.md"), .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Docs"), "*.md", SearchOption.AllDirectories)];
        string[] dead =
        [
            .. from page in pages
               from Match link in Link().Matches(File.ReadAllText(page))
               let target = link.Groups["target"].Value
               where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
               let path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0]))
               where !File.Exists(path) && !Directory.Exists(path)
               select $"{page}: {target}",
        ];

        Assert.Empty(dead);
    }

    /// <summary>The project and the program that the README shows, beside the clone.</summary>
    private static string WriteProject(string clone, Func<string, string> edit)
    {
        string directory = Path.Combine(clone, "..", $"{Path.GetFileName(clone)} consumer {Guid.NewGuid():N}");
        Directory.CreateDirectory(directory);
        File.WriteAllText(Path.Combine(directory, "MyAssessment.csproj"), Block("xml").Replace("../EtomGen/", $"../{Path.GetFileName(clone)}/", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(directory, "Program.cs"), edit(Block("csharp")));
        return directory;
    }

    /// <summary>The first code block of a language below the heading of the five-minute start.</summary>
    private static string Block(string language)
    {
        string section = Readme()[Readme().IndexOf("## In your own project", StringComparison.Ordinal)..];
        return Regex.Match(section, $"```{language}\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture).Groups["code"].Value;
    }

    private static string Readme() => File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
