using System.CommandLine;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Import.Components;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;
using EtomGen.Tool.Output.CSharp;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom import component</c>: checks which processes ODA component specifications name, and writes them as mappings.</summary>
internal static class ImportComponentCommand
{
    private const string Description =
        "Check component files and write mappings.\n\n"
        + "Reads the processes that ODA component specifications list under eTOMs, and writes them as mappings in C#.\n"
        + "Each entry is checked against the release that it pins: whether the process exists, has this name, is listed once, and is of level 2 or deeper. Only "
        + "what is sure becomes a mapping. A file that cannot be read is reported and does not stop the others.";

    public static Command Create(ToolConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "Component specifications, in YAML; * and ? are wildcards.", Arity = ArgumentArity.OneOrMore };
        var output = new OutputOptions("The C# file of mappings to write; none where left out.", isRequired: false);
        Option<string[]> frameworks = FrameworkOption.Create();
        var namespaceName = new Option<string?>("--namespace") { Description = "The namespace of the mappings.", HelpName = "NAME" };
        var findings = new FindingOptions();
        var command = new Command("component", Description) { files };
        output.AddTo(command);
        command.Options.Add(frameworks);
        command.Options.Add(namespaceName);
        findings.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            CSharpName.Check(parsed.GetValue(namespaceName), namespaceName.Name, allowDots: true);
            string? target = output.Target(parsed);
            FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(frameworks), console, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<FrameworkCatalog> releases = library.Catalogs;
            var batch = new InputBatch();
            var components = new List<(ComponentSpecification, IReadOnlyList<CheckedEntry>)>();
            IReadOnlyList<string> paths = InputFiles.Expand(parsed.GetRequiredValue(files));
            foreach (string path in paths)
            {
                await batch.ReadAsync(path, async () =>
                {
                    ComponentSpecification component = ComponentFile.Read(path, await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), cancellationToken);
                    var check = new ComponentCheck(path, component, releases);
                    components.Add((component, check.Run()));
                    batch.Add(check.Findings);
                }).ConfigureAwait(false);
            }

            if (target is not null)
            {
                await OutputFile
                    .WriteAsync(target, MappingWriter.Write(components, parsed.GetValue(namespaceName)), output.IsForced(parsed), cancellationToken)
                    .ConfigureAwait(false);
                console.Note($"Written: {target}");
            }

            CheckedEntry[] entries = [.. components.SelectMany(component => component.Item2)];
            int mapped = entries.Count(entry => entry.Process is not null);
            string subject = paths.Count == 1 ? paths[0] : $"{paths.Count} files", all = Counted.Of(entries.Length, "entry", "entries");
            return findings.Report(parsed, console, batch, $"{subject}, {all} = {mapped} mapped + {entries.Length - mapped} left out");
        });
        return command.WithExamples(
            """
            etom import component TMFC002.component.yaml --framework etom-23.0.csv
            etom import component components/*.yaml -o Mappings.cs --sarif > etom.sarif
            """);
    }
}
