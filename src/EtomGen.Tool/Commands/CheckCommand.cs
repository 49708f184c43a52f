using System.CommandLine;
using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom check</c>: what the build says of framework and mapping files.</summary>
internal static class CheckCommand
{
    private const string Description =
        "Check framework and mapping files.\n\nThe rules are those of the build: ETOM1001 to ETOM1008, and ETOM1010 to ETOM1012.";

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Framework files, XML or CSV, and mapping files, which have a header row of their own; * and ? are wildcards.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new FindingOptions();
        var command = new Command("check", Description) { files };
        output.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            IReadOnlyList<string> paths = InputFiles.Expand(parsed.GetRequiredValue(files));
            InputBatch batch = await CheckAsync(paths, console, cancellationToken).ConfigureAwait(false);
            return output.Report(parsed, console, batch, paths.Count == 1 ? paths[0] : $"{paths.Count} files");
        });
        return command.WithExamples(
            """
            etom check framework-data/etom-25.5.csv
            etom check etom-25.5.csv moves.csv
            etom check data/*.xml --sarif > etom.sarif
            """);
    }

    private static async Task<InputBatch> CheckAsync(IEnumerable<string> paths, ToolConsole console, CancellationToken cancellationToken)
    {
        var batch = new InputBatch();
        var defined = new Dictionary<ReleaseNumber, (string Path, FrameworkDefinition Definition)>();
        var mappings = new List<(string Path, MappingReading Reading)>();
        foreach (string path in paths.Distinct(StringComparer.Ordinal))
        {
            await batch.ReadAsync(path, async () =>
            {
                byte[] content = await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
                if (IsMappingFile(path, content))
                {
                    mappings.Add((path, MappingFileReader.Read(path, content, cancellationToken)));
                    return;
                }

                FrameworkReading reading = FrameworkFileReader.Read(path, content, cancellationToken);
                batch.Add(reading.Findings.Select(finding => ToolFinding.From(finding, path)));
                if (reading.Definition is { } definition && !defined.TryAdd(definition.Catalog.Release, (path, definition)))
                {
                    batch.Add(
                        [
                            ToolFinding.From(
                                MissingRelease.DefinedTwice(definition.Catalog.Release, Path.GetFileName(defined[definition.Catalog.Release].Path), reading.ReleaseLocation),
                                path),
                        ]);
                }
            }).ConfigureAwait(false);
        }

        if (mappings.Count > 0)
        {
            // The bundled releases are known as well, as for every other command.
            FrameworkLibrary library = await FrameworkLibrary.LoadAsync([], console, cancellationToken).ConfigureAwait(false);
            IEnumerable<FrameworkCatalog> releases = defined.Values.Select(file => file.Definition.Catalog).Concat(library.Catalogs);
            batch.Add(MappingFileReader.Findings(mappings, releases, cancellationToken));
        }

        return batch;
    }

    private static bool IsMappingFile(string path, byte[] content) =>
        FrameworkReader.FormatOf(path) != FrameworkFormat.Xml && MappingReader.IsMappingFile(InputFile.Decode(content).Text);
}
