using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>The sentences that published reports repeat at every row. They say what the score says already, and are not the product's own.</summary>
internal static partial class StockSentences
{
    /// <summary>What stock sentences are told by.</summary>
    private static readonly string[] Marks = ["alignment criteria", "mapping table", "not submitted for assessment", "not in scope"];

    /// <summary>What a comment says beside them, or <see langword="null"/>.</summary>
    public static string? Without(string? comment)
    {
        string rest = string.Join(' ', SentenceEnd().Split(comment ?? "").Where(sentence => !Array.Exists(Marks, mark => sentence.Contains(mark, StringComparison.OrdinalIgnoreCase)))).Trim(' ', '|');
        return rest.Any(char.IsLetterOrDigit) ? rest : null;
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();
}
