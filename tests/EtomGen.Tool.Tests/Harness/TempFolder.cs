namespace EtomGen.Tool.Tests.Harness;

/// <summary>A folder for the files of one test.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"etom – {Guid.NewGuid():N}");

    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(Root).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public string this[string name] => System.IO.Path.Combine(Root, name);

    public string Write(string name, string content)
    {
        File.WriteAllText(this[name], content);
        return this[name];
    }

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
