using System.CommandLine;
using EtomGen.Framework.Writing;
using EtomGen.Tool.Assemblies;
using EtomGen.Tool.Baselines;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom baseline</c>: the scores of assessments as a file that later ones are compared with.</summary>
internal sealed class BaselineCommand
{
    private const string Description =
        "Write or update the baseline of assessments.\n\n"
        + "A baseline is a CSV file with the scores that assessments had. A build that names it in an EtomBaseline item, and etom gate, report what is worse. "
        + "An existing baseline is updated where nothing is worse than in it; otherwise what is worse is reported, and --accept writes it all the same.";

    private readonly Argument<string> _source = new("FILE") { Description = "The assembly (.dll), or an assessment in JSON (.json)." };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The baseline to write or update.", HelpName = "FILE", Required = true };
    private readonly Option<bool> _accept = new("--accept") { Description = "Write the baseline even if the assessment is worse than in it." };
    private readonly Option<string?> _type = new("--type") { Description = "Only the assessment that this type declares.", HelpName = "NAME" };
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly FindingOptions _findings = new();

    public static Command Create(ToolConsole console)
    {
        var options = new BaselineCommand();
        var command = new Command("baseline", Description) { options._source, options._output, options._accept, options._type, options._frameworks };
        options._findings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom baseline bin/Release/net10.0/MyAssessment.dll -o baseline.csv
            etom baseline bin/Release/net10.0/MyAssessment.dll -o baseline.csv --accept
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        string source = parsed.GetRequiredValue(_source), target = parsed.GetRequiredValue(_output);
        bool accepts = parsed.GetValue(_accept);
        OutputFile.Check(target, isForced: true);
        FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(_frameworks), console, cancellationToken).ConfigureAwait(false);
        var batch = new InputBatch();
        BaselineInput? earlier = null;
        if (File.Exists(target))
        {
            await batch.ReadAsync(target, async () => earlier = await BaselineInput.ReadAsync(target, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }

        if (batch.Failures.Count == 0)
        {
            await batch.ReadAsync(source, async () =>
            {
                IReadOnlyList<(string Type, Assessment Assessment)> assessments =
                    AssessmentSource.Chosen(parsed.GetValue(_type), source, await AssessmentSource.ReadValidAsync(source, library, cancellationToken).ConfigureAwait(false));
                batch.Add(earlier?.Compare(source, assessments, type: null, library).Select(finding => finding.Finding) ?? []);
                bool isWritten = accepts || FindingList.ExitCodeOf(batch.Findings) == ExitCode.Fine;
                if (isWritten)
                {
                    string baseline = BaselineWriter.Write(assessments.Select(declared => declared.Assessment));
                    await OutputFile.WriteAsync(target, baseline, isForced: true, cancellationToken).ConfigureAwait(false);
                }

                console.Note(isWritten ? $"Written: {target}" : $"{target} is as it was: give --accept to write the baseline all the same");
            }).ConfigureAwait(false);
        }

        int exitCode = _findings.Report(parsed, console, batch, source);
        return exitCode == ExitCode.Findings && accepts ? ExitCode.Fine : exitCode;
    }
}
