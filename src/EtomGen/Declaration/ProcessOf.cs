namespace EtomGen;

/// <summary>What a process type says of itself, read by making one: reflection on its constants would fail in a trimmed application.</summary>
internal static class ProcessOf<TProcess>
    where TProcess : Process, new()
{
    private static readonly TProcess Instance = new();

    public static string Identifier => Instance.Identifier;

    public static string Release => Instance.FrameworkRelease;
}
