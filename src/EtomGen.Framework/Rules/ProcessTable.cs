using System.Globalization;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>Turns rows into processes, in the order of their identifiers.</summary>
internal static class ProcessTable
{
    private const char VerticalSeparator = ';';

    public static IReadOnlyList<ProcessDefinition> Build(RawFramework raw, CancellationToken cancellationToken)
    {
        var rows = new List<ProcessRow>(raw.Rows.Count);
        bool isOrdered = true;
        foreach (RawRow row in raw.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (MalformedIdentifier.Check(raw, row) is { } identifier)
            {
                isOrdered = isOrdered && (rows.Count == 0 || rows[rows.Count - 1].Definition.Identifier <= identifier);
                rows.Add(new ProcessRow(row, Parse(raw, row, identifier)));
            }
        }

        // Stable: of two rows with one identifier, the one that stands first in the file comes first.
        IReadOnlyList<ProcessRow> ordered = isOrdered ? rows : InOrder(rows, cancellationToken);
        return MissingParent.Check(raw, DuplicateIdentifier.Check(raw, ordered, cancellationToken), cancellationToken);
    }

    private static ProcessRow[] InOrder(List<ProcessRow> rows, CancellationToken cancellationToken)
    {
        try
        {
            return [.. rows.OrderBy(row => row.Definition.Identifier, new CancellableOrder(cancellationToken))];
        }
        catch (InvalidOperationException e) when (e.InnerException is OperationCanceledException)
        {
            // Sorting wraps what a comparison throws.
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private static ProcessDefinition Parse(RawFramework raw, RawRow row, ProcessIdentifier identifier)
    {
        (string name, bool isMarkedDeleted) = MalformedName.Check(raw, row, identifier);
        (bool isComplete, int? count) = Children(raw, row);
        return new ProcessDefinition(identifier, LevelMismatch.Check(raw, row), name)
        {
            IsDeleted = isMarkedDeleted | IsDeleted(raw, row),
            HasAllChildren = isComplete,
            StatedChildCount = count,
            Original = MalformedIdentifier.CheckOriginal(raw, row),
            Uid = LimitExceeded.Text(raw, row, Field.Uid, LimitExceeded.MaxUidLength),
            Domain = LimitExceeded.Text(raw, row, Field.Domain),
            Vertical = Vertical(raw, row),
            History = LimitExceeded.Text(raw, row, Field.History),
            Evidence = LimitExceeded.Text(raw, row, Field.Evidence),
            Description = LimitExceeded.Text(raw, row, Field.Description, LimitExceeded.MaxDescriptionLength),
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

    private static string? Vertical(RawFramework raw, RawRow row) => LimitExceeded.Text(raw, row, Field.Vertical) is { } several
        ? several.IndexOf(VerticalSeparator) >= 0 ? JoinVerticals(several.Split(VerticalSeparator)) : several
        : null;

    private static bool IsDeleted(RawFramework raw, RawRow row)
    {
        string? status = LimitExceeded.Text(raw, row, Field.Status);
        if (status is not (null or Vocabulary.Live or Vocabulary.Deleted))
        {
            raw.Report(MalformedFile.RuleId, raw.LocationOf(row, Field.Status), $"The status '{Excerpt.Of(status)}' is not known: write {Vocabulary.Live}, {Vocabulary.Deleted} or nothing, which is {Vocabulary.Live}");
        }

        return status == Vocabulary.Deleted;
    }

    private static (bool IsComplete, int? Count) Children(RawFramework raw, RawRow row)
    {
        string? children = LimitExceeded.Text(raw, row, Field.Children);
        if (children is null or Vocabulary.Complete)
        {
            return (children is not null, null);
        }

        if (int.TryParse(children, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            return (false, count);
        }

        raw.Report(MalformedFile.RuleId, raw.LocationOf(row, Field.Children), $"'{Excerpt.Of(children)}' says nothing of the children: write {Vocabulary.Complete} where all are listed, or their known count");
        return (false, null);
    }
}

/// <summary>The order of identifiers, until sorting is told to stop.</summary>
internal sealed class CancellableOrder(CancellationToken cancellationToken) : IComparer<ProcessIdentifier>
{
    public int Compare(ProcessIdentifier x, ProcessIdentifier y)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return x.CompareTo(y);
    }
}

/// <summary>A process and the row that it comes from.</summary>
internal readonly record struct ProcessRow(RawRow Row, ProcessDefinition Definition);
