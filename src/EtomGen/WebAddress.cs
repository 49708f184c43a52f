namespace EtomGen;

/// <summary>Reads absolute http and https addresses, the only ones that reports link to.</summary>
internal static class WebAddress
{
    private static readonly string[] Beginnings = ["http:", "https:", "www."];

    /// <summary>The address, or <see langword="null"/> where the text is something else.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;

    /// <summary>Whether a text is meant as an address, of any scheme and well-formed or not: <c>ftp://example.org</c>, <c>https:/example.org</c>, <c>www.example.org</c>.</summary>
    public static bool IsMeant(string text)
    {
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        return (scheme > 0 && text.Take(scheme).All(char.IsLetterOrDigit)) || Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }
}
