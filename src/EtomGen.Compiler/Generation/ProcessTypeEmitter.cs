using System.Text;
using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>Emits the types of a release's processes.</summary>
internal sealed class ProcessTypeEmitter
{
    private readonly SourceWriter _source = new();
    private readonly FrameworkCatalog _catalog;
    private readonly string _release;
    private readonly string _accessibility;
    private readonly bool _isDocumented;
    private readonly ProcessTypeNames _names;
    private readonly Dictionary<string, string> _notes;

    private ProcessTypeEmitter(DocumentedRelease release, GenerationSettings settings, CancellationToken cancellationToken)
    {
        _catalog = release.Release.Catalog;
        _release = _catalog.Release.ToString();
        _accessibility = settings.Accessibility;
        _isDocumented = settings.IsDocumented;
        _names = ProcessTypeNames.From(_catalog, settings.Depth, cancellationToken);
        _notes = release.Notes.ToDictionary(note => note.Identifier, note => note.Sentence, StringComparer.Ordinal);
    }

    public static SourceText Emit(DocumentedRelease release, string namespaceName, GenerationSettings settings, CancellationToken cancellationToken) =>
        new ProcessTypeEmitter(release, settings, cancellationToken).Emit(namespaceName, cancellationToken);

    private SourceText Emit(string namespaceName, CancellationToken cancellationToken)
    {
        _source.Open($"namespace {namespaceName}");
        EmitBase(cancellationToken);
        foreach (FrameworkProcess process in _catalog.Processes.Where(process => process.Level <= TypeNames.MaxNamespaceLevel && _names.SimpleNameOf(process) is not null))
        {
            EmitType(process, _accessibility, cancellationToken);
        }

        return _source.Close().ToSourceText();
    }

    private void EmitBase(CancellationToken cancellationToken)
    {
        EmitSummary($"A process of release {_release} of the framework.");
        _source.Add("[global::EtomGen.ProcessTypes(").AddLiteral(Identifiers(cancellationToken), cancellationToken).Line(")]");
        _source.Open($"{_accessibility} abstract class {TypeNames.Base} : global::EtomGen.Process");
        EmitSummary("The number of the release.");
        _source
            .Line($"public const string {TypeNames.Release} = {new Literal(_release)};")
            .Line()
            .Line($"private protected {TypeNames.Base}() : base({TypeNames.Release}) {{ }}")
            .Close();
    }

    /// <summary>Which process each type is, in the form of the attribute.</summary>
    private string Identifiers(CancellationToken cancellationToken)
    {
        var identifiers = new StringBuilder();
        foreach (FrameworkProcess process in _catalog.Processes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_names.SimpleNameOf(process) is { } name)
            {
                identifiers
                    .Append('+', Math.Max(0, process.Level - TypeNames.MaxNamespaceLevel))
                    .Append(name.TrimStart('@'))
                    .Append('\t')
                    .Append(process.Identifier.Value)
                    .Append('\n');
            }
        }

        return identifiers.ToString();
    }

    private void EmitSummary(string summary)
    {
        if (_isDocumented)
        {
            _source.Line($"/// <summary>{summary}</summary>");
        }
    }

    private void EmitType(FrameworkProcess process, string accessibility, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string name = _names.SimpleNameOf(process)!;
        _source.Line();
        if (_isDocumented)
        {
            // Lists and tooltips of editors show the summary only, so it begins with the identifier.
            _source.Line($"/// <summary>{process.Identifier} {new Documentation(process.Name)}</summary>");
            EmitRemarks(process);
        }

        _source.Open($"{accessibility} sealed class {name} : {TypeNames.Base}");
        EmitSummary($"The identifier {process.Identifier}.");
        _source.Line($"public const string {TypeNames.Identifier} = {new Literal(process.Identifier.Value)};");

        // Processes of higher levels are types of the namespace.
        foreach (FrameworkProcess child in process.Children.Where(child => child.Level > TypeNames.MaxNamespaceLevel && _names.SimpleNameOf(child) is not null))
        {
            EmitType(child, "public", cancellationToken);
        }

        _source.Close();
    }

    private void EmitRemarks(FrameworkProcess process)
    {
        _source.Add($"/// <remarks>Level {process.Level} in release {_release}");
        string joint = ", part of";
        foreach (FrameworkProcess ancestor in process.Ancestors)
        {
            _source.Add($"{joint} {ancestor.Identifier} {new Documentation(ancestor.Name)}");
            joint = " in";
        }

        _source.Add(". ");
        EmitChildren(process);
        if (process.IsDeleted)
        {
            _source.Add(" Deleted in this release.");
        }

        if (_notes.TryGetValue(process.Identifier.Value, out string? note))
        {
            _source.Add($" {new Documentation(note)}");
        }

        if (process.AddedIn is { } added)
        {
            _source.Add($" Added in release {added.ToString()}.");
        }

        if (process.OriginalIdentifier is { } original && original != process.Identifier.Value)
        {
            _source.Add($" Its original identifier is {original}.");
        }

        _source.Line("</remarks>");
    }

    private void EmitChildren(FrameworkProcess process)
    {
        int listed = process.LiveChildCount;
        if (process.ChildCount is { } count)
        {
            _source.Add($"It has {count} {Noun(count)} below it");
            if (listed < count)
            {
                _source.Add($", of which {listed} {Verb(listed)} listed");
            }

            _source.Add(".");
        }
        else if (listed == 0)
        {
            _source.Add("No processes below it are listed.");
        }
        else
        {
            _source.Add($"{listed} {Noun(listed)} below it {Verb(listed)} listed; there may be more.");
        }
    }

    private static string Noun(int count) => count == 1 ? "process" : "processes";

    private static string Verb(int count) => count == 1 ? "is" : "are";
}
