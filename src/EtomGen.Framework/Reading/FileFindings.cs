using EtomGen.Framework.Checks;

namespace EtomGen.Framework.Reading;

/// <summary>What is wrong in a file, or remarkable; beyond the most findings of a kind only that there are more.</summary>
internal sealed class FileFindings(string text, CancellationToken cancellation)
{
    private int _errors;
    private int _remarks;

    /// <summary>Lines and columns; only findings need them.</summary>
    public LineMap Lines => field ??= new LineMap(text, cancellation);

    public List<FrameworkFinding> All { get; } = [];

    public void Report(string ruleId, TextPlace place, string message, bool isError = true)
    {
        int earlier = isError ? _errors++ : _remarks++;
        if (earlier < WithinLimits.MostFindings)
        {
            All.Add(new FrameworkFinding(ruleId, isError, message, place));
        }
        else if (earlier == WithinLimits.MostFindings)
        {
            string most = WithinLimits.Number(WithinLimits.MostFindings);
            string more = isError ? $"More is wrong in this file than {most} findings: mend these first" : $"There are more remarks on this file than the {most} before this one";
            All.Add(new FrameworkFinding(WithinLimits.RuleId, isError, more, place));
        }
    }

    /// <summary>The findings from the first line to the last.</summary>
    public IReadOnlyList<FrameworkFinding> InOrder()
    {
        All.Sort(static (left, right) => (left.Place.Start, left.RuleId).CompareTo((right.Place.Start, right.RuleId)));
        return All;
    }
}
