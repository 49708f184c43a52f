using EtomGen.Tool.Input;
using Sylvan.Data.Csv;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads text tables that are separated by commas, semicolons or tabs, as spreadsheets export them.</summary>
internal static class DelimitedFile
{
    private const int Buffer = 0x4000;
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <exception cref="ToolException">The content is not CSV, or exceeds <see cref="SourceLimits"/>.</exception>
    public static SourceTable Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        string text = InputFile.Decode(content).Text.TrimStart('\uFEFF');
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw ToolException.CannotRead(path, "it is not text: the import takes a workbook (.xlsx) or CSV");
        }

        char delimiter = DelimiterOf(text);
        DelimitedText.CheckColumns(path, text, delimiter);
        var meter = new SourceMeter(path);
        var rows = new List<SourceRow>();
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions
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

                if (Array.Exists(cells, cell => !string.IsNullOrWhiteSpace(cell)))
                {
                    rows.Add(new SourceRow(reader.RowNumber, cells));
                }
            }
        }
        catch (CsvFormatException e)
        {
            throw ToolException.CannotRead(path, $"the quotes in row {e.RowNumber} do not match");
        }

        return new SourceTable(Path.GetFileNameWithoutExtension(path), rows);
    }

    /// <summary>The separator that occurs most often in the first line.</summary>
    private static char DelimiterOf(string text)
    {
        string first = new([.. text.TakeWhile(c => c is not ('\r' or '\n'))]);
        return Delimiters.MaxBy(delimiter => first.Count(c => c == delimiter));
    }
}
