using System.Text.Json;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>A solution that installs the packages: central package management, settings in <c>Directory.Build.props</c>, several frameworks, an older compiler.</summary>
public class ConsumerTests(ConsumerSolution solution) : IClassFixture<ConsumerSolution>
{
    private const string Quiet = "-v:q";

    private static readonly (string Rule, string File, int Line, int Column)[] Expected =
    [
        ("ETOM2006", "Assessments/Broken.cs", 7, 77),
        ("ETOM2001", "Assessments/Broken.cs", 8, 8),
        ("ETOM1009", "Directory.Build.props", 0, 0),
        ("ETOM2006", "Neighbours/Broken.cs", 7, 49),
        ("ETOM1009", "Neighbours/Neighbours.csproj", 0, 0),
        ("ETOM2005", "OwnFramework/Broken.cs", 5, 8),
        ("ETOM1009", "OwnFramework/OwnFramework.csproj", 0, 0),
        ("ETOM2003", "TwoReleases/Broken.cs", 4, 8),
        ("ETOM1009", "TwoReleases/TwoReleases.csproj", 0, 0),
    ];

    [Fact]
    public void Valid_assessments_build_without_a_warning() =>
        Assert.True(solution.Build.ExitCode == 0 && solution.Build.Output.Contains(" 0 Warning(s)", StringComparison.Ordinal), solution.Build.Output);

    [Fact]
    public void An_assessment_reaches_an_application_by_way_of_other_projects() => Assert.Equal(
        [
            "Example Billing by Example Telecom Software against Business Process Framework (eTOM) 12.0",
            "1.1.1.11 Bill Payments & Receivables Management [2/3]",
            "1.1.1.11.2 Services.BillingService",
            "",
        ],
        Run("Application", "net10.0"));

    [Fact]
    public void A_project_takes_two_releases_as_documents_write_their_numbers_and_writes_a_report()
    {
        string report = Path.Combine(solution.Folder, "report");

        Assert.Equal(["1/2", "1/4+", "1.3.5 Customer Interaction Management", ""], Run("TwoReleases", "net8.0", report));
        Assert.Contains("assessment.md", Directory.EnumerateFiles(report).Select(Path.GetFileName));
    }

    [Fact]
    public void Other_generators_and_analyzers_run_next_to_EtomGens_in_a_project_that_names_its_release_in_a_property() =>
        Assert.Equal(["12 urgent 1/2", ""], Run("Neighbours", "net10.0"));

    [Fact]
    public void A_project_takes_all_framework_files_of_a_folder() => Assert.Equal(["1.1.1 Lending & Return [1/2]", "1.1.1.1.1", ""], Run("OwnFramework", "net10.0"));

    [Fact]
    public void Invalid_assessments_fail_at_their_location_with_each_compiler()
    {
        CommandResult build = solution.BrokenBuild;

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(Expected, PrintedDiagnostic.In(build, below: solution.Folder).Select(found => (found.Rule, found.File, found.Line, found.Column)));
        // The mapping file wins over the releases' data.
        Assert.EndsWith(
            "in 12.0 that process is 1.1.1.5.7 Report Customer Order Handling",
            PrintedDiagnostic.In(build).Single(found => found.Rule == "ETOM2003").Message,
            StringComparison.Ordinal);
        Assert.Matches("microsoft.net.compilers.toolset.4.14.0.*csc", build.Output);

    }

    [Theory]
    [InlineData("VisualBasic.vbproj", "This project has EtomFramework items, but not EtomGen's generator")]
    [InlineData("FSharp.fsproj", "This project has EtomFramework items, but not EtomGen's generator")]
    [InlineData("GlobalReference.csproj", "This project has EtomGen's generator, but not its library")]
    [InlineData("Directory.Build.targets", "EtomFramework '12.0' comes too late")]
    [InlineData("Directory.Build.targets", "EtomMapping '.+moves.csv' comes too late")]
    [InlineData("OldLanguage.csproj", "LangVersion is '7.3': EtomGen needs C# 8")]
    public void A_trap_is_explained_where_it_is(string file, string explanation) => Assert.Matches($"{file} : error : {explanation}", solution.BrokenBuild.Output);

