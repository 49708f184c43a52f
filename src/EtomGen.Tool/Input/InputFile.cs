using System.Text;

namespace EtomGen.Tool.Input;

/// <summary>Reads input files, none larger than it can be.</summary>
internal static class InputFile
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Far above any framework file, workbook or report, and far below what a machine has.</summary>
    public const int MaxMegabytes = 128;

    private const int WindowsLatin = 1252;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="ToolException">The file is missing, too large, or may not be read.</exception>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken, int maxMegabytes = MaxMegabytes)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw ToolException.CannotRead(path, "it is a folder");
            }

            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            long most = (long)maxMegabytes * Megabyte;

            // Pipes do not know their length; files may grow.
            if (file.CanSeek && file.Length > most)
            {
                throw TooLarge(path, maxMegabytes);
            }

            using var content = new MemoryStream();
            byte[] buffer = new byte[81920];
            while (await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                content.Write(buffer, 0, read);
                if (content.Length > most)
                {
                    throw TooLarge(path, maxMegabytes);
                }
            }

            return content.ToArray();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw ToolException.CannotRead(path, "it does not exist");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw ToolException.CannotRead(path, e.Message);
        }
    }

    /// <summary>The text of a file and whether it is encoded as UTF-8, decided as the compiler decides it.</summary>
    public static (string Text, bool IsUtf8) Decode(byte[] content)
    {
        if (Marked(content) is { } marked)
        {
            return (marked.GetString(content), marked is UTF8Encoding);
        }

        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content), true);
        }
        catch (DecoderFallbackException)
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(WindowsLatin)!.GetString(content), false);
        }
    }

    private static Encoding? Marked(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static ToolException TooLarge(string path, int maxMegabytes) => ToolException.CannotRead(path, $"it is larger than {maxMegabytes} MB, which no file of this kind is");
}
