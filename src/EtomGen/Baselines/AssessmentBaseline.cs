using EtomGen.Rules;

namespace EtomGen;

/// <summary>The scores that one assessment had when its baseline was written: the rows of a baseline file for one company, product and release.</summary>
internal sealed class AssessmentBaseline
{
    private AssessmentBaseline(string file, IReadOnlyList<BaselineRow> rows)
    {
        File = file;
        Rows = rows;
        (Company, Product, Release) = (rows[0].Company, rows[0].Product, rows[0].Release);
    }

    /// <summary>The name of the file, for messages.</summary>
    public string File { get; }

    public string? Company { get; }

    public string? Product { get; }

    public ReleaseNumber? Release { get; }

    /// <summary>The rows in the order of the file; there is at least one.</summary>
    public IReadOnlyList<BaselineRow> Rows { get; }

    /// <summary>The baselines in the rows of a file, in its order.</summary>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="rows">The rows.</param>
    public static IReadOnlyList<AssessmentBaseline> In(string file, IEnumerable<BaselineRow> rows) =>
        [.. rows.GroupBy(row => (row.Company, row.Product, row.Release)).Select(section => new AssessmentBaseline(file, [.. section]))];

    /// <summary>The index of the assessment that the baseline belongs to, or -1 where that is not certain.</summary>
    /// <param name="assessments">The assessments that are known.</param>
    /// <param name="type">The name of the type that declares the assessment, with or without its namespace, or <see langword="null"/> where nobody names one.</param>
    /// <param name="origin">Who knows the assessments: the message says where the type is named.</param>
    /// <param name="fault">Why it is not certain.</param>
    public int FindAssessment(IReadOnlyList<AssessmentDeclaration> assessments, string? type, FrameworkOrigin origin, out string? fault)
    {
        int[] candidates =
        [
            .. from index in Enumerable.Range(0, assessments.Count)
               let assessment = assessments[index]
               where type is null || assessment.Name == type || assessment.Name.EndsWith($".{type}", StringComparison.Ordinal)
               where (Company is null || Company == assessment.Company) && (Product is null || Product == assessment.Product)
               select index,
        ];
        if (candidates.Length > 1 && Release is { } release)
        {
            int[] sameRelease = [.. candidates.Where(index => IsAgainst(assessments[index], release))];
            candidates = sameRelease.Length == 1 ? sameRelease : candidates;
        }

        fault = candidates.Length == 1 ? null : UnassignedBaseline.Message(this, assessments, [.. candidates.Select(index => assessments[index].Name)], type, origin);
        return fault is null ? candidates[0] : -1;
    }

    private static bool IsAgainst(AssessmentDeclaration assessment, ReleaseNumber release) =>
        ReleaseNumber.TryParse(assessment.Release, out ReleaseNumber declared) && declared == release;
}
