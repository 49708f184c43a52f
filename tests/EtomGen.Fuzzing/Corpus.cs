namespace EtomGen.Fuzzing;

/// <summary>The inputs that the repository keeps for each target: valid ones to start from, and every one that was ever found to break something.</summary>
internal static class Corpus
{
    public static string FolderOf(FuzzTarget target) => Path.Combine(AppContext.BaseDirectory, "Corpus", target.Name);

    public static IEnumerable<(string Name, byte[] Bytes)> Of(FuzzTarget target) => Directory.EnumerateFiles(FolderOf(target))
        .Order(StringComparer.Ordinal)
        .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));
}
