using System.Reflection;

namespace EtomGen.Testing;

/// <summary>The folders that tests read.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!);

    public static string FrameworkData => Path.Combine(Root, "framework-data");

    /// <summary>A file of licensed or third-party evidence next to the repository; the test is skipped, visibly, where it is absent.</summary>
    public static string Evidence(string relativePath)
    {
        Assert.SkipUnless(HasEvidence(relativePath), $"shared/{relativePath} is not on this machine.");
        return EvidencePath(relativePath);
    }

    public static bool HasEvidence(string relativePath) => File.Exists(EvidencePath(relativePath));

    private static string EvidencePath(string relativePath) => Path.GetFullPath(Path.Combine(Root, "..", "shared", relativePath));
}
