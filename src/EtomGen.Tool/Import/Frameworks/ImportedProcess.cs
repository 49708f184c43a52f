using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>A process of a source: the values of its row in a framework file, and where the source lists it.</summary>
internal sealed class ImportedProcess(ProcessIdentifier identifier, SourceLocation location, SheetSummary sheet)
{
    private readonly string?[] _values = new string?[ProcessField.All.Count];

    public ProcessIdentifier Identifier => identifier;

    public int Level { get; set; } = LevelMismatch.Unstated;

    public required string Name { get; init; }

    public bool IsDeleted { get; init; }

    /// <summary>Whether no child of the process was left out.</summary>
    public bool HasAllChildren { get; set; } = true;

    /// <summary>Whether a text has U+FFFD, which replaces characters that were lost before.</summary>
    public bool HasLostCharacters => _values.Append(Name).Any(text => text?.Contains('\uFFFD', StringComparison.Ordinal) == true);

    public SourceLocation Location => location;

    public SheetSummary Sheet => sheet;

    /// <summary>The further rows of the process.</summary>
    public List<ImportedProcess> Repetitions { get; } = [];

    /// <summary>The text of an optional field.</summary>
    public string? this[ProcessField field]
    {
        get => _values[field.Index];
        set => _values[field.Index] = value;
    }

    /// <summary>Whether a row of the same identifier says the same of the process.</summary>
    public bool IsLike(ImportedProcess other) => (Name, Level) == (other.Name, other.Level);

    /// <summary>Counts the rows of the process as taken.</summary>
    public void Take()
    {
        sheet.Processes++;
        sheet.MergedInto += Repetitions.Count > 0 ? 1 : 0;
        Repetitions.ForEach(row => row.Sheet.Merged++);
    }

    /// <summary>Counts the rows of the process as left out.</summary>
    public void Leave(string reason)
    {
        sheet.Leave(reason, location.Row);
        Repetitions.ForEach(row => row.Leave(reason));
    }

    /// <summary>The row of the framework file.</summary>
    /// <param name="position">The position of the row, by which findings name it.</param>
    /// <param name="isComplete">Whether the source lists every child.</param>
    public RawRow ToRow(int position, bool isComplete)
    {
        this[ProcessField.Id] = identifier.Value;
        this[ProcessField.Level] = FactTexts.Number(Level);
        this[ProcessField.Name] = Name;
        this[ProcessField.Status] = IsDeleted ? ProcessField.Deleted : null;
        this[ProcessField.Children] = isComplete && HasAllChildren && !IsDeleted ? ProcessField.Complete : null;
        return new RawRow(_values, position, 0);
    }

    public override string ToString() => $"{identifier} {Name}";
}

/// <summary>A row of a source, and the line and column that findings name; row 0 is none.</summary>
internal readonly record struct SourceLocation(string Sheet, int Row, int Line, int Column)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"row {Row} of '{Sheet}'");
}
