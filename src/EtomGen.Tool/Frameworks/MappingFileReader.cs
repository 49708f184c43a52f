using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Frameworks;

/// <summary>Reads mapping files as the compiler does.</summary>
internal static class MappingFileReader
{
    public static async Task<MappingReading> ReadAsync(string path, CancellationToken cancellationToken) =>
        Read(path, await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), cancellationToken);

    public static MappingReading Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        (string text, bool isUtf8) = InputFile.Decode(content);
        DelimitedText.CheckColumns(path, text, ',');
        return MappingReader.Read(text, isUtf8, cancellationToken);
    }

    /// <summary>The findings on mapping files, file by file: on their rows, on their processes in the known releases, and on rows that contradict each other.</summary>
    public static IEnumerable<ToolFinding> Findings(
        IReadOnlyList<(string Path, MappingReading Reading)> files,
        IEnumerable<FrameworkCatalog> releases,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<IReadOnlyList<FrameworkFinding>> contradictions = ContradictoryMapping.Check([.. files.Select(file => file.Reading)], releases, cancellationToken);
        return files.SelectMany(
            (file, i) => file.Reading.Findings.Concat(contradictions[i]).OrderBy(finding => finding.Location.Start).Select(finding => ToolFinding.From(finding, file.Path)));
    }
}
