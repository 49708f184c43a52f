using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1007: the name of a process is empty, has no letter or is too long.</summary>
internal static class MalformedName
{
    public const string RuleId = "ETOM1007";

    private const string DeletionWord = "deleted";

    /// <summary>The name of a row without a marker of deletion, and whether it has one. A malformed name is reported and replaced.</summary>
    public static (string Name, bool IsMarkedDeleted) Check(RawFramework raw, RawRow row, ProcessIdentifier identifier)
    {
        (string name, bool isDeleted) = WithoutMarker(TextFolding.Fold(row[ProcessField.Name] ?? ""));
        string? fault = name.Length == 0 ? "has no name"
            : name.Length > ProcessField.Name.MaxLength ? $"has a name of {name.Length} characters, and the maximum is {ProcessField.Name.MaxLength}"
            : !HasLetter(name) ? $"has a name without a letter, '{Excerpt.Of(name)}'"
            : null;
        if (fault is null)
        {
            return (name, isDeleted);
        }

        raw.Report(RuleId, raw.LocationOf(row, ProcessField.Name), $"Process {identifier} {fault}: write the name that the framework gives it");
        return ($"Process {identifier}", isDeleted);
    }

    private static bool HasLetter(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Removes "(Deleted)", "( Deleted)" or "[DELETED]" from the end of a name.</summary>
    public static (string Name, bool IsMarked) WithoutMarker(string name)
    {
        int open = name.Length == 0 ? -1 : name[name.Length - 1] switch
        {
            ')' => name.LastIndexOf('('),
            ']' => name.LastIndexOf('['),
            _ => -1,
        };
        return open >= 0 && string.Equals(name.Substring(open + 1, name.Length - open - 2).Trim(), DeletionWord, StringComparison.OrdinalIgnoreCase)
            ? (name.Substring(0, open).TrimEnd(), true)
            : (name, false);
    }
}
