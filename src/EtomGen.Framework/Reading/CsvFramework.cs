using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>A framework file in CSV (RFC 4180).</summary>
internal sealed class CsvFramework : RawFramework
{
    private static readonly CsvForm Form = new(
        MalformedFile.RuleId,
        "a framework file",
        Vocabulary.Fields,
        [Vocabulary.NameOf(Field.Id), Vocabulary.NameOf(Field.Level), Vocabulary.NameOf(Field.Name)],
        "every framework file has id, level and name");

    private readonly CsvTable _table;

    private CsvFramework(string text, CancellationToken cancellationToken)
        : base(text, cancellationToken) => _table = new CsvTable(text, Form, Found, cancellationToken);

    public override FileLocation Head => _table.Head;

    public static CsvFramework Read(string text, CancellationToken cancellationToken)
    {
        var framework = new CsvFramework(text, cancellationToken);
        framework._table.Read(framework.Take);
        return framework;
    }

    protected override (int Start, int Length) Locate(RawRow row, Field field) => _table.Locate(row.Start, row.Length, (int)field);

    /// <summary>Takes a row, and says whether there is room for more.</summary>
    private bool Take(CsvRow read)
    {
        var row = new RawRow(read.Values, read.Start, read.Length);
        if (row[Field.Id] is { } id && id[0] == Vocabulary.FactMark)
        {
            ReadFact(row, id.Substring(1));
        }
        else if (!_table.LacksColumns && Array.Exists(read.Values, value => !string.IsNullOrEmpty(value)))
        {
            Add(row);
        }

        return !IsFull;
    }

    private void ReadFact(RawRow row, string name)
    {
        int kind = Array.IndexOf(Vocabulary.Facts, name);
        if (kind < 0)
        {
            string known = string.Join(", ", Vocabulary.Facts.Select(fact => $"{Vocabulary.FactMark}{fact}"));
            Report(MalformedFile.RuleId, LocationOf(row, Field.Id), $"{Vocabulary.FactMark}{Excerpt.Of(name)} is not a known fact of a release; the known ones are {known}");
            return;
        }

        (int start, int length) = Locate(row, Field.Name);
        Add(new RawFact((Fact)kind, row[Field.Name] ?? "", start, length));
    }
}
