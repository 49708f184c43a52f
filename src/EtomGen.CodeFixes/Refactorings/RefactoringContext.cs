using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Generation;
using EtomGen.Compiler.Releases;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.CodeFixes;

/// <summary>What a refactoring gets: the document, its semantic model, and the releases of its project.</summary>
internal sealed class RefactoringContext(Document document, SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>A type in the namespace of EtomGen's attributes. A name that is short for it is short for all of them.</summary>
    private const string AnyAttribute = "EtomGen.ConformanceAssessmentAttribute";

    private readonly GeneratedTypes _types = new(model.Compilation, GenerationSettings.From(document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions));

    public SemanticModel Model => model;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The releases of the project.</summary>
    public FrameworkSet Releases { get; } = ProjectReleases.In(model.Compilation, document.Project.AnalyzerOptions, cancellationToken)
        .Read(cancellationToken)
        .WithCancellation(cancellationToken);

    /// <summary>A process as a row names it, with its type where the project has one.</summary>
    public Suggestion Suggest(FrameworkProcess process) =>
        new(process.Identifier.Value, process.Name, process.Framework is { } release ? _types.FullNameOf(release, process) : null);

    /// <summary>A refactoring that changes the text of the document.</summary>
    /// <param name="title">The title, which also tells refactorings apart.</param>
    /// <param name="named">The processes whose types the changes name, and where.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="addsAttributeAt">Where the first attribute of EtomGen's comes into a file that may lack the using directive for it.</param>
    public CodeAction Change(
        string title,
        IEnumerable<(Suggestion Process, int Position)> named,
        Func<DocumentFixState, CancellationToken, IEnumerable<TextChange>> changes,
        int? addsAttributeAt = null) => CodeAction.Create(
        title,
        async cancellationToken =>
        {
            if (await DocumentFixState.CreateAsync(document, cancellationToken).ConfigureAwait(false) is not { } state)
            {
                return document;
            }

            IEnumerable<(string?, int)> types = named.Select(name => (name.Process.Type, name.Position));
            state.Names.Prepare(addsAttributeAt is { } position ? types.Append((AnyAttribute, position)) : types, cancellationToken);
            TextChange[] all = [.. changes(state, cancellationToken).Concat(state.Names.Usings).OrderBy(change => change.Span.Start)];
            return document.WithText(state.Text.WithChanges(all));
        },
        title);
}
