namespace EtomGen.Rules;

/// <summary>Finds the process or release that a mistyped text was probably meant to be.</summary>
internal static class NearestMatch
{
    private const int MaxEditDistance = 2;

    /// <summary>The candidates whose identifier or name is similar to a text, the nearest first.</summary>
    public static IEnumerable<FrameworkProcess> Processes(string text, IEnumerable<FrameworkProcess> candidates)
    {
        string? parent = ProcessIdentifier.TryParse(text, out ProcessIdentifier identifier) ? identifier.Parent?.Value : null;
        return Ranked(candidates, candidate =>
        {
            string listed = candidate.Identifier.Value;
            if (parent is not null && listed.IndexOf('.') == listed.Length - text.Length - 1 && listed.EndsWith(text, StringComparison.Ordinal))
            {
                // Some releases, and many people, leave the first number out.
                return (-1, 0);
            }

            // A typing error makes one character wrong, or swaps two; a larger difference means another process.
            int typo = Distance(text, listed);
            if (parent is not null && parent == candidate.Identifier.Parent?.Value)
            {
                // Siblings come first, the nearest number before the others.
                int steps = Math.Abs(identifier.LastNumber - candidate.Identifier.LastNumber);
                return steps <= 1 || typo <= 1 ? (0, steps) : null;
            }

            return string.Equals(text, candidate.Name, StringComparison.OrdinalIgnoreCase) ? (0, 0)
                : typo <= 1 || Distance(text, candidate.Name) <= MaxEditDistance ? (1, 0)
                : null;
        });
    }

    /// <summary>The word that a text was probably meant to be: one that is a typing error away, or <see langword="null"/>.</summary>
    public static string? Word(string text, IEnumerable<string> candidates) =>
        Ranked(candidates, candidate => Distance(text, candidate) is <= MaxEditDistance and var typo ? (typo, 0) : null).FirstOrDefault();

    /// <summary>The release that a text was probably meant to be: one that is a typing error away, or of the same major number.</summary>
    public static ReleaseNumber? Release(string? text, IEnumerable<ReleaseNumber> candidates)
    {
        bool isNumber = ReleaseSpelling.TryRead(text, out ReleaseNumber number);
        return Ranked(candidates.Cast<ReleaseNumber?>(), candidate =>
        {
            if (isNumber)
            {
                return candidate!.Value.Major == number.Major ? (0, Math.Abs(candidate.Value.Minor - number.Minor)) : null;
            }

            int typo = Distance(text ?? "", candidate!.Value.ToString());
            return typo <= MaxEditDistance ? (typo, 0) : null;
        }).FirstOrDefault();
    }

    /// <summary>Candidates that have a distance, nearest first; ties keep their order.</summary>
    private static IEnumerable<T> Ranked<T>(IEnumerable<T> candidates, Func<T, (int, int)?> distance) =>
        from candidate in candidates
        let found = distance(candidate)
        where found is not null
        orderby found.Value
        select candidate;

    /// <summary>The edit distance of two texts, where a swap of neighbours counts once. Texts that are surely further apart than the maximum have the largest distance.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MaxEditDistance)
        {
            return int.MaxValue;
        }

        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int lowest = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }

                lowest = Math.Min(lowest, current[j]);
            }

            if (lowest > MaxEditDistance)
            {
                return int.MaxValue;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
