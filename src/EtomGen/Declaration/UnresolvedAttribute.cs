namespace EtomGen;

/// <summary>Keeps a row, or what a module supports, whose process is not known in the assessment's release, until a person has resolved it (ETOM2017).</summary>
/// <remarks>It counts for nothing in scope, coverage and scores; reports list it. Moving an assessment to another release and importing one leave it behind.</remarks>
/// <param name="release">The framework release that the process is of, as far as it is known, such as <c>"12.0"</c>.</param>
/// <param name="process">The identifier of the process there.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class UnresolvedAttribute(string release, string process) : Attribute
{
    /// <summary>The release that the process is of.</summary>
    public string Release { get; } = release;

    /// <summary>The identifier of the process in that release.</summary>
    public string Process { get; } = process;

    /// <summary>The name of the process in that release.</summary>
    public string? Name { get; set; }

    /// <summary>The conformance score, or <see cref="double.NaN"/>, as where it is left out, for a process that was not submitted.</summary>
    public double Score { get; set; } = double.NaN;

    /// <summary>Where and why the product deviates from the process.</summary>
    public string? Deviation { get; set; }

    /// <summary>What shows the score, as in <see cref="ScoredProcessAttribute.Evidence"/>.</summary>
    public string[] Evidence { get; set; } = [];

    /// <summary>A remark.</summary>
    public string? Comment { get; set; }

    /// <summary>The module that supports the process, where a module supports it and it is not a row of the assessment.</summary>
    public string? Module { get; set; }

    /// <summary>Why it is unresolved, for the person who resolves it.</summary>
    public string? Reason { get; set; }

    /// <summary>Where the row came from before, as in <see cref="AssessedProcessAttribute.MovedFrom"/>.</summary>
    public string? MovedFrom { get; set; }
}
