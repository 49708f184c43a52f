namespace EtomGen.Rules;

/// <summary>What mends a finding, in a form that a code fix can carry out.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Values">With what: identifiers, a score, a release.</param>
internal sealed record Remedy(RemedyKind Kind, params string[] Values)
{
    public static Remedy? Replace(params FrameworkProcess?[] processes)
    {
        string[] identifiers = [.. processes.OfType<FrameworkProcess>().Select(process => process.Identifier.Value)];
        return identifiers.Length == 0 ? null : new Remedy(RemedyKind.ReplaceProcess, identifiers);
    }
}

/// <summary>What a code fix does.</summary>
internal enum RemedyKind
{
    /// <summary>Names another process in the argument, the first of the values or one of the others.</summary>
    ReplaceProcess,

    /// <summary>Puts rows for other processes in place of this one.</summary>
    ReplaceByRows,

    /// <summary>Writes another score.</summary>
    ReplaceScore,

    /// <summary>Writes another release.</summary>
    ReplaceRelease,

    /// <summary>Turns the score into a row that says "not submitted".</summary>
    DeclareNotSubmitted,

    /// <summary>Adds rows for processes that were not submitted.</summary>
    AddNotSubmitted,

    /// <summary>Adds a deviation to fill in.</summary>
    AddDeviation,

    /// <summary>Gives the first of the values, or one of the others, a row in place of what is unresolved.</summary>
    ResolveRow,

    /// <summary>Moves the assessment to another release, the first of the values or one of the others.</summary>
    MoveAssessment,

    /// <summary>Removes the attribute.</summary>
    Remove,
}
