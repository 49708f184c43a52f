using EtomGen.Tool.Input;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>A sheet of a workbook, a text table or a list, as written.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Rows">The rows that are not blank.</param>
internal sealed record SourceTable(string Name, IReadOnlyList<SourceRow> Rows)
{
    /// <summary>The release that the source states for the table.</summary>
    public string? Release { get; init; }

    /// <summary>Whether separators make the cells, so that a row with too many of them is misread.</summary>
    public bool IsDelimited { get; init; }
}

/// <summary>A row as written.</summary>
/// <param name="Number">The row's number, from 1.</param>
/// <param name="Cells">The texts from the first column to the last one that is not empty.</param>
internal sealed record SourceRow(int Number, string[] Cells)
{
    /// <summary>The line of the file in which the row starts; that of a workbook is the row.</summary>
    public int Line { get; init; } = Number;

    /// <summary>The column of the file in which the row starts, where a line has several rows.</summary>
    public int? Column { get; init; }

    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);

    /// <summary>The number of cells up to the last one with a text.</summary>
    public int Width => Array.FindLastIndex(Cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;

    public string this[int column] => column < Cells.Length ? Cells[column] : "";
}

/// <summary>The limits on sources: far above the largest framework, and low enough for any machine.</summary>
internal static class SourceLimits
{
    public const int Columns = DelimitedText.MaxColumns;

    /// <summary>The maximum number of rows in a spreadsheet.</summary>
    public const int Rows = 1_048_576;

    public const int Cells = 5_000_000;

    public const int Characters = 100_000_000;

    /// <summary>The maximum size of an unpacked workbook.</summary>
    public const long UnpackedBytes = 256L * 1024 * 1024;

    public const int PackageParts = 5_000;
}

/// <summary>Counts cells and characters, and stops at the limits.</summary>
internal sealed class SourceMeter(string path)
{
    private long _characters;
    private int _cells;

    public void Count(int row, int column, string text)
    {
        _characters += text.Length;
        if (column >= SourceLimits.Columns)
        {
            throw ToolException.CannotRead(path, $"row {row} has more than {SourceLimits.Columns} columns, which is not a list of processes");
        }

        if (row > SourceLimits.Rows || ++_cells > SourceLimits.Cells || _characters > SourceLimits.Characters)
        {
            throw ToolException.CannotRead(path, $"it holds more than a list of processes does, by row {row}");
        }
    }
}
