using System.Composition;
using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Declarations;
using EtomGen.Compiler.Generation;
using EtomGen.Compiler.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Completion;

/// <summary>Completes process identifiers, releases and dates in strings, and process types in the rows of an assessment.</summary>
[ExportCompletionProvider(nameof(EtomCompletionProvider), LanguageNames.CSharp), Shared]
public sealed class EtomCompletionProvider : CompletionProvider
{
    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Invoke
        || (trigger.Kind == CompletionTriggerKind.Insertion && trigger.Character is '"' or '.' or '<' or (>= '0' and <= '9'));

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        if (await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || !TargetReader.IsCandidate(root, context.Position)
            || await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || DeclarationSymbols.In(model.Compilation) is not { } symbols)
        {
            return;
        }

        FrameworkSet releases = ProjectReleases.In(model.Compilation, context.Document.Project.AnalyzerOptions, cancellationToken).Read(cancellationToken);
        if (new TargetReader(model, symbols, releases, cancellationToken).Read(root, context.Position) is not { } target)
        {
            return;
        }

        // Words of a name are found too, so what is typed is not a word of C#.
        context.CompletionListSpan = target.Span;
        context.IsExclusive = target is not TypeTarget;
        string typed = root.GetText().ToString(TextSpan.FromBounds(target.Span.Start, context.Position));
        AnalyzerConfigOptions options = context.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions;
        var types = new GeneratedTypes(model.Compilation, GenerationSettings.From(options));
        var rows = new DeclaredRows(symbols, model, context.Position, cancellationToken);
        context.AddItems(target switch
        {
            IdentifierTarget identifier => ProcessItems.Identifiers(identifier, rows.Of(identifier.Assessment), typed, cancellationToken),
            TypeTarget type => ProcessItems.Types(type, rows.Of(type.Assessment), model, context.Position, types, cancellationToken),
            ReleaseTarget => FactItems.Releases(releases, options),
            _ => FactItems.Dates(),
        });
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(item.Properties[Items.Description]));
}
