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

    /// <summary>The mappings of the files. Faults are noted; a malformed row costs only itself.</summary>
    public static async Task<IReadOnlyList<ReleaseMapping>> ReadAsync(IEnumerable<string> files, ToolConsole console, CancellationToken cancellationToken)
    {
        var mappings = new List<ReleaseMapping>();
        foreach (string file in InputFiles.Expand(files))
        {
            MappingReading reading = await MappingFileReader.ReadAsync(file, cancellationToken).ConfigureAwait(false);
            foreach (FrameworkFinding finding in reading.Findings)
            {
                console.Note(ToolFinding.From(finding, file).ToString());
            }

            mappings.AddRange(reading.Mappings);
        }

        return mappings;
    }
}
