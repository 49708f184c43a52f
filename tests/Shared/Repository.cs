using System.Reflection;

namespace EtomGen.Testing;

/// <summary>The folders that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!);

    public static string FrameworkData => Path.Combine(Root, "framework-data");

    /// <summary>A file of licensed or third-party evidence beside the repository; the test is skipped, visibly, where it is absent.</summary>
    public static string Evidence(string relativePath)
    {
        string path = Path.GetFullPath(Path.Combine(Root, "..", "shared", relativePath));
        Assert.SkipUnless(File.Exists(path), $"shared/{relativePath} is not on this machine.");
        return path;
    }
}
