using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace EtomGen.Reporting.Xlsx;

/// <summary>Packs the files of a zip archive again, so that the same files give the same bytes on every machine and at any time.</summary>
/// <remarks>
/// The archives of .NET carry the time, the operating system, and what the machine's compressor makes of a file. Here all dates are 1 January 1980, and the
/// files are stored as they are.
/// </remarks>
internal static class StoredZip
{
    private const uint LocalHeader = 0x04034B50, CentralHeader = 0x02014B50, End = 0x06054B50;
    private const ushort Version = 20, Utf8Names = 0x0800, Stored = 0, Midnight = 0, FirstDate = (1 << 5) | 1;

    public static byte[] Repack(Stream archive)
    {
        using var read = new ZipArchive(archive, ZipArchiveMode.Read);
        var entries = new List<Entry>();
        using var output = new MemoryStream();
        foreach (ZipArchiveEntry file in read.Entries)
        {
            using var content = new MemoryStream();
            using (Stream stream = file.Open())
            {
                stream.CopyTo(content);
            }

            byte[] bytes = content.ToArray();
            var entry = new Entry(Encoding.UTF8.GetBytes(file.FullName), Crc32.Of(bytes), (uint)bytes.Length, (uint)output.Length);
            Write(output, LocalHeader, 4);
            WriteShared(output, entry);
            output.Write(entry.Name);
            output.Write(bytes);
            entries.Add(entry);
        }

        uint directory = (uint)output.Length;
        foreach (Entry entry in entries)
        {
            Write(output, CentralHeader, 4);
            Write(output, Version, 2);
            WriteShared(output, entry);

            // Comment, disk, and internal and external attributes: none.
            Write(output, 0, 4);
            Write(output, 0, 2);
            Write(output, 0, 4);
            Write(output, entry.Offset, 4);
            output.Write(entry.Name);
        }

        uint size = (uint)output.Length - directory;
        Write(output, End, 4);
        Write(output, 0, 4);
        Write(output, (uint)entries.Count, 2);
        Write(output, (uint)entries.Count, 2);
        Write(output, size, 4);
        Write(output, directory, 4);
        Write(output, 0, 2);
        return output.ToArray();
    }

    /// <summary>What the header of a file and its entry in the directory have in common.</summary>
    private static void WriteShared(MemoryStream output, Entry entry)
    {
        Write(output, Version, 2);
        Write(output, Utf8Names, 2);
        Write(output, Stored, 2);
        Write(output, Midnight, 2);
        Write(output, FirstDate, 2);
        Write(output, entry.Checksum, 4);
        Write(output, entry.Size, 4);
        Write(output, entry.Size, 4);
        Write(output, (uint)entry.Name.Length, 2);
        Write(output, 0, 2);
    }

    private static void Write(MemoryStream output, uint number, int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        output.Write(bytes[..length]);
    }

    private sealed record Entry(byte[] Name, uint Checksum, uint Size, uint Offset);
}
