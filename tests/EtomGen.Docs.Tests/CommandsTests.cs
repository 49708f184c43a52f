using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace EtomGen.Docs.Tests;

/// <summary>The commands of the pages and of the workflows are those that a test runs.</summary>
public partial class CommandsTests
{
    /// <summary>A command, and what runs it: a test of the end-to-end tests, another project of tests, or a file of the repository.</summary>
    private static readonly (string Command, string RunBy)[] Known =
    [
        (@"git clone https://github.com/etomgen/etomgen EtomGen", "tests/EtomGen.EndToEnd.Tests/Packages/WalkThroughTests.cs"),
        (@"dotnet pack( EtomGen -o packages)?", "tests/EtomGen.EndToEnd.Tests/Packages/PackageFeed.cs"),
        (@"dotnet new (nugetconfig|install \S+)", "tests/EtomGen.EndToEnd.Tests/Packages/WalkThroughTests.cs"),
        (
            @"dotnet new etom-assessment( -n MyAssessment)?( --company ""[^""]+"")?( --product ""[^""]+"")?( --release \S+)?",
            "tests/EtomGen.EndToEnd.Tests/Packages/TemplateTests.cs"),
        (@"dotnet new etom-assessment-tests -n MyAssessment\.Tests|dotnet run --project MyAssessment\.Tests", "tests/EtomGen.EndToEnd.Tests/Packages/TemplateTests.cs"),
        (@"dotnet nuget add source ./packages --name etomgen --configfile nuget.config", "tests/EtomGen.EndToEnd.Tests/Packages/WalkThroughTests.cs"),
        (@"cd MyAssessment", "tests/EtomGen.EndToEnd.Tests/Packages/WalkThroughTests.cs"),
        (@"dotnet add package EtomGen(\.Reporting)? --prerelease", "tests/EtomGen.EndToEnd.Tests/Packages/GettingStartedTests.cs"),
        (@"dotnet run( --project MyAssessment)?( --no-build)?", "tests/EtomGen.EndToEnd.Tests/Packages/WalkThroughTests.cs"),
        (@"dotnet run assessment\.cs", "tests/EtomGen.EndToEnd.Tests/Packages/OneFileTests.cs"),
        (@"dotnet run --project framework-data/make -- \.\./shared/evidence", "tests/EtomGen.Tool.Tests/Import/Frameworks/BundledReleaseTests.cs"),
        (@"dotnet build( MyAssessment)?( -warnaserror)?", "tests/EtomGen.EndToEnd.Tests/Packages/ConsumerTests.cs"),
        (@"dotnet build( MyAssessment)?( -warnaserror)? -p:ErrorLog=findings\.sarif%2cversion=2\.1", "tests/EtomGen.EndToEnd.Tests/SarifTests.cs"),
        (@"dotnet run --project src/Samples/AsterosBusinessContact", "tests/EtomGen.EndToEnd.Tests/AsterosBusinessContactTests.cs"),
        (@"dotnet build src/Samples/BrokenAssessment", "tests/EtomGen.EndToEnd.Tests/BrokenAssessmentTests.cs"),
        (@"dotnet format analyzers( src/EtomGen)? --diagnostics (ETOM|RS)\d+( --severity info)?", "tests/EtomGen.EndToEnd.Tests/Packages/FormatTests.cs"),
        (@"dotnet nuget push packages/\*\.nupkg --source .+", "tests/EtomGen.EndToEnd.Tests/Packages/PushTests.cs"),
        (@"\.ci/run", ".ci/run"),
        (@"dotnet restore( EtomGen\.sln)? --(locked-mode|force-evaluate)|dotnet build EtomGen\.sln", ".ci/run"),
        (@"(ETOMGEN_UPDATE=1 )?dotnet test( .+)?", ".ci/run"),
        (@"cd src/Docs|dotnet build src/EtomGen\.Reporting|dotnet tool restore|dotnet docfx metadata", "tests/EtomGen.Docs.Tests/ApiReferenceTests.cs"),
        (@"dotnet docfx build --warningsAsErrors", ".ci/run"),
        (@"dotnet run -c Release --project tests/EtomGen\.Benchmarks( .+)?", "tests/EtomGen.EndToEnd.Tests/PerformanceHarnessTests.cs"),
        (
            @"((ETOM_DOCUMENT=1|ETOM_TEST_EFFORT=10 ETOM_TEST_SEED=.+) )?dotnet test --project tests/EtomGen\.(Reliability|Compiler)\.Tests( .+)?",
            "tests/EtomGen.Reliability.Tests/Properties/ChanceTests.cs"),
        (
            @"dotnet run( -c Release)? --project tests/EtomGen\.Fuzzing -- (guided|mutated)( .+)?",
            "tests/EtomGen.Reliability.Tests/Fuzzing/FuzzingTests.cs"),
        (@"dotnet run( --no-build)? --project tests/EtomGen\.Mutation -- .+", "tests/EtomGen.Reliability.Tests/Mutation/MutatorTests.cs"),
        (@"tests/stryker\.sh( .+)?", "tests/stryker.sh"),
        (@"tests/coverage\.sh", "tests/coverage.sh"),
        (@"etom .+", "tests/EtomGen.Tool.Tests"),
        (
            @"dotnet pack src/EtomGen\.Tool -o artifacts/packages|dotnet tool install --global EtomGen\.Tool( --prerelease --add-source artifacts/packages)?",
            "tests/EtomGen.EndToEnd.Tests/Packages/ToolTests.cs"),
    ];

