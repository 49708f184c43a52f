namespace EtomGen.Framework.Raw;

/// <summary>A framework or mapping file as written: its rows, before any of them is understood, and the findings on them.</summary>
internal abstract class RawFile
{
    public List<RawRow> Rows { get; } = [];

    public FindingList Findings { get; } = new();

    /// <summary>The location of a field of a row, or of the row where it has no such field.</summary>
    public FileLocation LocationOf(RawRow row, int field) => LocationOf(row.Start, row.Length, field);

    /// <summary>The location of a field of the row that starts somewhere, or of the row where it has no such field.</summary>
    public abstract FileLocation LocationOf(int rowStart, int rowLength, int field);

    public void Report(string ruleId, FileLocation location, string message, bool isError = true) => Findings.Add(new FrameworkFinding(ruleId, isError, message, location));
}
