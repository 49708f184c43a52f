namespace EtomGen.Benchmarks.Targets;

/// <summary>How much work the harness takes upon itself.</summary>
/// <param name="Name">The mode, as the command names it.</param>
/// <param name="Rounds">How many times two sides take turns within this process.</param>
/// <param name="Builds">How many times two compilers take turns.</param>
/// <param name="Sample">The least time of one measurement within this process.</param>
/// <param name="Processes">The processes of the release that is measured.</param>
/// <param name="Growth">The smallest size of the growth report; the others are ten and a hundred times that.</param>
internal sealed record Effort(string Name, int Rounds, int Builds, TimeSpan Sample, int Processes, int Growth)
{
    public static readonly Effort Full = new("full", 21, 21, TimeSpan.FromMilliseconds(100), Inputs.Releases.Usual, 2_500);
    public static readonly Effort Short = new("short", 9, 5, TimeSpan.FromMilliseconds(20), Inputs.Releases.Usual, 300);
    public static readonly Effort Smoke = new("smoke", 2, 1, TimeSpan.FromMilliseconds(1), 300, 30);
}
