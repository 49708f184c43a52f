using Asteros;

namespace EtomGen.Reporting.Tests;

/// <summary>The published assessment, as the sample writes its report.</summary>
internal static class Sample
{
    public static Assessment Assessment { get; } = AsterosBusinessContact.Assessment.With(AsterosBusinessContact.Assessment.FindMappings(typeof(AsterosBusinessContact).Assembly));

    /// <summary>Options with a version that stays, for documents that are compared byte by byte.</summary>
    public static ReportOptions Options { get; } = new() { Generator = new Generator("0.0.0") };
}
