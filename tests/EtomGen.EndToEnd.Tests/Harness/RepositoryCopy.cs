namespace EtomGen.EndToEnd.Harness;

/// <summary>The repository's sources in a folder of their own, as a fresh clone has them: what the tests build there touches nothing here.</summary>
public sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Generated = ["bin", "obj", ".git", ".vs", "artifacts", "TestResults"];

    // Folders of users have spaces and letters of their languages in their names.
    public RepositoryCopy()
        : this(Path.Combine(Path.GetTempPath(), $"EtomGen – vérification {Guid.NewGuid():N}"))
    {
    }

    internal RepositoryCopy(string root)
    {
        Root = root;
        Copy(new DirectoryInfo(Repository.Root), new DirectoryInfo(Root));
    }

    public string Root { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        to.Create();
        foreach (FileInfo file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }

        foreach (DirectoryInfo directory in from.EnumerateDirectories().Where(directory => !Generated.Contains(directory.Name)))
        {
            Copy(directory, new DirectoryInfo(Path.Combine(to.FullName, directory.Name)));
        }
    }
}

/// <summary>Tests that build in one copy, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class RepositoryCopyTests : ICollectionFixture<RepositoryCopy>
{
    public const string Name = "Repository copy";
}
