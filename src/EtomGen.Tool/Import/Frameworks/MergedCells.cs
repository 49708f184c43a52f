namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Cells of a sheet that are merged from top to bottom: the file has their value in the topmost one only.</summary>
internal static class MergedCells
{
    /// <summary>Gives the value of the topmost cell to the cells below it that are in rows with content.</summary>
    /// <param name="rows">The rows of the sheet.</param>
    /// <param name="ranges">The merged ranges, such as <c>F2:F5</c>.</param>
    /// <param name="meter">Counts what is filled in.</param>
    public static void Fill(List<SourceRow> rows, IEnumerable<string> ranges, SourceMeter meter)
    {
        Dictionary<int, int> positions = [];
        for (int i = 0; i < rows.Count; i++)
        {
            positions.TryAdd(rows[i].Number, i);
        }

        int lastRow = positions.Count == 0 ? 0 : positions.Keys.Max();
        foreach (string[] corners in ranges.Select(range => range.Split(':')).Where(corners => corners.Length == 2))
        {
            int column = CellReference.ColumnOf(corners[0]), top = CellReference.RowOf(corners[0]), bottom = Math.Min(CellReference.RowOf(corners[1]), lastRow);
            string value = positions.TryGetValue(top, out int first) ? rows[first][column] : "";
            for (int row = top + 1; row <= bottom && value.Length > 0; row++)
            {
                meter.Count(row, column, value);
                if (positions.TryGetValue(row, out int position) && string.IsNullOrWhiteSpace(rows[position][column]))
                {
                    rows[position] = Filled(rows[position], column, value);
                }
            }
        }
    }

    private static SourceRow Filled(SourceRow row, int column, string value)
    {
        string[] cells = [.. row.Cells, .. Enumerable.Repeat("", Math.Max(0, column + 1 - row.Cells.Length))];
        cells[column] = value;
        return row with { Cells = cells };
    }
}
