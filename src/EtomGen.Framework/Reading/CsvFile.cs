using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>A file in CSV (RFC 4180) that has a header row and otherwise only rows of one kind, as written: a mapping file, a baseline, or accepted findings.</summary>
/// <remarks>Reading never throws because of a file's content; a malformed row costs only itself.</remarks>
internal sealed class CsvFile : RawFile
{
    private readonly CsvForm _form;
    private readonly CsvTable _table;
    private readonly LineMap _lines;

    private CsvFile(string text, CsvForm form)
    {
        _form = form;
        _lines = new LineMap(text);
        _table = new CsvTable(text, form, _lines, Findings);
    }

    /// <summary>Reads a text. What is wrong with it as a whole is among the findings, and it then has no rows.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="isUtf8">Whether the file is encoded as UTF-8.</param>
    /// <param name="form">The form of the file.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static CsvFile Read(string text, bool isUtf8, CsvForm form, CancellationToken cancellationToken)
    {
        var file = new CsvFile(text, form);
        if (LimitExceeded.FaultOf(text, form.Noun) is { } limit)
        {
            file.Report(form.LimitRuleId, default, limit);
        }
        else if (MalformedFile.FaultOf(text, isUtf8, $"{form.Kind} is CSV in UTF-8") is { } fault)
        {
            file.Report(form.RuleId, file._lines.LocationOf(fault.Start, 1), fault.Message);
        }
        else
        {
            file._table.Read(file.Take, cancellationToken);
            if (MalformedFile.RemarkOn(text) is { } remark)
            {
                file.Report(form.RuleId, file._lines.LocationOf(remark.Start, 1), remark.Message, isError: false);
            }
        }

        return file;
    }

    public override FileLocation LocationOf(int rowStart, int rowLength, int field)
    {
        (int start, int length) = _table.Locate(rowStart, rowLength, field);
        return _lines.LocationOf(start, length);
    }

    /// <summary>Adds a row, and says whether more are read.</summary>
    private bool Take(RawRow row)
    {
        if (_table.LacksColumns || row.IsBlank)
        {
            return true;
        }

        if (Rows.Count == _form.MaxRows)
        {
            Report(
                _form.LimitRuleId,
                _lines.LocationOf(row.Start, row.Length),
                $"The file states more than {LimitExceeded.Number(_form.MaxRows)} {_form.Rows}, and nothing from here on was read: {_form.Remedy}");
            return false;
        }

        Rows.Add(row);
        return true;
    }
}
