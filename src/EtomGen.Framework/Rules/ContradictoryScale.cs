using System.Globalization;
using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1008: the conformance scale is missing, malformed or contradicts itself.</summary>
internal sealed class ContradictoryScale
{
    public const string RuleId = "ETOM1008";

    private const int MaximumDecimals = 9;
    private const decimal MaxScore = 1_000_000m;

    private readonly RawFramework _raw;
    private bool _isBroken;

    private ContradictoryScale(RawFramework raw) => _raw = raw;

    /// <summary>Accepts every level and score: takes the place of a scale that is reported as broken, so that its file causes no further findings.</summary>
    public static ConformanceScale Anything { get; } = new(
        [.. Enumerable.Range(0, LevelMismatch.MaxLevel + 1)],
        2,
        -MaxScore,
        MaxScore,
        MaximumDecimals,
        [new ConformanceBand(-MaxScore, MaxScore, "?")],
        "?",
        null);

    /// <summary>The scale that a file states, or <see cref="Anything"/> where it is missing or broken, which is reported.</summary>
    public static ConformanceScale Check(RawFramework raw)
    {
        var check = new ContradictoryScale(raw);
        ConformanceScale? scale = check.Read();
        return check._isBroken || scale is null ? Anything : scale;
    }

    private ConformanceScale? Read()
    {
        if (!_raw.Facts.Exists(fact => fact.Kind >= Fact.AssessedLevels))
        {
            Report(
                null,
                "The file has no conformance scale: state the assessed levels, the range of scores, their decimals, the bands and the word for a process that was not submitted");
            return null;
        }

        int[] assessed = AssessedLevels();
        int coverage = Whole(Fact.CoverageLevel, LevelMismatch.MaxLevel);
        int decimals = Whole(Fact.Decimals, MaximumDecimals);
        decimal minimum = Score(Fact.Minimum), maximum = Score(Fact.Maximum);
        string notSubmitted = Word(Fact.NotSubmitted);
        decimal? notSubmittedScore = _raw.FirstFact(Fact.NotSubmittedScore) is null ? null : Score(Fact.NotSubmittedScore);
        if (_isBroken)
        {
            return null;
        }

        if (minimum > maximum)
        {
            Report(Fact.Minimum, $"The lowest score, {ConformanceScale.Text(minimum)}, is above the highest, {ConformanceScale.Text(maximum)}");
        }

        if (notSubmittedScore >= minimum && notSubmittedScore <= maximum)
        {
            Report(
                Fact.NotSubmittedScore,
                $"The number for a process that was not submitted, {ConformanceScale.Text(notSubmittedScore.Value)}, is also a score of a submitted one: let "
                    + "the scale start above it");
        }

        if (Array.Exists(assessed, level => level < coverage))
        {
            Report(Fact.CoverageLevel, $"Coverage is counted at level {coverage}, above which a level is assessed: the assessed levels lie at or below the coverage level");
        }

        foreach (Fact fact in (Fact[])[Fact.Minimum, Fact.Maximum])
        {
            if (IsTooFine(Score(fact), decimals))
            {
                Report(fact, $"The {_raw.NameOf(fact)} is finer than the scale's decimals, {decimals}");
            }
        }

        ConformanceBand[] bands = Bands(minimum, maximum, decimals);
        return _isBroken ? null : new ConformanceScale(assessed, coverage, minimum, maximum, decimals, bands, notSubmitted, notSubmittedScore);
    }

