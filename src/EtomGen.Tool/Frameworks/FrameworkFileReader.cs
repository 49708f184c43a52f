using EtomGen.Framework.Reading;
using EtomGen.Tool.Input;

namespace EtomGen.Tool.Frameworks;

/// <summary>Reads framework files as the compiler does.</summary>
internal static class FrameworkFileReader
{
    public static async Task<FrameworkReading> ReadAsync(string path, CancellationToken cancellationToken) =>
        Read(path, await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), cancellationToken);

    public static FrameworkReading Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        (string text, bool isUtf8) = InputFile.Decode(content);
        FrameworkFormat format = FrameworkReader.FormatOf(path);
        if (format == FrameworkFormat.Csv)
        {
            DelimitedText.CheckColumns(path, text, ',');
        }

        return FrameworkReader.Read(format, text, isUtf8, cancellationToken);
    }
}
