namespace EtomGen.Compiler.Tests.Generation;

/// <summary>The code emitted for a small project is the code that was reviewed, file by file. CONTRIBUTING.md says how to accept a change.</summary>
public class SnapshotTests
{
    private static readonly string Folder = Updates.PathOf("tests", "EtomGen.Compiler.Tests", "Snapshots");

    /// <summary>Two releases, a mapping between them and an assessment: everything that the generator emits.</summary>
    private static readonly TestProject Project = TestProject
        .Of(Frameworks.First, Frameworks.Second, FrameworkText.Mappings("1.0,1.1.1.4,2.0,1.1.2.7,Renewals moved to the web"))
        .WithSource("""
            using EtomGen;
            using Etom.V1;

            [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
            [Score<Lending.LendABook>(4.5)]
            internal static partial class Shelf;
            """);

    [Fact]
    public void Emitted_code_is_as_reviewed()
    {
        SortedDictionary<string, string> emitted = Project.Generate().VerifyCompiles().Sources;
        if (Updates.AreAskedFor)
        {
            Replace(emitted);
        }

        Assert.Equal(emitted.Keys, Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(emitted, file => Assert.Equal(File.ReadAllText(Path.Combine(Folder, file.Key)), file.Value));
    }

    private static void Replace(SortedDictionary<string, string> emitted)
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        Directory.CreateDirectory(Folder);
        foreach ((string name, string text) in emitted)
        {
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }
}
