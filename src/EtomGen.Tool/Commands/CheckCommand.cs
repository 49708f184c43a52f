using System.CommandLine;
using EtomGen.Framework.Checks;
using EtomGen.Framework.Reading;
using EtomGen.Tool.Terminal;
using EtomGen.Tool.Findings;
using EtomGen.Tool.Frameworks;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom check</c>: what the build would say of framework files.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "Framework files, XML or CSV.", Arity = ArgumentArity.OneOrMore };
        var output = new FindingOptions();
        var command = new Command("check", "Check framework files by the rules of the build (ETOM1001 to ETOM1008, ETOM1010).") { files };
        output.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            string[] paths = parsed.GetRequiredValue(files);
            List<ToolFinding> findings = await CheckAsync(paths, cancellation).ConfigureAwait(false);
            return output.Report(parsed, console, findings, paths.Length == 1 ? paths[0] : $"{paths.Length} files");
        });
        return command.WithExamples(
            """
            etom check framework-data/etom-25.5.csv
            etom check data/*.xml --sarif > etom.sarif
            """);
    }

    private static async Task<List<ToolFinding>> CheckAsync(string[] paths, CancellationToken cancellation)
    {
        var findings = new List<ToolFinding>();
        var defined = new Dictionary<ReleaseNumber, string>();
        foreach (string path in paths.Distinct(StringComparer.Ordinal))
        {
            FrameworkReading reading = await FrameworkFileReader.ReadAsync(path, cancellation).ConfigureAwait(false);
            findings.AddRange(reading.Findings.Select(finding => ToolFinding.Of(finding, path)));
            if (reading.Definition is { } definition && !defined.TryAdd(definition.Release, path))
            {
                findings.Add(ToolFinding.Of(ReleaseStated.DefinedTwice(definition.Release, Path.GetFileName(defined[definition.Release]), reading.ReleasePlace), path));
            }
        }

        return findings;
    }
}
