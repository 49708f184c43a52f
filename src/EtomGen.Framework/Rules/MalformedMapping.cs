using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1011: a mapping file is not text in UTF-8, not CSV, or has a row that states no mapping.</summary>
/// <remarks>What concerns the text and the table as a whole is reported under this rule by their readers.</remarks>
internal sealed class MalformedMapping(CsvTable table, FileFindings findings)
{
    public const string RuleId = "ETOM1011";
    public const string RuleTitle = "The mapping file is malformed";

    /// <summary>How often each process is mapped to each other release.</summary>
    private readonly Dictionary<(ReleaseNumber, ProcessIdentifier, ReleaseNumber), int> _counterparts = [];

    /// <summary>Adds what a row states, where it states something, and says whether there is room for more.</summary>
    public bool Take(CsvRow row, List<MappingRow> rows)
    {
        if (table.LacksColumns || !Array.Exists(row.Values, value => !string.IsNullOrWhiteSpace(value)))
        {
            return true;
        }

        if (rows.Count == LimitExceeded.MaxMappings)
        {
            Report(LimitExceeded.RuleId, row, null, $"The file states more than {LimitExceeded.Number(LimitExceeded.MaxMappings)} mappings, and nothing from this place on was read: split it by releases");
            return false;
        }

        if (Mapping(row) is { } mapping && IsWithinLimits(row, mapping))
        {
            rows.Add(new MappingRow(mapping, row.Start, row.Length));
        }

        return true;
    }

    private ReleaseMapping? Mapping(CsvRow row)
    {
        // Both are looked at, so that all that is wrong in a row is said at once.
        ReleaseNumber? fromRelease = Release(row, MappingField.FromRelease), toRelease = Release(row, MappingField.ToRelease);
        bool isFrom = Identifier(row, MappingField.From, out ProcessIdentifier? from), isTo = Identifier(row, MappingField.To, out ProcessIdentifier? to);
        if (fromRelease is null || toRelease is null || !isFrom || !isTo)
        {
            return null;
        }

        if (from is null && to is null)
        {
            Report(RuleId, row, null, "This row names no process and was left out: name one in from, in to, or in both");
            return null;
        }

        if (from is null && fromRelease == toRelease)
        {
            Report(RuleId, row, MappingField.From, "This row is about one release and was left out: name a deleted process of it in from, and in to the one that took its place");
            return null;
        }

        return new ReleaseMapping(fromRelease.Value, from, toRelease.Value, to, Note(row));
    }

    private ReleaseNumber? Release(CsvRow row, MappingField field)
    {
        string text = Text(row, field);
        if (ReleaseNumber.TryParse(text, out ReleaseNumber release))
        {
            return release;
        }

        string fault = text.Length == 0 ? $"This row has no {MappingReader.Columns[(int)field]}" : $"'{Excerpt.Of(text)}' is not the number of a release";
        Report(RuleId, row, field, $"{fault}: write two whole numbers joined by a dot, such as 12.0; this row was left out");
        return null;
    }

    private bool Identifier(CsvRow row, MappingField field, out ProcessIdentifier? identifier)
    {
        identifier = null;
        string text = Text(row, field);
        if (text.Length == 0)
        {
            return true;
        }

        if (ProcessIdentifier.TryParse(text, out ProcessIdentifier parsed))
        {
            identifier = parsed;
            return true;
        }

        Report(
            RuleId,
            row,
            field,
            $"'{Excerpt.Of(text)}' is not a process identifier: write at most {ProcessIdentifier.MaximumSegments} whole numbers joined by dots, such as 1.1.1.10; this row was left out");
        return false;
    }

    private string? Note(CsvRow row)
    {
        string note = Text(row, MappingField.Note);
        if (note.Length <= LimitExceeded.MaxTextLength)
        {
            return note.Length == 0 ? null : note;
        }

        Report(
            LimitExceeded.RuleId,
            row,
            MappingField.Note,
            $"The note has {LimitExceeded.Number(note.Length)} characters, {LimitExceeded.Number(LimitExceeded.MaxTextLength)} is the most, and it was left out: shorten it");
        return null;
    }

    /// <summary>Whether a process has no more counterparts than may be, so that what a comparison does with them stays small.</summary>
    private bool IsWithinLimits(CsvRow row, ReleaseMapping mapping)
    {
        bool isWithin = Count(row, MappingField.From, mapping.FromRelease, mapping.From, mapping.ToRelease);
        return Count(row, MappingField.To, mapping.ToRelease, mapping.To, mapping.FromRelease) && isWithin;
    }

    private bool Count(CsvRow row, MappingField field, ReleaseNumber release, ProcessIdentifier? process, ReleaseNumber other)
    {
        if (process is not { } identifier)
        {
            return true;
        }

        _counterparts.TryGetValue((release, identifier, other), out int count);
        _counterparts[(release, identifier, other)] = count + 1;
        if (count < LimitExceeded.MaxCounterparts)
        {
            return true;
        }

        Report(
            LimitExceeded.RuleId,
            row,
            field,
            $"More than {LimitExceeded.Number(LimitExceeded.MaxCounterparts)} rows map {identifier} of release {release} to release {other}, and this one was left out: a process splits or merges into a few");
        return false;
    }

    private void Report(string ruleId, CsvRow row, MappingField? field, string message)
    {
        (int start, int length) = field is { } known ? table.Locate(row.Start, row.Length, (int)known) : (row.Start, row.Length);
        findings.Report(ruleId, findings.Lines.LocationOf(start, length), message);
    }

    private static string Text(CsvRow row, MappingField field) => TextFolding.Fold(row.Values[(int)field] ?? "");
}
