using System.Globalization;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads references to cells, such as <c>B7</c>.</summary>
internal static class CellReference
{
    /// <summary>The column of a cell, from 0; counting stops beyond the limit.</summary>
    /// <exception cref="InvalidDataException">The text is not a reference.</exception>
    public static int ColumnOf(string reference)
    {
        int column = 0;
        foreach (char c in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            if (column > SourceLimits.Columns)
            {
                return column;
            }
        }

        return column - 1 is >= 0 and var found ? found : throw NotACell(reference);
    }

    /// <summary>The row of a cell, from 1.</summary>
    /// <exception cref="InvalidDataException">The text is not a reference.</exception>
    public static int RowOf(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), NumberStyles.None, CultureInfo.InvariantCulture, out int row)
            ? row
            : throw NotACell(reference);

    private static InvalidDataException NotACell(string reference) => new($"'{Excerpt.Of(reference)}' is not a cell");
}
