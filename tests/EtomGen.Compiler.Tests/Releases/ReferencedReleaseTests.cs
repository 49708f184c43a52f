using System.Reflection;
using System.Runtime.Loader;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Releases;

/// <summary>A project knows the releases of the projects that it references, and never mixes two sets of data of one release.</summary>
public class ReferencedReleaseTests
{
    private const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Project\")]";

    private const string Assessment =
        """
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        [Score<Lending.LendABook>(4.5)]
        [Score("1.1.1.2", 5)]
        [NotSubmitted<Lending.RenewALoan>]
        internal static partial class Shelf;
        """;

    private static readonly FrameworkText OtherData = Frameworks.First with { Text = Frameworks.First.Text.Replace("5..5 Full", "5..5 Whole", StringComparison.Ordinal) };

    private static readonly FrameworkText OtherComment = Frameworks.First with { Text = Frameworks.First.Text + "@provenance,,Typed from the printed edition,,\n" };

    [Theory]
    [InlineData("public", "", false)]
    [InlineData("public", "", true)]
    [InlineData("internal", Friend, false)]
    [InlineData("internal", Friend, true)]
    public async Task Types_that_a_project_sees_in_another_are_not_generated_again(string accessibility, string friend, bool isReferenceAssembly)
    {
        MetadataReference library = Library(Frameworks.First, accessibility, friend).ToReference(isReferenceAssembly);
        GeneratedProject project = TestProject.Of(Frameworks.First).WithReference(library).WithSource(Assessment).Generate().VerifyCompiles();
        Assert.Equal(["Shelf.Assessment"], project.Sources.Keys.Select(name => string.Join('.', name.Split('.')[..2])));
        Assert.DoesNotContain(await project.Analyze("ETOM2014"), finding => finding.Severity > DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task Marked_texts_are_checked_against_a_release_that_only_a_reference_has()
    {
        const string Source =
            """
            using EtomGen;

            internal static class Desk
            {
                [ProcessIdentifier("1.0")] internal static string Lends = "1.1.1.3";
            }
            """;
        TestProject project = TestProject.Of().WithReference(Library(Frameworks.First, "public").ToReference()).WithSource(Source);
        Assert.Equal(["ETOM2001"], (await project.Generate().Analyze()).Select(finding => finding.Id));
        Assert.Empty(await TestProject.Of().WithSource(Source).Generate().Analyze());
    }

    [Fact]
    public void Types_that_a_project_does_not_see_are_generated()
    {
        TestProject project = TestProject.Of(Frameworks.First).WithReference(Library(Frameworks.First, "internal").ToReference());
        Assert.Equal(3, project.WithSource(Assessment).Generate().VerifyCompiles().Sources.Count);
    }

    [Theory]
    [InlineData("EtomDepth", "2")]
    [InlineData("EtomCatalogOnly", "true")]
    [InlineData("EtomRootNamespace", "Elsewhere")]
    public void Types_that_another_project_lacks_are_generated(string property, string value)
    {
        MetadataReference library = Library(Frameworks.First, "public", "", (property, value)).ToReference();
        GeneratedProject project = TestProject.Of(Frameworks.First).WithReference(library).WithSource(Assessment).Generate();
        Assert.Equal(3, project.Sources.Count);
        Assert.DoesNotContain(project.CompilerFindings, finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_project_without_items_is_checked_against_the_releases_of_its_references(bool isReferenceAssembly)
    {
        GeneratedProject project = TestProject.Of()
            .WithReference(Library(Frameworks.First, "public").ToReference(isReferenceAssembly))
            .WithSource(Assessment.Replace("1.1.1.2", "1.1.1.3", StringComparison.Ordinal))
            .WithSource("[assembly: EtomGen.Supports<Etom.V1.Lending>, EtomGen.Supports<Etom.V1.Lending>, EtomGen.Supports(\"1.0\", \"1.1.1.7\")]", "/src/Mappings.cs")
            .Generate()
            .VerifyCompiles();
        Assert.Equal(["ETOM3003", "ETOM2001", "ETOM2001"], (await project.Analyze("ETOM2011", "ETOM2014")).Select(finding => finding.Id));
    }

    /// <summary>Types with an extern alias have other names in code than generated ones.</summary>
    [Fact]
    public void Types_that_a_project_knows_by_an_alias_only_are_generated()
    {
        MetadataReference library = Library(Frameworks.First, "public").ToReference().WithAliases(["library"]);
        Assert.Equal(3, TestProject.Of(Frameworks.First).WithReference(library).WithSource(Assessment).Generate().VerifyCompiles().Sources.Count);
    }

    /// <summary>Whoever references the project could not use its friend's internal types.</summary>
    [Fact]
    public void Public_types_are_generated_where_those_of_a_friend_are_internal()
    {
        MetadataReference library = Library(Frameworks.First, "internal", Friend).ToReference();
        GeneratedProject project = TestProject.Of(Frameworks.First).WithReference(library).WithProperty("EtomAccessibility", "public").WithSource(Assessment).Generate();
        Assert.Equal(3, project.Sources.Count);
    }

    [Theory]
    [InlineData("\"1.0\", \"x\", \"Etom.V1\", 3", "1.0\\tT\\n3\\t2\\t0\\t5\\t1\\tN/A\\t\\t0\\n1.1\\t1\\tA\\n1.1\\t1\\tA\\n")]
    [InlineData("\"1.0\", \"x\", \"Etom.V1\", 3", "1.0\\tT\\n3\\t2\\t0\\t5\\t99999999999\\tN/A\\t\\t0\\n")]
    [InlineData("\"1.0\", \"x\", \"Etom.V1\", 3", "")]
    [InlineData("\"1.0\", \"x\", null, 3", "")]
    [InlineData("null, null, \"\", -7", "")]
    [InlineData("\"1.0\", \"x\", \"..\\0.\", 3", "")]
    public async Task Whatever_another_assembly_says_of_a_release_nothing_fails(string attribute, string text)
    {
        GeneratedProject library = (TestProject.Of() with { Name = "Library", DocumentationMode = DocumentationMode.None })
            .WithSource($$"""
                [assembly: EtomGen.GeneratedRelease({{attribute}})]
                namespace Etom.V1 { public static class Catalog { [EtomGen.CatalogData("{{text}}")] private static class Data { } } }
                """)
            .Generate();
        GeneratedProject project = TestProject.Of(Frameworks.Second).WithReference(library.ToReference()).WithSource(Assessment).Generate().Verify();
        Assert.All(await project.Analyze(), finding => Assert.Equal("ETOM2013", finding.Id));
    }

    [Fact]
    public async Task A_misspelt_type_of_a_referenced_release_is_named()
    {
        GeneratedProject project = TestProject.Of()
            .WithReference(Library(Frameworks.First, "public").ToReference())
            .WithSource(Assessment.Replace("LendABook", "LendABok", StringComparison.Ordinal))
            .Generate();
        Diagnostic finding = Assert.Single(project.Result.Diagnostics);
        Assert.Equal("ETOM2018", finding.Id);
        Assert.Contains("did you mean Lending.LendABook", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(await project.Analyze(), other => other.Id == "ETOM2013");
    }

    [Fact]
    public async Task A_release_that_a_project_does_not_see_is_unknown()
    {
        GeneratedProject project = TestProject.Of()
            .WithReference(Library(Frameworks.First, "internal").ToReference())
            .WithSource("[EtomGen.ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")] [EtomGen.Score(\"1.1.1.2\", 5)] public partial class Shelf { }")
            .Generate();
        Assert.Equal(["ETOM2013"], (await project.Analyze()).Select(finding => finding.Id));
    }

    [Fact]
    public void Other_data_of_one_release_is_an_error_where_the_file_states_its_release()
    {
        Diagnostic finding = Assert.Single(
            TestProject.Of(OtherData).WithReference(Library(Frameworks.First, "public").ToReference()).Generate().Result.Diagnostics);
        Assert.Equal(
            "/data/etom-1.0.csv(2,11): error ETOM1013: Release 1.0 has other data in this project than in Library: build all projects with the same framework file",
            finding.ToString());
    }

    [Fact]
    public void Other_data_in_two_references_is_an_error()
    {
        Diagnostic finding = Assert.Single(
            TestProject.Of()
                .WithReference(Library(Frameworks.First, "public").ToReference(), Library(OtherData, "public", "", name: "Orders").ToReference())
                .Generate()
                .Result.Diagnostics);
        Assert.Equal("error ETOM1013: Release 1.0 has other data in Library than in Orders: build all projects with the same framework file", finding.ToString());
    }

    [Theory]
    [MemberData(nameof(Unmixed))]
    public void Data_that_does_not_meet_or_does_not_differ_is_not_an_error(FrameworkText own, FrameworkText other, string accessibility) => Assert.Empty(
        TestProject.Of(own).WithReference(Library(other, accessibility).ToReference()).Generate().Result.Diagnostics);

    public static TheoryData<FrameworkText, FrameworkText, string> Unmixed => new()
    {
        { Frameworks.First, Frameworks.First, "public" },
        { OtherComment, Frameworks.First, "public" },
        { OtherData, Frameworks.First, "internal" },
        { Frameworks.Second, Frameworks.First, "public" },
    };

    /// <summary>That the data differ is reported once, and not again for each process that one of the two lacks.</summary>
    [Fact]
    public async Task The_projects_own_file_comes_before_a_reference()
    {
        FrameworkText own = Frameworks.First with { Text = Frameworks.First.Text + "1.1.1.77,3,Stamp a Book,,\n" };
        TestProject project = TestProject.Of(own)
            .WithReference(Library(Frameworks.First, "public").ToReference())
            .WithSource(Assessment.Replace("[NotSubmitted", "[Score(\"1.1.1.77\", 4)]\n[NotSubmitted", StringComparison.Ordinal));
        Assert.Equal(["ETOM1013"], (await project.Generate().Analyze("ETOM2011", "ETOM2014")).Select(finding => finding.Id));
    }

    [Fact]
    public void A_keystroke_finds_the_same_releases_and_emits_nothing()
    {
        TestProject project = TestProject.Of(Frameworks.Second).WithReference(Library(Frameworks.First, "public").ToReference()).WithSource(Assessment);
        GeneratedProject first = project.Generate();
        GeneratedProject second = project.Generate(first.Driver, project.WithSource("class Unrelated;", "/src/Unrelated.cs").Compile());
        Assert.Equal(
            [IncrementalStepRunReason.Unchanged],
            second.Result.TrackedSteps[StepNames.ReferencedReleases].SelectMany(run => run.Outputs).Select(output => output.Reason));
        Assert.All(
            second.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void A_program_refuses_types_of_other_data_than_its_catalog()
    {
        GeneratedProject library = Library(Frameworks.First, "public");
        GeneratedProject other = Library(OtherData, "public");
        GeneratedProject project = TestProject.Of(Frameworks.First with { Path = "/data/own.csv" })
            .WithProperty("EtomRootNamespace", "Own")
            .WithReference(library.ToReference())
            .WithSource(Assessment)
            .Generate()
            .VerifyCompiles();

        Assert.Equal(3, Made(project, library).Processes.Count);
        InvalidAssessmentException refused = Assert.Throws<InvalidAssessmentException>(() => Made(project, other));
        Assert.Contains(
            "ETOM1013: The type of process 1.1.1.1 was generated from other data of release 1.0 than the catalog: build all projects with the same framework file",
            refused.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0", "ETOM2023: The type of process 1.1.1.1 was not generated by EtomGen: use a generated type, or name the process by its identifier")]
    [InlineData("2.0", "ETOM2003: 1.1.1.1 is a process of release 2.0, and this assessment is against 1.0")]
    public void A_program_refuses_types_that_were_not_generated(string release, string finding)
    {
        GeneratedProject library = (TestProject.Of() with { Name = "Library", DocumentationMode = DocumentationMode.None })
            .WithSource($"public class Mine() : EtomGen.Process(\"{release}\", \"1.1.1.1\");")
            .Generate()
            .VerifyCompiles();
        GeneratedProject project = TestProject.Of(Frameworks.First)
            .WithReference(library.ToReference())
            .WithSource("""
                [EtomGen.ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
                [EtomGen.Score<Mine>(4.5)]
                internal static partial class Shelf;
                """)
            .Generate()
            .VerifyCompiles();
        Assert.Contains(finding, Assert.Throws<InvalidAssessmentException>(() => Made(project, library)).Message, StringComparison.Ordinal);
    }

    private static GeneratedProject Library(
        FrameworkText framework,
        string accessibility,
        string source = "",
        (string Name, string Value)? property = null,
        string name = "Library")
    {
        TestProject library = (TestProject.Of(framework) with { Name = name }).WithProperty("EtomAccessibility", accessibility).WithSource(source);
        return (property is { } further ? library.WithProperty(further.Name, further.Value) : library).Generate().VerifyCompiles();
    }

    /// <summary>The assessment that a program makes next to the assemblies of other projects.</summary>
    private static Assessment Made(GeneratedProject project, params GeneratedProject[] beside)
    {
        var context = new AssemblyLoadContext("Program", isCollectible: true);
        try
        {
            Array.ForEach(beside, other => context.LoadFromStream(Image(other)));
            PropertyInfo property = context.LoadFromStream(Image(project)).GetType("Shelf", throwOnError: true)!.GetProperty("Assessment")!;
            return (Assessment)property.GetMethod!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static MemoryStream Image(GeneratedProject project)
    {
        var image = new MemoryStream();
        Assert.True(project.Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        return image;
    }

    private static string Described(Diagnostic finding) => finding.ToString();
}
