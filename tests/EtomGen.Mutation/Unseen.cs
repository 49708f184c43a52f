namespace EtomGen.Mutation;

/// <summary>The mutants that no test can see, each with the reason: <c>unseen.txt</c>.</summary>
internal static class Unseen
{
    private static readonly Lazy<Dictionary<string, string>> Reasons = new(() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "unseen.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(" | "))
        .ToDictionary(parts => string.Join(" | ", parts[..^1]), parts => parts[^1], StringComparer.Ordinal));

    /// <summary>The keys of the listed mutants.</summary>
    public static IEnumerable<string> Keys => Reasons.Value.Keys;

    public static string? ReasonOf(Mutant mutant) => Reasons.Value.GetValueOrDefault(mutant.Key);
}
