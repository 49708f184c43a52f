using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace EtomGen;

/// <summary>Says which process each generated type of a release is. For generated code only.</summary>
/// <remarks>
/// One text for all types, since a compiler would take long for a constructor of each that passes the identifier on. Types are found by their names, since trimming removes
/// constants.
/// </remarks>
/// <param name="identifiers">
/// A line for each type: a plus sign for each type around it, its name, a tab, and its identifier. Types follow the one around them.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ProcessTypesAttribute(string identifiers) : Attribute
{
    private static readonly ConditionalWeakTable<Type, Dictionary<string, string>> Known = new();

    /// <summary>The lines.</summary>
    public string Identifiers { get; } = identifiers;

    /// <summary>The identifier of a process type, or empty for a type that was not generated.</summary>
    internal static string IdentifierOf(Type process) =>
        process.BaseType is { } release && Known.GetValue(release, Read).TryGetValue(NameOf(process), out string? identifier) ? identifier : "";

    private static Dictionary<string, string> Read(Type release)
    {
        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        var around = new List<string>();
        foreach (string line in (release.GetCustomAttribute<ProcessTypesAttribute>()?.Identifiers ?? "").Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            int depth = line.Length - line.TrimStart('+').Length, tab = line.IndexOf('\t');
            around.RemoveRange(depth, around.Count - depth);
            around.Add(line.Substring(depth, tab - depth));
            identifiers.Add(string.Join("+", around), line.Substring(tab + 1));
        }

        return identifiers;
    }

    /// <summary>The name of a type with those around it.</summary>
    private static string NameOf(Type type) => type.DeclaringType is { } around ? $"{NameOf(around)}+{type.Name}" : type.Name;
}
