using EtomGen.Fuzzing;

namespace EtomGen.Reliability.Fuzzing;

/// <summary>Everything that reads files takes any bytes: it refuses them with a message or takes what they say, and does not fail.</summary>
public class FuzzingTests
{
    private const int MutatedRuns = 60;
    private const int ManyMutatedRuns = 2_000;
    private const int GuidedRuns = 500;

    /// <summary>Fewer branches than any target has: what the fuzzer sees when a target is not instrumented.</summary>
    private const int MinBranches = 50;

    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Random_changes_of_the_corpus_break_nothing(string target) => Mutate(target, MutatedRuns, Chance.Seed);

    [Theory]
    [LongRun]
    [MemberData(nameof(Targets))]
    public void Very_many_random_changes_of_the_corpus_break_nothing(string target) => Mutate(target, ManyMutatedRuns, Chance.Seed + 1);

    [Theory]
    [LongRun]
    [MemberData(nameof(Targets))]
    public void The_fuzzer_finds_nothing_that_breaks_it(string target)
    {
        Assert.SkipUnless(GuidedRun.IsPossible, "AFL++ is not on this machine (Debian: apt-get install afl++).");
        string folder = Path.Combine(Path.GetTempPath(), $"etomgen-fuzzing-{Guid.NewGuid():N}");
        try
        {
            GuidedResult result = GuidedRun.Run(FuzzTarget.Named(target), Effort.Times(GuidedRuns), folder);
            Assert.Empty(result.Broken.Select(file => $"{file}: {Convert.ToBase64String(File.ReadAllBytes(file))}"));
            Assert.InRange(result.Runs, GuidedRuns / 2, int.MaxValue);
            Assert.InRange(result.Branches, MinBranches, int.MaxValue);
            Tally.Add("fuzz", $"{target}, guided by branches", result.Runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Mutate(string target, int runs, ulong seed) =>
        Tally.Add("fuzz", $"{target}, changed at random", MutatedRun.Run(FuzzTarget.Named(target), Effort.Times(runs), seed));
}
