namespace EtomGen;

/// <summary>A row of an assessment, or what a module supports, whose process is not known in the assessment's release. It counts for nothing until it is resolved.</summary>
public sealed class UnresolvedProcess
{
    internal UnresolvedProcess(DeclaredUnresolved declared)
    {
        Release = declared.Release ?? "";
        Identifier = declared.Process ?? "";
        Name = declared.Name;
        Score = declared.Score is { } score ? (decimal)score : null;
        Deviation = declared.Deviation;
        Evidence = ScoreEvidence.From(declared.Evidence);
        Comment = declared.Comment;
        Module = declared.Module;
        Reason = declared.Reason;
        MovedFrom = ProcessOrigin.Parse(declared.MovedFrom)!;
    }

    /// <summary>The framework release that the process is of, as declared.</summary>
    public string Release { get; }

    /// <summary>The identifier of the process in that release, as declared.</summary>
    public string Identifier { get; }

    /// <summary>The name of the process in that release, or <see langword="null"/>.</summary>
    public string? Name { get; }

    /// <summary>The conformance score, or <see langword="null"/> where the process was not submitted or is not a row.</summary>
    public decimal? Score { get; }

    /// <summary>Where and why the product deviates from the process, or <see langword="null"/>.</summary>
    public string? Deviation { get; }

    /// <summary>What shows the score, in declared order.</summary>
    public IReadOnlyList<ScoreEvidence> Evidence { get; }

    /// <summary>A remark, or <see langword="null"/>.</summary>
    public string? Comment { get; }

    /// <summary>The module that supports the process, or <see langword="null"/> for a row.</summary>
    public string? Module { get; }

    /// <summary>Why it is unresolved, or <see langword="null"/>.</summary>
    public string? Reason { get; }

    /// <summary>The processes of still other releases that the row was made for before, the oldest first.</summary>
    public IReadOnlyList<ProcessOrigin> MovedFrom { get; }

    /// <summary>Release, identifier and name.</summary>
    public override string ToString() => $"{Release} {Identifier} {Name}".TrimEnd();
}
