using System.Globalization;

namespace EtomGen.Benchmarks.Targets;

/// <summary>A row of the table.</summary>
/// <param name="What">The measured thing, the same in every mode.</param>
/// <param name="On">The size of the input.</param>
/// <param name="Target">The promised figure, or empty if nothing is promised.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Spread">The range of the middle half of the rounds, or empty if the figure does not vary.</param>
/// <param name="Verdict">Whether the target is met.</param>
internal sealed record Row(string What, string On, string Target, string Measured, string Spread, Verdict Verdict)
{
    /// <summary>A row for a ratio with a limit.</summary>
    public static Row AtMost(string what, string on, double limit, Spread ratio) =>
        new(what, on, $"≤ {Text(limit)}", Text(ratio.Median), ratio.ToString(), ratio.Median <= limit ? Verdict.Met : Verdict.Missed);

    /// <summary>A row for a count that must be exact.</summary>
    public static Row Exactly(string what, string on, int target, int count) =>
        new(what, on, Text(target), Text(count), "", count == target ? Verdict.Met : Verdict.Missed);

    /// <summary>A row for a figure without a target.</summary>
    public static Row Figure(string what, string on, Spread figure) => new(what, on, "", Text(figure.Median), figure.ToString(), Verdict.None);

    public static string Text(double number)
    {
        string format = Math.Abs(number) >= 100 ? "N0" : Math.Abs(number) >= 10 ? "N1" : "N2";
        return number.ToString(format, CultureInfo.InvariantCulture);
    }

    public static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

internal enum Verdict
{
    /// <summary>No target.</summary>
    None,
    Met,
    Missed,
}

/// <summary>The middle half of some figures.</summary>
internal readonly record struct Spread(double Low, double Median, double High)
{
    public static Spread Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return new Spread(Quantile(0.25), Quantile(0.5), Quantile(0.75));

        double Quantile(double share)
        {
            double index = share * (sorted.Length - 1);
            int below = (int)index;
            return sorted[below] + ((index - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
        }
    }

    public override string ToString() => $"{Row.Text(Low)} to {Row.Text(High)}";
}
