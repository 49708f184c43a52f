using System.CommandLine;
using EtomGen.Tool.Commands;
using EtomGen.Tool.Output;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

/// <summary>The command line as users meet it.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("", "etom import report report.html -o Assessment.cs")]
    [InlineData("check", "etom check framework-data/etom-25.5.csv")]
    [InlineData("import framework", "etom import framework GB921.xlsx -o framework-data/etom-25.5.csv")]
    public async Task Help_teaches(string command, string shown)
    {
        ToolRun help = (await EtomTool.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])).Exits(0);

        Assert.Contains(shown, help.Output, StringComparison.Ordinal);
        Assert.Equal("", help.Error);
    }

    [Theory]
    [InlineData("chekc a.csv", "etom: 'chekc' is not a command of etom; did you mean 'check'?", "Try: etom --help")]
    [InlineData("import reprot a.txt", "etom: 'reprot' is not a command of etom import; did you mean 'report'?", "Try: etom import --help")]
    [InlineData("check", "Required argument 'FILE' missing", "Try: etom check --help")]
    [InlineData("import framework a.csv", "Option '--output' is required", "Try: etom import framework --help")]
    [InlineData("check a.csv --colour", "etom: '--colour' is not an option of etom check", "Try: etom check --help")]
    [InlineData("list --levle 3", "etom: '--levle' is not an option of etom list; did you mean '--level'?", "Try: etom list --help")]
    [InlineData("completion xyz", "etom: 'xyz' is not a shell: name one of bash, zsh, fish, pwsh", "Try: etom completion --help")]
    [InlineData("gate x.json --fail-on never", "etom: 'never' is not a severity that fails: name one of error, warning", "Try: etom gate --help")]
    [InlineData("gate x.json --min-score 4,5", "etom: '4,5' is not a number: write --min-score 4.5", "Try: etom gate --help")]
    [InlineData("list 12.0 --level x", "etom: 'x' is not a number: write --level 3", "Try: etom list --help")]
    [InlineData("list --json=yes", "etom: 'yes' is not the number of a release", "")]
    [InlineData("list 12.0 13.0", "etom: '13.0' is not an argument of etom list", "Try: etom list --help")]
    public async Task Wrong_use_is_told_on_standard_error(string arguments, string fault, string remedy)
    {
        ToolRun run = (await EtomTool.RunAsync(arguments.Split(' '))).Exits(2);

        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    /// <summary>Every command that takes framework or mapping files reads them by these two options.</summary>
    [Theory]
    [InlineData("list 30.1 --framework {0}/own-*.csv", 0)]
    [InlineData("diff 30.1 30.0 --framework {0}/own-3?.csv --mapping {0}/m*.csv", 0)]
    [InlineData("import component {0}/component.yaml --framework {0}/*wn-*.csv", 0)]
    [InlineData("list --framework {0}/none-*.csv", 3)]
    [InlineData("diff 25.0 25.5 --mapping {0}/none-*.csv", 3)]
    [InlineData("list 30.2 --framework {0}/.own-*.csv", 0)]
    [InlineData("list 30.2 --framework {0}/*own-*.csv", 2)]
    public async Task Wildcards_in_options_are_expanded(string arguments, int exitCode)
    {
        using var folder = new TempFolder();
        string bundled = await File.ReadAllTextAsync(Path.Combine(Repository.FrameworkData, "etom-19.0.csv"), TestContext.Current.CancellationToken);
        folder.Write("own-30.csv", bundled.Replace(",19.0,", ",30.0,", StringComparison.Ordinal));
        folder.Write("own-31.csv", bundled.Replace(",19.0,", ",30.1,", StringComparison.Ordinal));
        folder.Write(".own-32.csv", bundled.Replace(",19.0,", ",30.2,", StringComparison.Ordinal));
        folder.Write("moves.csv", "from-release,from,to-release,to\n30.1,1.1.9,30.0,1.1.9\n");
        folder.Write("component.yaml", "eTOMs:\n  - 1.1.9|Selling|v30.0\n  - 1.1.9|Selling|v30.1\n");

        ToolRun run = (await EtomTool.RunAsync([.. arguments.Split(' ').Select(argument => argument.Replace("{0}", folder.Root, StringComparison.Ordinal))])).Exits(exitCode);

        Assert.Equal(exitCode == 3, run.Error.Contains("no file matches it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "  check <FILE>")]
    [InlineData("import", "  component <FILE>")]
    public async Task A_command_that_only_groups_others_shows_its_help(string command, string shown)
    {
        ToolRun help = (await EtomTool.RunAsync(command.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Exits(0);

        Assert.Contains(shown, help.Output, StringComparison.Ordinal);
        Assert.Equal("", help.Error);
    }

    [Fact]
    public async Task Every_command_is_described_in_a_line_of_80_columns_and_has_an_example()
    {
        foreach (Command command in Commands)
        {
            string name = CommandLineFaults.NameOf(command);
            ToolRun help = (await EtomTool.RunAsync([.. name.Split(' ')[1..], "--help"])).Exits(0);

            Assert.DoesNotContain('\n', command.Description!);
            Assert.InRange(command.Description!.Length, 1, command is RootCommand ? 130 : 45);
            Assert.Contains($"Examples:\n  {name}", help.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>Arguments with which each command gets so far that it writes something.</summary>
    private static string[] Arguments(TempFolder folder, string command)
    {
        string framework = Path.Combine(Repository.FrameworkData, "etom-12.0.xml");
        const string Report = "Company: C\nProduct: P\nFramework Version: 12.0\n1.1.1.3.1 – x 5\n";
        return command switch
        {
            "check" => [framework],
            "convert" => [framework, "-o", folder["a.csv"]],
            "framework" => [folder.Write("etom-1.0.csv", "id,name,level\n1.1,A,1\n"), "-o", folder["b.csv"]],
            "report" => [folder.Write("r.txt", Report), "-o", folder["A.cs"]],
            "component" => [folder.Write("c.yaml", "a: b\n")],
            "diff" => ["12.0", "16.0"],
            "new" => ["Failing"],
            "completion" => ["bash"],
            _ => [],
        };
    }

    [Fact]
    public async Task No_exception_reaches_a_user_as_a_stack_trace()
    {
        foreach (Command command in Commands.Where(command => command.Subcommands.Count == 0))
        {
            using var folder = new TempFolder();
            using var error = new StringWriter();
            bool isReport = command.Name == "report" && command.Parents.First() is RootCommand;
            string[] names = command.Parents.First() is RootCommand ? [command.Name] : [command.Parents.First().Name, command.Name];
            string[] arguments = isReport ? [typeof(CommandLineTests).Assembly.Location, "-o", folder["out"]] : Arguments(folder, command.Name);
            var failing = new FailingWriter(error);
            int exitCode = await EtomCommand.RunAsync([.. names, .. arguments], new ToolConsole(failing, failing), TestContext.Current.CancellationToken);

            string said = error.ToString();
            Assert.True(failing.HasFailed && exitCode == 4, $"{command.Name} exits with {exitCode}: {said}");
            Assert.Contains("etom failed (InvalidOperationException", said, StringComparison.Ordinal);
            Assert.Contains("https://github.com/etomgen/etomgen/issues", said, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
            if (arguments.FirstOrDefault(File.Exists) is { } file)
            {
                Assert.Contains(file, said, StringComparison.Ordinal);
            }
        }

        Directory.Delete("Failing", recursive: true);
    }

    private static IEnumerable<Command> Commands
    {
        get
        {
            RootCommand root = EtomCommand.Create(new ToolConsole(TextWriter.Null, TextWriter.Null));
            return root.Subcommands.Concat(root.Subcommands.SelectMany(command => command.Subcommands)).Prepend(root);
        }
    }

    /// <summary>Fails at the first text, as a fault of the tool itself does, and takes the others.</summary>
    private sealed class FailingWriter(StringWriter inner) : StringWriter
    {
        public bool HasFailed { get; private set; }

        public override void Write(string? value)
        {
            if (!HasFailed)
            {
                HasFailed = true;
                throw new InvalidOperationException("boom");
            }

            inner.Write(value);
        }
    }
}
