namespace EtomGen.Testing;

/// <summary>Reviewed files of the repository that tests compare with. <c>ETOMGEN_UPDATE=1</c> makes the tests write them anew.</summary>
public static class Updates
{
    private const string Variable = "ETOMGEN_UPDATE";

    public static bool AreAskedFor => Environment.GetEnvironmentVariable(Variable) == "1";

    public static string PathOf(params string[] parts) => Path.Combine([Repository.Root, .. parts]);
}
