using Sylvan.Data.Csv;

namespace EtomGen.FrameworkData;

/// <summary>A row of a list of processes, or of a framework file in CSV: its values by column.</summary>
internal sealed class ListRow : Dictionary<string, string>
{
    public const string Id = "id", Level = "level", Name = "name", Children = "children", Evidence = "evidence";

    private static readonly char[] Special = [',', '"', '\n'];

    public ListRow()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The value of a column; empty where the row has no such column.</summary>
    public string Of(string column) => this.GetValueOrDefault(column, "");

    public static List<ListRow> Read(string path)
    {
        using CsvDataReader reader = CsvDataReader.Create(path, new CsvDataReaderOptions { Comment = '\0' });
        var rows = new List<ListRow>();
        while (reader.Read())
        {
            var row = new ListRow();
            for (int column = 0; column < reader.FieldCount; column++)
            {
                row[reader.GetName(column)] = column < reader.RowFieldCount ? reader.GetString(column) : "";
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Writes rows with the columns in which any of them has a value.</summary>
    public static void Write(string path, IReadOnlyList<ListRow> rows)
    {
        string[] columns = [.. rows.SelectMany(row => row.Keys).Distinct().Where(column => rows.Any(row => row.Of(column).Length > 0))];
        File.WriteAllText(path, string.Concat(rows.Select(row => columns.Select(row.Of)).Prepend(columns).Select(fields => $"{string.Join(',', fields.Select(Quoted))}\n")));
    }

    private static string Quoted(string field) => field.IndexOfAny(Special) < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
