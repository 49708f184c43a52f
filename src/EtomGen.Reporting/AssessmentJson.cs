using EtomGen.Reporting.Json;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as JSON, and reads it back.</summary>
/// <remarks>The format is defined by <c>assessment-1.schema.json</c>, whose number is that of <c>formatVersion</c>.</remarks>
public static class AssessmentJson
{
    internal const int FormatVersion = 1;

    /// <summary>The assessment as JSON, its lines ending in a line feed.</summary>
    public static string Write(Assessment assessment, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return AssessmentJsonWriter.Write(assessment, (options ?? ReportOptions.Default).Generator);
    }

    /// <summary>Reads an assessment from JSON.</summary>
    /// <remarks>
    /// The result is the assessment that was written, mappings included, checked by the same rules as one that is declared in code.
    /// What follows from the rest, such as names, result words and coverage, may be left out; what is there has to be right.
    /// </remarks>
    /// <param name="json">The text.</param>
    /// <param name="releases">The known releases; the one that the assessment is against has to be among them.</param>
    /// <exception cref="FormatException">The text is not JSON, or not of the format; the message says at which line, column and property.</exception>
    /// <exception cref="InvalidAssessmentException">The assessment breaks a rule; the message says where.</exception>
    public static Assessment Read(string json, IReadOnlyList<FrameworkCatalog> releases)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(releases);
        if (releases.Contains(null!))
        {
            throw new ArgumentException("A release is null.", nameof(releases));
        }

        return new AssessmentJsonReader(json, releases).Read();
    }

    /// <summary>The word for a member of an enumeration.</summary>
    internal static string WordOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
