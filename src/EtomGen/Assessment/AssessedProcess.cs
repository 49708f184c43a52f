namespace EtomGen;

/// <summary>A process in an assessment: scored, or in scope and not submitted.</summary>
public sealed class AssessedProcess
{
    internal AssessedProcess(DeclaredRow row, FrameworkCatalog framework)
    {
        ConformanceScale scale = framework.Scale;
        Process = framework.FindOrStandIn(ProcessIdentifier.Parse(row.Process.Identifier!))!;
        Score = (decimal?)row.Score;
        ReportedScore = Score ?? scale.NotSubmittedScore;
        Result = Score is { } score ? scale.ResultOf(score) : scale.NotSubmitted;
        IsFullyConformant = Score is { } full && scale.IsFull(full);
        Deviation = row.Deviation;
        Evidence = ScoreEvidence.From(row.Evidence);
        Comment = row.Comment;
        MovedFrom = ProcessOrigin.Parse(row.MovedFrom)!;
    }

    /// <summary>The process.</summary>
    public FrameworkProcess Process { get; }

    /// <summary>Whether the process was submitted for assessment, and so has a score.</summary>
    public bool IsSubmitted => Score is not null;

    /// <summary>The conformance score on the release's scale, or <see langword="null"/> where the process was not submitted.</summary>
    public decimal? Score { get; }

    /// <summary>The number that reports print: the score, or what the release prints for a process that was not submitted, if anything.</summary>
    public decimal? ReportedScore { get; }

    /// <summary>The result in the words of the release's scale.</summary>
    public string Result { get; }

    /// <summary>Whether the score is in the scale's topmost band.</summary>
    public bool IsFullyConformant { get; }

    /// <summary>
    /// The minimum score that a goal asks of the process, or <see langword="null"/>: of the goal for the process, for its nearest ancestor, or else for the whole
    /// assessment.
    /// </summary>
    public decimal? Goal { get; internal set; }

    /// <summary>Whether the row is short of its <see cref="Goal"/>: it has a lower score, or the goal names its process and it was not submitted.</summary>
    public bool IsBelowGoal { get; internal set; }

    /// <summary>Where and why the product deviates from the process, or <see langword="null"/>.</summary>
    public string? Deviation { get; }

    /// <summary>What shows the score, in declared order.</summary>
    public IReadOnlyList<ScoreEvidence> Evidence { get; }

    /// <summary>A remark, or <see langword="null"/>.</summary>
    public string? Comment { get; }

    /// <summary>The processes of other releases that the row was made for before the assessment was moved, the oldest first; usually none.</summary>
    public IReadOnlyList<ProcessOrigin> MovedFrom { get; }

    /// <summary>Identifier, name and result.</summary>
    public override string ToString() => $"{Process}: {Result}";
}

/// <summary>A module of the assessed product.</summary>
public sealed class AssessedModule
{
    internal AssessedModule(DeclaredModule module, FrameworkCatalog framework)
    {
        Name = module.Name!;
        Note = module.Note;
        Supports = [.. module.Supports.Select(process => framework.FindOrStandIn(ProcessIdentifier.Parse(process.Identifier!))!).OrderBy(process => process.Identifier)];
    }

    /// <summary>The module's name.</summary>
    public string Name { get; }

    /// <summary>A remark, or <see langword="null"/>.</summary>
    public string? Note { get; }

    /// <summary>The processes that the module supports, by identifier.</summary>
    public IReadOnlyList<FrameworkProcess> Supports { get; }

    /// <summary>The module's name.</summary>
    public override string ToString() => Name;
}
