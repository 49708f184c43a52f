using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Writing;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Frameworks;

/// <summary>Writes framework files in the format of their extension.</summary>
internal static class FrameworkFileWriter
{
    /// <summary>Checks that the extension of a path names a format.</summary>
    /// <exception cref="ToolException">It does not.</exception>
    public static void CheckFormat(string path)
    {
        if (FrameworkReader.FormatOf(path) == FrameworkFormat.Unknown)
        {
            throw ToolException.WrongUse($"{path} ends neither in .csv nor in .xml, so that its format is unknown");
        }
    }

    public static Task WriteAsync(string path, FrameworkDefinition definition, bool isForced, CancellationToken cancellationToken) => OutputFile.WriteAsync(
        path,
        FrameworkReader.FormatOf(path) == FrameworkFormat.Xml ? XmlFrameworkWriter.Write(definition) : CsvFrameworkWriter.Write(definition),
        isForced,
        cancellationToken);
}
