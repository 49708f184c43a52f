using EtomGen.Rules;

namespace EtomGen.Compiler.Rules;

/// <summary>ETOM2018: an attribute names a process type that its release does not have, or that needs a using.</summary>
internal static class UnknownProcessType
{
    public const string RuleId = "ETOM2018";

    private const int MaxSuggestions = 3;

    public static string Message(ReleaseNumber release, string type, IReadOnlyList<(string Type, FrameworkProcess Process)> nearest) =>
        $"Release {release} has no process type {Excerpt.Of(type)}{(nearest.Count == 0 ? "" : $"; did you mean {nearest[0].Type} ({nearest[0].Process.Identifier})?")}";

    public static string CatalogOnly(ReleaseNumber release) =>
        $"Release {release} has no process types in this project, since EtomCatalogOnly is true: name processes by their identifiers, or remove the property";

    public static string TooDeep(ReleaseNumber release, string type, FrameworkProcess process) =>
        $"Release {release} has no process type {type}: {process} is of level {process.Level}, and EtomDepth is lower";

    public static string MissingUsing(ReleaseNumber release, string type, string namespaceName) =>
        $"{type} is a process type of release {release} in the namespace {namespaceName}: add using {namespaceName}";

    /// <summary>The types whose names are similar to one that a release does not have, the nearest first.</summary>
    public static IReadOnlyList<(string Type, FrameworkProcess Process)> Nearest(string type, IReadOnlyDictionary<string, FrameworkProcess> types)
    {
        string last = LastPart(type);
        string? whole = NearestMatch.Word(type, types.Keys);
        string? similar = NearestMatch.Word(last, types.Keys.Select(LastPart));
        IEnumerable<string> names = types.Keys.Where(name => LastPart(name) == last).Concat(types.Keys.Where(name => LastPart(name) == similar));
        return
        [
            .. (whole is null ? [] : new[] { whole }).Concat(names)
                .Distinct()
                .Where(name => !types[name].IsDeleted)
                .Take(MaxSuggestions)
                .Select(name => (name, types[name])),
        ];
    }

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
