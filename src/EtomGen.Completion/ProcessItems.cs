using System.Collections.Immutable;
using EtomGen.Compiler.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace EtomGen.Completion;

/// <summary>Lists processes: those of assessed levels first, those that the assessment has rows for last.</summary>
internal static class ProcessItems
{
    /// <summary>The identifiers that begin as typed, or whose process has the typed words in its name or its parent's.</summary>
    public static IEnumerable<CompletionItem> Identifiers(IdentifierTarget target, IReadOnlyDictionary<string, string> rows, string typed, CancellationToken cancellationToken)
    {
        var query = new ProcessQuery(typed);
        foreach (ListedProcess listed in ListedProcess.In(target.Release))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (query.Matches(listed.Process))
            {
                yield return Create(listed, listed.Process.Identifier.Value, listed.Filter, rows, Items.InString);
            }
        }
    }

    /// <summary>The process types that a row can name at a position.</summary>
    public static IEnumerable<CompletionItem> Types(
        TypeTarget target, IReadOnlyDictionary<string, string> rows, SemanticModel model, int position, GeneratedTypes types, CancellationToken cancellationToken)
    {
        var visible = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (ListedProcess listed in ListedProcess.In(target.Release))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (target.Release.Scale.IsAssessed(listed.Process.Level) && NameOf(listed.Process) is { } name)
            {
                yield return Create(listed, name, name, rows, CompletionItemRules.Default);
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

    private static CompletionItem Create(ListedProcess listed, string text, string filter, IReadOnlyDictionary<string, string> rows, CompletionItemRules rules)
    {
        if (!rows.TryGetValue(listed.Process.Identifier.Value, out string? state))
        {
            return Items.Create(text, filter, listed.SortText, listed.Process.Name, listed.Properties, rules);
        }

        (string sortText, string remark, ImmutableDictionary<string, string> properties) = listed.Declared(state);
        return Items.Create(text, filter, sortText, remark, properties, rules);
    }
}
