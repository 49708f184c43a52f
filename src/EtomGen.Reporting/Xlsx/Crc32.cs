namespace EtomGen.Reporting.Xlsx;

/// <summary>The checksum of files in zip archives.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Enumerable.Range(0, 8).Aggregate((uint)i, (sum, _) => (sum >> 1) ^ ((sum & 1) * Polynomial)))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte value in bytes)
        {
            sum = (sum >> 8) ^ Table[(byte)(sum ^ value)];
        }

        return ~sum;
    }
}
