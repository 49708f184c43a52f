namespace EtomGen.EndToEnd.Harness;

/// <summary>The repository's sources in a folder of their own, as a fresh clone has them: what tests build there touches nothing here.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Generated = ["bin", "obj", ".git", ".vs", "artifacts", "TestResults"];

    // Folders of users have spaces and letters of their languages in their names.
    public RepositoryCopy() => To(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), $"EtomGen – vérification {Guid.NewGuid():N}");

    public static void To(string folder) => Copy(new DirectoryInfo(Repository.Root), new DirectoryInfo(folder));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        to.Create();
        // In a worktree, .git is a file.
        foreach (FileInfo file in from.EnumerateFiles().Where(file => !Generated.Contains(file.Name)))
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }

        foreach (DirectoryInfo directory in from.EnumerateDirectories().Where(directory => !Generated.Contains(directory.Name)))
        {
            Copy(directory, new DirectoryInfo(Path.Combine(to.FullName, directory.Name)));
        }
    }
}
