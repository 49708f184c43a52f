using System.Globalization;
using System.Text;

namespace EtomGen.Tool.Output.CSharp;

/// <summary>Writes any text as a C# literal or comment.</summary>
internal static class CSharpText
{
    /// <summary>A text as a string literal; letters of any language stay readable.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c is ' ' || IsPrintable(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A text as the content of a documentation comment, on one line.</summary>
    public static string Documentation(string text) =>
        Remark(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A text as a comment, on one line.</summary>
    public static string Remark(string text) => string.Concat(text.Select(c => IsPrintable(c) ? c : ' '));

    private static bool IsPrintable(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
