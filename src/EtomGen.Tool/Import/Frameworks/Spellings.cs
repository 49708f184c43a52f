using System.Globalization;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Gives names that differ only in case one spelling: the most frequent one.</summary>
internal sealed class Spellings
{
    private readonly Dictionary<string, string> _chosen;

    public Spellings(IEnumerable<string?> texts) => _chosen = texts.OfType<string>()
        .GroupBy(text => text, StringComparer.Ordinal)
        .OrderByDescending(spelling => spelling.Count())
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .Select(spelling => spelling.Key)
        .GroupBy(Key, StringComparer.Ordinal)
        .ToDictionary(variants => variants.Key, variants => variants.First(), StringComparer.Ordinal);

    public string? this[string? text] => text is null ? null : _chosen[Key(text)];

    private static string Key(string text) => text.ToUpper(CultureInfo.InvariantCulture);
}
