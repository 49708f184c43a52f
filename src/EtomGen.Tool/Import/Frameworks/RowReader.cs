using System.Text.RegularExpressions;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads the rows of a source, each as a process.</summary>
internal sealed partial class RowReader(string file, SheetChoice sheets, bool withDescriptions, ImportSummary summary, List<ToolFinding> findings)
{
    private const string WithoutIdentifier = "without a usable identifier";
    private const string WithMoreCells = "with more cells than the header";

    private readonly Spellings _domains = new(All(sheets, Meaning.Domain));
    private readonly Spellings _verticals = new(All(sheets, Meaning.Vertical));

    public IEnumerable<ImportedProcess> Read(CancellationToken cancellationToken)
    {
        foreach (ColumnMap map in new[] { sheets.Live, sheets.Deleted }.OfType<ColumnMap>())
        {
            var sheet = new SheetSummary(Excerpt.Of(map.Table.Name));
            summary.Sheets.Add(sheet);
            foreach (SourceRow row in map.Rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                sheet.Rows++;
                if (ReadRow(map, row, sheet) is { } process)
                {
                    yield return process;
                }
            }
        }
    }

    private ImportedProcess? ReadRow(ColumnMap map, SourceRow row, SheetSummary sheet)
    {
        var location = new SourceLocation(Excerpt.Of(map.Table.Name), row.Number, row.Line, row.Column ?? map.ColumnOf(Meaning.Id));
        (string name, bool isMarkedDeleted) = MalformedName.WithoutMarker(map[row, Meaning.Name] ?? "");
        string stated = map[row, Meaning.Id] ?? "";
        if (map.Table.IsDelimited && row.Width > map.Width)
        {
            sheet.Leave(WithMoreCells, row.Number);

            // Cells behind the separator are under other columns than theirs: only the first one is where it belongs.
            summary.Missing.Add(new MissingProcess(map.ColumnOf(Meaning.Id) == 1 ? IdentifierWithin(stated) : null, LevelMismatch.Unstated));
            Report(MalformedFile.RuleId, $"has {row.Width} cells under {map.Width} columns, and was left out: enclose texts that hold separators in quotes");
            return null;
        }

        Match unused = Unused().Match(stated);
        bool isDeleted = isMarkedDeleted || unused.Success || map == sheets.Deleted;
        if (!ProcessIdentifier.TryParse(string.Concat((unused.Success ? unused.Groups["id"].Value : stated).Where(c => c != ' ')), out ProcessIdentifier identifier))
        {
            sheet.Leave(WithoutIdentifier, row.Number);
            if (!isDeleted)
            {
                var missing = new MissingProcess(IdentifierWithin(stated), LevelOf(map, row));
                // A row with neither name nor level is a remark.
                if (name.Length > 0 || !missing.MayBeAnywhere)
                {
                    summary.Missing.Add(missing);
                }

                string fault = stated.Length == 0 ? "has no identifier" : $"has '{Excerpt.Of(stated)}' for an identifier";
                Report(MalformedIdentifier.RuleId, $"{fault}, and was left out");
            }

            return null;
        }

        int level = LevelOf(map, row);
        if (level == LevelMismatch.Unstated && map[row, Meaning.Level] is not null)
        {
            summary.Changed("Levels that cannot be read, counted from that of the parent");
        }

        if (row[map.ColumnOf(Meaning.Name) - 1].Contains('\u00A0', StringComparison.Ordinal))
        {
            summary.Changed("Names with no-break spaces, which read as spaces");
        }

        var process = new ImportedProcess(identifier, location, sheet)
        {
            Name = name,
            Level = level,
            IsDeleted = isDeleted,
            [ProcessField.Original] = OriginalOf(map[row, Meaning.Original]),
            [ProcessField.Uid] = map[row, Meaning.Uid],
            [ProcessField.Domain] = Spelt(_domains, map[row, Meaning.Domain], "domain"),
            [ProcessField.Vertical] = NameList.Join(NameList.Split(Spelt(_verticals, map[row, Meaning.Vertical], "vertical group"))),
            [ProcessField.History] = HistoryOf(map[row, Meaning.Issue]),
            [ProcessField.Description] = withDescriptions ? DescriptionOf(map, row) : null,
        };
        if (process.HasLostCharacters)
        {
            summary.Changed("Processes with U+FFFD, which replaces characters that were lost before, taken as they are");
        }

        return process;

        void Report(string ruleId, string fault) => findings.Add(new ToolFinding(
            ruleId, Severity.Warning, $"{(name.Length == 0 ? "A process" : Excerpt.Of(name))}, {location}, {fault}", file, location.Line, location.Column));
    }

    private static int LevelOf(ColumnMap map, SourceRow row) =>
        Level().Match(map[row, Meaning.Level] ?? map[row, Meaning.Category] ?? "") is { Success: true } level && LevelMismatch.Parse(level.Value) is { } number
            ? number
            : LevelMismatch.Unstated;

    private string? OriginalOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        (string? identifier, bool isFromProse) = OriginalIdentifier.Read(text);
        if (isFromProse)
        {
            summary.Changed("Original identifiers taken from among other words");
        }
        else if (identifier is null)
        {
            summary.Changed("Original identifiers left out, being placeholders or doubtful");
        }

        return identifier;
    }

    private string? HistoryOf(string? text)
    {
        string? history = text is null ? null : ChangeNotes.Read(text);
        if (text is not null && history is null)
        {
            summary.Changed("Notes on changes left out, which name no change in a release");
        }

        return history;
    }

    private string? Spelt(Spellings spellings, string? text, string what)
    {
        string? spelt = spellings[text];
        if (spelt != text)
        {
            summary.Changed($"Names of a {what} that differ from another in case only, and read as that");
        }

        return spelt;
    }

    private static string? DescriptionOf(ColumnMap map, SourceRow row)
    {
        string? brief = map[row, Meaning.Brief], extended = map[row, Meaning.Description];
        return brief is null || brief == extended ? extended : extended is null ? brief : $"{brief} {extended}";
    }

    /// <summary>The identifier in a text that is not one, such as <c>1.3.09.4</c> or <c>1.3.9.4 (new)</c>: it tells where the process belongs, and does not name it.</summary>
    private static ProcessIdentifier? IdentifierWithin(string text)
    {
        string visible = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));
        IEnumerable<string> numbers = Numbers().Match(visible).Value.Split('.').Select(number => number.TrimStart('0') is { Length: > 0 } significant ? significant : "0");
        return ProcessIdentifier.TryParse(string.Join('.', numbers), out ProcessIdentifier found) && found.Parent is not null ? found : null;
    }

    private static IEnumerable<string?> All(SheetChoice sheets, Meaning meaning) =>
        new[] { sheets.Live, sheets.Deleted }.OfType<ColumnMap>().SelectMany(map => map.Rows.Select(row => map[row, meaning]));

    [GeneratedRegex(@"(?<![\d.])\d{1,2}(?=\.0+\b|(?![\d.]))")]
    private static partial Regex Level();

    /// <summary>The official workbook's remark on deleted processes, which may follow an identifier: <c>1.4.7.5(This Process ID has been deliberately unused!)</c>.</summary>
    [GeneratedRegex(@"^(?<id>[\d. ]*)\([^()]*\bunused\b[^()]*\)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Unused();

    [GeneratedRegex(@"\d+(\.\d+)+", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
