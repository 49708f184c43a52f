using Asteros;
using Northlight;

namespace EtomGen.Reporting.Tests;

/// <summary>The assessments of the samples, as the samples write their reports.</summary>
internal static class Sample
{
    /// <summary>The published assessment.</summary>
    public static Assessment Assessment { get; } = AsterosBusinessContact.Assessment.With(AsterosBusinessContact.Assessment.FindMappings(typeof(AsterosBusinessContact).Assembly));

    /// <summary>The older version of the fictional product.</summary>
    public static Assessment OlderNorthlight { get; } = WithMappings(OperationsSuite7.Assessment);

    /// <summary>The newer version of the fictional product.</summary>
    public static Assessment Northlight { get; } = WithMappings(OperationsSuite8.Assessment);

    /// <summary>Options with a version that stays, for documents that are compared byte by byte.</summary>
    public static ReportOptions Options { get; } = new() { Generator = new Generator("0.0.0") };

    private static Assessment WithMappings(Assessment assessment) => assessment.With(assessment.FindMappings(typeof(OperationsSuite8).Assembly));
}