    public static TheoryData<string> PagesWithCommands => Pages.With("sh", "yaml");

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public void Commands_are_run_by_a_test(string page)
    {
        string[] unknown = [.. Pages.Blocks(page).SelectMany(Commands).Where(command => !IsKnown(command))];

        Assert.True(
            unknown.Length == 0,
            $"{page}: no test is known to run '{string.Join("', '", unknown)}'; write one, and name it in {nameof(CommandsTests)}.{nameof(Known)}");
    }

    [Theory]
    [InlineData("dotnet run --project src/Samples/AsterosBusinessContact")]
    [InlineData("dotnet test")]
    public void The_readme_names_the_first_commands(string command) => Assert.Contains(command, Pages.Blocks("README.md").SelectMany(Commands));

    [Theory]
    [MemberData(nameof(WorkflowTests.Workflows), MemberType = typeof(WorkflowTests))]
    public void Commands_of_a_workflow_are_run_by_a_test(string workflow)
    {
        string[] commands = [.. Workflow.Read(workflow).Nodes.SelectMany(Scripts)];

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.True(IsKnown(command), command));
    }

    private static bool IsKnown(string command) => Known.Any(known => Regex.IsMatch(command, $"^({known.Command})$") && RunsIt(known.RunBy));

    private static bool RunsIt(string path) => Path.Exists(Path.Combine(Repository.Root, path));

    private static IEnumerable<string> Commands(CodeBlock block)
    {
        switch (block.Language)
        {
            case "sh":
                return Comment()
                    .Replace(block.Text.Replace("\\\n", "", StringComparison.Ordinal), "")
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            case "yaml":
                var yaml = new YamlStream();
                yaml.Load(new StringReader(block.Text));
                return yaml.Documents.SelectMany(document => document.AllNodes).OfType<YamlMappingNode>().SelectMany(Scripts);
            default:
                return [];
        }
    }

    /// <summary>What a step of GitHub's runs, and what a job of GitLab's does.</summary>
    private static IEnumerable<string> Scripts(YamlMappingNode node) =>
        from entry in node
        where entry.Key is YamlScalarNode { Value: "run" or "script" }
        from script in entry.Value is YamlSequenceNode several ? several.Children : [entry.Value]
        from command in ((YamlScalarNode)script).Value!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select command;

    [GeneratedRegex(@"(^|\s)#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
