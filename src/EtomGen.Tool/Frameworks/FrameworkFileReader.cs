using EtomGen.Framework.Reading;
using EtomGen.Tool.Files;

namespace EtomGen.Tool.Frameworks;

/// <summary>Reads framework files with what the compiler reads them with.</summary>
internal static class FrameworkFileReader
{
    public static async Task<FrameworkReading> ReadAsync(string path, CancellationToken cancellation) => Read(path, await InputFile.ReadAsync(path, cancellation).ConfigureAwait(false), cancellation);

    public static FrameworkReading Read(string path, byte[] content, CancellationToken cancellation)
    {
        (string text, bool isUtf8) = InputFile.Decode(content);
        FrameworkFormat format = FrameworkReader.FormatOf(path);
        if (format == FrameworkFormat.Csv)
        {
            DelimitedText.CheckColumns(path, text, ',');
        }

        return FrameworkReader.Read(format, text, isUtf8, cancellation);
    }
}
