using System.Reflection;
using System.Xml.Linq;
using EtomGen.Framework;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Compiler.Tests.Generation;

public class GeneratedCodeTests
{
    private const string Hint = "Etom.V12.Processes.g.cs";

    [Fact]
    public void The_sample_compiles_without_a_warning() => TestProject.Of(Frameworks.V12).WithSource(Sample.Source).Generate().VerifyCompiles();

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Preview)]
    public void Bundled_releases_compile_without_a_warning_and_their_public_types_are_documented(LanguageVersion version)
    {
        GeneratedProject generated = (TestProject.Of(Frameworks.SomeBundled) with { LanguageVersion = version })
            .WithProperty("EtomAccessibility", "public")
            .WithProperty("EtomDepth", "7")
            .WithSource("""
                /// <summary>An old way to declare.</summary>
                [EtomGen.ConformanceAssessment("12.0", Company = "Acme", Product = "Shelf")]
                public partial class Shelf { }
                """)
            .Generate()
            .VerifyCompiles();
        Assert.Equal(Accessibility.Public, generated.Compilation.GetTypeByMetadataName("Etom.V12.Selling+QualifyOpportunity")!.DeclaredAccessibility);
        Assert.Equal(Accessibility.Public, generated.Compilation.GetTypeByMetadataName("Etom.V12.Catalog")!.DeclaredAccessibility);
    }

    [Fact]
    public void Types_are_documented_where_the_compiler_reads_documentation()
    {
        TestProject project = TestProject.Of(Frameworks.V12, Frameworks.V16);
        string documented = project.Generate().Sources[Hint];
        string bare = (project with { DocumentationMode = DocumentationMode.None }).Generate().VerifyCompiles().Sources[Hint];
        Assert.DoesNotContain("///", bare, StringComparison.Ordinal);
        Assert.Equal(documented.Split('\n').Where(line => !line.Contains("///", StringComparison.Ordinal)), bare.Split('\n'));
    }

    [Fact]
    public void Types_are_internal_unless_asked_for_otherwise()
    {
        Compilation compilation = TestProject.Of(Frameworks.V12).Generate().Compilation;
        Assert.Equal(Accessibility.Internal, compilation.GetTypeByMetadataName("Etom.V12.Selling")!.DeclaredAccessibility);
        Assert.Equal(Accessibility.Internal, compilation.GetTypeByMetadataName("Etom.V12.EtomProcess")!.DeclaredAccessibility);
        Assert.Equal(Accessibility.Internal, compilation.GetTypeByMetadataName("Etom.V12.Catalog")!.DeclaredAccessibility);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    public void Every_process_down_to_the_depth_is_a_type(int depth)
    {
        GeneratedProject generated = TestProject.Of(Frameworks.SomeBundled).WithProperty("EtomDepth", $"{depth}").Generate().VerifyCompiles();
        generated.Load(assembly =>
        {
            foreach (FrameworkText file in Frameworks.SomeBundled)
            {
                FrameworkDefinition definition = file.Definition;

                // A level between two others may be missing: what has no type above it has none itself.
                var expected = definition.Catalog.Processes.Where(process => process.Level <= depth).Select(process => process.Identifier.Value).Order();
                Process[] processes = [.. ProcessesOf(assembly, $"Etom.V{definition.Catalog.Release.Major}")];
                Assert.Equal(expected, processes.Select(process => process.Identifier).Order());
                Assert.All(processes, process =>
                {
                    Assert.Equal(definition.Catalog.Release.ToString(), process.FrameworkRelease);
                    Assert.Equal(process.Identifier, process.GetType().GetField("Id")!.GetRawConstantValue());
                });
            }
        });
    }

    [Fact]
    public void Tasks_nest_in_their_group_and_steps_in_their_task()
    {
        Compilation compilation = TestProject.Of(Frameworks.First).WithProperty("EtomDepth", "4").Generate().VerifyCompiles().Compilation;
        INamedTypeSymbol step = compilation.GetTypeByMetadataName("Etom.V1.Lending+LendABook+ScanTheBook")!;
        Assert.Equal("1.1.1.1.1", Assert.IsAssignableFrom<IFieldSymbol>(Assert.Single(step.GetMembers("Id"))).ConstantValue);
        Assert.NotNull(compilation.GetTypeByMetadataName("Etom.V1.Readers"));
    }

    [Theory]
    [InlineData("Acme.Frameworks", "Acme.Frameworks")]
    [InlineData("  Acme  ", "Acme")]
    [InlineData("", "Etom")]
    [InlineData("Acme.", "Etom")]
    [InlineData("1Acme", "Etom")]
    [InlineData("Acme.class", "Acme.class")]
    [InlineData("Acme..Class", "Etom")]
    [InlineData("Acme; class X {}", "Etom")]
    [InlineData("EtomGen", "EtomGen")]
    [InlineData("System.Etom", "System.Etom")]
    public void The_root_namespace_is_the_projects_and_a_wrong_one_is_as_if_left_out(string property, string root)
    {
        GeneratedProject generated = TestProject.Of(Frameworks.First).WithProperty("EtomRootNamespace", property)
            .WithSource("[EtomGen.ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")] public partial class Shelf { }")
            .Generate()
            .Verify();
        Assert.Empty(generated.CompilerFindings.Where(finding => finding.Id != "CS1591"));
        Assert.NotNull(generated.Compilation.GetTypeByMetadataName($"{root}.V1.Lending+LendABook"));
        Assert.Contains($"{root}.V1.Processes.g.cs", generated.Sources.Keys);
    }

    [Theory]
    [InlineData("EtomDepth", "deep")]
    [InlineData("EtomDepth", "-1")]
    [InlineData("EtomDepth", "3.0")]
    [InlineData("EtomDepth", "99999999999")]
    [InlineData("EtomDepth", "")]
    [InlineData("EtomAccessibility", "secret")]
    [InlineData("EtomAccessibility", "")]
    [InlineData("EtomAccessibility", "Internal")]
    public void A_wrong_property_is_as_if_left_out(string name, string value) =>
        Assert.Equal(TestProject.Of(Frameworks.First).Generate().Sources, TestProject.Of(Frameworks.First).WithProperty(name, value).Generate().VerifyCompiles().Sources);

    [Fact]
    public void A_depth_beyond_all_levels_gives_all_levels() => Assert.Equal(
        TestProject.Of(Frameworks.V12).WithProperty("EtomDepth", "15").Generate().Sources[Hint],
        TestProject.Of(Frameworks.V12).WithProperty("EtomDepth", "2147483647").Generate().VerifyCompiles().Sources[Hint]);

    [Theory]
    [InlineData("EtomDepth", "2")]
    [InlineData("EtomAccessibility", "public")]
    [InlineData("EtomCatalogOnly", "true")]
    [InlineData("EtomRootNamespace", "Acme")]
    public void A_property_holds_for_each_of_several_releases_as_for_one(string name, string value)
    {
        GeneratedProject both = TestProject.Of(Frameworks.First, Frameworks.Second).WithProperty(name, value).Generate().VerifyCompiles();
        IEnumerable<KeyValuePair<string, string>> each = new[] { Frameworks.First, Frameworks.Second }.SelectMany(
            release => TestProject.Of(release).WithProperty(name, value).Generate().Sources);

        // The documentation names the successor only where the project has the later release.
        Assert.Equal(each.Select(WithoutRemarks).Order(StringComparer.Ordinal), both.Sources.Select(WithoutRemarks).Order(StringComparer.Ordinal));

        static string WithoutRemarks(KeyValuePair<string, string> source) =>
            source.Key + string.Join('\n', source.Value.Split('\n').Where(line => !line.Contains("<remarks>", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_releases_live_side_by_side()
    {
        GeneratedProject generated = TestProject.Of(Frameworks.V12, Frameworks.V16)
            .WithSource("""
                using EtomGen;
                using Etom.V12;
                using Etom.V16;
                using Older = Etom.V12;
                using Newer = Etom.V16;
                using Report = Etom.V16.OrderHandling.ReportCustomerOrderHandling;

                namespace Acme;

                /// <summary>Types that only one release has need no alias.</summary>
                [ConformanceAssessment("12.0", Company = "Acme", Product = "Shelf")]
                [Score<Older.OrderHandling.ReportCustomerOrderHandling>(5)]
                [Score<RetentionAndLoyalty.BuildCustomerInsight>(5)]
                public static partial class Old;

                /// <summary>Types that both releases have need one.</summary>
                [ConformanceAssessment("16.0", Company = "Acme", Product = "Shelf")]
                [Score<Report>(5)]
                [Score<CustomerInformationManagement.UpdateCustomerData>(5)]
                [Module("All", Supports = [Newer.Selling.Id])]
                public static partial class New;
                """)
            .Generate()
            .VerifyCompiles();
        Assert.Empty(await generated.Analyze(UnmentionedProcesses.RuleId, ModuleOutOfScope.RuleId, ChangedInNewerRelease.RuleId));
        generated.Load(assembly =>
        {
            var old = (Assessment)assembly.GetType("Acme.Old")!.GetProperty("Assessment")!.GetValue(null)!;
            var current = (Assessment)assembly.GetType("Acme.New")!.GetProperty("Assessment")!.GetValue(null)!;
            Assert.Equal(["1.1.1.5.7", "1.1.1.9.2"], old.Processes.Select(process => process.Process.Identifier.Value));
            Assert.Equal(["1.3.3.6", "1.3.6.2"], current.Processes.Select(process => process.Process.Identifier.Value));
        });
    }

    [Theory]
    [InlineData("12.0")]
    [InlineData("16.0")]
    [InlineData("19.0")]
    [InlineData("26.0")]
    public void A_generated_catalog_holds_what_the_file_defines(string release)
    {
        FrameworkText file = Frameworks.BundledOf(release)!;
        FrameworkDefinition definition = file.Definition;
        HashSet<ProcessIdentifier> listed = [.. definition.Catalog.Processes.Select(process => process.Identifier)];
        TestProject.Of(file).Generate().Load(assembly =>
        {
            Type type = assembly.GetType($"Etom.V{definition.Catalog.Release.Major}.Catalog")!;
            var catalog = (FrameworkCatalog)type.GetProperty("Instance")!.GetValue(null)!;
            Assert.Same(catalog, type.GetProperty("Instance")!.GetValue(null));
            Assert.Equal(release, type.GetField("Release")!.GetRawConstantValue());
            Assert.Equal(definition.Catalog.Release, catalog.Release);
            Assert.Equal(definition.Catalog.Title, catalog.Title);
            Assert.Equivalent(definition.Catalog.Scale, catalog.Scale, strict: true);
            Assert.Equal(definition.Catalog.Processes.Count, catalog.Processes.Count);
            Assert.All(definition.Catalog.Processes.Zip(catalog.Processes), pair =>
            {
                (FrameworkProcess defined, FrameworkProcess process) = pair;
                Assert.Equal(
                    (
                        defined.Identifier,
                        defined.Level,
                        defined.Name,
                        defined.IsDeleted,
                        defined.HasAllChildren,
                        defined.StatedChildCount,
                        defined.OriginalIdentifier,
                        defined.Uid,
                        defined.Domain,
                        defined.Vertical),
                    (
                        process.Identifier,
                        process.Level,
                        process.Name,
                        process.IsDeleted,
                        process.HasAllChildren,
                        process.StatedChildCount,
                        process.OriginalIdentifier,
                        process.Uid,
                        process.Domain,
                        process.Vertical));
                Assert.Same(process, type.GetMethod("Find")!.Invoke(null, [defined.Identifier.Value]));
                Assert.Equal(defined.Identifier.Parent is { } parent && listed.Contains(parent) ? parent : null, process.Parent?.Identifier);
            });
        });
    }

    [Fact]
    public void Names_that_generated_code_needs_for_itself_are_resolved()
    {
        string[] awkward =
        [
            "Id", "Release", "Identifier", "Framework Release", "Etom Process", "Catalog", "Equals", "Get Hash Code", "To String", "Get Type", "Finalize",
            "Memberwise Clone", "Reference Equals",
            "Process", "Object", "String", "System", "Etom", "Etom Gen", "V1", "class", "record", "3G Networks", "Lending", "Awkward", "Awk-ward",
            "L'Été – ça va?", "Ünïcödé & <T>", "/* x */ \"\" \\ */",
            "Deal (Deleted)", "Deal", "Deal [DELETED]", "Instance", "Find", "Data", "global", "É (x)", "数据管理", "\u202EOverride", "a\u0301", "ﬁ",
        ];
        string rows = string.Concat(
            awkward.Select(
                (name, i) =>
                    $"1.1.7.{i + 1},3,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,\n"
                        + $"1.1.{i + 10},2,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,\n"
                        + $"1.1.{i + 10}.1,3,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,\n"
                        + $"1.1.{i + 10}.1.1,4,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,\n"));
        FrameworkText file = Frameworks.First with { Text = $"{Frameworks.First.Text}1.1.7,2,Awkward,,\n{rows}" };
        Assert.Empty(file.Read().Findings);
        GeneratedProject generated = TestProject.Of(file).WithProperty("EtomDepth", "7").WithProperty("EtomAccessibility", "public").Generate().VerifyCompiles();
        generated.Load(assembly => Assert.Equal(file.Definition.Catalog.Processes.Count, ProcessesOf(assembly, "Etom.V1").Count()));
        string code = string.Concat(generated.Sources.Values);
        Assert.All(
            awkward.Index().Where(name => !name.Item.Contains("deleted", StringComparison.OrdinalIgnoreCase)),
            name => Assert.Contains($"/// <summary>1.1.7.{name.Index + 1} {new XText(name.Item)}</summary>", code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_without_framework_files_gets_nothing() => Assert.Empty(new TestProject().WithSource("class C { }").Generate().VerifyCompiles().Sources);

    private static IEnumerable<Process> ProcessesOf(Assembly assembly, string namespaceName) =>
        from type in assembly.GetTypes()
        where !type.IsAbstract && type.IsAssignableTo(typeof(Process)) && type.Namespace == namespaceName
        select (Process)Activator.CreateInstance(type)!;

    [Fact]
    public void A_project_may_have_catalogs_only()
    {
        GeneratedProject generated = TestProject.Of(Frameworks.First, Frameworks.Second).WithProperty("EtomCatalogOnly", "true").Generate().VerifyCompiles();
        Assert.Equal(["Etom.V1.Catalog.g.cs", "Etom.V2.Catalog.g.cs"], generated.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_process_tells_since_when_it_exists_and_what_took_its_place()
    {
        var file = new FrameworkText("/data/etom-1.0.csv", Frameworks.First.Text
            .Replace("id,level,name,children,original", "id,level,name,children,original,history", StringComparison.Ordinal)
            .Replace(
                "1.1.1.4,3,Renew a Loan,,",
                "1.1.1.4,3,Renew a Loan (Deleted),,,0.7A;0.9M;1.0D\n1.1.1.6,3,Extend & Renew,,1.1.1.4,\n1.1.1.7,3,Renew a Loan,,1.1.1.4,1.0A",
                StringComparison.Ordinal));
        string types = TestProject.Of(file).Generate().VerifyCompiles().Sources["Etom.V1.Processes.g.cs"];
        Assert.Contains("Deleted in this release. It is 1.1.1.7 Renew a Loan now. Added in release 0.7.</remarks>", types, StringComparison.Ordinal);
        Assert.Contains("Added in release 1.0. Its original identifier is 1.1.1.4.</remarks>", types, StringComparison.Ordinal);
    }
}
