using System.CommandLine;
using EtomGen.Framework.Reading;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom convert</c>: a framework file in the other format.</summary>
internal static class ConvertCommand
{
    public static Command Create(ToolConsole console)
    {
        var source = new Argument<string>("FILE") { Description = "A framework file, XML or CSV." };
        var output = new OutputOptions("The framework file to write, .csv or .xml.");
        var command = new Command("convert", "Convert a framework file to the other format.\n\nXML becomes CSV, and CSV becomes XML, without loss.") { source };
        output.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string file = parsed.GetRequiredValue(source), target = output.Target(parsed)!;
            FrameworkFileWriter.CheckFormat(target);
            FrameworkReading reading = await FrameworkFileReader.ReadAsync(file, cancellationToken).ConfigureAwait(false);
            ToolFinding[] errors = [.. reading.Findings.Where(finding => finding.IsError).Select(finding => ToolFinding.From(finding, file))];
            if (errors.Length > 0 || reading.Definition is null)
            {
                Array.ForEach(errors, error => console.Result(error.ToString()));
                console.Note($"{target} was not written: {file} has errors");
                return ExitCode.Findings;
            }

            await FrameworkFileWriter.WriteAsync(target, reading.Definition, output.IsForced(parsed), cancellationToken).ConfigureAwait(false);
            console.Note($"Written: {target}");
            return ExitCode.Fine;
        });
        return command.WithExamples("etom convert etom-25.5.csv -o etom-25.5.xml");
    }
}
