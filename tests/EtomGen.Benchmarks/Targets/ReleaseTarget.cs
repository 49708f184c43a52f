using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>What a release costs a project of one file: whole builds without the compiler server, against the same project that names no release.</summary>
internal sealed class ReleaseTarget : ITarget
{
    private const double MaxTime = 1.10;
    private const double MaxProcessorTime = 1.15;
    private const double MaxTimeOfThree = 1.25;
    private const int MaxKilobytes = 300;
    private const string Newest = "26.0";
    private const string Three = "26.0;25.5;12.0";

    public string Subject => "Releases";

    public IEnumerable<Row> Measure(Effort effort)
    {
        using var folder = new TemporaryFolder();
        ProjectBuild[] builds =
        [
            new(folder.Path, "none", ""),
            new(folder.Path, "newest", Newest),
            new(folder.Path, "three", Three),
            new(folder.Path, "bare", "", hasPlugIn: false),
            new(folder.Path, "files", "", hasPlugIn: false, [.. BuildTarget.GeneratedFiles(Releases.BundledAs($"etom-{Newest}.csv"), [])]),
        ];
        var rounds = new List<(double Time, double ProcessorTime)[]>();
        for (int i = effort.WarmsUpBuilds ? -1 : 0; i < effort.Builds; i++)
        {
            // The sides take turns within a round, and in going first.
            IEnumerable<ProjectBuild> order = i % 2 == 0 ? builds : builds.Reverse();
            Dictionary<ProjectBuild, (double, double)> round = order.ToDictionary(build => build, build => build.Run(effort.UsesCompilerServer));
            if (i >= 0)
            {
                rounds.Add([.. builds.Select(build => round[build])]);
            }
        }

        yield return Row.AtMost(
            "Cold build of a project of one file that names a release, against one that names none: time",
            $"release {Newest}",
            MaxTime,
            Spread.Of(rounds.Select(round => round[1].Time / round[0].Time)));
        yield return Row.AtMost(
            "The same: time of the processors", $"release {Newest}", MaxProcessorTime, Spread.Of(rounds.Select(round => round[1].ProcessorTime / round[0].ProcessorTime)));
        yield return Row.Figure(
            "What the compiler alone needs of it: the generated code as files, without generator and analyzers, against no such files: time",
            $"release {Newest}",
            Spread.Of(rounds.Select(round => round[4].Time / round[3].Time)));
        yield return Row.Figure(
            "The same: time of the processors",
            $"release {Newest} as files",
            Spread.Of(rounds.Select(round => round[4].ProcessorTime / round[3].ProcessorTime)));
        yield return Row.AtMost(
            "Cold build of a project of one file that names three releases, against one that names none: time",
            $"releases {Three.Replace(";", ", ", StringComparison.Ordinal)}",
            MaxTimeOfThree,
            Spread.Of(rounds.Select(round => round[2].Time / round[0].Time)));
        int kilobytes = (int)((builds[1].Size - builds[0].Size) / 1000);
        yield return new Row(
            "Kilobytes that a release adds to the assembly",
            $"release {Newest}",
            $"≤ {MaxKilobytes}",
            Row.Text(kilobytes),
            "",
            kilobytes <= MaxKilobytes ? Verdict.Met : Verdict.Missed);
    }
}
