using System.Globalization;
using System.Text;
using EtomGen.Framework.Raw;

namespace EtomGen.Tool.Import.Reports;

/// <summary>A line of a report: of its text, or a row of a table with its cells.</summary>
/// <param name="Text">The text; cells are separated by bars.</param>
/// <param name="Number">The number of the line in the file, from 1.</param>
/// <param name="Cells">The cells of a table's row, or of a text that separates cells by bars or tabs; one for any other line.</param>
internal sealed record ReportLine(string Text, int Number, IReadOnlyList<string> Cells)
{
    public const string CellSeparator = " | ";

    /// <summary>A line of a text; bars and tabs separate cells.</summary>
    public static ReportLine FromText(string line, int number)
    {
        string text = Normalize(line.Replace("\t", CellSeparator, StringComparison.Ordinal));
        string[] cells = text.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
        return new ReportLine(text, number, cells);
    }

    /// <summary>A row of a table.</summary>
    public static ReportLine FromCells(IEnumerable<string> cells, int number)
    {
        string[] normal = [.. cells.Select(cell => Normalize(Normalize(cell).Replace('|', ' ')))];
        return new ReportLine(string.Join(CellSeparator, normal), number, normal);
    }

    /// <summary>Whether nothing is written on the line.</summary>
    public bool IsBlank => Text.AsSpan().Trim(" |").IsEmpty;

    /// <summary>Evens out white space, dashes and minus signs, and the digits of every script, so that one grammar reads all of them.</summary>
    public static string Normalize(string text)
    {
        string folded = TextFolding.Fold(text);
        if (Ascii.IsValid(folded))
        {
            return folded;
        }

        var normal = new StringBuilder(folded.Length);
        foreach (Rune rune in folded.EnumerateRunes())
        {
            int digit = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : -1;
            _ = digit >= 0 ? normal.Append((char)('0' + digit)) : rune.Value switch
            {
                // Em dash, minus, figure dash, horizontal bar.
                0x2014 or 0x2212 or 0x2012 or 0x2015 => normal.Append('–'),

                // Hyphen, no-break hyphen, full-width hyphen-minus.
                0x2010 or 0x2011 or 0xFF0D => normal.Append('-'),

                // Full-width full stop, comma, solidus, vertical bar, and the Arabic decimal separator.
                0xFF0E => normal.Append('.'),
                0xFF0C => normal.Append(','),
                0xFF0F => normal.Append('/'),
                0xFF5C => normal.Append('|'),
                0x066B => normal.Append('.'),
                _ => normal.Append(rune.ToString()),
            };
        }

        return normal.ToString();
    }
}
