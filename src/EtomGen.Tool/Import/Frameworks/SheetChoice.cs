using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>The tables of a source that list the live and the deleted processes.</summary>
internal sealed partial record SheetChoice(ColumnMap Live, ColumnMap? Deleted)
{
    private const string DeletedMark = "deleted";

    /// <summary>The option value for no sheet.</summary>
    public const string None = "none";

    /// <summary>Chooses the tables by their names and headers.</summary>
    /// <exception cref="ToolException">No table or several list live processes.</exception>
    public static SheetChoice Create(string path, IReadOnlyList<SourceTable> tables, string? live, string? deleted, IReadOnlyDictionary<Meaning, string> overrides)
    {
        var maps = tables.Select(table => (Table: table, Map: ColumnMap.Find(table, overrides))).ToList();
        ColumnMap? deletedMap = deleted switch
        {
            None => null,
            not null => MapOf(Named(path, tables, deleted), path, overrides),
            _ => maps.Where(sheet => IsDeleted(sheet.Table) && sheet.Map is not null).Select(sheet => sheet.Map).FirstOrDefault(),
        };
        if (live is not null)
        {
            return new SheetChoice(MapOf(Named(path, tables, live), path, overrides), deletedMap);
        }

        ColumnMap[] candidates = [.. maps.Where(sheet => sheet.Map is not null && sheet.Map != deletedMap && !IsDeleted(sheet.Table)).Select(sheet => sheet.Map!)];
        return candidates.Length switch
        {
            1 => new SheetChoice(candidates[0], deletedMap),
            0 => throw NoColumns(path, tables),
            _ => throw ToolException.WrongUse($"{path} has several sheets of processes ({Names(candidates.Select(map => map.Table))}): name one by --sheet"),
        };
    }

    /// <summary>The release in the name of a sheet, such as <c>eTOM25,5</c>, or of a file, such as <c>GB921 v24.0.xlsx</c>.</summary>
    public static ReleaseNumber? ReleaseIn(string name)
    {
        string[] numbers =
        [
            .. Number().Matches(name).Select(match => $"{match.Groups["major"].Value}.{(match.Groups["minor"] is { Success: true } minor ? minor.Value : "0")}").Distinct(),
        ];
        return numbers.Length == 1 && ReleaseNumber.TryParse(numbers[0], out ReleaseNumber release) ? release : null;
    }

    private static bool IsDeleted(SourceTable table) => table.Name.Contains(DeletedMark, StringComparison.OrdinalIgnoreCase);

    private static SourceTable Named(string path, IReadOnlyList<SourceTable> tables, string name) =>
        tables.FirstOrDefault(table => string.Equals(table.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw ToolException.WrongUse($"{path} has no sheet '{Excerpt.Of(name)}'; it has {Names(tables)}");

    private static ColumnMap MapOf(SourceTable table, string path, IReadOnlyDictionary<Meaning, string> overrides) =>
        ColumnMap.Find(table, overrides) ?? throw NoColumns(path, [table]);

    private static ToolException NoColumns(string path, IReadOnlyList<SourceTable> tables)
    {
        string found = string.Join("; ", tables.Select(table => $"'{Excerpt.Of(table.Name)}' has {ColumnMap.HeadersOf(table)}"));
        return ToolException.CannotRead(
            path,
            $"its columns cannot be told apart: one each for identifier, name and level is needed. Found: {(found.Length == 0 ? "no sheet" : found)}. "
                + "Name them by --column, such as --column id=\"Process identifier\"");
    }

    private static string Names(IEnumerable<SourceTable> tables) => string.Join(", ", tables.Select(table => $"'{Excerpt.Of(table.Name)}'"));

    [GeneratedRegex(@"(?<![\d.,])(?:(?<major>\d{1,2})[.,](?<minor>\d)|(?<=etom[\s_v-]*)(?<major>\d{1,2}))(?![\d]|[.,]\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
