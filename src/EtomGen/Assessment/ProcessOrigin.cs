namespace EtomGen;

/// <summary>A process of another release that a row was made for before the assessment was moved.</summary>
public sealed class ProcessOrigin
{
    private const string Separator = ", ";

    private ProcessOrigin(ReleaseNumber release, ProcessIdentifier identifier)
    {
        Release = release;
        Identifier = identifier;
    }

    /// <summary>The release.</summary>
    public ReleaseNumber Release { get; }

    /// <summary>The identifier of the process in that release.</summary>
    public ProcessIdentifier Identifier { get; }

    /// <summary>Release and identifier: <c>12.0 1.1.1.5.7</c>.</summary>
    public override string ToString() => $"{Release} {Identifier}";

    /// <summary>Reads origins, the oldest first: <c>12.0 1.1.1.5.7, 16.0 1.3.3.6</c>. Returns <see langword="null"/> where the text is something else.</summary>
    internal static ProcessOrigin[]? Parse(string? text)
    {
        if (text is null)
        {
            return [];
        }

        string[] entries = text.Split([Separator], StringSplitOptions.None);
        var origins = new ProcessOrigin[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Split(' ') is not [var release, var identifier]
                || !ReleaseNumber.TryParse(release, out ReleaseNumber number)
                || !ProcessIdentifier.TryParse(identifier, out ProcessIdentifier process))
            {
                return null;
            }

            origins[i] = new ProcessOrigin(number, process);
        }

        return origins;
    }

    /// <summary>A text of origins with one more.</summary>
    internal static string Append(string? origins, string release, string identifier) =>
        string.IsNullOrEmpty(origins) ? $"{release} {identifier}" : $"{origins}{Separator}{release} {identifier}";
}
