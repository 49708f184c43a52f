using System.Globalization;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;
using Sylvan.Data.Csv;

namespace EtomGen.Tool.Gate;

/// <summary>A file of accepted findings: a CSV with the columns rule, process, until and reason.</summary>
internal sealed class AcceptanceFile
{
    private static readonly string[] Columns = ["rule", "process", "until", "reason"];

    private readonly string _path;
    private readonly List<Acceptance> _rows = [];
    private readonly List<ToolFinding> _faults = [];

    private AcceptanceFile(string path) => _path = path;

    public static async Task<AcceptanceFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        (string text, _) = InputFile.Decode(await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false));
        DelimitedText.CheckColumns(path, text, ',');
        var file = new AcceptanceFile(path);
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text.TrimStart('\uFEFF')), new CsvDataReaderOptions { Delimiter = ',', Comment = '\0' });
            int[] columns = [.. Columns.Select(column => Enumerable.Range(0, reader.FieldCount).FirstOrDefault(i => reader.GetName(i).Trim() == column, -1))];
            if (Array.IndexOf(columns, -1) is >= 0 and var missing)
            {
                throw ToolException.CannotRead(path, $"its header row lacks the column {Columns[missing]}: write {string.Join(",", Columns)}", 1);
            }

            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                file.Add([.. columns.Select(column => column < reader.RowFieldCount ? reader.GetString(column).Trim() : "")], reader.RowNumber + 1);
            }
        }
        catch (CsvFormatException e)
        {
            throw ToolException.CannotRead(path, $"it is not CSV: {e.Message}");
        }

        return file;
    }

    /// <summary>The findings with those that are accepted today as remarks, and what is wrong with the file.</summary>
    public IReadOnlyList<ToolFinding> Apply(IReadOnlyList<GateFinding> findings, DateOnly today)
    {
        var all = new List<ToolFinding>(_faults);
        var used = new HashSet<Acceptance>();
        foreach (GateFinding finding in findings)
        {
            if (_rows.Find(row => row.Accepts(finding)) is not { } accepted)
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

    private void Add(string[] fields, int line)
    {
        if (fields is ["", "", "", ""])
        {
            return;
        }

        string? fault = fields[0].Length == 0 ? "This row names no rule"
            : fields[1].Length > 0 && !ProcessIdentifier.TryParse(fields[1], out _) ? $"'{Excerpt.Of(fields[1])}' is not a process identifier"
            : !DateOnly.TryParseExact(fields[2], Acceptance.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? $"'{Excerpt.Of(fields[2])}' is not a day such as 2027-01-31"
            : fields[3].Length == 0 ? "This row has no reason"
            : null;
        if (fault is not null)
        {
            _faults.Add(At(line, Severity.Error, AcceptanceFault.Malformed(fault)));
            return;
        }

        var until = DateOnly.ParseExact(fields[2], Acceptance.DayForm, CultureInfo.InvariantCulture);
        _rows.Add(new Acceptance(fields[0], fields[1].Length == 0 ? null : fields[1], until, fields[3], line));
    }

    private ToolFinding At(int line, Severity severity, string message) => new(AcceptanceFault.RuleId, severity, message, _path, line, 1);
}
