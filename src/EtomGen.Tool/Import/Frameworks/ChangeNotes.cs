using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Converts notes on changes, such as <c>Added in 25.5</c> or <c>Business Process Framework 15.5 Modification</c>, to the history of framework files.</summary>
internal static partial class ChangeNotes
{
    /// <summary>The history, such as <c>15.5M;25.5A</c>, or <see langword="null"/> where the text names no change.</summary>
    public static string? Read(string text)
    {
        string[] changes =
        [
            .. from Match note in Note().Matches(text)
               let kind = note.Groups["kind"].Value
               select $"{note.Groups["release"].Value}{(kind[0] is 'c' or 'C' ? 'A' : char.ToUpperInvariant(kind[0]))}",
        ];
        return changes.Length == 0 ? null : string.Join(';', changes.Distinct());
    }

    /// <summary>A note on a change. "Addtion" occurs in the sources; a history in the form of framework files matches too.</summary>
    [GeneratedRegex(
        @"(?<kind>add|creat|modif|delet)[a-z]*\s+(in|for|by)?\s*(release\s+)?(?<release>\d{1,2}\.\d)|(?<release>\d{1,2}\.\d)\s*:?\s*(?<kind>add|creat|modif|delet|[AMD]\b)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
