using System.Text;
using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Writing;

namespace EtomGen.Fuzzing.Targets;

/// <summary>Reads bytes as a framework file, as the compiler does, and holds what comes out against what every reading promises.</summary>
internal static class FrameworkFiles
{
    private const int LongestMessage = 1000;

    public static void Csv(byte[] bytes) => Read(FrameworkFormat.Csv, bytes);

    public static void Xml(byte[] bytes) => Read(FrameworkFormat.Xml, bytes);

    private static void Read(FrameworkFormat format, byte[] bytes)
    {
        // As a compiler decodes files: bytes that are not UTF-8 become the sign for them.
        string text = Encoding.UTF8.GetString(bytes);
        FrameworkReading reading = FrameworkReader.Read(format, text);
        foreach (FrameworkFinding finding in reading.Findings)
        {
            Check(finding, text);
        }

        if (reading.Definition is not { } definition)
        {
            Promise.Holds(reading.Findings.Any(finding => finding.IsError), "Nothing was read, and nothing is said of it.");
            return;
        }

        string catalog = CatalogText.Write(definition.Catalog);
        Promise.Holds(CatalogText.Write(CatalogText.Read(catalog)) == catalog, "The catalog does not survive the text that carries it.");
        if (!reading.Findings.Any(finding => finding.IsError))
        {
            Survives(FrameworkFormat.Xml, XmlFrameworkWriter.Write(definition), catalog);
            Survives(FrameworkFormat.Csv, CsvFrameworkWriter.Write(definition), catalog);
        }
    }

    /// <summary>What a finding promises of its place and its message.</summary>
    public static void Check(FrameworkFinding finding, string text)
    {
        Promise.Holds(
            finding.Location.Start >= 0 && finding.Location.Length >= 0 && finding.Location.Start + finding.Location.Length <= text.Length,
            $"A finding is outside the file: {finding}");
        Promise.Holds(finding.Message.Length is > 0 and < LongestMessage, $"A message has {finding.Message.Length} characters: {finding.RuleId}");
        Promise.Holds(!finding.Message.Any(char.IsControl), $"A message holds control characters: {finding.RuleId}");
    }

    private static void Survives(FrameworkFormat format, string written, string catalog)
    {
        FrameworkReading again = FrameworkReader.Read(format, written);
        Promise.Holds(!again.Findings.Any(finding => finding.IsError), $"What was written as {format} is refused: {string.Join("; ", again.Findings)}");
        Promise.Holds(CatalogText.Write(again.Definition!.Catalog) == catalog, $"The definition does not survive {format}.");
    }
}
