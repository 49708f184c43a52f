namespace EtomGen.Reporting.Content;

/// <summary>The steps that the footprint colours mean scores by, from full conformance down.</summary>
internal sealed class HeatScale
{
    /// <summary>Where a step begins, as a share of the maximum score. Full conformance is a step of its own above them.</summary>
    private static readonly decimal[] Shares = [0.9m, 0.8m, 0.6m];

    public HeatScale(ConformanceScale scale)
    {
        decimal full = scale.Bands[^1].From;
        var steps = new List<HeatStep> { new(Shares.Length + 2, full, full == scale.Maximum ? NumberText.Of(full) : ReportTexts.Range(full, scale.Maximum)) };
        decimal above = full;
        for (int i = 0; i < Shares.Length; i++)
        {
            decimal from = Shares[i] * scale.Maximum;
            if (from < above && from > scale.Minimum)
            {
                steps.Add(new HeatStep(Shares.Length + 1 - i, from, ReportTexts.RangeBelow(from, above)));
                above = from;
            }
        }

        steps.Add(new HeatStep(1, decimal.MinValue, ReportTexts.Below(above)));
        Steps = steps;
    }

    /// <summary>The steps, the highest scores first.</summary>
    public IReadOnlyList<HeatStep> Steps { get; }

    public HeatStep StepOf(MeanScore mean) => StepOf(mean.Value);

    public HeatStep StepOf(decimal score) => Steps.First(step => score >= step.From);
}

/// <summary>A step of the heat scale.</summary>
/// <param name="Number">Its number, from 1 for the lowest scores; the style sheet has a colour and a pattern for each.</param>
/// <param name="From">The lowest mean score of the step.</param>
/// <param name="Range">Its scores in words.</param>
internal sealed record HeatStep(int Number, decimal From, string Range);
