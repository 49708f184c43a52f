using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>Writes the types that stand for a release's processes.</summary>
internal static class ProcessTypeEmitter
{
    /// <param name="catalog">The release.</param>
    /// <param name="namespaceName">Its namespace.</param>
    /// <param name="settings">What the project asks for.</param>
    /// <param name="fates">What is to be said of a process's later life, by its identifier.</param>
    /// <param name="cancellationToken">Stops writing.</param>
    public static SourceText Write(FrameworkCatalog catalog, string namespaceName, GenerationSettings settings, IReadOnlyDictionary<string, string> fates, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<FrameworkProcess, string> names = TypeNames.Of(catalog, settings.Depth, cancellationToken);
        string release = catalog.Release.ToString();
        var source = new SourceWriter(cancellationToken);
        source.Open($"namespace {namespaceName}");
        WriteBase(source, release, settings);
        foreach (FrameworkProcess process in catalog.Processes.Where(process => process.Level <= TypeNames.MaxNamespaceLevel))
        {
            if (names.ContainsKey(process))
            {
                WriteProcess(source, process, settings.Accessibility, release, names, fates);
            }
        }

        return source.Close().ToSourceText();
    }

    private static void WriteBase(SourceWriter source, string release, GenerationSettings settings) => source
        .Line($"/// <summary>A process of release {release} of the framework.</summary>")
        .Open($"{settings.Accessibility} abstract class {TypeNames.Base} : global::EtomGen.Process")
        .Line("/// <summary>The number of the release.</summary>")
        .Line($"public const string {TypeNames.Release} = {new Literal(release)};")
        .Line()
        .Line($"private protected {TypeNames.Base}(string identifier) : base({TypeNames.Release}, identifier) {{ }}")
        .Close();

    private static void WriteProcess(SourceWriter source, FrameworkProcess process, string accessibility, string release, IReadOnlyDictionary<FrameworkProcess, string> names, IReadOnlyDictionary<string, string> fates)
    {
        string name = names[process];
        source
            .Line()
            .Line($"/// <summary>{new Documentation(process.Name)}</summary>");
        WriteRemarks(source, process, release, fates);
        source
            .Open($"{accessibility} sealed class {name} : {TypeNames.Base}")
            .Line($"/// <summary>The identifier {process.Identifier}.</summary>")
            .Line($"public const string {TypeNames.Identifier} = {new Literal(process.Identifier.Value)};")
            .Line()
            .Line("/// <summary>Called where an attribute names the process.</summary>")
            .Line($"public {name}() : base({TypeNames.Identifier}) {{ }}");
        foreach (FrameworkProcess child in process.Children)
        {
            // Processes that stand in the namespace are written there.
            if (child.Level > TypeNames.MaxNamespaceLevel && names.ContainsKey(child))
            {
                WriteProcess(source, child, "public", release, names, fates);
            }
        }

        source.Close();
    }

    private static void WriteRemarks(SourceWriter source, FrameworkProcess process, string release, IReadOnlyDictionary<string, string> fates)
    {
        source.Add($"/// <remarks>{process.Identifier} in release {release}, level {process.Level}");
        if (process.Parent is { } parent)
        {
            source.Add($", part of {parent.Identifier} {new Documentation(parent.Name)}");
        }

        source.Add(". ");
        WriteChildren(source, process);
        if (process.IsDeleted)
        {
            source.Add(" Deleted in this release.");
        }

        if (fates.TryGetValue(process.Identifier.Value, out string? fate))
        {
            source.Add($" {new Documentation(fate)}");
        }

        if (process.AddedIn is { } added)
        {
            source.Add($" Added in release {added.ToString()}.");
        }

        if (process.OriginalIdentifier is { } original && original != process.Identifier.Value)
        {
            source.Add($" Its original identifier is {original}.");
        }

        source.Line("</remarks>");
    }

    private static void WriteChildren(SourceWriter source, FrameworkProcess process)
    {
        int listed = process.LiveChildCount;
        if (process.ChildCount is { } count)
        {
            source.Add($"It has {count} {Noun(count)} below it");
            if (listed < count)
            {
                source.Add($", of which {listed} {Verb(listed)} listed");
            }

            source.Add(".");
        }
        else if (listed == 0)
        {
            source.Add("No processes below it are listed.");
        }
        else
        {
            source.Add($"{listed} {Noun(listed)} below it {Verb(listed)} listed; there may be more.");
        }
    }

    private static string Noun(int count) => count == 1 ? "process" : "processes";

    private static string Verb(int count) => count == 1 ? "is" : "are";
}
