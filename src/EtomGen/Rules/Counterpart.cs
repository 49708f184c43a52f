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
        if (process.Uid is not null && Single(release.LiveOfUid(process.Uid)) is { } sameUid)
        {
            return sameUid;
        }

        return Single(release.LiveOfName(process.Name).Where(other => SharesOrigin(other, process)))
            ?? Single(release.LiveOfName(process.Name).Where(other => other.Level == process.Level));
    }

    private static FrameworkProcess? Single(IEnumerable<FrameworkProcess> candidates)
    {
        FrameworkProcess[] two = [.. candidates.Take(2)];
        return two.Length == 1 ? two[0] : null;
    }

    private static bool SharesOrigin(FrameworkProcess left, FrameworkProcess right) =>
        left.Identifier.Value == right.OriginalIdentifier
        || right.Identifier.Value == left.OriginalIdentifier
        || (left.OriginalIdentifier is not null && left.OriginalIdentifier == right.OriginalIdentifier);
}
