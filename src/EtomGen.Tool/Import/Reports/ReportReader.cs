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

    /// <summary>The line with the label of a fact whose value is on the next line.</summary>
    private ReportLine? _label;

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
        reader.EndLabel();
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
            EndLabel();
            (_isCommentOver, _columns) = (true, null);
            _report.OtherLines.Add(line.Number);
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
            EndLabel();
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
            Add(process with { Name = coverage.Name, Coverage = coverage.Coverage, Comment = Join(process.Comment, coverage.Behind) });
        }
        else if (ResultGrammar.Read(line.Text, _release.Scale) is { } result && (result.Fault is null || ResultGrammar.IsBrokenNumber(line.Text)))
        {
            Add(process with { Result = result, Comment = Join(process.Comment, result.Comment), Fault = result.Fault });
        }
        else if (RowGrammar.SplitText(text, waiting.KnownName, _release.Scale) is { } row)
        {
            Add(process with { Name = row.Name, Result = row.Result, Comment = Join(process.Comment, row.Result.Comment), Fault = row.Result.Fault });
        }
        else if (waiting.Lines < MaxWrappedLines && !(IsHeading(waiting) && RowGrammar.TrimName(waiting.Process.Name).Length == waiting.KnownName?.Length))
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
        string behind = waiting.KnownName is { } name && RowGrammar.StartsWithName(process.Name, name) ? process.Name[name.Length..] : process.Name;
        bool isBroken = behind.Contains('[', StringComparison.Ordinal) || (waiting.Lines == 1 && behind != process.Name && behind.Any(char.IsDigit));
        Add(process with { Fault = !IsHeading(waiting) ? "it has no score or result word" : isBroken ? "its coverage is not one such as [3/4]" : null });
    }

    private bool IsHeading(Waiting waiting) => _release.Find(waiting.Process.Identifier, waiting.Process.Name) is { } known
        ? !_release.Scale!.IsAssessed(known.Level)
        : waiting.Named.Level <= MaxHeadingLevel;

    /// <summary>A label without a value says nothing.</summary>
    private void EndLabel()
    {
        if (_label is { } label)
        {
            _label = null;
            _report.OtherLines.Add(label.Number);
        }
    }

    private void Add(ReportedProcess process)
    {
        _report.Processes.Add(process);
        _waiting = null;

        // What was not submitted has nothing more to say, so that what follows is not part of it.
        _isCommentOver = process.Result is not { } result || result.Score == 0 || result.Word is { IsSubmitted: false };
    }

    /// <summary>Takes a line as part of the last row: the half of its result that it lacks or a contradiction to it, a footnote, or its comment.</summary>
    private void AddToLast(ReportLine line)
    {
        string text = line.Text;
        ReportedProcess last = _report.Processes[^1];
        ReportedResult result = last.Result!.Value;
        if (last is { Fault: null, Comment: null }
            && ResultGrammar.Read(text, _release.Scale) is { Fault: null } half
            && (string.IsNullOrEmpty(half.Comment) || (result.Word is null && half.Score is null)))
        {
            ReportedResult joined = ResultGrammar.Join(result, half);
            _report.Processes[^1] = last with { Result = joined, Text = $"{last.Text} {text}", Comment = Join(last.Comment, joined.Comment), Fault = joined.Fault };
            return;
        }

        if (text[0] is '*' or '†' or '‡' && _report.Processes.Exists(process => process.Result?.Mark is not null))
        {
            _report.Footnotes.Add(new ReportedText(text, line.Number));
            _isCommentOver = true;
            return;
        }

        string comment = text.Replace(ReportLine.CellSeparator, " ", StringComparison.Ordinal);
        _report.Processes[^1] = last with { Comment = Join(last.Comment, comment) };
    }

    /// <summary>Takes a line as a fact, and says whether it is one.</summary>
    private bool ReadFact(ReportLine line)
    {
        (IReadOnlyList<(ReportFact Fact, string Value)> Facts, AssessmentKind Kind)? read = FactGrammar.Read(line.Text);
        if (read is null && _label is { } label)
        {
            _label = null;
            read = FactGrammar.Read($"{label.Text} {line.Text}");
        }

        EndLabel();
        if (read is not ({ } facts, var kind))
        {
            return false;
        }

        if (facts is [(var named, "")])
        {
            // Below the rows, a label without a value is text.
            bool isFact = _report.Processes.Count == 0 && !_report.Facts.ContainsKey(named);
            _label = isFact ? line : null;
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

    private static string? Join(string? comment, string? more) =>
        string.Join(' ', new[] { comment, more }.Where(text => !string.IsNullOrEmpty(text))) is { Length: > 0 } joined ? joined : null;

    /// <summary>A process that waits for its result.</summary>
    /// <param name="Named">The process as its line names it.</param>
    /// <param name="Process">What is known of it so far.</param>
    /// <param name="KnownName">The name that the release has.</param>
    /// <param name="Lines">How many lines it has had.</param>
    private sealed record Waiting(NamedProcess Named, ReportedProcess Process, string? KnownName, int Lines);
}
