using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>Reads a baseline file in CSV (RFC 4180): a report of an assessment, or fewer columns of it, and every fault in the file.</summary>
/// <remarks>Reading never throws because of a file's content; a malformed row costs only itself.</remarks>
internal static class BaselineReader
{
    private static readonly CsvForm Form = new(
        MalformedBaseline.RuleId,
        "a baseline",
        BaselineColumns.All,
        [BaselineColumns.All[BaselineColumns.Identifier], BaselineColumns.All[BaselineColumns.Score]],
        "every baseline has identifier and score");

    /// <summary>Reads the text of a baseline file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="isUtf8">Whether the file is encoded as UTF-8.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static BaselineReading Read(string text, bool isUtf8 = true, CancellationToken cancellationToken = default)
    {
        var raw = new RawBaseline(text);
        if (LimitExceeded.FaultOf(text, "baseline") is { } limit)
        {
            raw.Report(MalformedBaseline.RuleId, default, limit);
        }
        else if (MalformedFile.FaultOf(text, isUtf8, "a baseline is CSV in UTF-8") is { } fault)
        {
            raw.Report(MalformedBaseline.RuleId, raw.Lines.LocationOf(fault.Start, 1), fault.Message);
        }
        else
        {
            raw.Read(cancellationToken);
        }

        IReadOnlyList<BaselineRow> rows = MalformedBaseline.Check(raw, cancellationToken);
        LimitExceeded.CheckFindings(raw.Findings, MalformedBaseline.RuleId);
        return new BaselineReading(rows, raw.Findings.InOrder(), (row, column) => raw.LocationOf(row.Start, row.Length, column));
    }

    /// <summary>A baseline file as written.</summary>
    private sealed class RawBaseline : RawFile
    {
        private readonly CsvTable _table;

        public RawBaseline(string text) => _table = new CsvTable(text, Form, Lines = new LineMap(text), Findings);

        public LineMap Lines { get; }

        public void Read(CancellationToken cancellationToken) => _table.Read(Take, cancellationToken);

        public override FileLocation LocationOf(int rowStart, int rowLength, int field)
        {
            (int start, int length) = _table.Locate(rowStart, rowLength, field);
            return Lines.LocationOf(start, length);
        }

        private bool Take(RawRow row)
        {
            if (!_table.LacksColumns && !row.IsBlank)
            {
                Rows.Add(row);
            }

            return true;
        }
    }
}
