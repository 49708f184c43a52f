namespace EtomGen.Benchmarks.Targets;

/// <summary>A mode of the command, with the amount of its work.</summary>
/// <param name="Name">The name of the mode on the command line.</param>
/// <param name="Rounds">The number of rounds in which two sides take turns within this process.</param>
/// <param name="Builds">The number of rounds in which two compilers take turns.</param>
/// <param name="Sample">The minimum time of one measurement within this process.</param>
/// <param name="Processes">The number of processes of the measured release.</param>
internal sealed record Effort(string Name, int Rounds, int Builds, TimeSpan Sample, int Processes)
{
    public static readonly Effort Full = new("full", 21, 15, TimeSpan.FromMilliseconds(100), Inputs.Releases.Usual);
    public static readonly Effort Short = new("short", 7, 2, TimeSpan.FromMilliseconds(20), Inputs.Releases.Usual);
    public static readonly Effort Smoke = new("smoke", 1, 1, TimeSpan.FromMilliseconds(1), 300);

    /// <summary>Whether measured code runs once before it counts: in every mode except the one whose figures mean nothing.</summary>
    public bool WarmsUp => this != Smoke;

    /// <summary>Whether measured builds run once before they count; the short mode only needs files that were read once.</summary>
    public bool WarmsUpBuilds => this == Full;

    /// <summary>Whether a compiler server compiles: only where the figures mean nothing, since it is what a cold build does not have.</summary>
    public bool UsesCompilerServer => this == Smoke;
}