    [Fact]
    public void Mappings_are_checked_in_a_project_that_has_EtomGen_by_way_of_others()
    {
        CommandResult build = DotNet.Run(
            Path.Combine(solution.Folder, "Application"),
            "build",
            "--no-restore",
            Quiet,
            "-nologo",
            "-p:Broken=true",
            "-p:BuildProjectReferences=false");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(("ETOM2001", "Broken.cs", 4, 19), PrintedDiagnostic.In(build).Select(found => (found.Rule, found.File, found.Line, found.Column)).Single());
    }

    [Fact]
    public void A_build_compiles_again_when_and_only_when_the_framework_file_has_changed()
    {
        string project = Path.Combine(solution.Folder, "OwnFramework"), file = Path.Combine(project, "données", "notre cadre.csv"), framework = File.ReadAllText(file);
        string[] build = ["build", "--no-restore", "-v:n", "-nologo"];

        Assert.Contains("Skipping target \"CoreCompile\"", DotNet.Run(project, build).Output, StringComparison.Ordinal);

        File.WriteAllText(file, framework.Replace("1.1.1.1.1,4,", "1.1.1.1.1,5,", StringComparison.Ordinal));
        CommandResult changed = DotNet.Run(project, build);

        // The right file comes back with its date, as archives restore it.
        DateTime date = File.GetLastWriteTimeUtc(Path.Combine(project, "bin", "Debug", "net10.0", "OwnFramework.dll")).AddDays(-1);
        File.WriteAllText(file, framework);
        File.SetLastWriteTimeUtc(file, date);
        Assert.Equal(0, DotNet.Run(project, build).ExitCode);
        File.WriteAllText(file, framework.Replace("1.1.1.1.1,4,", "1.1.1.1.1,5,", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, date.AddDays(-1));
        Assert.Equal(1, DotNet.Run(project, build).ExitCode);
        File.WriteAllText(file, framework);
        Assert.Equal(1, changed.ExitCode);
        Assert.Equal(("ETOM1005", "notre cadre.csv", 15, 11), PrintedDiagnostic.In(changed).Select(found => (found.Rule, found.File, found.Line, found.Column)).Single());
    }

    [Fact]
    public void An_editor_learns_of_the_plug_in_and_the_framework_file_without_a_build()
    {
        CommandResult query = DotNet.Run(
            Path.Combine(solution.Folder, "OwnFramework"),
            "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:BuildProjectReferences=false",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs");
        using JsonDocument answer = JsonDocument.Parse(query.Output);
        string[] arguments =
        [
            .. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(argument => argument.GetProperty("Identity").GetString()!),
        ];

        Assert.Contains(arguments, argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.Contains("EtomGen.Compiler.dll", StringComparison.Ordinal));
        Assert.Contains(arguments, argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal) && argument.Contains("notre cadre.csv", StringComparison.Ordinal));
    }

    private IEnumerable<string> Run(string project, string framework, params string[] arguments)
    {
        // The machine may have a newer .NET only.
        CommandResult run = DotNet.Run(solution.Folder, ["--roll-forward", "Major", Path.Combine(project, "bin", "Debug", framework, $"{project}.dll"), .. arguments]);
        Assert.Equal("", run.Error);
        return run.Lines;
    }
}

/// <summary>The solution of consumers, built once with broken assessments and then once with valid ones.</summary>
public sealed class ConsumerSolution
{
    public ConsumerSolution(PackageFeed feed)
    {
        Folder = feed.Copy("Solution", "Lösung von Kunden");
        BrokenBuild = DotNet.Run(Folder, "build", "-v:n", "-nologo", "-p:Broken=true");
        Build = DotNet.Run(Folder, "build", "--no-restore", "-warnaserror", "-v:q", "-nologo");
    }

    public string Folder { get; }

    internal CommandResult BrokenBuild { get; }

    internal CommandResult Build { get; }
}
