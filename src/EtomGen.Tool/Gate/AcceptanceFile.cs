using System.Globalization;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Reading;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Gate;

/// <summary>A file of accepted findings: a CSV with the columns rule, process, until and reason.</summary>
internal sealed class AcceptanceFile
{
    private const int Rule = 0;
    private const int Process = 1;
    private const int Until = 2;
    private const int Reason = 3;

    private static readonly string[] Columns = ["rule", "process", "until", "reason"];

    private static readonly CsvForm Form = new(
        AcceptanceFault.RuleId, "a file of accepted findings", Columns, Columns, "every file of accepted findings has rule, process, until and reason");

    private readonly string _path;
    private readonly CsvFile _raw;
    private readonly List<Acceptance> _rows = [];

    private AcceptanceFile(string path, CsvFile raw) => (_path, _raw) = (path, raw);

    public static async Task<AcceptanceFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        (string text, bool isUtf8) = InputFile.Decode(await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false));
        DelimitedText.CheckColumns(path, text, ',');
        var file = new AcceptanceFile(path, CsvFile.Read(text, isUtf8, Form, cancellationToken));
        foreach (RawRow row in file._raw.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            file.Add(row);
        }

        return file;
    }

    /// <summary>The findings with those that are accepted today as remarks, and what is wrong with the file.</summary>
    public IReadOnlyList<ToolFinding> Apply(IReadOnlyList<GateFinding> findings, DateOnly today)
    {
        List<ToolFinding> all = [.. _raw.Findings.InOrder().Select(finding => ToolFinding.From(finding, _path))];
        var used = new HashSet<Acceptance>();
        foreach (GateFinding finding in findings)
        {
            // Of several rows for one finding the one that lasts longest counts.
            if (_rows.Where(row => row.Accepts(finding)).MaxBy(row => row.Until) is not { } accepted)
            {
                all.Add(finding.Finding);
                continue;
            }

            used.Add(accepted);
            bool holds = today <= accepted.Until;
            all.Add(
                holds
                    ? finding.Finding with { Severity = Severity.Info, Message = $"{finding.Finding.Message} (accepted until {accepted.UntilText}: {accepted.Reason})" }
                    : finding.Finding);
        }

        all.AddRange(used.Where(row => today > row.Until).OrderBy(row => row.Line).Select(row => At(row.Line, Severity.Warning, AcceptanceFault.Expired(row))));
        all.AddRange(_rows.Where(row => !used.Contains(row)).Select(row => At(row.Line, Severity.Info, AcceptanceFault.Unused(row))));
        return all;
    }

    private void Add(RawRow row)
    {
        string rule = Text(row, Rule), process = Text(row, Process), until = Text(row, Until), reason = Text(row, Reason);
        (int column, string fault) = rule.Length == 0 ? (Rule, "This row names no rule")
            : process.Length > 0 && !ProcessIdentifier.TryParse(process, out _) ? (Process, $"'{Excerpt.Of(process)}' is not a process identifier")
            : !DateOnly.TryParseExact(until, Acceptance.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? (Until, $"'{Excerpt.Of(until)}' is not a day such as 2027-01-31")
            : reason.Length == 0 ? (Reason, "This row has no reason")
            : default;
        if (fault is not null)
        {
            _raw.Report(AcceptanceFault.RuleId, _raw.LocationOf(row, column), AcceptanceFault.Malformed(fault));
            return;
        }

        var last = DateOnly.ParseExact(until, Acceptance.DayForm, CultureInfo.InvariantCulture);
        _rows.Add(new Acceptance(rule, process.Length == 0 ? null : process, last, reason, _raw.LocationOf(row, Rule).StartLine + 1));
    }

    private static string Text(RawRow row, int column) => TextFolding.Fold(row[column] ?? "");

    private ToolFinding At(int line, Severity severity, string message) => new(AcceptanceFault.RuleId, severity, message, _path, line, 1);
}
