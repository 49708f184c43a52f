using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Host;

/// <summary>The code fixes of an assembly, created as editors create them.</summary>
internal sealed class Fixes(Assembly assembly)
{
    private readonly CodeFixProvider[] _providers =
    [
        .. assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>Applies the first fix for a finding, and describes it by its title and the text that it writes; null where there is no fix.</summary>
    public async Task<string?> Describe(Document document, Diagnostic finding)
    {
        CodeAction? first = null;
        foreach (CodeFixProvider provider in _providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => first ??= action, CancellationToken.None));
        }

        if (first is null)
        {
            return null;
        }

        first = FirstOf(first);
        ImmutableArray<CodeActionOperation> operations = await first.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        IEnumerable<TextChange> changes = await changed.GetDocument(document.Id)!.GetTextChangesAsync(document);
        return $"{first.Title}: {string.Join(" ", changes.Select(change => $"{change.Span} {change.NewText!.ReplaceLineEndings("\\n")}"))}";
    }

    /// <summary>The first action of a group, or the action itself. The groups of older hosts are not public, and have another name.</summary>
    private static CodeAction FirstOf(CodeAction action)
    {
        foreach (string name in new[] { "NestedActions", "NestedCodeActions" })
        {
            PropertyInfo? group = typeof(CodeAction).GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
            if (group?.GetValue(action) is ImmutableArray<CodeAction> { IsDefaultOrEmpty: false } actions)
            {
                return FirstOf(actions[0]);
            }
        }

        return action;
    }
}
