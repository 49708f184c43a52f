namespace EtomGen.Benchmarks.Targets;

/// <summary>How much work the harness takes upon itself.</summary>
/// <param name="Name">The mode, as the command names it.</param>
/// <param name="Rounds">How many times two sides take turns within this process.</param>
/// <param name="Builds">How many times two compilers take turns.</param>
/// <param name="Sample">The least time of one measurement within this process.</param>
/// <param name="Processes">The processes of the release that is measured.</param>
/// <param name="Growth">The processes of the smallest release of the growth report; the others have ten and a hundred times as many.</param>
/// <param name="Scores">The scores of its smallest project with two assessments; the others have ten and a hundred times as many.</param>
internal sealed record Effort(string Name, int Rounds, int Builds, TimeSpan Sample, int Processes, int Growth, int Scores)
{
    public static readonly Effort Full = new("full", 21, 15, TimeSpan.FromMilliseconds(100), Inputs.Releases.Usual, 2_500, 600);
    public static readonly Effort Short = new("short", 7, 2, TimeSpan.FromMilliseconds(20), Inputs.Releases.Usual, 300, 60);
    public static readonly Effort Smoke = new("smoke", 1, 1, TimeSpan.FromMilliseconds(1), 300, 30, 6);

    /// <summary>Whether what is measured has run before: in all modes but the one whose figures mean nothing.</summary>
    public bool WarmsUp => this != Smoke;

    /// <summary>Whether a build that is measured has run before, as far as it is worth its time: a look does with files that were read once.</summary>
    public bool WarmsUpBuilds => this == Full;
}
