namespace EtomGen;

/// <summary>Reads the number of a release as people and documents write it: <c>26</c>, <c>v26.0</c>, <c>23.0.1</c>.</summary>
/// <remarks>A third number counts corrections of the document that describes the release, not releases: 23.0.1 is release 23.0.</remarks>
internal static class ReleaseSpelling
{
    private const int MaxParts = 3;

    /// <summary>Reads a release number in any spelling.</summary>
    public static bool TryRead(string? text, out ReleaseNumber release)
    {
        release = default;
        string[] parts = WithoutLetter(text ?? "").Split('.');
        return parts.Length switch
        {
            1 => ReleaseNumber.TryParse($"{parts[0]}.0", out release),
            2 => ReleaseNumber.TryParse($"{parts[0]}.{parts[1]}", out release),
            MaxParts => ReleaseNumber.TryParse($"0.{parts[2]}", out _) && ReleaseNumber.TryParse($"{parts[0]}.{parts[1]}", out release),
            _ => false,
        };
    }

    private static string WithoutLetter(string text) => text is ['v' or 'V', ..] ? text.Substring(1) : text;
}
