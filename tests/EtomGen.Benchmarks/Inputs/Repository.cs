using System.Reflection;

namespace EtomGen.Testing;

internal static partial class Repository
{
    /// <summary>A file of licensed or third-party evidence beside the repository, on machines that have it.</summary>
    public static string Evidence(string relativePath) =>
        HasEvidence(relativePath) ? EvidencePath(relativePath) : throw new FileNotFoundException($"shared/{relativePath} is not on this machine.");

    public static bool HasEvidence(string relativePath) => File.Exists(EvidencePath(relativePath));

    /// <summary>A place that the build of this project knows.</summary>
    public static string Place(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
