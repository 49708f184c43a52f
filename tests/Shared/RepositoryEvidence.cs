namespace EtomGen.Testing;

internal static partial class Repository
{
    /// <summary>A file of licensed or third-party evidence beside the repository; the test is skipped, visibly, where it is absent.</summary>
    public static string Evidence(string relativePath)
    {
        string path = EvidencePath(relativePath);
        Assert.SkipUnless(File.Exists(path), $"shared/{relativePath} is not on this machine.");
        return path;
    }
}
