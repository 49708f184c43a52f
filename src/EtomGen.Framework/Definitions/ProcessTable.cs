using System.Globalization;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Definitions;

/// <summary>Turns rows into processes, in the order of their identifiers.</summary>
internal static class ProcessTable
{
    public static FrameworkProcess[] Build(RawFramework raw, CancellationToken cancellationToken)
    {
        var rows = new List<ProcessRow>(raw.Rows.Count);
        bool isOrdered = true;
        foreach (RawRow row in raw.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (MalformedIdentifier.Check(raw, row) is { } identifier)
            {
                isOrdered = isOrdered && (rows.Count == 0 || rows[rows.Count - 1].Process.Identifier <= identifier);
                rows.Add(new ProcessRow(row, Parse(raw, row, identifier)));
            }
        }

        // The sort is stable: of two rows with one identifier, the first one in the file comes first.
        IReadOnlyList<ProcessRow> ordered = isOrdered ? rows : InOrder(rows, cancellationToken);
        return [.. MissingParent.Check(raw, DuplicateIdentifier.Check(raw, ordered, cancellationToken), cancellationToken)];
    }

    private static ProcessRow[] InOrder(List<ProcessRow> rows, CancellationToken cancellationToken)
    {
        try
        {
            return [.. rows.OrderBy(row => row.Process.Identifier, new CancellableComparer(cancellationToken))];
        }
        catch (InvalidOperationException e) when (e.InnerException is OperationCanceledException)
        {
            // Sorting wraps what a comparison throws.
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private static FrameworkProcess Parse(RawFramework raw, RawRow row, ProcessIdentifier identifier)
    {
        (string name, bool isMarkedDeleted) = MalformedName.Check(raw, row, identifier);
        (bool isComplete, int? count) = Children(raw, row);
        var process = new FrameworkProcess(identifier, LevelMismatch.Check(raw, row), name)
        {
            IsDeleted = isMarkedDeleted | IsDeleted(raw, row),
            HasAllChildren = isComplete,
            StatedChildCount = count,
        };
        foreach (ProcessField field in ProcessField.Texts)
        {
            field.SetText(process, Text(raw, row, field));
        }

        return process;
    }

    private static string? Text(RawFramework raw, RawRow row, ProcessField field) =>
        field == ProcessField.Original ? MalformedIdentifier.CheckOriginal(raw, row)
        : field == ProcessField.Vertical ? NameList.Normalize(LimitExceeded.Check(raw, row, field))
        : LimitExceeded.Check(raw, row, field);

    private static bool IsDeleted(RawFramework raw, RawRow row)
    {
        string? status = LimitExceeded.Check(raw, row, ProcessField.Status);
        if (status is not (null or ProcessField.Live or ProcessField.Deleted))
        {
            raw.Report(
                MalformedFile.RuleId,
                raw.LocationOf(row, ProcessField.Status),
                $"The status '{Excerpt.Of(status)}' is not known: write {ProcessField.Live}, {ProcessField.Deleted} or nothing, which is {ProcessField.Live}");
        }

        return status == ProcessField.Deleted;
    }

    private static (bool IsComplete, int? Count) Children(RawFramework raw, RawRow row)
    {
        string? children = LimitExceeded.Check(raw, row, ProcessField.Children);
        if (children is null or ProcessField.Complete)
        {
            return (children is not null, null);
        }

        if (int.TryParse(children, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            return (false, count);
        }

        raw.Report(
            MalformedFile.RuleId,
            raw.LocationOf(row, ProcessField.Children),
            $"'{Excerpt.Of(children)}' is not a value for children: write {ProcessField.Complete} where all are listed, or their known count");
        return (false, null);
    }

    /// <summary>Compares identifiers, and lets a sort be cancelled.</summary>
    private sealed class CancellableComparer(CancellationToken cancellationToken) : IComparer<ProcessIdentifier>
    {
        public int Compare(ProcessIdentifier x, ProcessIdentifier y)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return x.CompareTo(y);
        }
    }
}
