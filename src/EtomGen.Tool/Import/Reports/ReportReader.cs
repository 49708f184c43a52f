using EtomGen.Framework.Raw;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Reads the lines of a report, whatever its layout: a process may share its line with its result, or the result may follow in lines of its own.</summary>
internal sealed class ReportReader
{
    private const int MaxWrappedLines = 3;

    private readonly Func<string, string?> _nameOf;
    private readonly PublishedReport _report = new();

    /// <summary>The process that waits for its result, with the lines that it has had.</summary>
    private (string Identifier, string Text, int Line, int Lines)? _waiting;

    /// <summary>Whether a blank line has followed a comment of the last row, which ends it.</summary>
    private bool _isCommentOver = true;
    private bool _hasComment;

    private ReportReader(Func<string, string?> nameOf) => _nameOf = nameOf;

    /// <param name="lines">The lines.</param>
    /// <param name="nameOf">The name that the release has for an identifier, if it is at hand and has one.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static PublishedReport Read(IEnumerable<ReportLine> lines, Func<string, string?> nameOf, CancellationToken cancellationToken)
    {
        var reader = new ReportReader(nameOf);
        foreach (ReportLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.ReadLine(TextFolding.Fold(line.Text).Replace('—', '–').Replace('−', '–').Replace('‒', '–').Replace('‐', '-').Replace('‑', '-'), line.Number);
        }

        return reader._report;
    }

    private void ReadLine(string line, int number)
    {
        if (line.Trim(' ', '|').Length == 0)
        {
            _isCommentOver |= _hasComment;
        }
        else if (ReportGrammar.EndsRows(line))
        {
            (_waiting, _isCommentOver) = (null, true);
        }
        else if (ReportGrammar.TryProcess(line, out string identifier, out string rest))
        {
            ReadProcess(identifier, rest, number);
        }
        else if (_waiting is { } waiting)
        {
            Continue(waiting, line);
        }
        else if (ReportGrammar.FactOf(line) is { } fact)
        {
            _report.Facts.TryAdd(fact.Fact, new ReportedText(fact.Value, number));
        }
        else if (!_isCommentOver)
        {
            AddToLast(line);
        }
    }

    private void ReadProcess(string identifier, string rest, int number)
    {
        (_waiting, _isCommentOver) = (null, true);
        if (ReportGrammar.TryCoverage(rest, out string group, out int submitted, out int contained))
        {
            _report.Groups.Add(new ReportedGroup(identifier, group, submitted, contained, number));
        }
        else if (ReportGrammar.SplitRow(rest, _nameOf(identifier)) is { } row)
        {
            Add(new ReportedRow(identifier, row.Name, row.Result.Score, row.Result.Word, Comment(row.Result.Comment), number));
        }
        else
        {
            _waiting = (identifier, rest, number, 1);
        }
    }

    /// <summary>Takes a line as the rest of the process before it: its result, or the end of a name that did not fit.</summary>
    private void Continue((string Identifier, string Text, int Line, int Lines) waiting, string line)
    {
        string text = $"{waiting.Text} {line}".Trim();
        if (ReportGrammar.TryCoverage(text, out string group, out int submitted, out int contained))
        {
            _report.Groups.Add(new ReportedGroup(waiting.Identifier, group, submitted, contained, waiting.Line));
            _waiting = null;
        }
        else if (ReportGrammar.Tail(line) is { } result)
        {
            Add(new ReportedRow(waiting.Identifier, waiting.Text.Trim(' ', '|'), result.Score, result.Word, Comment(result.Comment), waiting.Line));
        }
        else if (ReportGrammar.SplitRow(text, _nameOf(waiting.Identifier)) is { } row)
        {
            Add(new ReportedRow(waiting.Identifier, row.Name, row.Result.Score, row.Result.Word, Comment(row.Result.Comment), waiting.Line));
        }
        else
        {
            _waiting = waiting.Lines < MaxWrappedLines ? (waiting.Identifier, text, waiting.Line, waiting.Lines + 1) : null;
        }
    }

    private void Add(ReportedRow row)
    {
        _report.Rows.Add(row);
        _waiting = null;
        _hasComment = row.Comment is not null;

        // What was not submitted has nothing more to say, so that what follows is no part of it.
        _isCommentOver = row.Score is null or 0;
    }

    /// <summary>Takes a line as part of the last row: its word, where it has none yet, or its comment.</summary>
    private void AddToLast(string line)
    {
        ReportedRow last = _report.Rows[^1];
        if (last.Word is null && ReportGrammar.Tail(line) is { Score: null, Word: { } word } result)
        {
            _report.Rows[^1] = last with { Word = word, Comment = Comment(result.Comment) };
            return;
        }

        _hasComment = true;
        _report.Rows[^1] = last with { Comment = last.Comment is null ? line : $"{last.Comment} {line}" };
    }

    private static string? Comment(string text) => text.Length == 0 ? null : text;
}
