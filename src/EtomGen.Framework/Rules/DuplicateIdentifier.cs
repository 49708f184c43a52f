using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1003: an identifier stands in several rows. Rows that differ in domain and vertical group only are one process, which is no error.</summary>
internal static class DuplicateIdentifier
{
    public const string RuleId = "ETOM1003";
    public const string RuleTitle = "The process identifier is in several rows";

    /// <summary>One row an identifier.</summary>
    /// <param name="raw">The file.</param>
    /// <param name="ordered">The rows in the order of their identifiers.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static IReadOnlyList<ProcessRow> Check(RawFramework raw, IReadOnlyList<ProcessRow> ordered, CancellationToken cancellationToken)
    {
        var unique = new List<ProcessRow>(ordered.Count);
        foreach (ProcessRow row in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int last = unique.Count - 1;
            if (last < 0 || unique[last].Definition.Identifier != row.Definition.Identifier)
            {
                unique.Add(row);
                continue;
            }

            ProcessDefinition kept = unique[last].Definition, repeated = row.Definition;
            bool isSame = Content(kept) == Content(repeated);
            raw.Report(RuleId, raw.LocationOf(row.Row, Field.Id), isSame ? Merged(repeated) : LeftOut(kept, repeated), isError: !isSame);
            if (isSame)
            {
                unique[last] = unique[last] with { Definition = Merge(raw, kept, row) };
            }
        }

        return unique;
    }

    private static string Merged(ProcessDefinition repeated) =>
        $"{repeated.Identifier} {repeated.Name} is in several rows that differ at most in domain and vertical group, and counts once";

    private static string LeftOut(ProcessDefinition kept, ProcessDefinition repeated) => kept.Name == repeated.Name
        ? $"{repeated.Identifier} {repeated.Name} is here a second time with other content, and this row was left out: keep one of the two, or correct its identifier"
        : $"{repeated.Identifier} is {kept.Name} already, and this row, {repeated.Name}, was left out: correct one of the two identifiers";

    /// <summary>What makes rows contradict each other.</summary>
    private static ProcessDefinition Content(ProcessDefinition process) => process with { Domain = null, Vertical = null };

    private static ProcessDefinition Merge(RawFramework raw, ProcessDefinition kept, ProcessRow repeated) => kept with
    {
        Domain = Joined(raw, repeated.Row, Field.Domain, kept.Domain, repeated.Definition.Domain),
        Vertical = Joined(raw, repeated.Row, Field.Vertical, kept.Vertical, repeated.Definition.Vertical),
    };

    /// <summary>Both texts as one; what would grow without end stays as it is.</summary>
    private static string? Joined(RawFramework raw, RawRow row, Field field, string? kept, string? repeated)
    {
        string? joined = kept == repeated ? kept : ProcessTable.JoinVerticals(ProcessTable.Verticals(kept).Concat(ProcessTable.Verticals(repeated)));
        if (joined is null || joined.Length <= LimitExceeded.MaxTextLength)
        {
            return joined;
        }

        raw.Report(
            LimitExceeded.RuleId,
            raw.LocationOf(row, field),
            $"The {Vocabulary.NameOf(field)} of the rows of one process has {LimitExceeded.Number(joined.Length)} characters, {LimitExceeded.Number(LimitExceeded.MaxTextLength)} is the most, and this row's was left out: shorten them");
        return kept;
    }
}
