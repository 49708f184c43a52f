using System.CommandLine;
using EtomGen.Tool.Input;

namespace EtomGen.Tool.Output;

/// <summary>The options by which a command's findings are written, and the writing.</summary>
internal sealed class FindingOptions
{
    private readonly Option<bool> _json = new("--json") { Description = "Write the findings as JSON." };
    private readonly Option<bool> _sarif = new("--sarif") { Description = "Write the findings as SARIF 2.1.0, which code hosts show next to the code." };

    public void AddTo(Command command)
    {
        command.Options.Add(_json);
        command.Options.Add(_sarif);
        command.Exclude(_json, _sarif);
    }

    /// <summary>Writes the findings of inputs to standard output, and how many there are to standard error.</summary>
    public int Report(ParseResult parsed, ToolConsole console, InputBatch batch, string subject)
    {
        Report(parsed, console, batch.Findings, subject);
        return batch.ExitCode;
    }

    private void Report(ParseResult parsed, ToolConsole console, IReadOnlyCollection<ToolFinding> findings, string subject)
    {
        if (parsed.GetValue(_sarif))
        {
            console.Document(SarifLog.Write(findings));
        }
        else if (parsed.GetValue(_json))
        {
            console.Document(FindingJson.Write(findings));
        }
        else
        {
            foreach (ToolFinding finding in findings)
            {
                console.Finding(finding);
            }
        }

        console.Note($"{subject}: {FindingList.Count(findings)}");
    }
}
