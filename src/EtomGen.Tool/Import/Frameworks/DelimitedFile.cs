using EtomGen.Tool.Input;
using Sylvan.Data.Csv;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads text tables that are separated by commas, semicolons or tabs, as spreadsheets export them. A first line such as <c>sep=;</c> names the separator.</summary>
internal static class DelimitedFile
{
    private const int Buffer = 0x4000;
    private const string SeparatorMark = "sep=";
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <exception cref="ToolException">The content is not CSV, or exceeds <see cref="SourceLimits"/>.</exception>
    public static SourceTable Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        string text = InputFile.Decode(content).Text.TrimStart('\uFEFF');
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw ToolException.CannotRead(path, $"it is not text: {SourceFile.Expected}");
        }

        (char delimiter, int start) = DelimiterOf(text);
        DelimitedText.CheckColumns(path, text, delimiter);
        var meter = new SourceMeter(path);
        var rows = new List<SourceRow>();
        int line = 1;
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text[start..]), new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = delimiter,
                Comment = '\0',
                BufferSize = Buffer,
                MaxBufferSize = Math.Max(Buffer, text.Length * 2),
            });
            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                string[] cells = new string[reader.RowFieldCount];
                for (int column = 0; column < cells.Length; column++)
                {
                    cells[column] = reader.GetString(column);
                    meter.Count(reader.RowNumber, column, cells[column]);
                }

                var row = new SourceRow(reader.RowNumber, cells) { Line = line };
                if (!row.IsBlank)
                {
                    rows.Add(row);
                }

                int length = reader.GetRawRecord(null, 0);
                line += LineEnds(text.AsSpan(start, length));
                start += length;
            }
        }
        catch (CsvFormatException e)
        {
            throw ToolException.CannotRead(path, $"the quotes in row {e.RowNumber} do not match");
        }

        return new SourceTable(Path.GetFileNameWithoutExtension(path), rows) { IsDelimited = true };
    }

    /// <summary>The separator that the first line names, or that occurs most often in it, and where the table starts: with the rest of a line that names one.</summary>
    private static (char Delimiter, int Start) DelimiterOf(string text)
    {
        string first = new([.. text.TakeWhile(c => c is not ('\r' or '\n'))]);
        return first.StartsWith(SeparatorMark, StringComparison.OrdinalIgnoreCase) && first.Length == SeparatorMark.Length + 1 && Delimiters.Contains(first[^1])
            ? (first[^1], first.Length)
            : (Delimiters.MaxBy(delimiter => first.Count(c => c == delimiter)), 0);
    }

    private static int LineEnds(ReadOnlySpan<char> text) => text.Count('\n') is > 0 and var lines ? lines : text.Count('\r');
}
