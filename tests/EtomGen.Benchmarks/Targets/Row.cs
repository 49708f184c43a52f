using System.Globalization;

namespace EtomGen.Benchmarks.Targets;

/// <summary>A line of the table.</summary>
/// <param name="What">What is measured: the same in every mode.</param>
/// <param name="On">On how much.</param>
/// <param name="Target">What is promised, or empty where the figure is there to know.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Spread">Where the middle half of the rounds lies, or empty for what does not vary.</param>
/// <param name="Verdict">Whether the target is met.</param>
internal sealed record Row(string What, string On, string Target, string Measured, string Spread, Verdict Verdict)
{
    /// <summary>A row for a ratio that must not pass a limit.</summary>
    public static Row AtMost(string what, string on, double limit, Spread ratio) =>
        new(what, on, $"≤ {Text(limit)}", Text(ratio.Median), ratio.ToString(), ratio.Median <= limit ? Verdict.Met : Verdict.Missed);

    /// <summary>A row for a ratio that is there to know.</summary>
    public static Row Ratio(string what, string on, Spread ratio) => new(what, on, "", Text(ratio.Median), ratio.ToString(), Verdict.None);

    /// <summary>A row for what this machine cannot measure.</summary>
    public static Row Skipped(string what, string on, string why) => new(what, on, "", why, "", Verdict.Skipped);

    public static string Text(double number) => number.ToString(Math.Abs(number) >= 100 ? "N0" : Math.Abs(number) >= 10 ? "N1" : "N2", CultureInfo.InvariantCulture);

    public static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

internal enum Verdict
{
    /// <summary>No target.</summary>
    None,
    Met,
    Missed,
    Skipped,
}

/// <summary>The middle half of some figures.</summary>
internal readonly record struct Spread(double Low, double Median, double High)
{
    public static Spread Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return new Spread(At(0.25), At(0.5), At(0.75));

        double At(double share)
        {
            double place = share * (sorted.Length - 1);
            int below = (int)place;
            return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
        }
    }

    public override string ToString() => $"{Row.Text(Low)} to {Row.Text(High)}";
}
