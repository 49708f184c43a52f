using System.Text;

namespace EtomGen;

/// <summary>
/// Reduces a name to lower-case letters and digits, with <c>&amp;</c> as <c>and</c>, so that the spellings of different releases are equal: <c>Cross/Up
/// Selling</c> and <c>Cross-up selling</c>.
/// </summary>
internal static class ProcessNameKey
{
    public static string From(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (c == '&')
            {
                key.Append("and");
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }
}
