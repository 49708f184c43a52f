using EtomGen.Framework.Raw;

namespace EtomGen.Tool.Import.Rules;

/// <summary>ETOM4001: what is imported names a process otherwise than the release does.</summary>
internal static class NameMismatch
{
    public const string RuleId = "ETOM4001";

    /// <summary>
    /// The message, or <see langword="null"/> where the names agree. Underscores count as spaces, as in component specifications; everything else counts, case
    /// too.
    /// </summary>
    public static string? Check(FrameworkProcess process, string name, ReleaseNumber release)
    {
        string stated = Fold(name);
        return stated.Length == 0 || stated == Fold(process.Name)
            ? null
            : $"{process.Identifier} is {process.Name} in release {release}, and '{Excerpt.Of(stated, MaxNameLength)}' here: "
                + "correct the name, or the identifier where another process is meant";
    }

    private const int MaxNameLength = 120;

    private static string Fold(string name) => TextFolding.Fold(name.Replace('_', ' ').Replace('\u2019', '\'').Replace('–', '-'));
}
