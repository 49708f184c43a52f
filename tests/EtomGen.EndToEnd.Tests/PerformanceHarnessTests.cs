using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd;

/// <summary>The program that measures the targets runs, and the page on performance has its rows. The times mean nothing here.</summary>
[LongRun]
public sealed class PerformanceHarnessTests
{
    [Fact]
    public void Every_target_is_measured_and_documented()
    {
        CommandResult run = DotNet.Run(Repository.Root, "run", "--project", "tests/EtomGen.Benchmarks", "--", "targets", "--smoke");

        Assert.Equal(("", 0), (run.ExitCode == 0 ? "" : run.Error, run.ExitCode));
    }
}
