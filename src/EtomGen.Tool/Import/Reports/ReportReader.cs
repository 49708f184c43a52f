namespace EtomGen.Tool.Import.Reports;

/// <summary>Reads the lines of a report in any layout: a process may share its line with its result, or the result may follow in lines of its own.</summary>
/// <remarks>Every line that names a process gives exactly one <see cref="ReportedProcess"/>: a row, a heading, or one with a fault.</remarks>
internal sealed class ReportReader
{
    private const int MaxWrappedLines = 3;

    /// <summary>The deepest level that lines with "Level 2:" head; below it they are rows.</summary>
    private const int MaxHeadingLevel = 2;

    private readonly ReportRelease _release;
    private readonly PublishedReport _report = new();
    private TableColumns? _columns;

    /// <summary>The process that waits for its result.</summary>
    private Waiting? _waiting;

    /// <summary>The fact whose value is on the next line.</summary>
    private (ReportFact Fact, AssessmentKind Kind)? _label;

    /// <summary>Whether the comment of the last row is over: at a blank line behind it, a heading, or the end of the rows.</summary>
    private bool _isCommentOver = true;

    private ReportReader(ReportRelease release) => _release = release;

    public static PublishedReport Read(IEnumerable<ReportLine> lines, ReportRelease release, CancellationToken cancellationToken)
    {
        var reader = new ReportReader(release);
        foreach (ReportLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.ReadLine(line);
        }

        reader.EndWaiting();
        return reader._report;
    }

    private void ReadLine(ReportLine line)
    {
        if (line.IsBlank)
        {
            _isCommentOver |= _report.Processes.Count > 0 && _report.Processes[^1].Comment is not null;
        }
        else if (EndsRows(line.Text))
        {
            EndWaiting();
            (_isCommentOver, _label, _columns) = (true, null, null);
        }
        else if (TableColumns.Read(line) is { } columns)
        {
            EndWaiting();
            (_columns, _isCommentOver) = (columns, true);
        }
        else if (RowGrammar.TryProcess(line, _columns, out NamedProcess named) && !(_label is not null && named.Rest.Length == 0 && line.Cells.Count == 1))
        {
            // A number alone behind a label is its value, such as a version.
            EndWaiting();
            _label = null;
            ReadProcess(line, named);
        }
        else if (TableColumns.IsHeader(line.Text))
        {
            _isCommentOver = true;
        }
        else if (_waiting is not null)
        {
            Continue(_waiting, line);
        }
        else if (!ReadFact(line))
        {
            if (_isCommentOver)
            {
                _report.OtherLines.Add(line.Number);
            }
            else
            {
                AddToLast(line);
            }
        }
    }

    private void ReadProcess(ReportLine line, NamedProcess named)
    {
        _isCommentOver = true;
        string? knownName = NameOf(named.Identifier, named.Rest.Length > 0 ? named.Rest : string.Join(' ', line.Cells.Skip(named.Cell + 1)));
        ReportedProcess process = RowGrammar.ReadCells(line, named, _columns, knownName, _release.Scale);
        if (process.Result is not null || process.Fault is not null || process.Coverage is not null)
        {
            Add(process);
        }
        else
        {
            _waiting = new Waiting(named, process, knownName, 1);
        }
    }

    /// <summary>Takes a line as the rest of the process before it: its result, or the end of a name that did not fit.</summary>
    private void Continue(Waiting waiting, ReportLine line)
    {
        string text = $"{waiting.Process.Name} {line.Text}".Trim();
        ReportedProcess process = waiting.Process with { Text = $"{waiting.Process.Text} {line.Text}" };
        if (RowGrammar.TryCoverage(text) is { } coverage)
        {
            Add(process with { Name = coverage.Name, Coverage = coverage.Coverage, Comment = NullIfEmpty(coverage.Behind) });
        }
        else if (ResultGrammar.Read(line.Text, _release.Scale) is { } result && (result.Fault is null || ResultGrammar.IsBrokenNumber(line.Text)))
        {
            Add(process with
            {
                Result = result,
                Comment = NullIfEmpty(string.Join(' ', new[] { process.Comment, result.Comment }.Where(part => !string.IsNullOrEmpty(part)))),
                Fault = result.Fault,
            });
        }
        else if (RowGrammar.SplitText(text, waiting.KnownName, _release.Scale) is { } row)
        {
            Add(process with { Name = row.Name, Result = row.Result, Comment = NullIfEmpty(row.Result.Comment), Fault = row.Result.Fault });
        }
        else if (waiting.Lines < MaxWrappedLines)
        {
            _waiting = waiting with { Process = process with { Name = text }, Lines = waiting.Lines + 1 };
        }
        else
        {
            EndWaiting();
            _report.OtherLines.Add(line.Number);
        }
    }

