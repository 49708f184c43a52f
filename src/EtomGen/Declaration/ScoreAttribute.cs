using System.ComponentModel;

namespace EtomGen;

/// <summary>What both forms of a score share. Use <see cref="ScoreAttribute{TProcess}"/> or <see cref="ScoreAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ScoredProcessAttribute : AssessedProcessAttribute
{
    private protected ScoredProcessAttribute(string process, string? release, double score)
        : base(process, release) => Score = score;

    /// <summary>The conformance score, in the range (ETOM2006) and with the decimals (ETOM2007) of the release's scale.</summary>
    public double Score { get; }

    /// <summary>Where and why the product deviates from the process; expected with a partial score.</summary>
    public string? Deviation { get; set; }

    /// <summary>What shows the score: documents in words, or links to them, absolute http or https addresses (ETOM2012).</summary>
    public string[] Evidence { get; set; } = [];
}

/// <summary>Gives a process, named by its generated type, its conformance score.</summary>
/// <typeparam name="TProcess">A process of the assessment's release (ETOM2003), of a level that the release assesses (ETOM2005).</typeparam>
/// <param name="score">The conformance score, on the release's scale.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ScoreAttribute<TProcess>(double score) : ScoredProcessAttribute(ProcessOf<TProcess>.Identifier, ProcessOf<TProcess>.Release, score)
    where TProcess : Process, new();

/// <summary>Gives a process, named by its identifier, its conformance score.</summary>
/// <param name="process">The identifier of a process in the assessment's release (ETOM2001), of a level that the release assesses (ETOM2005).</param>
/// <param name="score">The conformance score, on the release's scale.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ScoreAttribute(string process, double score) : ScoredProcessAttribute(process, null, score);
