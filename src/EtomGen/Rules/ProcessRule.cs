namespace EtomGen.Rules;

/// <summary>A rule on the naming of a process in a score, a module, a mapping or a marked text.</summary>
internal abstract class ProcessRule : Rule
{
    /// <summary>Every rule on named processes, by identifier.</summary>
    public static IReadOnlyList<ProcessRule> All { get; } = 
    [
        new UnknownProcess(), new UnlistedProcess(), new ProcessOfAnotherRelease(), new DeletedProcess(), new ReleaseDataMismatch(), new HandWrittenProcess(),
    ];

    /// <summary>The finding on a named process, or <see langword="null"/> where it keeps the rule.</summary>
    public abstract Finding? Check(LookedUp process, ProcessLookup lookup);

    /// <summary>Checks a named process by every rule.</summary>
    public static IEnumerable<Finding> CheckAll(LookedUp process, ProcessLookup lookup) => All.Select(rule => rule.Check(process, lookup)).OfType<Finding>();
}
