using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>A framework file in CSV (RFC 4180).</summary>
internal sealed class CsvFramework : TextFramework
{
    private static readonly CsvForm Form = new(
        MalformedFile.RuleId,
        "a framework file",
        [.. ProcessField.All.Select(field => field.FileName)],
        [ProcessField.Id.FileName, ProcessField.Level.FileName, ProcessField.Name.FileName],
        "every framework file has id, level and name");

    private readonly CsvTable _table;

    private CsvFramework(string text)
        : base(text) => _table = new CsvTable(text, Form, Lines, Findings);

    public override FileLocation Head => _table.Head;

    public static CsvFramework Read(string text, CancellationToken cancellationToken)
    {
        var framework = new CsvFramework(text);
        framework._table.Read(framework.Take, cancellationToken);
        return framework;
    }

    protected override (int Start, int Length) Locate(int rowStart, int rowLength, int field) => _table.Locate(rowStart, rowLength, field);

    /// <summary>Adds a row, and says whether more are read.</summary>
    private bool Take(RawRow row)
    {
        if (row[ProcessField.Id] is { } id && id[0] == FactNames.Mark)
        {
            ReadFact(row, id.Substring(1));
        }
        else if (!_table.LacksColumns && !row.IsEmpty)
        {
            Add(row);
        }

        return !IsFull;
    }

    private void ReadFact(RawRow row, string name)
    {
        int kind = Array.IndexOf(FactNames.All, name);
        if (kind < 0)
        {
            string known = string.Join(", ", FactNames.All.Select(fact => $"{FactNames.Mark}{fact}"));
            Report(MalformedFile.RuleId, LocationOf(row, ProcessField.Id), $"{FactNames.Mark}{Excerpt.Of(name)} is not a known fact of a release; the known ones are {known}");
            return;
        }

        (int start, int length) = Locate(row.Start, row.Length, ProcessField.Name.Index);
        Add(new RawFact((Fact)kind, row[ProcessField.Name] ?? "", start, length));
    }
}
