using System.Reflection;

namespace EtomGen.Benchmarks.Inputs;

/// <summary>What the build of this project wrote into its assembly.</summary>
internal static class BuildMetadata
{
    public static string Value(string key) =>
        typeof(BuildMetadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
