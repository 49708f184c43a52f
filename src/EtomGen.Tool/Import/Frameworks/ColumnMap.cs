using EtomGen.Framework.Raw;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>The meaning of a column of a source.</summary>
internal enum Meaning
{
    Id,
    Name,
    Level,
    Category,
    Domain,
    Vertical,
    Original,
    Uid,
    Issue,
    Brief,
    Description,
}

/// <summary>The header of a table and the meaning of its columns. Headers are matched regardless of case, white space and order.</summary>
internal sealed class ColumnMap
{
    private const int MaxHeaderRow = 30;
    private const int HeadersShown = 20;

    /// <summary>The headers in releases of the workbook and in exports of the model, reduced to lower-case letters and digits.</summary>
    private static readonly Dictionary<Meaning, string[]> KnownHeaders = new()
    {
        [Meaning.Id] = ["processidentifier", "processid", "identifier", "id", "processnumber", "etomid", "hierarchyid"],
        [Meaning.Name] = ["process", "processname", "name", "processelement", "processtitle"],
        [Meaning.Level] = ["level", "processlevel", "etomlevel"],
        [Meaning.Category] = ["category"],
        [Meaning.Domain] = ["domain"],
        [Meaning.Vertical] = ["verticalgroup", "verticalgrouping", "vertical", "verticalgroups"],
        [Meaning.Original] = ["originalprocessidentifier", "originalprocessid", "originalidentifier", "originalid", "original"],
        [Meaning.Uid] = ["uid", "uniqueid", "uniqueidentifier"],
        [Meaning.Issue] = ["issue", "issues", "history", "changes"],
        [Meaning.Brief] = ["briefdescription", "shortdescription"],
        [Meaning.Description] = ["extendeddescription", "description", "longdescription"],
    };

    private readonly Dictionary<Meaning, int> _columns;

    private ColumnMap(SourceTable table, int header, Dictionary<Meaning, int> columns)
    {
        Table = table;
        Header = header;
        _columns = columns;
    }

    public SourceTable Table { get; }

    /// <summary>The index of the header among the rows of the table.</summary>
    private int Header { get; }

    /// <summary>The number of columns.</summary>
    public int Width => Table.Rows[Header].Cells.Length;

    /// <summary>The rows below the header.</summary>
    public IEnumerable<SourceRow> Rows => Table.Rows.Skip(Header + 1);

    /// <summary>The text of a row under a meaning, its white space folded, or <see langword="null"/> where there is none.</summary>
    public string? this[SourceRow row, Meaning meaning] => _columns.TryGetValue(meaning, out int column) && TextFolding.Fold(row[column]) is { Length: > 0 } text ? text : null;

    /// <summary>The column of a meaning, from 1, or 1 where the table has none.</summary>
    public int ColumnOf(Meaning meaning) => _columns.GetValueOrDefault(meaning) + 1;

    /// <summary>The map of a table, or <see langword="null"/> where no header names identifier, name and level.</summary>
    /// <param name="table">The table.</param>
    /// <param name="overrides">The headers that the user gives for meanings.</param>
    public static ColumnMap? Find(SourceTable table, IReadOnlyDictionary<Meaning, string> overrides)
    {
        for (int row = 0; row < Math.Min(table.Rows.Count, MaxHeaderRow); row++)
        {
            if (Match(table.Rows[row], overrides) is { } columns
                && columns.ContainsKey(Meaning.Id)
                && columns.ContainsKey(Meaning.Name)
                && (columns.ContainsKey(Meaning.Level) || columns.ContainsKey(Meaning.Category)))
            {
                return new ColumnMap(table, row, columns);
            }
        }

        return null;
    }

    /// <summary>The headers of a table, for a message.</summary>
    public static string HeadersOf(SourceTable table)
    {
        SourceRow? widest = table.Rows.Take(MaxHeaderRow).MaxBy(row => row.Cells.Count(cell => cell.Length > 0));
        string[] headers = [.. (widest?.Cells ?? []).Select(TextFolding.Fold).Where(header => header.Length > 0).Select(header => $"'{Excerpt.Of(header)}'")];
        return headers.Length == 0 ? "nothing" : string.Join(", ", headers.Take(HeadersShown)) + (headers.Length > HeadersShown ? ", …" : "");
    }

    /// <summary>The columns of a header row by meaning, without a meaning that several columns have.</summary>
    private static Dictionary<Meaning, int> Match(SourceRow header, IReadOnlyDictionary<Meaning, string> overrides)
    {
        string[] reduced = [.. header.Cells.Select(Reduce)];
        var columns = new Dictionary<Meaning, int>();
        foreach (Meaning meaning in Enum.GetValues<Meaning>())
        {
            string[] names = overrides.TryGetValue(meaning, out string? named) ? [Reduce(named)] : KnownHeaders[meaning];
            int[] matching = [.. Enumerable.Range(0, reduced.Length).Where(column => reduced[column].Length > 0 && names.Contains(reduced[column]))];
            if (matching.Length == 1)
            {
                columns.Add(meaning, matching[0]);
            }
        }

        return columns;
    }

    private static string Reduce(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
