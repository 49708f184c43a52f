using Asteros;

namespace EtomGen.Reporting.Tests;

/// <summary>The published assessment, as the sample writes its report.</summary>
internal static class Sample
{
    public static Assessment Assessment { get; } = AsterosBusinessContact.Assessment.With(AsterosBusinessContact.Assessment.FindMappings(typeof(AsterosBusinessContact).Assembly));
}
