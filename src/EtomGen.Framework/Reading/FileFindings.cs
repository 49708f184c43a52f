using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>What is wrong in a file, or remarkable; beyond the most findings of a kind only that there are more.</summary>
internal sealed class FileFindings(string text, CancellationToken cancellationToken)
{
    private int _errors;
    private int _remarks;

    /// <summary>Lines and columns; only findings need them.</summary>
    public LineMap Lines => field ??= new LineMap(text, cancellationToken);

    public List<FrameworkFinding> All { get; } = [];

    public void Report(string ruleId, FileLocation place, string message, bool isError = true)
    {
        int earlier = isError ? _errors++ : _remarks++;
        if (earlier < LimitExceeded.MaxFindings)
        {
            All.Add(new FrameworkFinding(ruleId, isError, message, place));
        }
        else if (earlier == LimitExceeded.MaxFindings)
        {
            string most = LimitExceeded.Number(LimitExceeded.MaxFindings);
            string more = isError ? $"More is wrong in this file than {most} findings: fix these first" : $"There are more remarks on this file than the {most} before this one";
            All.Add(new FrameworkFinding(LimitExceeded.RuleId, isError, more, place));
        }
    }

    /// <summary>The findings from the first line to the last.</summary>
    public IReadOnlyList<FrameworkFinding> InOrder()
    {
        All.Sort(static (left, right) => (left.Location.Start, left.RuleId).CompareTo((right.Location.Start, right.RuleId)));
        return All;
    }
}
