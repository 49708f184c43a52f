using System.Globalization;
using System.Reflection;
using CsCheck;
using EtomGen.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Reliability.Properties;

/// <summary>Whatever a release says, the code that is generated for it compiles without a warning, and says it too.</summary>
public class GeneratedCodeLaws
{
    /// <summary>Types, catalogs and assessments in the text form need C# 8, for its nullable annotations; attributes that name types are generic, which needs C# 11.</summary>
    private static readonly Gen<LanguageVersion> Versions = Gen.OneOf(LanguageVersion.CSharp8, LanguageVersion.Latest, LanguageVersion.Preview);

    [Fact]
    public void Every_release_compiles_without_a_warning_in_every_version_of_the_language() => Law.Holds(
        Gen.Select(Draw.Release(), Versions, Gen.Int[0, 8], Gen.OneOf("public", "internal"), Gen.OneOf("Etom", "EtomGen.Own", "@event.Class", "System")),
        25,
        drawn =>
        {
            (DrawnRelease release, LanguageVersion version, int depth, string accessibility, string namespaceName) = drawn;
            GeneratedProject generated = (Project(release) with { LanguageVersion = version })
                .WithProperty("EtomDepth", depth.ToString(CultureInfo.InvariantCulture))
                .WithProperty("EtomAccessibility", accessibility)
                .WithProperty("EtomRootNamespace", namespaceName.Replace("@", "", StringComparison.Ordinal))
                .WithSource("/// <summary>One.</summary>\n[EtomGen.ConformanceAssessment(\"1.0\", Company = \"A\", Product = \"P\")]\ninternal static partial class Assessed { }\n")
                .Generate()
                .VerifyCompiles();

            // No process is sure to be assessed in every release, so the assessment has no rows, and is found to have none.
            Assert.Equal([AssessmentWithoutRows.RuleId], generated.Analyze().GetAwaiter().GetResult().Select(finding => finding.Id));
            generated.Load(assembly =>
            {
                Dictionary<string, Type> types = assembly.GetTypes()
                    .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Process)))
                    .ToDictionary(type => ((Process)Activator.CreateInstance(type)!).Identifier);
                Assert.Equal(release.Processes.Where(process => process.Level <= depth).Select(process => process.Id).Order(), types.Keys.Order());
                Assert.All(types, type => Assert.Equal(type.Key, type.Value.GetField("Id")!.GetRawConstantValue()));

                Assert.NotNull(assembly.GetType("Assessed")!.GetProperty("Assessment"));
                var catalog = (FrameworkCatalog)assembly.GetTypes().Select(type => type.GetProperty("Instance")).OfType<PropertyInfo>().Single().GetValue(null)!;
                Assert.Equal(
                    release.InOrder.Select(process => (process.Id, Draw.Folded(process.Name), process.Level)),
                    catalog.Processes.Select(process => (process.Identifier.Value, process.Name, process.Level)));
            });
        });

    [Fact]
    public void Generic_attributes_name_every_type_that_is_generated_for_an_assessed_process() => Law.Holds(Draw.Release(), 10, release =>
    {
        TestProject project = Project(release) with { LanguageVersion = LanguageVersion.CSharp11 };
        string[] types = [.. ProcessTypes.Of(project.Generate()).Values];
        project.WithSource($"{string.Concat(types.Select(type => $"[EtomGen.Supports<{type}>]\n"))}internal static class Desk {{ }}\n").Generate().VerifyCompiles();
    }, release => release.ToCsv());

    [Fact]
    public void Either_format_generates_the_same_bytes() => Law.Holds(Draw.Release(), 30, release => Assert.Equal(
        Project(release).Generate().Sources,
        TestProject.Of(new FrameworkText("/other/release.xml", release.ToXml())).Generate().Sources), release => release.ToCsv());

    private static TestProject Project(DrawnRelease release) => TestProject.Of(new FrameworkText("/data/release.csv", release.ToCsv()));
}
