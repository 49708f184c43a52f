using System.Globalization;
using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM6005: a baseline is not text in UTF-8, not CSV, or has a row that states no score of a process.</summary>
/// <remarks>The reader reports faults of the text and the table as a whole under this rule.</remarks>
internal sealed class MalformedBaseline
{
    public const string RuleId = "ETOM6005";

    private readonly RawFile _raw;

    /// <summary>The processes of each assessment.</summary>
    private readonly HashSet<(string?, string?, ReleaseNumber?, ProcessIdentifier)> _processes = [];

    private MalformedBaseline(RawFile raw) => _raw = raw;

    /// <summary>The rows of a file that state a score, or that a process was not submitted; the other rows are reported.</summary>
    public static IReadOnlyList<BaselineRow> Check(RawFile raw, CancellationToken cancellationToken)
    {
        var check = new MalformedBaseline(raw);
        var rows = new List<BaselineRow>(raw.Rows.Count);
        foreach (RawRow row in raw.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (check.Read(row) is { } stated)
            {
                rows.Add(stated);
            }
        }

        return rows;
    }

    private BaselineRow? Read(RawRow row)
    {
        if (row[BaselineColumns.Identifier] is null && row[BaselineColumns.MovedFrom] is not null)
        {
            // A report lists unresolved rows so; they count for nothing.
            return null;
        }

        // Every field is checked, so that all faults of a row are reported at once.
        bool isRelease = Release(row, out ReleaseNumber? release), isScore = Score(row, out decimal? score);
        if (Identifier(row) is not { } identifier || !isRelease || !isScore)
        {
            return null;
        }

        string? company = Text(row, BaselineColumns.Company), product = Text(row, BaselineColumns.Product);
        if (!_processes.Add((company, product, release, identifier)))
        {
            Report(row, BaselineColumns.Identifier, $"{identifier} has a row above, and this one was left out: keep one of the two");
            return null;
        }

        return new BaselineRow(company, product, release, identifier, score, row.Start, row.Length);
    }

    private ProcessIdentifier? Identifier(RawRow row)
    {
        string text = TextFolding.Fold(Text(row, BaselineColumns.Identifier) ?? "");
        if (ProcessIdentifier.TryParse(text, out ProcessIdentifier identifier))
        {
            return identifier;
        }

        string fault = text.Length == 0 ? "This row has no identifier" : $"'{Excerpt.Of(text)}' is not a process identifier";
        Report(row, BaselineColumns.Identifier, $"{fault}: write whole numbers joined by dots, such as 1.1.1.10.2; this row was left out");
        return null;
    }

    private bool Release(RawRow row, out ReleaseNumber? release)
    {
        release = null;
        string text = TextFolding.Fold(Text(row, BaselineColumns.Release) ?? "");
        if (text.Length == 0)
        {
            return true;
        }

        if (ReleaseNumber.TryParse(text, out ReleaseNumber parsed))
        {
            release = parsed;
            return true;
        }

        Report(
            row, BaselineColumns.Release, $"'{Excerpt.Of(text)}' is not the number of a release: write two whole numbers joined by a dot, such as 12.0; this row was left out");
        return false;
    }

    private bool Score(RawRow row, out decimal? score)
    {
        score = null;
        string text = TextFolding.Fold(row[BaselineColumns.Score] ?? "");
        if (text.Length == 0)
        {
            return true;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal parsed))
        {
            score = parsed;
            return true;
        }

        Report(
            row,
            BaselineColumns.Score,
            $"'{Excerpt.Of(text)}' is not a score: write a number with a decimal point, such as 4.8, or nothing for a process that was not submitted; this row was left out");
        return false;
    }

    private void Report(RawRow row, int column, string message) => _raw.Report(RuleId, _raw.LocationOf(row, column), message);

    /// <summary>A text without the mark by which spreadsheets know it.</summary>
    private static string? Text(RawRow row, int column) => row[column] is [BaselineColumns.TextMark, _, ..] marked ? marked.Substring(1) : row[column];
}
