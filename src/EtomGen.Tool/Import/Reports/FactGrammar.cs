using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Reads the facts of an assessment: a label, a colon or a bar, and a value, which may be on the next line.</summary>
internal static partial class FactGrammar
{
    private static readonly Label[] Labels =
    [
        new(@"(?:product|solution|implementation)\s+(?:title|name)\s*(?:and|&|/)\s*version", ReportFact.Product, HasVersion: true),
        new(@"(?:product|solution|implementation)\s+version", ReportFact.ProductVersion),
        new(@"(?:product|solution|implementation)(?:\s+(?:title|name))?", ReportFact.Product),
        new(@"company(?:\s+name)?|vendor|organi[sz]ation", ReportFact.Company),
        new(@"(?:(?:business\s+process\s+)?framework|etom)(?:\s+\(etom\))?\s+(?:version|release)", ReportFact.Release),
        new(@"frameworx\s+(?:version|release)", ReportFact.FrameworxVersion),
        new(@"(?:assessment\s+)?(?:completion\s+date|completed(?:\s+on)?)|assessment\s+date|date\s+of\s+assessment", ReportFact.CompletedOn),
        new(@"detailed\s+(?:certification|conformance)\s+report", ReportFact.ReportUrl),
    ];

    /// <summary>The facts that a line states; a fact without a value has it on the next line.</summary>
    public static (IReadOnlyList<(ReportFact Fact, string Value)> Facts, AssessmentKind Kind)? Read(string line)
    {
        foreach (Label label in Labels)
        {
            if (label.Pattern.Match(line) is { Success: true } match)
            {
                return (ValuesOf(label, match.Groups["value"].Value.Trim(' ', '|', ':')), KindOf(line));
            }
        }

        return null;
    }

    /// <summary>The facts that a value states under a label.</summary>
    private static IReadOnlyList<(ReportFact Fact, string Value)> ValuesOf(Label label, string value) =>
        label.HasVersion && TitleAndVersion().Match(value) is { Success: true } match
            ? [(ReportFact.Product, match.Groups["title"].Value), (ReportFact.ProductVersion, match.Groups["version"].Value)]
            : [(label.Fact, value)];

    private static AssessmentKind KindOf(string line) =>
        line.StartsWith("solution", StringComparison.OrdinalIgnoreCase) ? AssessmentKind.Solution
        : line.StartsWith("implementation", StringComparison.OrdinalIgnoreCase) ? AssessmentKind.Implementation
        : AssessmentKind.Product;

    public static bool IsDetailedReport(string text) => DetailedReport().IsMatch(text);

    /// <summary>A title and the version behind it: a word for versions and what follows, or a number with a dot.</summary>
    [GeneratedRegex(
        @"^(?<title>.*?\S)[\s,;(–-]+(?:(?:version|release|ver\.?|v\.?|r)\s*(?<version>[0-9][^\s)]*)|(?<version>[0-9]+(?:\.[0-9A-Za-z]+)+))\)?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex TitleAndVersion();

    [GeneratedRegex(@"detailed\s+(certification|conformance)\s+report", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DetailedReport();

    private sealed record Label(string Words, ReportFact Fact, bool HasVersion = false)
    {
        public Regex Pattern { get; } = new($@"^[\s|]*(?:{Words})\s*[:|][\s|:]*(?<value>.*)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
    }
}
