using System.CommandLine;
using EtomGen.Framework;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Frameworks;

/// <summary>The option by which commands take mapping files.</summary>
internal static class MappingOption
{
    public static Option<string[]> Create() => new("--mapping", "-m")
    {
        Description = "A file of your own that pairs processes of two releases; several are possible, and * and ? are wildcards.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [],
    };

    /// <summary>The mappings of the files. Faults, also those that the given releases show, are noted; a malformed row costs only itself.</summary>
    public static async Task<IReadOnlyList<ReleaseMapping>> ReadAsync(
        IEnumerable<string> files,
        IEnumerable<FrameworkCatalog> releases,
        ToolConsole console,
        CancellationToken cancellationToken)
    {
        var readings = new List<(string Path, MappingReading Reading)>();
        foreach (string file in InputFiles.Expand(files).Distinct(StringComparer.Ordinal))
        {
            readings.Add((file, await MappingFileReader.ReadAsync(file, cancellationToken).ConfigureAwait(false)));
        }

        foreach (ToolFinding finding in MappingFileReader.Findings(readings, releases, cancellationToken))
        {
            console.Note(finding.ToString());
        }

        return [.. readings.SelectMany(file => file.Reading.Mappings)];
    }
}
