using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>Reads a mapping file in CSV (RFC 4180): the mappings between processes of two releases, and every fault in the file.</summary>
/// <remarks>Reading never throws because of a file's content; a malformed row costs only itself.</remarks>
internal static class MappingReader
{
    private static readonly CsvForm Form = new(
        MalformedMapping.RuleId,
        "a mapping file",
        MappingColumns.All,
        ["from-release", "from", "to-release", "to"],
        "every mapping file has from-release, from, to-release and to");

    /// <summary>Reads the text of a mapping file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="isUtf8">Whether the file is encoded as UTF-8.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static MappingReading Read(string text, bool isUtf8 = true, CancellationToken cancellationToken = default)
    {
        var raw = new RawMappings(text);
        if (LimitExceeded.FaultOf(text, "mapping file") is { } limit)
        {
            raw.Report(LimitExceeded.RuleId, default, limit);
        }
        else if (MalformedFile.FaultOf(text, isUtf8, "a mapping file is CSV in UTF-8") is { } fault)
        {
            raw.Report(MalformedMapping.RuleId, raw.Lines.LocationOf(fault.Start, 1), fault.Message);
        }
        else
        {
            raw.Read(cancellationToken);
            if (MalformedFile.RemarkOn(text) is { } remark)
            {
                raw.Report(MalformedMapping.RuleId, raw.Lines.LocationOf(remark.Start, 1), remark.Message, isError: false);
            }
        }

        IReadOnlyList<MappingFileRow> rows = MalformedMapping.Check(raw, cancellationToken);
        LimitExceeded.CheckFindings(raw.Findings);
        return new MappingReading(rows, raw.Findings.InOrder(), (row, field) => raw.LocationOf(row.Start, row.Length, (int)field));
    }

    /// <summary>Whether a text in CSV is a mapping file by its header row, and not a framework file.</summary>
    public static bool IsMappingFile(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        string header = end < 0 ? text : text.Substring(0, end);
        return header.Split(',').Any(column => Form.IndexOf(column.Trim('\uFEFF', '"', ' ')) >= 0);
    }

    /// <summary>A mapping file as written.</summary>
    private sealed class RawMappings : RawFile
    {
        private readonly CsvTable _table;

        public RawMappings(string text) => _table = new CsvTable(text, Form, Lines = new LineMap(text), Findings);

        public LineMap Lines { get; }

        public void Read(CancellationToken cancellationToken) => _table.Read(Take, cancellationToken);

        public override FileLocation LocationOf(int rowStart, int rowLength, int field)
        {
            (int start, int length) = _table.Locate(rowStart, rowLength, field);
            return Lines.LocationOf(start, length);
        }

        /// <summary>Adds a row, and says whether more are read.</summary>
        private bool Take(RawRow row)
        {
            if (_table.LacksColumns || row.IsBlank)
            {
                return true;
            }

            if (Rows.Count == LimitExceeded.MaxMappings)
            {
                string max = LimitExceeded.Number(LimitExceeded.MaxMappings);
                Report(
                    LimitExceeded.RuleId,
                    Lines.LocationOf(row.Start, row.Length),
                    $"The file states more than {max} mappings, and nothing from here on was read: split it by releases");
                return false;
            }

            Rows.Add(row);
            return true;
        }
    }
}
