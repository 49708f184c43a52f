namespace EtomGen;

/// <summary>Says that a text is the identifier of a process in one release of the framework, so that the compiler checks every constant that flows into it.</summary>
/// <remarks>Checked like the identifiers of an assessment: ETOM2001 to ETOM2004, ETOM2013 and ETOM2014.</remarks>
/// <param name="release">The framework release, such as <c>"12.0"</c>.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ProcessIdentifierAttribute(string release) : Attribute
{
    /// <summary>The framework release.</summary>
    public string Release { get; } = release;
}
