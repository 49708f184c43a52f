using System.Globalization;
using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>How published reports write a process, its coverage, its score, and the facts of the assessment. Layouts differ between releases and years.</summary>
internal static partial class ReportGrammar
{
    private const string Identifier = @"(?<id>\d{1,3}(?:\.\d{1,4}){2,9})\.?";
    private const string Score = @"(?<score>\d{1,3}(?:[.,]\d{1,2})?)";
    private const string Word = @"(?<word>(?:fully|partially|non|not)[ -]conformant|(?:this process was )?not submitted(?: for assessment)?|\[?not assessed\]?|\[?not in scope\]?|\[?n/a\]?)";

    /// <summary>A line that starts with an identifier, and what stands behind it.</summary>
    public static bool TryProcess(string line, out string identifier, out string rest)
    {
        Match match = ProcessLine().Match(line);
        identifier = match.Groups["id"].Value;
        rest = match.Groups["rest"].Value.Trim();
        return match.Success;
    }

    /// <summary>Whether a line says that it is of a process by its level: <c>Level 2: 1.1.1.2 – …</c>.</summary>
    public static bool SaysLevel(string line) => LevelPrefix().IsMatch(line);

    /// <summary>A name and the coverage behind it: <c>Selling [7/7]</c>, <c>Selling Scope [7/7]</c>, <c>Selling | 7/7</c>.</summary>
    public static bool TryCoverage(string rest, out string name, out int submitted, out int contained)
    {
        Match match = CoverageLine().Match(rest);
        name = Name(match.Groups["name"].Value);
        submitted = match.Success ? int.Parse(match.Groups["submitted"].Value, CultureInfo.InvariantCulture) : 0;
        contained = match.Success ? int.Parse(match.Groups["contained"].Value, CultureInfo.InvariantCulture) : 0;
        return match.Success;
    }

    /// <summary>A name, and behind it a score, a word or both.</summary>
    /// <param name="rest">What stands behind the identifier.</param>
    /// <param name="knownName">The name that the release has, which may itself end in a number.</param>
    public static (string Name, Result Result)? SplitRow(string rest, string? knownName)
    {
        if (knownName is not null && rest.StartsWith(knownName, StringComparison.OrdinalIgnoreCase) && Tail(rest[knownName.Length..]) is { } behind)
        {
            return (knownName.Length == 0 ? "" : rest[..knownName.Length], behind);
        }

        Match match = RowLine().Match(rest);
        return match.Success && Tail(match.Groups["tail"].Value) is { } tail ? (Name(match.Groups["name"].Value), tail) : null;
    }

    /// <summary>What a text says of a result, where it starts with one.</summary>
    public static Result? Tail(string text)
    {
        string rest = text.Trim(' ', '|', ':', '-', '–');
        decimal? score = null;
        string? word = null;
        while (true)
        {
            if (score is null && ScoreStart().Match(rest) is { Success: true } scored)
            {
                score = decimal.Parse(scored.Groups["score"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
                rest = Behind(rest, scored);
            }
            else if (WordStart().Match(rest) is { Success: true } worded)
            {
                word ??= worded.Groups["word"].Value.Trim('[', ']');
                rest = Behind(rest, worded);
            }
            else
            {
                break;
            }
        }

        return score is null && word is null ? null : new Result(score, word, rest);
    }

    public static (ReportFact Fact, string Value)? FactOf(string line)
    {
        foreach ((ReportFact fact, Regex pattern) in FactPatterns)
        {
            if (pattern.Match(line) is { Success: true } match && match.Groups["value"].Value.Trim(' ', '|', ':') is { Length: > 0 } value)
            {
                return (fact, value);
            }
        }

        return null;
    }

    public static bool IsDetailedReport(string text) => DetailedReport().IsMatch(text);

    /// <summary>Whether a line belongs to what stands below the rows.</summary>
    public static bool EndsRows(string line) => Footer().IsMatch(line);

    private static string Behind(string text, Match match) => text[match.Length..].TrimStart(' ', '|', ':', ',', '.', '-', '–', ')');

    private static string Name(string text) => text.Trim(' ', '|', ':', '-', '–');

    private static readonly (ReportFact Fact, Regex Pattern)[] FactPatterns =
    [
        (ReportFact.ProductVersion, Pattern("Product Version")),
        (ReportFact.Product, Pattern("Product(?: Title| Name)?")),
        (ReportFact.Company, Pattern("Company(?: Name)?|Vendor|Organi[sz]ation")),
        (ReportFact.Release, Pattern(@"(?:Business Process Framework|eTOM)(?: \(eTOM\))? (?:Version|Release)")),
        (ReportFact.FrameworxVersion, Pattern("Frameworx (?:Version|Release)")),
        (ReportFact.CompletedOn, Pattern("(?:Assessment )?(?:Completion Date|Completed(?: On)?)|Assessment Date|Date of Assessment")),
        (ReportFact.ReportUrl, Pattern("Detailed (?:Certification|Conformance) Report")),
    ];

    private static Regex Pattern(string label) => new($@"^(?:{label})\s*[:|][\s|:]*(?<value>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    [GeneratedRegex($@"^[\s|•*·-]*(?:level\s*\d+\s*(?:process)?\s*[:|–-]?\s*)?{Identifier}(?=$|[\s|:–-])[\s|:–-]*(?<rest>.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex ProcessLine();

    [GeneratedRegex(@"^[\s|]*level\s*\d", RegexOptions.IgnoreCase)]
    private static partial Regex LevelPrefix();

    [GeneratedRegex(@"^(?<name>.*?)[\s|]*(?:(?:scope|coverage)[\s|:]*)?(?:\[\s*(?<submitted>\d{1,4})\s*/\s*(?<contained>\d{1,4})\s*\]|\|\s*(?<submitted>\d{1,4})\s*/\s*(?<contained>\d{1,4})|(?:scope|coverage)\s*:?\s*(?<submitted>\d{1,4})\s*/\s*(?<contained>\d{1,4}))[\s|.]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex CoverageLine();

    [GeneratedRegex($@"^(?<name>.*?\S)(?<tail>[\s|]*\|\s*{Score}(?=$|[\s|]).*|\s+{Score}\s*$|\s+{Score}[\s|:–-]+{Word}.*|[\s|–-]+{Word}\b?.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex RowLine();

    [GeneratedRegex($@"^\(?\[?{Score}\]?\)?(?=$|[\s|,.:)])", RegexOptions.ExplicitCapture)]
    private static partial Regex ScoreStart();

    [GeneratedRegex($@"^{Word}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex WordStart();

    [GeneratedRegex(@"detailed\s+(certification|conformance)\s+report", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DetailedReport();

    [GeneratedRegex(@"^\s*(report misuse|disclaimer|copyright|©)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Footer();
}

/// <summary>A result as a report writes it.</summary>
internal readonly record struct Result(decimal? Score, string? Word, string Comment);
