using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1007: a process's name is empty, has no letter or is too long.</summary>
internal static class MalformedName
{
    public const string RuleId = "ETOM1007";
    public const string RuleTitle = "The name is empty, has no letter or is too long";

    private const int Longest = 250;
    private const string DeletionWord = "deleted";

    /// <summary>The name without its marker of deletion, and whether it bore one.</summary>
    public static (string Name, bool IsMarkedDeleted) Check(RawFramework raw, RawRow row, ProcessIdentifier identifier)
    {
        (string name, bool isDeleted) = WithoutMarker(TextFolding.Fold(row[Field.Name] ?? ""));
        string? fault = name.Length == 0 ? "has no name"
            : name.Length > Longest ? $"has a name of {name.Length} characters, and {Longest} is the most"
            : !HasLetter(name) ? $"has a name without a letter, '{Excerpt.Of(name)}'"
            : null;
        if (fault is null)
        {
            return (name, isDeleted);
        }

        raw.Report(RuleId, raw.LocationOf(row, Field.Name), $"Process {identifier} {fault}: write the name that the framework gives it");
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

    /// <summary>Takes "(Deleted)", "( Deleted)" or "[DELETED]" off the end of a name. A name such as "Delete Product" bears no marker.</summary>
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
