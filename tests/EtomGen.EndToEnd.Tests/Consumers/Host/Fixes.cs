using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Host;

/// <summary>The code fixes of an assembly, made as editors make them.</summary>
internal sealed class Fixes(Assembly assembly)
{
    private readonly CodeFixProvider[] _providers =
    [
        .. assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>Carries out the first remedy for a finding, and says what it is called and which lines it wrote; nothing where there is none.</summary>
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

        ImmutableArray<CodeActionOperation> operations = await first.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        IEnumerable<TextChange> changes = await changed.GetDocument(document.Id)!.GetTextChangesAsync(document);
        return $"{first.Title}: {string.Join(" ", changes.Select(change => $"{change.Span} {change.NewText!.ReplaceLineEndings("\\n")}"))}";
    }
}
