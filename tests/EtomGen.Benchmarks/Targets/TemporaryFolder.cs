namespace EtomGen.Benchmarks.Targets;

/// <summary>A folder that is deleted after use.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private int _files;

    public string Path { get; } = Directory.CreateTempSubdirectory("etomgen-benchmarks-").FullName;

    /// <summary>Writes a file with a unique name, and returns its path.</summary>
    public string Write(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, $"{++_files}-{System.IO.Path.GetFileName(name)}");
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
