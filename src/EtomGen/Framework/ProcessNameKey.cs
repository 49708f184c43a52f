using System.Text;

namespace EtomGen;

/// <summary>Makes names comparable that releases spell in several ways: <c>Cross/Up Selling</c>, <c>Cross-up selling</c>; <c>&amp;</c> and <c>and</c>.</summary>
internal static class ProcessNameKey
{
    public static string Of(string name)
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