    /// <summary>A process without a result heads others, where its level is not assessed; otherwise the result is missing.</summary>
    private void EndWaiting()
    {
        if (_waiting is not { } waiting)
        {
            return;
        }

        _waiting = null;
        ReportedProcess process = waiting.Process;
        FrameworkProcess? known = _release.Find(process.Identifier, process.Name);
        bool isHeading = known is null ? waiting.Named.Level <= MaxHeadingLevel : !_release.Scale!.IsAssessed(known.Level);
        string behind = waiting.KnownName is { } name && RowGrammar.StartsWithName(process.Name, name) ? process.Name[name.Length..] : process.Name;
        bool isBroken = behind.Contains('[', StringComparison.Ordinal) || (waiting.Lines == 1 && behind != process.Name && behind.Any(char.IsDigit));
        Add(process with { Fault = !isHeading ? "it has no score or result word" : isBroken ? "its coverage is not one such as [3/4]" : null });
    }

    private void Add(ReportedProcess process)
    {
        _report.Processes.Add(process);
        _waiting = null;

        // What was not submitted has nothing more to say, so that what follows is not part of it.
        _isCommentOver = process.Result is not { } result || result.Score == 0 || result.Word is { IsSubmitted: false };
    }

    /// <summary>Takes a line as part of the last row: the half of its result that it lacks, a footnote, or its comment.</summary>
    private void AddToLast(ReportLine line)
    {
        string text = line.Text;
        ReportedProcess last = _report.Processes[^1];
        ReportedResult result = last.Result!.Value;
        bool lacksHalf = last is { Fault: null, Comment: null } && (result.Word is null || result.Score is null);
        if (lacksHalf
            && ResultGrammar.Read(text, _release.Scale) is { Fault: null } half
            && (result.Word is null ? half.Score is null : half.Word is null && string.IsNullOrEmpty(half.Comment)))
        {
            ReportedResult joined = ResultGrammar.Join(result, half);
            _report.Processes[^1] = last with { Result = joined, Text = $"{last.Text} {text}", Comment = NullIfEmpty(joined.Comment), Fault = joined.Fault };
            return;
        }

        if (text[0] is '*' or '†' or '‡' && _report.Processes.Exists(process => process.Result?.Mark is not null))
        {
            _report.Footnotes.Add(new ReportedText(text, line.Number));
            _isCommentOver = true;
            return;
        }

        string comment = text.Replace(ReportLine.CellSeparator, " ", StringComparison.Ordinal);
        _report.Processes[^1] = last with { Comment = last.Comment is null ? comment : $"{last.Comment} {comment}" };
    }

    /// <summary>Takes a line as a fact, and says whether it is one.</summary>
    private bool ReadFact(ReportLine line)
    {
        if (_label is { } label)
        {
            _label = null;
            Add(label.Fact, line.Text.Trim(' ', '|'), line.Number, label.Kind);
            return true;
        }

        if (FactGrammar.Read(line.Text) is not ({ } facts, var kind))
        {
            return false;
        }

        if (facts is [(var named, "")])
        {
            // Below the rows, a label without a value is text.
            bool isFact = _report.Processes.Count == 0 && !_report.Facts.ContainsKey(named);
            _label = isFact ? (named, kind) : null;
            return isFact;
        }

        // Below the rows, only facts that are still missing are taken; all else is text.
        bool isTaken = _report.Processes.Count == 0 || facts.Any(fact => !_report.Facts.ContainsKey(fact.Fact));
        foreach ((ReportFact fact, string value) in isTaken ? facts : [])
        {
            Add(fact, value, line.Number, kind);
        }

        return isTaken;
    }

    private void Add(ReportFact fact, string value, int line, AssessmentKind kind)
    {
        var text = new ReportedText(value, line);
        if (_report.Facts.TryAdd(fact, text))
        {
            _report.Kind = fact == ReportFact.Product ? kind : _report.Kind;
        }
        else if (!string.Equals(_report.Facts[fact].Text, value, StringComparison.OrdinalIgnoreCase))
        {
            _report.ContradictingFacts.Add((fact, text));
        }
    }

    private string? NameOf(string identifier, string text) => _release.Find(identifier, text)?.Name is { } name ? ReportLine.Normalize(name) : null;

    /// <summary>Whether a line belongs to what is below the rows.</summary>
    private static bool EndsRows(string text) =>
        Array.Exists(["report misuse", "disclaimer", "copyright", "©"], (string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>A process that waits for its result.</summary>
    /// <param name="Named">The process as its line names it.</param>
    /// <param name="Process">What is known of it so far.</param>
    /// <param name="KnownName">The name that the release has.</param>
    /// <param name="Lines">How many lines it has had.</param>
    private sealed record Waiting(NamedProcess Named, ReportedProcess Process, string? KnownName, int Lines);
}
