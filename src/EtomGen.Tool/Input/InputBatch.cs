using EtomGen.Tool.Import.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Input;

/// <summary>Reads inputs one after another: one that cannot be read becomes a finding and does not cost the others.</summary>
internal sealed class InputBatch
{
    private readonly List<ToolFinding> _findings = [];
    private readonly List<ToolFinding> _failures = [];
    private int _failure = Tool.ExitCode.Fine;

    /// <summary>All findings, those on inputs that cannot be read included.</summary>
    public IReadOnlyList<ToolFinding> Findings => _findings;

    /// <summary>The findings on inputs that cannot be read.</summary>
    public IReadOnlyList<ToolFinding> Failures => _failures;

    /// <summary>The exit code: that of the gravest failure, else that of the findings.</summary>
    public int ExitCode => Math.Max(_failure, FindingList.ExitCodeOf(_findings));

    public void Add(IEnumerable<ToolFinding> findings) => _findings.AddRange(findings);

    public async Task ReadAsync(string path, Func<Task> read)
    {
        try
        {
            await read().ConfigureAwait(false);
        }
        catch (ToolException e)
        {
            Fail(path, e.ExitCode, e.Fault, e.Line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(path, Tool.ExitCode.CannotRead, $"The file cannot be read: {e.Message}", 0);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Fail(path, Tool.ExitCode.ToolFailed, UnexpectedError.Describe(e, [path]), 0);
        }
    }

    private void Fail(string path, int exitCode, string message, int line)
    {
        _failure = Math.Max(_failure, exitCode);
        var finding = new ToolFinding(UnreadableEntry.RuleId, Severity.Error, message, path, line, Math.Min(line, 1));
        _failures.Add(finding);
        _findings.Add(finding);
    }
}
