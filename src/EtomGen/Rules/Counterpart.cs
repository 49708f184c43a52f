namespace EtomGen.Rules;

/// <summary>Finds the process that a process of another release is, where the releases' data leave no doubt.</summary>
internal static class Counterpart
{
    /// <summary>The counterpart of a process in a release, or <see langword="null"/> where it is unknown or doubtful.</summary>
    /// <remarks>
    /// A shared unique identifier decides, since it survives renumbering and renaming. Next come original identifiers with the same name:
    /// an original identifier alone may have been given to another process since. Last comes a name that the release has once.
    /// </remarks>
    public static FrameworkProcess? In(FrameworkCatalog release, FrameworkProcess process)
    {
        if (process.Uid is not null && Single(release, other => other.Uid == process.Uid) is { } sameUid)
        {
            return sameUid;
        }

        return Single(release, other => SameName(other, process) && SharesOrigin(other, process))
            ?? Single(release, other => SameName(other, process) && other.Level == process.Level);
    }

    private static FrameworkProcess? Single(FrameworkCatalog release, Func<FrameworkProcess, bool> isSame)
    {
        FrameworkProcess? found = null;
        foreach (FrameworkProcess candidate in release.Processes)
        {
            if (!candidate.IsDeleted && isSame(candidate))
            {
                if (found is not null)
                {
                    return null;
                }

                found = candidate;
            }
        }

        return found;
    }

    private static bool SameName(FrameworkProcess left, FrameworkProcess right) => string.Equals(left.Name, right.Name, StringComparison.OrdinalIgnoreCase);

    private static bool SharesOrigin(FrameworkProcess left, FrameworkProcess right) =>
        left.Identifier.Value == right.OriginalIdentifier
        || right.Identifier.Value == left.OriginalIdentifier
        || (left.OriginalIdentifier is not null && left.OriginalIdentifier == right.OriginalIdentifier);
}
