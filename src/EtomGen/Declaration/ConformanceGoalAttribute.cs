using System.ComponentModel;

namespace EtomGen;

/// <summary>What the forms of a goal share. Use <see cref="ConformanceGoalAttribute{TProcess}"/> or <see cref="ConformanceGoalAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class GoalAttribute : Attribute
{
    private protected GoalAttribute(string? process, string? release)
    {
        Process = process;
        Release = release;
    }

    /// <summary>The identifier of the process that the goal is for, or <see langword="null"/> for the whole assessment.</summary>
    public string? Process { get; }

    /// <summary>
    /// The score that each submitted process reaches, on the release's scale, or <see cref="double.NaN"/>, as where it is left out, for none. Of several goals for a
    /// process, the one that names the process or its nearest ancestor counts.
    /// </summary>
    public double MinimumScore { get; set; } = double.NaN;

    /// <summary>
    /// The share of the contained processes that is submitted, from 0 to 1, or <see cref="double.NaN"/>, as where it is left out, for none.
    /// </summary>
    public double MinimumCoverage { get; set; } = double.NaN;

    /// <summary>The release of the type that names the process, or <see langword="null"/>.</summary>
    internal string? Release { get; }
}

/// <summary>Sets a goal for a process, named by its generated type, and what it contains (ETOM6008).</summary>
/// <typeparam name="TProcess">A process of the assessment's release (ETOM2003), of any level.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ConformanceGoalAttribute<TProcess>() : GoalAttribute(ProcessOf<TProcess>.Identifier, ProcessOf<TProcess>.Release)
    where TProcess : Process, new();

/// <summary>Sets a goal for an assessment, or for a process, named by its identifier, and what it contains (ETOM6008).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ConformanceGoalAttribute : GoalAttribute
{
    /// <summary>Sets a goal for the whole assessment.</summary>
    public ConformanceGoalAttribute()
        : base(null, null)
    {
    }

    /// <summary>Sets a goal for a process and what it contains.</summary>
    /// <param name="process">The identifier of a process in the assessment's release (ETOM2001), of any level.</param>
    public ConformanceGoalAttribute(string process)
        : base(process ?? "", null)
    {
    }
}
