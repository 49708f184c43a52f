using System.Text;
using EtomGen.Framework;
using EtomGen.Framework.Rules;
using EtomGen.Framework.Reading;

namespace EtomGen.Fuzzing.Targets;

/// <summary>Reads bytes as a mapping file, as the compiler does, holds it against a release, and compares that release with itself under another number as it states.</summary>
internal static class MappingFiles
{
    private static readonly FrameworkCatalog V13 = CatalogText.Read(CatalogText.Write(FrameworkSet.V12).Replace("12.0\t", "13.0\t", StringComparison.Ordinal));

    public static void Run(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        MappingReading reading = MappingReader.Read(text);
        foreach (FrameworkFinding finding in reading.Findings.Concat(ContradictoryMapping.Check([reading], [FrameworkSet.V12, V13])[0]))
        {
            FrameworkFiles.Check(finding, text);
        }

        string written = MappingText.Write(reading.Mappings);
        Promise.Holds(MappingText.Write(MappingText.Read(written)) == written, "The mappings do not survive the text that carries them.");
        var comparison = FrameworkComparison.Between(FrameworkSet.V12, V13, reading.Mappings);
        Promise.Holds(FrameworkSet.V12.Processes.All(process => comparison.ChangesOf(process).Any()), "A process has no change.");
    }
}
