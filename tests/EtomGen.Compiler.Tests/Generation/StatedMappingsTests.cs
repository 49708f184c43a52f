using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>What mapping files state is available at run time, and catalogs know it.</summary>
public class StatedMappingsTests
{
    private static readonly FrameworkText Moves = FrameworkText.Mappings("1.0,1.1.1.4,2.0,1.1.2.7,\"renewing is online only, \"\"now\"\"\"\n1.0,1.1.1.2,2.0,,\n1.0,,2.0,1.1.1.5,");

    private static readonly string[] Stated = ["1.0 1.1.1.4 -> 2.0 1.1.2.7 (renewing is online only, \"now\")", "1.0 1.1.1.2 -> 2.0  ()", "1.0  -> 2.0 1.1.1.5 ()"];

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void They_are_generated_as_the_files_state_them(LanguageVersion version) =>
        (TestProject.Of(Frameworks.First, Frameworks.Second, Moves) with { LanguageVersion = version }).Generate().VerifyCompiles().Load(assembly =>
            Assert.Equal(Stated, Of(assembly).Select(mapping => $"{mapping} ({mapping.Note})")));

    [Fact]
    public void Catalogs_and_their_comparison_know_them() => TestProject.Of(Frameworks.First, Frameworks.Second, Moves).Generate().VerifyCompiles().Load(assembly =>
    {
        FrameworkCatalog first = Catalog(assembly, "V1"), second = Catalog(assembly, "V2");
        Assert.Same(Of(assembly), first.StatedMappings);
        Assert.Same(Of(assembly), second.StatedMappings);
        Assert.Equal("1.1.2.7 Renew Online", second.CounterpartOf(first.Find("1.1.1.4")!)?.ToString());
        Assert.Null(second.CounterpartOf(first.Find("1.1.1.2")!));
        Assert.Equal(ChangeEvidence.Stated, FrameworkComparison.Between(first, second).ChangesOf(first.Find("1.1.1.2")!).Single().Evidence);

        // Who names mappings wants these.
        Assert.Equal("1.1.2.2 Take Back a Book", FrameworkComparison.Between(first, second, []).CounterpartOf(first.Find("1.1.1.2")!)?.ToString());
    });

    [Fact]
    public void Several_files_count_in_the_order_of_their_paths() => TestProject
        .Of(Frameworks.First, FrameworkText.Mappings("1.0,1.1.1.1,2.0,1.1.2.1,", "/data/b.csv"), FrameworkText.Mappings("1.0,1.1.1.2,2.0,1.1.2.2,", "/data/a.csv"))
        .Generate()
        .VerifyCompiles()
        .Load(assembly => Assert.Equal(["1.0 1.1.1.2 -> 2.0 1.1.2.2", "1.0 1.1.1.1 -> 2.0 1.1.2.1"], Of(assembly).Select(mapping => mapping.ToString())));

    [Theory]
    [InlineData("")]
    [InlineData("from-release,from\n1.0,1.1")]
    [InlineData("\"")]
    public void A_file_that_states_nothing_leaves_the_list_empty(string text) => TestProject
        .Of(Frameworks.First, Moves with { Text = text })
        .Generate()
        .VerifyCompiles()
        .Load(assembly => Assert.Empty(Catalog(assembly, "V1").StatedMappings));

    [Fact]
    public void Without_a_file_there_is_no_list()
    {
        GeneratedProject generated = TestProject.Of(Frameworks.First).Generate().VerifyCompiles();
        Assert.DoesNotContain(generated.Sources.Keys, name => name.Contains("StatedMappings", StringComparison.Ordinal));
        generated.Load(assembly => Assert.Empty(Catalog(assembly, "V1").StatedMappings));
    }

    [Fact]
    public void They_follow_the_project_s_namespace_and_accessibility()
    {
        GeneratedProject generated = TestProject
            .Of(Frameworks.First, Moves)
            .WithProperty("EtomRootNamespace", "Acme.class")
            .WithProperty("EtomAccessibility", "public")
            .Generate()
            .VerifyCompiles();
        Assert.Contains("Acme.class.StatedMappings.g.cs", generated.Sources.Keys);
        Assert.Equal(Microsoft.CodeAnalysis.Accessibility.Public, generated.Compilation.GetTypeByMetadataName("Acme.class.StatedMappings")!.DeclaredAccessibility);
    }

    [Fact]
    public void Very_many_do_not_fit_into_a_literal_and_are_there_all_the_same()
    {
        string rows = string.Join('\n', Enumerable.Range(1, 40_000).Select(i => $"1.0,1.1.{i},2.0,1.2.{i},x"));
        TestProject
            .Of(Frameworks.First, FrameworkText.Mappings(rows))
            .Generate()
            .VerifyCompiles()
            .Load(assembly => Assert.Equal(40_000, Catalog(assembly, "V1").StatedMappings.Count));
    }

    private static IReadOnlyList<ReleaseMapping> Of(System.Reflection.Assembly assembly) =>
        (IReadOnlyList<ReleaseMapping>)assembly.GetType("Etom.StatedMappings")!.GetProperty("All")!.GetValue(null)!;

    private static FrameworkCatalog Catalog(System.Reflection.Assembly assembly, string namespaceName) =>
        (FrameworkCatalog)assembly.GetType($"Etom.{namespaceName}.Catalog")!.GetProperty("Instance")!.GetValue(null)!;
}
