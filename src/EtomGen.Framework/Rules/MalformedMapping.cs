using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1011: a mapping file is not text in UTF-8, not CSV, or has a row that states no mapping.</summary>
/// <remarks>The reader reports faults of the text and the table as a whole under this rule.</remarks>
internal sealed class MalformedMapping
{
    public const string RuleId = "ETOM1011";

    private const int WholeRow = -1;

    private readonly RawFile _raw;

    /// <summary>How often each process is mapped to each other release.</summary>
    private readonly Dictionary<(ReleaseNumber, ProcessIdentifier, ReleaseNumber), int> _counterparts = [];

    private MalformedMapping(RawFile raw) => _raw = raw;

    /// <summary>The mappings that the rows of a file state; the other rows are reported.</summary>
    public static IReadOnlyList<MappingFileRow> Check(RawFile raw, CancellationToken cancellationToken)
    {
        var check = new MalformedMapping(raw);
        var rows = new List<MappingFileRow>(raw.Rows.Count);
        foreach (RawRow row in raw.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (check.Mapping(row) is { } mapping && check.IsWithinLimits(row, mapping))
            {
                rows.Add(new MappingFileRow(mapping, row.Start, row.Length));
            }
        }

        return rows;
    }

    private ReleaseMapping? Mapping(RawRow row)
    {
        // Every field is checked, so that all faults of a row are reported at once.
        ReleaseNumber? fromRelease = Release(row, MappingField.FromRelease), toRelease = Release(row, MappingField.ToRelease);
        bool isFrom = Identifier(row, MappingField.From, out ProcessIdentifier? from), isTo = Identifier(row, MappingField.To, out ProcessIdentifier? to);
        if (fromRelease is null || toRelease is null || !isFrom || !isTo)
        {
            return null;
        }

        if (from is null && to is null)
        {
            _raw.Report(RuleId, _raw.LocationOf(row, WholeRow), "This row names no process and was left out: name one in from, in to, or in both");
            return null;
        }

        if (from is null && fromRelease == toRelease)
        {
            Report(RuleId, row, MappingField.From, "This row is about one release and was left out: name a deleted process in from, and its successor in to");
            return null;
        }

        return new ReleaseMapping(fromRelease.Value, from, toRelease.Value, to, Note(row));
    }

    private ReleaseNumber? Release(RawRow row, MappingField field)
    {
        string text = Text(row, field);
        if (ReleaseNumber.TryParse(text, out ReleaseNumber release))
        {
            return release;
        }

        string fault = text.Length == 0 ? $"This row has no {MappingColumns.NameOf(field)}" : $"'{Excerpt.Of(text)}' is not the number of a release";
        Report(RuleId, row, field, $"{fault}: write two whole numbers joined by a dot, such as 12.0; this row was left out");
        return null;
    }

    private bool Identifier(RawRow row, MappingField field, out ProcessIdentifier? identifier)
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
            $"'{Excerpt.Of(text)}' is not a process identifier: write at most {ProcessIdentifier.MaximumSegments} whole numbers joined by dots, such as "
                + "1.1.1.10; this row was left out");
        return false;
    }

    private string? Note(RawRow row)
    {
        string note = Text(row, MappingField.Note);
        if (note.Length <= ProcessField.MaxTextLength)
        {
            return note.Length == 0 ? null : note;
        }

        Report(
            LimitExceeded.RuleId,
            row,
            MappingField.Note,
            $"The note has {LimitExceeded.Number(note.Length)} characters, the maximum is {LimitExceeded.Number(ProcessField.MaxTextLength)}, and it was left out: shorten it");
        return null;
    }

    /// <summary>Whether neither process has too many counterparts; comparing releases takes time for each of them.</summary>
    private bool IsWithinLimits(RawRow row, ReleaseMapping mapping)
    {
        bool isWithin = Count(row, MappingField.From, mapping.FromRelease, mapping.From, mapping.ToRelease);
        return Count(row, MappingField.To, mapping.ToRelease, mapping.To, mapping.FromRelease) && isWithin;
    }

    private bool Count(RawRow row, MappingField field, ReleaseNumber release, ProcessIdentifier? process, ReleaseNumber other)
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
            $"More than {LimitExceeded.Number(LimitExceeded.MaxCounterparts)} rows map {identifier} of release {release} to release {other}, and this one "
                + "was left out: a process splits or merges into a few");
        return false;
    }

    private void Report(string ruleId, RawRow row, MappingField field, string message) => _raw.Report(ruleId, _raw.LocationOf(row, (int)field), message);

    private static string Text(RawRow row, MappingField field) => TextFolding.Fold(row[(int)field] ?? "");
}
