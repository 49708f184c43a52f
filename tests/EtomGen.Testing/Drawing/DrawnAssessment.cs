using System.Collections.Immutable;
using System.Globalization;

namespace EtomGen.Testing.Drawing;

/// <summary>A row of a drawn assessment; without a score one that says "not submitted".</summary>
public sealed record DrawnRow(DrawnProcess Process, decimal? Score, bool HasDeviation);

/// <summary>A random valid assessment of a random release: every assessed process of the level-2 processes in scope has a row.</summary>
public sealed record DrawnAssessment(DrawnRelease Release, ImmutableArray<DrawnProcess> Groups, ImmutableArray<DrawnRow> Rows)
{
    /// <summary>The level-2 processes (or what the scale counts coverage at) that an assessment may have in scope.</summary>
    public static IEnumerable<DrawnProcess> Assessable(DrawnRelease release) => release.Scale.AssessedLevels.Contains(release.Scale.CoverageLevel + 1)
        ? release.Processes.Where(process => process.Level == release.Scale.CoverageLevel && !process.IsDeleted && release.ChildrenOf(process).Any(child => !child.IsDeleted))
        : [];

    /// <summary>Makes an assessment from random numbers: one says which groups are in scope, the others how each process is scored.</summary>
    public static DrawnAssessment Of(DrawnRelease release, int groups, int[] scores)
    {
        DrawnProcess[] assessable = [.. Assessable(release)];
        ImmutableArray<DrawnProcess> chosen = [.. assessable.Where((_, i) => ((groups >> (i % 20)) & 1) == 1)];
        if (chosen.IsEmpty)
        {
            // An assessment has rows.
            chosen = [.. assessable.Take(1)];
        }

        DrawnScale scale = release.Scale;
        int steps = (int)((scale.Maximum - scale.Minimum) / scale.Step) + 1;
        ImmutableArray<DrawnRow> rows =
        [
            .. chosen.SelectMany(group => release.ChildrenOf(group)).Where(child => !child.IsDeleted).Select((child, i) =>
            {
                int drawn = scores[i % scores.Length];
                decimal? score = drawn % 4 == 0 ? null : scale.Minimum + (drawn % steps * scale.Step);
                return new DrawnRow(child, score, score is { } given && !scale.IsFull(given));
            }),
        ];
        return new DrawnAssessment(release, chosen, rows);
    }

    public static string Text(decimal score) => score.ToString(CultureInfo.InvariantCulture);
}
