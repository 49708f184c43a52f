using System.Globalization;
using EtomGen.Framework.Naming;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Generation;

/// <summary>Writes the types that stand for a release's processes.</summary>
internal static class ProcessTypesSource
{
    public static SourceText Write(FrameworkCatalog catalog, string space, GenerationSettings settings, CancellationToken cancellation)
    {
        IReadOnlyDictionary<FrameworkProcess, string> names = TypeNames.Of(catalog, settings.Depth);
        var source = new SourceWriter();
        source.Open($"namespace {space}");
        WriteBase(source, catalog.Release, settings);
        foreach (FrameworkProcess process in catalog.Processes.Where(process => process.Level <= TypeNames.DeepestInNamespace))
        {
            cancellation.ThrowIfCancellationRequested();
            if (names.ContainsKey(process))
            {
                WriteProcess(source, process, settings.Accessibility, catalog.Release, names);
            }
        }

        return source.Close().ToSourceText();
    }

    private static void WriteBase(SourceWriter source, ReleaseNumber release, GenerationSettings settings) => source
        .Line($"/// <summary>A process of release {release} of the framework.</summary>")
        .Open($"{settings.Accessibility} abstract class {TypeNames.Base} : global::EtomGen.Process")
        .Line("/// <summary>The number of the release.</summary>")
        .Line($"public const string {TypeNames.Release} = {SourceWriter.Literal(release.ToString())};")
        .Line()
        .Line($"private protected {TypeNames.Base}(string identifier) : base({TypeNames.Release}, identifier) {{ }}")
        .Close();

    private static void WriteProcess(SourceWriter source, FrameworkProcess process, string accessibility, ReleaseNumber release, IReadOnlyDictionary<FrameworkProcess, string> names)
    {
        string name = names[process];
        source
            .Line()
            .Line($"/// <summary>{SourceWriter.Documentation(process.Name)}</summary>")
            .Line($"/// <remarks>{Remarks(process, release)}</remarks>")
            .Open($"{accessibility} sealed class {name} : {TypeNames.Base}")
            .Line($"/// <summary>The identifier {process.Identifier}.</summary>")
            .Line($"public const string {TypeNames.Identifier} = {SourceWriter.Literal(process.Identifier.Value)};")
            .Line()
            .Line($"/// <summary>Called where an attribute names the process.</summary>")
            .Line($"public {name}() : base({TypeNames.Identifier}) {{ }}");
        foreach (FrameworkProcess child in process.Children)
        {
            // Processes that stand in the namespace are written there.
            if (child.Level > TypeNames.DeepestInNamespace && names.ContainsKey(child))
            {
                WriteProcess(source, child, "public", release, names);
            }
        }

        source.Close();
    }

    private static string Remarks(FrameworkProcess process, ReleaseNumber release)
    {
        string parent = process.Parent is { } part ? $", part of {SourceWriter.Documentation(part.ToString())}" : "";
        string deleted = process.IsDeleted ? " Deleted in this release." : "";
        string original = process.OriginalIdentifier is { } identifier && identifier != process.Identifier.Value ? $" Its original identifier is {identifier}." : "";
        return $"{process.Identifier} in release {release}, level {process.Level}{parent}. {Children(process)}{deleted}{original}";
    }

    private static string Children(FrameworkProcess process)
    {
        int listed = process.LiveChildCount;
        return process.ChildCount is { } count
            ? $"It has {Processes(count)} below it{(listed < count ? $", of which {listed} {(listed == 1 ? "is" : "are")} listed" : "")}."
            : listed == 0 ? "No processes below it are listed." : $"{Processes(listed)} below it {(listed == 1 ? "is" : "are")} listed; there may be more.";
    }

    private static string Processes(int count) => string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} process" : "{0} processes", count);
}
