using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace EtomGen.Completion;

/// <summary>Lists processes: those of assessed levels first, those that the assessment has rows for last.</summary>
internal static class ProcessItems
{
    /// <summary>The identifiers that begin as typed, or whose process has the typed words in its name or its parent's.</summary>
    public static IEnumerable<CompletionItem> Identifiers(IdentifierTarget target, IReadOnlyDictionary<string, string> rows, string typed)
    {
        var query = new ProcessQuery(typed);
        int index = 0;
        foreach (FrameworkProcess process in target.Release.Processes)
        {
            index++;
            if (!process.IsDeleted && query.Matches(process))
            {
                yield return Items.Text(
                    process.Identifier.Value,
                    $"{process.Identifier} {process.Parent?.Name} {process.Name}",
                    GroupOf(process, target.Release, rows),
                    index,
                    RemarkOn(process, rows),
                    Describe(process, target.Release, rows));
            }
        }
    }

    /// <summary>The process types that a row can name at a position.</summary>
    public static IEnumerable<CompletionItem> Types(TypeTarget target, IReadOnlyDictionary<string, string> rows, SemanticModel model, int position, GeneratedTypes types)
    {
        var visible = new Dictionary<string, bool>(StringComparer.Ordinal);
        int index = 0;
        foreach (FrameworkProcess process in target.Release.Processes)
        {
            index++;
            if (!process.IsDeleted && target.Release.Scale.IsAssessed(process.Level) && NameOf(process) is { } name)
            {
                yield return Items.Code(name, GroupOf(process, target.Release, rows), index, RemarkOn(process, rows), Describe(process, target.Release, rows));
            }
        }

        string? NameOf(FrameworkProcess process)
        {
            if (types.FullNameOf(target.Release, process) is not { } fullName)
            {
                return null;
            }

            if (target.Container is { } container)
            {
                string prefix = $"{container.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)}.";
                return fullName.StartsWith(prefix, StringComparison.Ordinal) ? fullName.Substring(prefix.Length) : null;
            }

            string shortName = types.ShortNameOf(target.Release, process)!, first = shortName.Split('.')[0];
            if (!visible.TryGetValue(first, out bool isVisible))
            {
                string expected = fullName.Substring(0, fullName.Length - shortName.Length + first.Length);
                visible[first] = isVisible = model.LookupNamespacesAndTypes(position, name: first) is [var found]
                    && found.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) == expected;
            }

            return isVisible ? shortName : fullName;
        }
    }

    private static int GroupOf(FrameworkProcess process, FrameworkCatalog release, IReadOnlyDictionary<string, string> rows) =>
        rows.ContainsKey(process.Identifier.Value) ? 2 : release.Scale.IsAssessed(process.Level) ? 0 : 1;

    private static string RemarkOn(FrameworkProcess process, IReadOnlyDictionary<string, string> rows) =>
        rows.TryGetValue(process.Identifier.Value, out string? state) ? $"{process.Name} (declared: {state})" : process.Name;

    private static string Describe(FrameworkProcess process, FrameworkCatalog release, IReadOnlyDictionary<string, string> rows)
    {
        string description = $"{process}\nLevel {process.Level} of release {release.Release}";
        if (process.Parent is { } parent)
        {
            description += $", part of {parent}";
        }

        return rows.TryGetValue(process.Identifier.Value, out string? state) ? $"{description}\nThis assessment declares it: {state}" : description;
    }
}
