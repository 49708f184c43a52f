using System.Diagnostics;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Output;

/// <summary>Findings have colours on a terminal, unless <c>NO_COLOR</c> asks for none.</summary>
public class ColourTests
{
    private const string Terminal = "/usr/bin/script";

    [Theory]
    [InlineData("env -u NO_COLOR TERM=xterm-256color", true)]
    [InlineData("env NO_COLOR=1 TERM=xterm-256color", false)]
    public async Task The_severity_of_a_finding_is_in_colour(string settings, bool isColoured)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Terminal), "The program script, which makes a terminal, is not installed.");
        string tool = EtomTool.Assembly, file = Path.Combine(Repository.Root, "src", "Samples", "BrokenAssessment", "broken-99.0.csv");
        using var process = System.Diagnostics.Process.Start(
            new ProcessStartInfo(Terminal, ["-qec", $"{settings} dotnet '{tool}' check '{file}'", "/dev/null"]) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("broken-99.0.csv(12,1): ", output, StringComparison.Ordinal);
        if (isColoured)
        {
            Assert.Matches("\u001b\\[[0-9;]+merror ETOM1001\u001b\\[0m: ", output);
        }
        else
        {
            Assert.Contains("(12,1): error ETOM1001: ", output, StringComparison.Ordinal);
        }
    }
}
