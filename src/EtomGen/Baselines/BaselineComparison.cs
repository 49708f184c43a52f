using EtomGen.Rules;

namespace EtomGen;

/// <summary>An assessment next to its baseline: each row of the baseline with the row of the same process, in the assessment's release.</summary>
/// <remarks>Rows of another release are aligned by what the rows of the assessment say of their origin, then by certain counterparts. Nothing is guessed.</remarks>
internal sealed class BaselineComparison
{
    private readonly Dictionary<string, DeclaredRow> _declared = new(StringComparer.Ordinal);

    /// <summary>The identifiers of the rows by their origins in the baseline's release, where the assessment was moved.</summary>
    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);

    private readonly List<ComparedRow> _rows = [];
    private readonly List<(BaselineRow Row, string Message)> _unaligned = [];

    private BaselineComparison(AssessmentBaseline baseline, AssessmentContext context, FrameworkCatalog framework)
    {
        (Baseline, Context, Framework) = (baseline, context, framework);
        foreach ((DeclaredRow row, LookedUp process) in context.Rows)
        {
            if ((process.Own ?? process.Counterpart)?.Identifier.Value is { } identifier && !_declared.ContainsKey(identifier))
            {
                _declared.Add(identifier, row);
                foreach (ProcessOrigin origin in ProcessOrigin.Parse(row.MovedFrom) ?? [])
                {
                    if (origin.Release == Baseline.Release)
                    {
                        _moved[origin.Identifier.Value] = identifier;
                    }
                }
            }
        }
    }

    public AssessmentBaseline Baseline { get; }

    public AssessmentContext Context { get; }

    /// <summary>The release of the assessment.</summary>
    public FrameworkCatalog Framework { get; }

    /// <summary>The rows of the baseline that have a process in the assessment's release, in the order of the baseline.</summary>
    public IReadOnlyList<ComparedRow> Rows => _rows;

    /// <summary>The rows of the baseline that cannot be compared, each with the reason.</summary>
    public IReadOnlyList<(BaselineRow Row, string Message)> Unaligned => _unaligned;

    /// <summary>Whether a row of the assessment may be one of any process, since it names none of the release: then it is corrected before a process is missed.</summary>
    public bool HasStrayRows => Context.Rows.Any(row => (row.Process.Own ?? row.Process.Counterpart) is null);

    /// <summary>The rows of the assessment that name a process, and that no row of the baseline is about, in declared order.</summary>
    public IEnumerable<(DeclaredRow Row, FrameworkProcess Process)> Added
    {
        get
        {
            var compared = new HashSet<DeclaredRow>(_rows.Select(row => row.Declared).OfType<DeclaredRow>());
            return Context.OwnRows.Where(row => !compared.Contains(row.Row) && _declared[row.Process.Identifier.Value] == row.Row);
        }
    }

    /// <summary>Compares an assessment with its baseline, or returns <see langword="null"/> where its release is not known.</summary>
    public static BaselineComparison? Create(AssessmentBaseline baseline, AssessmentContext context)
    {
        if (context.Framework is not { } framework)
        {
            return null;
        }

        var comparison = new BaselineComparison(baseline, context, framework);
        comparison.Align();
        return comparison;
    }

    private void Align()
    {
        bool isForeign = Baseline.Release is { } release && release != Framework.Release;
        FrameworkCatalog? from = isForeign ? Context.Lookup.Releases.Find(Baseline.Release.ToString()) : Framework;
        if (from is not null && from.Scale.Maximum != Framework.Scale.Maximum)
        {
            _unaligned.Add((Baseline.Rows[0], UnalignedBaseline.OtherScale(from, Framework)));
            return;
        }

        int unknown = 0;
        foreach (BaselineRow row in Baseline.Rows)
        {
            FrameworkProcess? before = from?.FindOrStandIn(row.Process);
            if (!isForeign)
            {
                Add(row, before, before, from!);
            }
            else if (_moved.TryGetValue(row.Process.Value, out string? moved))
            {
                Add(row, before, Framework.FindOrStandIn(ProcessIdentifier.Parse(moved)), from ?? Framework);
            }
            else if (from is null)
            {
                unknown++;
            }
            else if (from.Find(row.Process) is { } listed && Context.Lookup.Releases.CounterpartOf(listed, Framework) is { } counterpart)
            {
                Add(row, listed, counterpart, from);
            }
            else
            {
                _unaligned.Add((row, UnalignedBaseline.NoCounterpart(row, from, Framework, Context.Lookup.Releases)));
            }
        }

        if (unknown > 0)
        {
            _unaligned.Add((Baseline.Rows[0], UnalignedBaseline.UnknownRelease(Baseline.Release!.Value, unknown, Context.Lookup.Releases.Origin)));
        }
    }

    private void Add(BaselineRow row, FrameworkProcess? before, FrameworkProcess? process, FrameworkCatalog from)
    {
        DeclaredRow? declared = null;
        if (process is null || (!_declared.TryGetValue(process.Identifier.Value, out declared) && IsCertainlyUnknown(process)))
        {
            _unaligned.Add((row, UnalignedBaseline.NotAProcess(row, from)));
            return;
        }

        _rows.Add(new ComparedRow(row, row.Score == from.Scale.NotSubmittedScore ? null : row.Score, before?.ToString(), process, declared));
    }

    /// <summary>Whether the release has no such process: it does not list it, and its list is complete there.</summary>
    private bool IsCertainlyUnknown(FrameworkProcess process) =>
        !IsListed(process) && process.Ancestors.FirstOrDefault(IsListed) is not { HasAllChildren: false };

    private bool IsListed(FrameworkProcess process) => Framework.Find(process.Identifier) is not null;
}

/// <summary>A row of a baseline, and the row of the same process in the assessment.</summary>
/// <param name="Baseline">The row of the baseline.</param>
/// <param name="Score">The score that the process had, or <see langword="null"/> where it was not submitted.</param>
/// <param name="NameBefore">Identifier and name of the process in the baseline's release, or <see langword="null"/> where that is not known.</param>
/// <param name="Process">The process in the assessment's release.</param>
/// <param name="Declared">The row of the assessment, or <see langword="null"/> where it has none.</param>
internal sealed record ComparedRow(BaselineRow Baseline, decimal? Score, string? NameBefore, FrameworkProcess Process, DeclaredRow? Declared)
{
    /// <summary>How much the score rose, or <see langword="null"/> where one of the two has no score.</summary>
    public decimal? Rise => Score is { } before && Declared?.Score is { } now ? GoalBounds.ToDecimal(now) - before : null;
}
