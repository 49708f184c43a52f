using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Tool.Input;

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
}
