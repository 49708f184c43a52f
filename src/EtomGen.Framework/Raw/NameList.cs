namespace EtomGen.Framework.Raw;

/// <summary>Domains or vertical groups in one text, separated by semicolons.</summary>
internal static class NameList
{
    private const char Separator = ';';

    /// <summary>The names in alphabetical order, each once, or <see langword="null"/> where there are none.</summary>
    public static string? Join(IEnumerable<string> names)
    {
        string joined = string.Join(
            $"{Separator} ",
            names.Select(TextFolding.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal));
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>The names of both texts.</summary>
    public static string? Join(string? left, string? right) => Join(Split(left).Concat(Split(right)));

    public static IEnumerable<string> Split(string? names) => names?.Split(Separator) ?? [];

    /// <summary>The text with its names in order; a single name as it is.</summary>
    public static string? Normalize(string? names) => names?.IndexOf(Separator) >= 0 ? Join(Split(names)) : names;
}
