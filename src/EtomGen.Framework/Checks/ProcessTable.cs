using System.Globalization;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Checks;

/// <summary>Turns rows into processes, in the order of their identifiers.</summary>
internal static class ProcessTable
{
    private const char VerticalSeparator = ';';

    public static IReadOnlyList<ProcessDefinition> Build(RawFramework raw, CancellationToken cancellation)
    {
        var rows = new List<ProcessRow>(raw.Rows.Count);
        bool isOrdered = true;
        foreach (RawRow row in raw.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (WellFormedIdentifier.Check(raw, row) is { } identifier)
            {
                isOrdered = isOrdered && (rows.Count == 0 || rows[rows.Count - 1].Definition.Identifier <= identifier);
                rows.Add(new ProcessRow(row, Parse(raw, row, identifier)));
            }
        }

        // Stable: of two rows with one identifier, the one that stands first in the file comes first.
        IReadOnlyList<ProcessRow> ordered = isOrdered ? rows : InOrder(rows, cancellation);
        return ProcessTree.Check(raw, IdentifierOnce.Check(raw, ordered, cancellation), cancellation);
    }

    private static ProcessRow[] InOrder(List<ProcessRow> rows, CancellationToken cancellation)
    {
        try
        {
            return [.. rows.OrderBy(row => row.Definition.Identifier, new CancellableOrder(cancellation))];
        }
        catch (InvalidOperationException e) when (e.InnerException is OperationCanceledException)
        {
            // Sorting wraps what a comparison throws.
            throw new OperationCanceledException(cancellation);
        }
    }

    private static ProcessDefinition Parse(RawFramework raw, RawRow row, ProcessIdentifier identifier)
    {
        (string name, bool isMarkedDeleted) = ProcessName.Check(raw, row, identifier);
        (bool isComplete, int? count) = Children(raw, row);
        return new ProcessDefinition(identifier, ProcessLevel.Check(raw, row), name)
        {
            IsDeleted = isMarkedDeleted | IsDeleted(raw, row),
            HasAllChildren = isComplete,
            StatedChildCount = count,
            Original = WellFormedIdentifier.CheckOriginal(raw, row),
            Uid = WithinLimits.Text(raw, row, Field.Uid, WithinLimits.LongestUid),
            Domain = WithinLimits.Text(raw, row, Field.Domain),
            Vertical = Vertical(raw, row),
            History = WithinLimits.Text(raw, row, Field.History),
            Evidence = WithinLimits.Text(raw, row, Field.Evidence),
            Description = WithinLimits.Text(raw, row, Field.Description, WithinLimits.LongestDescription),
        };
    }

    /// <summary>The vertical groups in one spelling and order, each once.</summary>
    public static string? JoinVerticals(IEnumerable<string> verticals)
    {
        string joined = string.Join(
            $"{VerticalSeparator} ",
            verticals.Select(TextFolding.Fold).Where(vertical => vertical.Length > 0).Distinct(StringComparer.Ordinal).OrderBy(vertical => vertical, StringComparer.Ordinal));
        return joined.Length == 0 ? null : joined;
    }

    public static IEnumerable<string> Verticals(string? joined) => joined?.Split(VerticalSeparator) ?? [];

    private static string? Vertical(RawFramework raw, RawRow row) => WithinLimits.Text(raw, row, Field.Vertical) is { } several
        ? several.IndexOf(VerticalSeparator) >= 0 ? JoinVerticals(several.Split(VerticalSeparator)) : several
        : null;

    private static bool IsDeleted(RawFramework raw, RawRow row)
    {
        string? status = WithinLimits.Text(raw, row, Field.Status);
        if (status is not (null or Vocabulary.Live or Vocabulary.Deleted))
        {
            raw.Report(WellFormed.RuleId, raw.PlaceOf(row, Field.Status), $"The status '{Excerpt.Of(status)}' is not known: write {Vocabulary.Live}, {Vocabulary.Deleted} or nothing, which is {Vocabulary.Live}");
        }

        return status == Vocabulary.Deleted;
    }

    private static (bool IsComplete, int? Count) Children(RawFramework raw, RawRow row)
    {
        string? children = WithinLimits.Text(raw, row, Field.Children);
        if (children is null or Vocabulary.Complete)
        {
            return (children is not null, null);
        }

        if (int.TryParse(children, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            return (false, count);
        }

        raw.Report(WellFormed.RuleId, raw.PlaceOf(row, Field.Children), $"'{Excerpt.Of(children)}' says nothing of the children: write {Vocabulary.Complete} where all are listed, or their known count");
        return (false, null);
    }
}

/// <summary>The order of identifiers, until sorting is told to stop.</summary>
internal sealed class CancellableOrder(CancellationToken cancellation) : IComparer<ProcessIdentifier>
{
    public int Compare(ProcessIdentifier x, ProcessIdentifier y)
    {
        cancellation.ThrowIfCancellationRequested();
        return x.CompareTo(y);
    }
}

/// <summary>A process and the row that it comes from.</summary>
internal readonly record struct ProcessRow(RawRow Row, ProcessDefinition Definition);
