using EtomGen.Testing;

namespace EtomGen.Reporting.Tests;

/// <summary>Files of the repository that tests compare with, and write anew where that is asked for.</summary>
internal static class Updates
{
    private const string Variable = "ETOMGEN_UPDATE";

    public static bool AreAskedFor => Environment.GetEnvironmentVariable(Variable) == "1";

    public static string PathOf(params string[] parts) => Path.Combine([Repository.Root, .. parts]);
}