    private ConformanceBand[] Bands(decimal minimum, decimal maximum, int decimals)
    {
        var bands = new List<(ConformanceBand Band, RawFact Fact)>();
        foreach (RawFact fact in _raw.Facts.Where(fact => fact.Kind == Fact.Band))
        {
            if (fact.Value.Length > ProcessField.MaxTextLength && LimitExceeded.Check(_raw, fact) is null)
            {
                Broken();
            }
            else if (ParseBand(fact.Value) is not { } band)
            {
                Report(fact, $"'{Excerpt.Of(fact.Value)}' is not a band: give it the lowest and the highest score and a word, such as 0.1..4.9 Partially Conformant");
            }
            else if (IsTooFine(band.From, decimals) || IsTooFine(band.To, decimals))
            {
                Report(fact, $"The band '{band.Result}' is finer than the scale's decimals, {decimals}");
            }
            else if (band.From > band.To)
            {
                Report(fact, $"The band '{band.Result}' starts above its end");
            }
            else
            {
                bands.Add((band, fact));
            }
        }

        if (_isBroken)
        {
            return [];
        }

        decimal next = minimum, step = ConformanceScale.StepOf(decimals);
        (ConformanceBand Band, RawFact Fact)[] ordered = [.. bands.OrderBy(band => band.Band.From)];
        foreach ((ConformanceBand band, RawFact fact) in ordered)
        {
            if (band.From != next)
            {
                string fault = band.From > next ? "leaves a gap before it" : "overlaps what is before it";
                Report(fact, $"The band '{band.Result}' {fault}: the bands cover the scale without gaps, so it starts at {ConformanceScale.Text(next)}");
                return [];
            }

            next = band.To + step;
        }

        if (next != maximum + step)
        {
            Report(ordered.Length == 0 ? null : ordered[ordered.Length - 1].Fact, $"The bands do not end where the scale does, at {ConformanceScale.Text(maximum)}");
        }

        return [.. ordered.Select(band => band.Band)];
    }

    private static ConformanceBand? ParseBand(string text)
    {
        string band = TextFolding.Fold(text);
        int dots = band.IndexOf("..", StringComparison.Ordinal);
        int space = dots < 0 ? -1 : band.IndexOf(' ', dots);
        return space > 0
            && ParseScore(band.Substring(0, dots)) is { } from
            && ParseScore(band.Substring(dots + 2, space - dots - 2)) is { } to
                ? new ConformanceBand(from, to, band.Substring(space + 1))
                : null;
    }

    private int[] AssessedLevels()
    {
        string[] words = (_raw.FirstFact(Fact.AssessedLevels)?.Text ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int?[] levels = [.. words.Select(LevelMismatch.Parse)];
        if (levels.Length == 0 || Array.Exists(levels, level => level is null))
        {
            Report(Fact.AssessedLevels, "The scale does not say which levels are assessed: list them, separated by spaces");
        }

        return [.. levels.OfType<int>().Distinct().OrderBy(level => level)];
    }

    private int Whole(Fact fact, int highest)
    {
        if (int.TryParse(_raw.FirstFact(fact)?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= highest)
        {
            return number;
        }

        Report(fact, $"The scale's {_raw.NameOf(fact)} is a whole number from 0 to {highest}");
        return 0;
    }

    private decimal Score(Fact fact)
    {
        if (ParseScore(_raw.FirstFact(fact)?.Value ?? "") is { } score)
        {
            return score;
        }

        Report(fact, $"The scale's {_raw.NameOf(fact)} is a number with at most {MaximumDecimals} decimals, such as 5 or 0.1");
        return 0;
    }

    private string Word(Fact fact)
    {
        RawFact? stated = _raw.FirstFact(fact);
        if (stated?.Text is null)
        {
            Report(fact, "The scale has no word for a process that was not submitted");
            return "";
        }

        return LimitExceeded.Check(_raw, stated) ?? Broken();
    }

    private static decimal? ParseScore(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal score)
        && score <= MaxScore
        && !IsTooFine(score, MaximumDecimals)
            ? score
            : null;

    private static bool IsTooFine(decimal score, int decimals) => decimal.Round(score, decimals) != score;

    /// <summary>Marks the scale as broken where the fault is reported already.</summary>
    private string Broken()
    {
        _isBroken = true;
        return "";
    }

    private void Report(Fact fact, string message) => Report(_raw.FirstFact(fact), message);

    private void Report(RawFact? fact, string message)
    {
        _isBroken = true;
        _raw.Report(RuleId, _raw.LocationOf(fact), message);
    }
}
