using System.Diagnostics;
using System.Globalization;

namespace EtomGen.Fuzzing;

/// <summary>Runs AFL++ on a target: instruments a copy of what is fuzzed, starts from the corpus, and keeps what breaks it.</summary>
internal static class GuidedRun
{
    private const string SharpFuzz = "SharpFuzz.CommandLine", SharpFuzzVersion = "2.3.0";

    /// <summary>Whether the fuzzer is on this machine.</summary>
    public static bool IsPossible => FuzzerPath is not null;

    private static string? FuzzerPath =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "afl-fuzz")).FirstOrDefault(File.Exists);

    /// <summary>Fuzzes a target for about so many runs.</summary>
    /// <returns>The counts of the run, and the inputs that broke the target.</returns>
    public static GuidedResult Run(FuzzTarget target, int count, string workFolder)
    {
        string program = Path.Combine(workFolder, "program"), output = Path.Combine(workFolder, "output");
        Directory.CreateDirectory(workFolder);
        CopyProgram(AppContext.BaseDirectory, program);
        string tools = Path.Combine(Path.GetTempPath(), $"etomgen-{SharpFuzz}-{SharpFuzzVersion}");
        if (!File.Exists(Path.Combine(tools, "sharpfuzz")))
        {
            Start("dotnet", ["tool", "install", SharpFuzz, "--version", SharpFuzzVersion, "--tool-path", tools]);
        }

        foreach (string assembly in target.Instrumented)
        {
            Start(Path.Combine(tools, "sharpfuzz"), [Path.Combine(program, assembly)]);
        }

        Start(
            FuzzerPath!,
            [
                "-i",
                Corpus.FolderOf(target),
                "-o",
                output,
                "-t",
                "10000",
                "-m",
                "none",
                "-E",
                count.ToString(CultureInfo.InvariantCulture),
                "--",
                "dotnet",
                Path.Combine(program, "EtomGen.Fuzzing.dll"),
                "afl",
                target.Name,
            ],
            ("AFL_SKIP_BIN_CHECK", "1"),
            ("AFL_NO_UI", "1"),
            ("AFL_SKIP_CPUFREQ", "1"),
            ("AFL_NO_AFFINITY", "1"),
            ("AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES", "1"),
            ("AFL_FAST_CAL", "1"),
            ("DOTNET_TieredPGO", "0"));
        Dictionary<string, string> statistics = File
            .ReadLines(Path.Combine(output, "default", "fuzzer_stats"))
            .Select(line => line.Split(':', 2))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
        return new GuidedResult(
            int.Parse(statistics["execs_done"], CultureInfo.InvariantCulture),
            int.Parse(statistics["corpus_found"], CultureInfo.InvariantCulture),
            int.Parse(statistics["edges_found"], CultureInfo.InvariantCulture),
            [.. Found(output, "crashes"), .. Found(output, "hangs")]);
    }

    private static IEnumerable<string> Found(string output, string kind) =>
        Directory.Exists(Path.Combine(output, "default", kind)) ? Directory.EnumerateFiles(Path.Combine(output, "default", kind), "id*") : [];

    private static void CopyProgram(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private static void Start(string command, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{Path.GetFileName(command)} {string.Join(' ', arguments)} failed ({process.ExitCode}):\n{output}\n{error.GetAwaiter().GetResult()}");
        }
    }
}

/// <summary>The result of a guided run.</summary>
/// <param name="Runs">How often the target ran.</param>
/// <param name="Discoveries">The inputs that reached new branches.</param>
/// <param name="Branches">The branches that any input reached.</param>
/// <param name="Broken">The files with inputs that broke the target.</param>
internal sealed record GuidedResult(int Runs, int Discoveries, int Branches, IReadOnlyList<string> Broken);
