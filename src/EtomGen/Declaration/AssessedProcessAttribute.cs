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

    /// <summary>The release of the type that names the process, or <see langword="null"/> where an identifier does.</summary>
    internal string? Release { get; }
}
