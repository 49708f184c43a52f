namespace EtomGen.Framework.Raw;

/// <summary>The findings on one file: at most <see cref="MaxFindings"/> errors and as many remarks.</summary>
internal sealed class FindingList
{
    /// <summary>The maximum number of errors, and of remarks, on one file.</summary>
    public const int MaxFindings = 1_000;

    private readonly List<FrameworkFinding> _findings = [];
    private int _errors;
    private int _remarks;

    public int Count => _findings.Count;

    /// <summary>The location of the first error beyond the maximum.</summary>
    public FileLocation? FirstErrorLeftOut { get; private set; }

    /// <summary>The location of the first remark beyond the maximum.</summary>
    public FileLocation? FirstRemarkLeftOut { get; private set; }

    public void Add(FrameworkFinding finding)
    {
        if ((finding.IsError ? _errors++ : _remarks++) < MaxFindings)
        {
            _findings.Add(finding);
        }
        else if (finding.IsError)
        {
            FirstErrorLeftOut ??= finding.Location;
        }
        else
        {
            FirstRemarkLeftOut ??= finding.Location;
        }
    }

    /// <summary>Adds a finding that says that there are more.</summary>
    public void AddLast(FrameworkFinding finding) => _findings.Add(finding);

    /// <summary>The findings from the first line to the last.</summary>
    public IReadOnlyList<FrameworkFinding> InOrder() =>
        [.. _findings.OrderBy(finding => finding.Location.Start).ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];
}
