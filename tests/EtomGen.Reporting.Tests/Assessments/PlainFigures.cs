using System.Globalization;
using CsCheck;
using EtomGen.Framework.Reading;
using EtomGen.Testing.Drawing;

namespace EtomGen.Reporting.Tests;

/// <summary>The figures of an assessment, recomputed from its rows and its release as simply as can be: what expectations rest on is not computed by what they test.</summary>
internal sealed class PlainFigures
{
    private readonly DrawnScale _scale;
    private readonly DrawnRow[] _rows;

    private PlainFigures(DrawnRelease release, DrawnRow[] rows, string[] supported)
    {
        (Release, Supported) = (release, supported);
        (_scale, _rows) = (release.Scale, rows);
        Groups = [.. release.InOrder.Where(process => rows.Any(row => GroupOf(row) == process.Id)).Select(Group)];
    }

    /// <summary>Any release, and rows for some of the processes that it assesses, also for some that its incomplete data does not list; any process may be supported.</summary>
    public static Gen<PlainFigures> Drawn { get; } =
        from release in Draw.Release(names: Gen.OneOf("Manage Orders", "Handle Problems", "Track Usage"))
        from rows in Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 100_000]).Array[2 * release.Processes.Count]
        from supported in Gen.Shuffle(release.Processes.ToArray(), 0, 3)
        let declared = Declared(release, rows)
        where declared.Length > 0
        select new PlainFigures(release, declared, [.. supported.Where(process => !process.IsDeleted).Select(process => process.Id)]);

    public DrawnRelease Release { get; }

    /// <summary>The processes that a module supports.</summary>
    public string[] Supported { get; }

    /// <summary>The processes in scope at the level that coverage is counted at.</summary>
    public IReadOnlyList<PlainGroup> Groups { get; }

    public int Submitted => Groups.Sum(group => group.Submitted);

    public int Contained => Groups.Sum(group => group.Contained);

    public bool IsExact => Groups.All(group => group.IsExact);

    public string Coverage => CoverageText(Submitted, Contained, IsExact);

    public string Mean => MeanOf(Scores(_rows));

    public string Maximum => Text(_scale.Maximum);

    public int Scored => _rows.Count(row => row.Score is not null);

    public int NotSubmitted => _rows.Length - Scored;

    public int Full => _rows.Count(row => row.Score >= _scale.Bands[^1].From);

    public int Partial => Scored - Full;

    /// <summary>The scored processes that no module supports, neither themselves nor as part of another one.</summary>
    public int Unsupported =>
        _rows.Count(row => row.Score is not null && !Supported.Any(id => row.Process.Id == id || row.Process.Id.StartsWith($"{id}.", StringComparison.Ordinal)));

    public int OpenPoints => Partial + NotSubmitted + Unsupported;

    /// <summary>The contained processes without a row.</summary>
    public int NotMentioned => Contained - _rows.Count(row => row.Process.Level == _scale.CoverageLevel + 1);

    /// <summary>The number of processes in each band, the best first, and those that were not submitted and not mentioned, where there are any.</summary>
    public int[] Results =>
    [
        .. _scale.Bands.Reverse().Select(band => _rows.Count(row => band.From <= row.Score && row.Score <= band.To)),
        .. new[] { NotSubmitted, NotMentioned }.Where(count => count > 0),
    ];

    /// <summary>The headline: number and unit of each figure.</summary>
    public string[] Headline =>
    [
        $"{Mean} of {Maximum}",
        $"{Percent(Full, Scored)} {Full} of {Scored}",
        IsExact ? $"{Percent(Submitted, Contained)} {Coverage}" : $"{Submitted} of {Contained} or more",
        $"{OpenPoints} {(OpenPoints == 1 ? "point" : "points")}",
    ];

    /// <summary>The assessment that the figures are of.</summary>
    public Assessment ToAssessment() => Assessment.From(
        new AssessmentDeclaration
        {
            Name = "Drawn",
            Release = Release.Number,
            Company = "Acme",
            Product = "Shelf",
            Rows = [.. _rows.Select(row => new DeclaredRow(Named(row.Process.Id), row.Score is not null, (double?)row.Score, row.HasDeviation ? "By hand." : null, null, 0, null))],
            Modules = Supported.Length == 0 ? [] : [new DeclaredModule("Desk", [.. Supported.Select(Named)], null, 0)],
        },
        FrameworkReader.Read(FrameworkFormat.Csv, Release.ToCsv()).Definition!.Catalog);

    /// <summary>A share in percent: the nearest whole number, and 0 and 100 only where they are exact.</summary>
    public static string Percent(int part, int whole)
    {
        if (whole == 0)
        {
            return "–";
        }

        long nearest = ((200L * part) + whole) / (2L * whole);
        return (nearest == 100 && part < whole ? "> 99" : nearest == 0 && part > 0 ? "< 1" : Text(nearest)) + "\u00A0%";
    }

    public override string ToString() => $"{Release.ToCsv()}\n{string.Join('\n', _rows.Select(row => $"{row.Process.Id} {row.Score}"))}\nsupported: {string.Join(", ", Supported)}";

    private static DrawnRow[] Declared(DrawnRelease release, (int Presence, int Submission, int Score)[] drawn)
    {
        DrawnScale scale = release.Scale;
        int steps = (int)((scale.Maximum - scale.Minimum) / scale.Step) + 1;
        DrawnProcess[] unlisted =
        [
            .. release.Processes
                .Where(process => process is { IsComplete: false, IsDeleted: false } && process.Level == scale.CoverageLevel && scale.AssessedLevels.Contains(process.Level + 1))
                .Where(process => StatedCount(process) is not { } stated || stated > release.ChildrenOf(process).Count())
                .Select(process => new DrawnProcess($"{process.Id}.888888888", process.Level + 1, "")),
        ];
        return
        [
            .. release.Processes
                .Where(process => !process.IsDeleted && scale.AssessedLevels.Contains(process.Level) && process.Level >= scale.CoverageLevel && IsBelowGroup(process))
                .Concat(unlisted)
                .Zip(drawn)
                .Where(row => row.Second.Presence > 0)
                .Select(row => new DrawnRow(row.First, row.Second.Submission == 0 ? null : scale.Minimum + (row.Second.Score % steps * scale.Step), false)),
        ];

        bool IsBelowGroup(DrawnProcess process) => process.Id.Split('.').Length > process.Level - scale.CoverageLevel;
    }

    private PlainGroup Group(DrawnProcess process)
    {
        DrawnRow[] rows = [.. _rows.Where(row => GroupOf(row) == process.Id)];
        string[] children =
        [
            .. Release.ChildrenOf(process).Where(child => !child.IsDeleted).Select(child => child.Id)
                .Union(rows.Where(row => row.Process.ParentId == process.Id).Select(row => row.Process.Id)),
        ];
        int? stated = StatedCount(process);
        int submitted = rows.Count(row => row.Process.ParentId == process.Id && row.Score is not null);
        int contained = stated > children.Length ? stated.Value : children.Length;
        bool isExact = process.IsComplete || stated is not null;
        return new PlainGroup(
            process.Id,
            submitted,
            contained,
            isExact,
            CoverageText(submitted, contained, isExact),
            MeanOf(Scores(rows)),
            [.. rows.Select(row => new PlainRow(row.Process.Id, row.Score, row.Score is { } score ? WordOf(score) : _scale.NotSubmitted))]);
    }

    private static int? StatedCount(DrawnProcess process) => int.TryParse(process.Children, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    /// <summary>The identifier without the numbers below the level that coverage is counted at.</summary>
    private string GroupOf(DrawnRow row)
    {
        string[] numbers = row.Process.Id.Split('.');
        return string.Join('.', numbers[..^(row.Process.Level - _scale.CoverageLevel)]);
    }

    private static decimal[] Scores(IEnumerable<DrawnRow> rows) => [.. rows.Select(row => row.Score).OfType<decimal>()];

    /// <summary>The mean with one decimal more than a score, computed in whole numbers; it is not rounded up to full conformance.</summary>
    private string MeanOf(decimal[] scores)
    {
        if (scores.Length == 0)
        {
            return "–";
        }

        int count = scores.Length, sum = 10 * scores.Sum(Steps), full = 10 * Steps(_scale.Bands[^1].From);
        int nearest = ((2 * sum) + count) / (2 * count);
        int shown = sum < full * count && nearest >= full ? sum / count : nearest;
        return (shown * _scale.Step / 10).ToString($"F{_scale.Decimals + 1}", CultureInfo.InvariantCulture);
    }

    private string WordOf(decimal score) => _scale.Bands.Single(band => band.From <= score && score <= band.To).Word;

    private int Steps(decimal score) => (int)(score / _scale.Step);

    private static string CoverageText(int submitted, int contained, bool isExact) => $"{submitted} of {contained}{(isExact ? "" : " or more")}";

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private DeclaredProcess Named(string id) => new(id, Release.Number, default);
}

/// <summary>A process that coverage is counted for.</summary>
internal sealed record PlainGroup(string Id, int Submitted, int Contained, bool IsExact, string Coverage, string Mean, PlainRow[] Rows);

internal sealed record PlainRow(string Id, decimal? Score, string Result);
