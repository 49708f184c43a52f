using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using EtomGen.Fuzzing;

namespace EtomGen.Reliability.Properties;

/// <summary>Chance draws the same cases in every run, and a failure says how to repeat it.</summary>
public partial class ChanceTests
{
    [Fact]
    public void Two_processes_draw_the_same_releases_and_inputs()
    {
        string first = Drawn("1");

        Assert.Equal(FuzzTarget.All.Count + 1, first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(first, Drawn("1"));
        Assert.NotEqual(first, Drawn("2"));
    }

    // Known numbers hold for other machines.
    [Fact]
    public void A_seed_gives_known_numbers() => Assert.Equal(KnownNumbers, Gen.Int[0, 999].Array[5].Generate(Chance.From(1), null!, out Size _));

    [Fact]
    public void A_failure_shows_the_smallest_case_that_was_found_and_the_command_that_repeats_it()
    {
        Gen<int> cases = Gen.Int[0, 1_000];

        BrokenLawException failure = Assert.Throws<BrokenLawException>(() => Law.Holds(cases, 1_000, number => Assert.InRange(number, 0, 499)));

        Match command = Command().Match(failure.Message);
        Assert.True(command.Success, failure.Message);
        int repeated = cases.Generate(PCG.Parse(command.Groups["state"].Value), null!, out Size _);
        Assert.InRange(repeated, 500, 510);
        Assert.Contains($"\n{repeated}\n", failure.Message, StringComparison.Ordinal);
    }

    private static int[] KnownNumbers => [849, 764, 655, 427, 638];

    private static string Drawn(string seed)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "EtomGen.Fuzzing.dll");
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo("dotnet", [program, "draw", "--count", "50", "--seed", seed]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ReplaceLineEndings("\n");
    }

    [GeneratedRegex(
        @"^ETOM_TEST_CASE=(?<state>\S+) dotnet test --project tests/EtomGen\.Reliability\.Tests -- --filter-method '\*\.A_failure_shows_\w+'$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
