namespace EtomGen.Framework.Raw;

/// <summary>A row of a file as written.</summary>
/// <param name="values">The values by the index of their field.</param>
/// <param name="start">Where the row starts in its file.</param>
/// <param name="length">The length of the row, or of the name of its element.</param>
internal sealed class RawRow(string?[] values, int start, int length)
{
    public int Start => start;

    public int Length => length;

    /// <summary>Whether every value is empty.</summary>
    public bool IsEmpty => Array.TrueForAll(values, string.IsNullOrEmpty);

    /// <summary>Whether every value is empty or white space.</summary>
    public bool IsBlank => Array.TrueForAll(values, string.IsNullOrWhiteSpace);

    /// <summary>The value of a field by its index, or <see langword="null"/> where the row leaves it out or empty.</summary>
    public string? this[int field] => string.IsNullOrEmpty(values[field]) ? null : values[field];

    /// <summary>The value of a field of a process, or <see langword="null"/> where the row leaves it out or empty.</summary>
    public string? this[ProcessField field] => this[field.Index];

    /// <summary>The value of a field with its white space folded, or <see langword="null"/> where it is empty.</summary>
    public string? TextOf(ProcessField field) => this[field] is { } value && TextFolding.Fold(value) is { Length: > 0 } text ? text : null;
}
