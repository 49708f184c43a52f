using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Leaves out the sentences that published reports repeat at every row. They say what the score says already, and are not the product's own.</summary>
internal static partial class StockSentences
{
    /// <summary>Words that tell a stock sentence, unless it names a process or is a note.</summary>
    private static readonly string[] Marks = ["alignment criteria", "mapping table"];

    /// <summary>The comment without them, or <see langword="null"/>.</summary>
    public static string? Without(string? comment)
    {
        string rest = string.Join(' ', SentenceEnd().Split(comment ?? "").Where(sentence => !IsStock(sentence))).Trim(' ', '|');
        return rest.Any(char.IsLetterOrDigit) ? rest : null;
    }

    private static bool IsStock(string sentence) =>
        Result().IsMatch(sentence)
        || (Array.Exists(Marks, mark => sentence.Contains(mark, StringComparison.OrdinalIgnoreCase)) && !OwnWords().IsMatch(sentence));

    /// <summary>Sentences end at their marks; a note starts a sentence of its own.</summary>
    [GeneratedRegex(@"(?<=[.!?])\s+|\s+(?=note\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex SentenceEnd();

    /// <summary>The whole sentence says that the process, and nothing below it, was not submitted, or that its line has a coverage.</summary>
    [GeneratedRegex(
        @"^[\s(]*(?:this\s+process\s+was\s+)?(?:not\s+submitted(?:\s+for\s+(?:the\s+)?assessment)?|not\s+in\s+scope|only\s+scope\s+coverage\s+indicated)[\s.)]*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Result();

    [GeneratedRegex(@"^[\s(]*note\b|[0-9]+(?:\.[0-9]+){2,}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex OwnWords();
}
