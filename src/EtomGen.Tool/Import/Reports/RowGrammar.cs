using System.Globalization;
using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Reads a line that names a process: its identifier, name, coverage and result, in cells of any order or in running text.</summary>
internal static partial class RowGrammar
{
    private const string Id = @"[0-9]{1,9}(?:\.[0-9]{1,9}){1,24}";
    private const int SegmentsOfTwo = 2;

    private const string Submitted = @"\s*(?<submitted>[0-9]{1,4})\s*", Contained = @"\s*(?<contained>[0-9]{1,4})\s*";
    private const string Scope = @"[\s|]*(?:(?:scope|coverage)[\s|:]*)";
    private const string InBrackets = $@"[\s|]*\[{Submitted}/{Contained}\](?=$|[\s|:;,.–-])";
    private const string InCell = $@"\s*\|{Submitted}/{Contained}(?=$|\|)";
    private const string BehindScope = $@"(?<=(?:scope|coverage)[\s|:]*){Submitted}(?:/|of){Contained}(?=$|[|;,–-])";

    /// <summary>Finds the process that a line names.</summary>
    /// <param name="line">The line.</param>
    /// <param name="columns">The columns of the table, as far as its header is known.</param>
    /// <param name="named">The process and what the line says of it.</param>
    public static bool TryProcess(ReportLine line, TableColumns? columns, out NamedProcess named)
    {
        int cell = line.Cells.Count == 1 ? 0 : CellOf(line.Cells, columns);
        named = default;
        if (cell < 0 || ProcessStart().Match(line.Cells[cell]) is not { Success: true } match)
        {
            return false;
        }

        string identifier = match.Groups["id"].Value, rest = match.Groups["rest"].Value.Trim();
        bool saysLevel = match.Groups["level"].Success;
        string[] segments = identifier.Split('.');
        if (IsDate(segments)
            || (segments.Length == SegmentsOfTwo
                && !saysLevel
                && TryCoverage(string.Join(ReportLine.CellSeparator, line.Cells.Skip(cell + 1).Prepend(rest))) is not { Name.Length: > 0 }))
        {
            return false;
        }

        int? level = saysLevel && int.TryParse(match.Groups["level"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int stated) ? stated : null;
        named = new NamedProcess(identifier, rest, cell, level);
        return true;
    }

    /// <summary>A name, the coverage behind it, and what follows: <c>Selling [7/7]</c>, <c>Selling Scope: 7/7</c>, <c>Selling | 7/7 | Comment</c>.</summary>
    public static (string Name, ReportedCoverage Coverage, string Behind)? TryCoverage(string text)
    {
        Match match = Coverage().Match(text);
        return match.Success
            ? (
                TrimName(match.Groups["name"].Value),
                new ReportedCoverage(Number(match.Groups["submitted"]), Number(match.Groups["contained"])),
                ResultGrammar.SkipSeparators(match.Groups["rest"].Value))
            : null;
    }

    /// <summary>A name, and behind it a result.</summary>
    /// <param name="text">What follows the identifier.</param>
    /// <param name="knownName">The name that the release has, which may itself end in a number, or <see langword="null"/>.</param>
    /// <param name="scale">The scale of the release, or <see langword="null"/>.</param>
    public static (string Name, ReportedResult Result)? SplitText(string text, string? knownName, ConformanceScale? scale)
    {
        if (!string.IsNullOrEmpty(knownName) && StartsWithName(text, knownName))
        {
            if (ResultGrammar.Read(text[knownName.Length..], scale) is { } behind)
            {
                return (text[..knownName.Length], behind);
            }

            if (TrimName(text).Length == knownName.Length)
            {
                return null;
            }
        }

        int index = ResultGrammar.IndexIn(text, scale);
        return index >= 0 && ResultGrammar.Read(text[index..], scale) is { } result ? (TrimName(text[..index]), result) : null;
    }

    /// <summary>Reads the cells of a row.</summary>
    public static ReportedProcess ReadCells(ReportLine line, NamedProcess named, TableColumns? columns, string? knownName, ConformanceScale? scale)
    {
        var row = new CellRow();
        if (named.Rest.Length > 0)
        {
            row.TakeFirst(named.Rest, knownName, scale);
        }

        // The cells behind the identifier come first, so that the nearest text is the name where columns are in another order.
        foreach (int i in Enumerable.Range(named.Cell + 1, line.Cells.Count - named.Cell - 1).Concat(Enumerable.Range(0, named.Cell).Reverse()))
        {
            row.Take(line.Cells[i], columns?[i], knownName, scale);
        }

        return row.ToProcess(named, line);
    }

    /// <summary>Whether a cell starts with an identifier.</summary>
    public static bool NamesProcess(string cell) => IdentifierCell().IsMatch(cell);

    public static string TrimName(string text) => text.Trim(' ', '|', ':', '-', '–', ',');

    public static bool StartsWithName(string text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length]));

    /// <summary>The cell that names the process: the one that the header tells, or the only one, or of several the one that holds nothing but an identifier.</summary>
    private static int CellOf(IReadOnlyList<string> cells, TableColumns? columns)
    {
        int[] named = [.. Enumerable.Range(0, cells.Count).Where(i => NamesProcess(cells[i]))];
        int[] told = [.. named.Where(i => columns?[i] is null or ReportColumn.Identifier or ReportColumn.Process)];
        int[] candidates = told.Length > 0 ? told : named;
        return candidates.Length == 0 ? -1 : Array.Find(candidates, i => IdentifierOnly().IsMatch(cells[i])) is > 0 and var only ? only : candidates[0];
    }

    /// <summary>Whether numbers are a date such as 31.5.2013, and not an identifier.</summary>
    private static bool IsDate(string[] segments) =>
        segments is [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 } year]
            && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal));

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        $@"^[\s|•*·-]*(?:level\s*(?<level>[0-9]+)\s*(?:process)?\s*[:|–-]?\s*)?(?<id>{Id})\.?(?=$|[\s|:–-])[\s|:–-]*(?<rest>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ProcessStart();

    /// <summary>A cell that starts with an identifier of three numbers or more, or of two where it says a level.</summary>
    [GeneratedRegex(
        $@"^[\s•*·-]*(?:level\s*[0-9]+\s*(?:process)?\s*[:–-]?\s*[0-9]{{1,9}}\.[0-9]{{1,9}}(?=$|[\s:–.-])"
        + $@"|[0-9]{{1,9}}(?:\.[0-9]{{1,9}}){{2,24}}\.?(?=$|[\s:–-])|[0-9]{{1,9}}\.[0-9]{{1,9}}\s*[:–-]\s*\p{{L}})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex IdentifierCell();

    [GeneratedRegex($@"^[\s•*·-]*(?:level\s*[0-9]+\s*(?:process)?\s*[:–-]?\s*)?{Id}\.?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex IdentifierOnly();

    [GeneratedRegex($"^(?<name>.{{0,600}}?){Scope}?(?:{InBrackets}|{InCell}|{BehindScope})(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Coverage();

    /// <summary>The cells of a row while they are read.</summary>
    private sealed class CellRow
    {
        private string _name = "";
        private ReportedCoverage? _coverage;
        private ReportedResult? _result;
        private string? _fault;
        private string? _domain;
        private readonly List<string> _comments = [];

        /// <summary>Takes what follows the identifier in its own cell: the name, perhaps with coverage or result.</summary>
        public void TakeFirst(string text, string? knownName, ConformanceScale? scale)
        {
            if (TryCoverage(text) is { } coverage)
            {
                (_name, _coverage) = (coverage.Name, coverage.Coverage);
                Take(coverage.Behind, null, knownName, scale);
            }
            else if (SplitText(text, knownName, scale) is { } split)
            {
                _name = split.Name;
                Add(split.Result);
            }
            else
            {
                _name = TrimName(text);
            }
        }

        public void Take(string text, ReportColumn? column, string? knownName, ConformanceScale? scale)
        {
            if (text.Length == 0)
            {
                return;
            }

            switch (column)
            {
                case ReportColumn.Domain:
                    _domain = text;
                    return;
                case ReportColumn.Comment:
                    if (ResultGrammar.Read(text, scale) is { Score: null, Fault: null } worded)
                    {
                        Add(worded);
                    }
                    else
                    {
                        _comments.Add(text);
                    }

                    return;
                case ReportColumn.Process when _name.Length == 0:
                    TakeFirst(text, knownName, scale);
                    return;
            }

            if (TryCoverage($"| {text}") is { Name.Length: 0 } coverage && _coverage is null)
            {
                _coverage = coverage.Coverage;
                Take(coverage.Behind, null, knownName, scale);
            }
            else if (ResultGrammar.Read(text, scale) is { } result && !(result.Fault is not null && IsProse(text, column)))
            {
                Add(result);
            }
            else if (column == ReportColumn.Score)
            {
                _fault ??= $"'{Excerpt.Of(text)}' is not a score such as 4.8";
            }
            else if (_name.Length == 0 && _result is null && !text.Equals(knownName, StringComparison.OrdinalIgnoreCase))
            {
                TakeFirst(text, knownName, scale);
            }
            else if (_name.Length == 0 || (knownName is not null && text.Equals(knownName, StringComparison.OrdinalIgnoreCase)))
            {
                if (_name.Length > 0)
                {
                    _comments.Add(_name);
                }

                _name = text;
            }
            else
            {
                _comments.Add(text);
            }
        }

        public ReportedProcess ToProcess(NamedProcess named, ReportLine line)
        {
            string comment = string.Join(' ', new[] { _result?.Comment }.Concat(_comments).Where(text => !string.IsNullOrEmpty(text)));
            return new ReportedProcess(named.Identifier, _name, line.Text.Trim('|', ' '), line.Number)
            {
                Coverage = _coverage,
                Result = _result,
                Comment = comment.Length == 0 ? null : comment,
                Domain = _domain,
                Fault = _fault ?? _result?.Fault,
            };
        }

        private void Add(ReportedResult result) => _result = _result is { } first ? ResultGrammar.Join(first, result) : result;

        /// <summary>Whether a number is the beginning of a text, as in "4 of 7 tasks", and not a broken score.</summary>
        private static bool IsProse(string text, ReportColumn? column) => column is not ReportColumn.Score && !ResultGrammar.IsBrokenNumber(text) && text.Any(char.IsLetter);
    }
}

/// <summary>The process that a line names.</summary>
/// <param name="Identifier">The identifier, as written.</param>
/// <param name="Rest">What follows it in its cell.</param>
/// <param name="Cell">The index of its cell.</param>
/// <param name="Level">The level that the line states, as in "Level 2: 1.1.1.2", or <see langword="null"/>.</param>
internal readonly record struct NamedProcess(string Identifier, string Rest, int Cell, int? Level);
