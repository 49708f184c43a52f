using System.Diagnostics.CodeAnalysis;

namespace EtomGen;

/// <summary>Declares that a type is a conformance assessment of a product against one release of the framework.</summary>
/// <remarks>
/// The type is <see langword="partial"/> and not generic; a static class reads best. EtomGen adds a static property <c>Assessment</c> to it.
/// Its scores are in <see cref="ScoreAttribute{TProcess}"/> and <see cref="NotSubmittedAttribute{TProcess}"/>.
/// </remarks>
/// <param name="release">The release, such as <c>"12.0"</c>; one that the project has as an <c>EtomFramework</c> item (ETOM2013).</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ConformanceAssessmentAttribute(string release) : Attribute
{
    /// <summary>The framework release that the product is assessed against.</summary>
    public string Release { get; } = release;

    /// <summary>The company whose product is assessed. Required (ETOM2012).</summary>
    public string? Company { get; set; }

    /// <summary>The product's title. Required (ETOM2012).</summary>
    public string? Product { get; set; }

    /// <summary>The product's version; reports print "N/A" where there is none.</summary>
    public string? ProductVersion { get; set; }

    /// <summary>The Frameworx version that the assessment belongs to; the framework release where it is left out.</summary>
    public string? FrameworxVersion { get; set; }

    /// <summary>When the assessment was completed: <c>"2013-05"</c> or <c>"2013-05-31"</c> (ETOM2012).</summary>
    public string? CompletedOn { get; set; }

    /// <summary>What is assessed.</summary>
    public AssessmentKind Kind { get; set; }

    /// <summary>An absolute http or https address of the detailed report (ETOM2012).</summary>
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "An attribute's argument is a constant.")]
    public string? ReportUrl { get; set; }
}

/// <summary>What a conformance assessment is about.</summary>
public enum AssessmentKind
{
    /// <summary>A product as its vendor sells it.</summary>
    Product,

    /// <summary>A solution of several products.</summary>
    Solution,

    /// <summary>An implementation at one operator.</summary>
    Implementation,
}
