namespace EtomGen.Tool;

/// <summary>Says in one sentence that the tool itself failed, and how to report it.</summary>
internal static class UnexpectedError
{
    private const string Issues = "https://github.com/etomgen/etomgen/issues";

    /// <param name="error">The exception.</param>
    /// <param name="files">The files that were read.</param>
    public static string Describe(Exception error, IReadOnlyCollection<string> files)
    {
        string where = error.TargetSite is { } method ? $" in {method.DeclaringType?.Name}.{method.Name}" : "";
        string with = files.Count == 0 ? "the command" : $"the command and {string.Join(", ", files)}";
        return $"etom failed ({error.GetType().Name}{where}: {Excerpt.Of(error.Message, 200)}). "
            + $"This is an error in etom, not in your input: report it with this line, {with} at {Issues}";
    }
}
