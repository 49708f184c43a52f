using System.Reflection;

namespace EtomGen.Testing;

/// <summary>The folders that tests read.</summary>
internal static partial class Repository
{
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!);

    public static string FrameworkData => Path.Combine(Root, "framework-data");

    /// <summary>Where a file of licensed or third-party evidence stands beside the repository, on machines that have it.</summary>
    private static string EvidencePath(string relativePath) => Path.GetFullPath(Path.Combine(Root, "..", "shared", relativePath));
}
