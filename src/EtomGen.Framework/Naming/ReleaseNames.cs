namespace EtomGen.Framework.Naming;

/// <summary>The name of a release's namespace.</summary>
internal static class ReleaseNames
{
    /// <summary>The last part of the namespace: <c>V12</c> for 12.0, <c>V15_5</c> for 15.5.</summary>
    public static string NamespaceOf(ReleaseNumber release) => release.Minor == 0 ? $"V{release.Major}" : $"V{release.Major}_{release.Minor}";
}
