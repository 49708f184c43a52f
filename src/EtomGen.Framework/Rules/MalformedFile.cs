namespace EtomGen.Framework.Rules;

/// <summary>ETOM1001: the file is not text in UTF-8, not XML or CSV, or states something that a framework file does not state.</summary>
/// <remarks>This finds faults of the text as a whole; the readers of each format report theirs under the same rule.</remarks>
internal static class MalformedFile
{
    public const string RuleId = "ETOM1001";

    private const char Replacement = '\uFFFD';

    private const string FrameworkFile = "a framework file is XML or CSV in UTF-8";

    /// <summary>Why a text cannot be a framework or mapping file, or <see langword="null"/>.</summary>
    public static (int Start, string Message)? FaultOf(string text, bool isUtf8, string expected = FrameworkFile)
    {
        if (text.IndexOf('\0') is >= 0 and var binary)
        {
            return (binary, $"The file is not text: {expected}");
        }

        return isUtf8 ? null : (0, "The file is not encoded as UTF-8: save it as UTF-8");
    }

    /// <summary>A remark on the first replacement character of a text, or <see langword="null"/>. Published texts have some, so they are text like any other.</summary>
    public static (int Start, string Message)? RemarkOn(string text) => text.IndexOf(Replacement) is >= 0 and var lost
        ? (lost, "The file has U+FFFD, which replaces characters that were lost before: correct the text, or save the file as UTF-8 where it is in another encoding")
        : null;
}
