using System.Text;

namespace EtomGen.Reporting;

/// <summary>A picture that web pages carry in themselves: PNG, JPEG or SVG.</summary>
public sealed class ReportLogo
{
    /// <summary>The maximum size in bytes: a page carries the picture in itself.</summary>
    private const int MaxSize = 256 * 1024;

    private ReportLogo(string mediaType, byte[] content) => Address = $"data:{mediaType};base64,{Convert.ToBase64String(content)}";

    /// <summary>The picture as an address that needs no file.</summary>
    internal string Address { get; }

    /// <summary>Reads a picture from a file.</summary>
    /// <exception cref="ArgumentException">The file is not a PNG, JPEG or SVG picture, or it is larger than 256 KiB.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ReportLogo FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream file = File.OpenRead(path);
        byte[] content = new byte[Math.Min(file.Length, MaxSize + 1)];
        file.ReadExactly(content);
        return FromBytes(content);
    }

    /// <summary>Takes a picture from the content of its file.</summary>
    /// <exception cref="ArgumentException">The content is not a PNG, JPEG or SVG picture, or it is larger than 256 KiB.</exception>
    public static ReportLogo FromBytes(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MaxSize)
        {
            throw new ArgumentException($"The logo is larger than {MaxSize / 1024} KiB: make it smaller.", nameof(content));
        }

        return MediaTypeOf(content) is { } mediaType
            ? new ReportLogo(mediaType, content)
            : throw new ArgumentException("The logo is not a PNG, JPEG or SVG picture.", nameof(content));
    }

    /// <summary>The type that the content shows, whatever the name of the file says.</summary>
    private static string? MediaTypeOf(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], jpeg = [0xFF, 0xD8, 0xFF];
        return content.StartsWith(png) ? "image/png"
            : content.StartsWith(jpeg) ? "image/jpeg"
            : Encoding.UTF8.GetString(content).Contains("<svg", StringComparison.Ordinal) ? "image/svg+xml"
            : null;
    }
}
