using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1003: several rows have one identifier. Rows that differ only in domain and vertical group are one process, and a remark.</summary>
internal static class DuplicateIdentifier
{
    public const string RuleId = "ETOM1003";

    /// <summary>One row for each identifier.</summary>
    /// <param name="raw">The file.</param>
    /// <param name="ordered">The rows in the order of their identifiers.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static IReadOnlyList<ProcessRow> Check(RawFramework raw, IReadOnlyList<ProcessRow> ordered, CancellationToken cancellationToken)
    {
        var unique = new List<ProcessRow>(ordered.Count);
        foreach (ProcessRow row in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (unique.Count == 0 || unique[unique.Count - 1].Process.Identifier != row.Process.Identifier)
            {
                unique.Add(row);
                continue;
            }

            FrameworkProcess kept = unique[unique.Count - 1].Process, repeated = row.Process;
            bool isSame = ProcessField.All.All(field => field.IsList || field.TextOf(kept) == field.TextOf(repeated));
            raw.Report(RuleId, raw.LocationOf(row.Row, ProcessField.Id), isSame ? Merged(repeated) : LeftOut(kept, repeated), isError: !isSame);
            if (isSame)
            {
                Merge(raw, kept, row);
            }
        }

        return unique;
    }

    private static string Merged(FrameworkProcess repeated) => $"{repeated} is in several rows that differ at most in domain and vertical group, and counts once";

    private static string LeftOut(FrameworkProcess kept, FrameworkProcess repeated) => kept.Name == repeated.Name
        ? $"{repeated} is in another row with different content, and this row was left out: keep one of the two, or correct its identifier"
        : $"{repeated.Identifier} is {kept.Name} already, and this row, {repeated.Name}, was left out: correct one of the two identifiers";

    /// <summary>Adds the domains and vertical groups of a row to those of the process. A list that would grow beyond its limit stays as it is.</summary>
    private static void Merge(RawFramework raw, FrameworkProcess kept, ProcessRow repeated)
    {
        foreach (ProcessField field in ProcessField.Texts.Where(field => field.IsList))
        {
            string? known = field.TextOf(kept), added = field.TextOf(repeated.Process);
            string? joined = known == added ? known : NameList.Join(known, added);
            if (joined?.Length > field.MaxLength)
            {
                raw.Report(
                    LimitExceeded.RuleId,
                    raw.LocationOf(repeated.Row, field),
                    $"The {field.FileName} of the rows of one process has {LimitExceeded.Number(joined.Length)} characters, the maximum is "
                        + $"{LimitExceeded.Number(field.MaxLength)}, and this row's was left out: shorten them");
            }
            else
            {
                field.SetText(kept, joined);
            }
        }
    }
}
