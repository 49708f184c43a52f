namespace EtomGen.Framework;

/// <summary>The result of reading a mapping file.</summary>
/// <param name="rows">The mappings that the file states, in its order.</param>
/// <param name="findings">The faults in the form of the file, from the first line to the last.</param>
/// <param name="locate">The location of a field of a row.</param>
internal sealed class MappingReading(IReadOnlyList<MappingFileRow> rows, IReadOnlyList<FrameworkFinding> findings, Func<MappingFileRow, MappingField, FileLocation> locate)
{
    public IReadOnlyList<MappingFileRow> Rows => rows;

    public IReadOnlyList<ReleaseMapping> Mappings { get; } = [.. rows.Select(row => row.Mapping)];

    public IReadOnlyList<FrameworkFinding> Findings => findings;

    public FileLocation LocationOf(MappingFileRow row, MappingField field) => locate(row, field);
}

/// <summary>A row of a mapping file.</summary>
/// <param name="Mapping">The mapping that it states.</param>
/// <param name="Start">Where the row starts in its file.</param>
/// <param name="Length">The length of the row.</param>
internal readonly record struct MappingFileRow(ReleaseMapping Mapping, int Start, int Length);

/// <summary>A column of a mapping file.</summary>
internal enum MappingField
{
    FromRelease,
    From,
    ToRelease,
    To,
    Note,
}

/// <summary>The names of the columns of a mapping file.</summary>
internal static class MappingColumns
{
    public static readonly string[] All = ["from-release", "from", "to-release", "to", "note"];

    public static string NameOf(MappingField field) => All[(int)field];
}
