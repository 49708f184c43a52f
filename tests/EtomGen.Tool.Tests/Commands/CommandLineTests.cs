using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Commands;

/// <summary>The command line as users meet it.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("", "import")]
    [InlineData("check", "etom check framework-data/etom-25.5.csv")]
    [InlineData("import framework", "etom import framework GB921.xlsx -o framework-data/etom-25.5.csv")]
    public async Task Help_teaches(string command, string shown)
    {
        ToolRun help = (await EtomTool.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])).Exits(0);

        Assert.Contains(shown, help.Output, StringComparison.Ordinal);
        Assert.Equal("", help.Error);
    }

    [Theory]
    [InlineData("chekc", "Unrecognized command or argument 'chekc'", "Try: etom --help")]
    [InlineData("check", "Required argument 'FILE' missing", "Try: etom check --help")]
    [InlineData("import framework a.csv", "Option '--output' is required", "Try: etom import framework --help")]
    [InlineData("check a.csv --colour", "there is no such file", "")]
    public async Task Wrong_use_is_told_on_standard_error(string arguments, string fault, string remedy)
    {
        ToolRun run = await EtomTool.RunAsync(arguments.Split(' '));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }
}
