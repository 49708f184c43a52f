using System.ComponentModel;

namespace EtomGen;

/// <summary>What every row of an assessment shares. Use <see cref="ScoreAttribute{TProcess}"/> or <see cref="NotSubmittedAttribute{TProcess}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class AssessedProcessAttribute : Attribute
{
    private protected AssessedProcessAttribute(string process, string? release)
    {
        Process = process;
        Release = release;
    }

    /// <summary>The identifier of the process.</summary>
    public string Process { get; }

    /// <summary>A remark that reports print beside the result.</summary>
    public string? Comment { get; set; }

    /// <summary>
    /// The processes of other releases that the row was made for before the assessment was moved, the oldest first: <c>"12.0 1.1.1.5.7, 16.0 1.3.3.6"</c>
    /// (ETOM2012).
    /// </summary>
    public string? MovedFrom { get; set; }

    /// <summary>The release of the type that names the process, or <see langword="null"/> where an identifier does.</summary>
    internal string? Release { get; }
}
