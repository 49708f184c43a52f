using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>Which types get an assessment, and that what they get compiles.</summary>
public class DeclaringTypeTests
{
    private const string Declared = "[EtomGen.ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\"), EtomGen.Score(\"1.1.1.1\", 4)]";

    [Theory]
    [InlineData("{0} static partial class Shelf;", "Shelf")]
    [InlineData("{0} partial class Shelf;", "Shelf")]
    [InlineData("{0} public sealed partial class Shelf {{ }}", "Shelf")]
    [InlineData("{0} abstract partial class Shelf;", "Shelf")]
    [InlineData("{0} partial struct Shelf;", "Shelf")]
    [InlineData("{0} partial record Shelf;", "Shelf")]
    [InlineData("{0} partial record class Shelf(int Number);", "Shelf")]
    [InlineData("{0} readonly partial record struct Shelf(int Number);", "Shelf")]
    [InlineData("{0} partial class Shelf(int number) {{ int Number => number; }}", "Shelf")]
    [InlineData("namespace Acme; {0} partial class Shelf;", "Acme.Shelf")]
    [InlineData("namespace Acme {{ namespace @event.@class {{ {0} partial class Shelf; }} }}", "Acme.event.class.Shelf")]
    [InlineData("{0} partial class @class;", "class")]
    [InlineData("{0} partial class @record;", "record")]
    [InlineData("{0} partial class Überprüfung;", "Überprüfung")]
    [InlineData("{0} partial class \\u0041b;", "Ab")]
    [InlineData("namespace EtomGen; {0} partial class Shelf;", "EtomGen.Shelf")]
    [InlineData("namespace EtomGen.Assessments; {0} partial class Shelf;", "EtomGen.Assessments.Shelf")]
    [InlineData("namespace Etom.V1; {0} partial class Shelf;", "Etom.V1.Shelf")]
    [InlineData("public partial class Outer {{ private partial struct @int {{ partial record Third {{ {0} protected partial class Shelf; }} }} }}", "Outer+int+Third+Shelf")]
    [InlineData("public partial interface IOuter {{ {0} public partial class Shelf; }}", "IOuter+Shelf")]
    [InlineData("partial class Base {{ public static string Assessments => \"\"; }} {0} partial class Shelf : Base;", "Shelf")]
    [InlineData("partial class Shelf {{ }} {0} partial class Shelf {{ }} partial class Shelf;", "Shelf")]
    public void A_partial_type_of_any_shape_gets_its_assessment(string source, string name)
    {
        GeneratedProject generated = Generate(source);
        Assert.Empty(generated.CompilerFindings);
        generated.Load(assembly =>
        {
            var assessment = (Assessment)assembly.GetType(name, throwOnError: true)!.GetProperty("Assessment")!.GetValue(null)!;
            Assert.Equal("Shelf by Acme against Library Processes 1.0", assessment.ToString());
            Assert.Equal("1.1.1.1", Assert.Single(assessment.Processes).Process.Identifier.Value);
        });
    }

    [Theory]
    [InlineData("{0} class Shelf;")]
    [InlineData("{0} partial class Shelf<T>;")]
    [InlineData("partial class Outer<T> {{ {0} partial class Shelf; }}")]
    [InlineData("class Outer {{ {0} static class Shelf; }}")]
    [InlineData("{0} file partial class Shelf;")]
    [InlineData("file partial class Outer {{ {0} partial class Shelf; }}")]
    [InlineData("{0} partial class Shelf {{ public static string Assessment => \"\"; }}")]
    [InlineData("{0} partial class Shelf {{ public void Assessment() {{ }} }}")]
    [InlineData("{0} partial class Shelf {{ public class Assessment; }}")]
    [InlineData("{0} partial class Shelf; partial class Shelf {{ public const int Assessment = 1; }}")]
    [InlineData("{0} partial class Assessment;")]
    public void A_type_that_cannot_have_an_assessment_gets_none_and_compiles(string source)
    {
        GeneratedProject generated = Generate(source);
        Assert.Empty(generated.CompilerFindings);
        Assert.Equal(["Etom.V1.Catalog.g.cs", "Etom.V1.Processes.g.cs"], generated.Sources.Keys);
    }

    [Fact]
    public void A_type_within_one_that_is_not_partial_gets_none()
    {
        GeneratedProject generated = Generate("class Outer {{ {0} partial class Shelf; }}");
        Assert.Empty(generated.CompilerFindings);
        Assert.Equal(["Etom.V1.Catalog.g.cs", "Etom.V1.Processes.g.cs"], generated.Sources.Keys);
    }

    [Fact]
    public void Names_that_differ_in_case_or_punctuation_only_are_kept_apart()
    {
        GeneratedProject generated = Generate("""
            {0} partial class Shelf;
            {0} partial class SHELF;
            {0} partial class Acme_Shelf;
            namespace Acme {{ {0} partial class Shelf {{ {0} partial class Shelf2; }} }}
            namespace Acme.Shelf2 {{ {0} partial class Shelf; }}
            partial class Nested {{ {0} partial class Acme; {0} partial class ACME; }}
            """);
        Assert.Empty(generated.CompilerFindings);
        string[] assessments = [.. generated.Sources.Keys.Where(name => name.Contains(".Assessment.", StringComparison.Ordinal))];
        Assert.Equal(8, assessments.Length);
        Assert.Equal(8, assessments.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_base_may_have_an_assessment_or_a_member_of_that_name_too()
    {
        GeneratedProject generated = Generate("""
            class Base {{ public static string Assessment => ""; }}
            {0} partial class Shelf : Base;
            {0} partial class Box : Shelf {{ {0} partial class Inner : Box; }}
            class VirtualBase {{ public virtual string Assessment => ""; }}
            {0} partial class Room : VirtualBase;
            """);
        Assert.Empty(generated.CompilerFindings);
        Assert.Equal(4, generated.Sources.Keys.Count(name => name.Contains(".Assessment.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_ref_struct_compiles() => Assert.Empty(Generate("{0} readonly ref partial struct Shelf;").CompilerFindings);

    [Fact]
    public void A_type_beside_a_namesake_that_is_local_to_its_file_gets_its_assessment()
    {
        GeneratedProject generated = TestProject.Of(Frameworks.First)
            .WithSource(Declared + " file partial class Shelf;", "/src/A.cs")
            .WithSource(Declared + " partial class Shelf;", "/src/B.cs")
            .WithSource(Declared + " file partial class Shelf;", "/src/C.cs")
            .Generate()
            .VerifyCompiles();
        Assert.Single(generated.Sources.Keys, name => name.Contains(".Assessment.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{0} partial class Shelf; {0} partial class Shelf;")]
    [InlineData("{0} partial class Shelf; {0} partial struct Shelf;")]
    [InlineData("partial class Outer {{ {0} partial class Shelf; }} partial struct Outer {{ {0} partial class Shelf; }}")]
    public void Of_two_declarations_of_one_name_the_first_gets_an_assessment(string source)
    {
        GeneratedProject generated = Generate(source);
        Assert.Single(generated.Sources.Keys, name => name.Contains(".Assessment.", StringComparison.Ordinal));
        Assert.All(generated.CompilerFindings, finding => Assert.Equal("/src/Source.cs", finding.Location.GetLineSpan().Path));
    }

    [Fact]
    public void An_assessment_of_a_release_that_is_not_at_hand_compiles_and_fails_when_asked_for()
    {
        GeneratedProject generated = TestProject.Of(Frameworks.First)
            .WithSource("[EtomGen.ConformanceAssessment(\"7.0\", Company = \"Acme\", Product = \"Shelf\")] partial class Shelf;")
            .Generate()
            .VerifyCompiles();
        generated.Load(assembly =>
        {
            var failure = Assert.Throws<System.Reflection.TargetInvocationException>(() => assembly.GetType("Shelf")!.GetProperty("Assessment")!.GetValue(null));
            Assert.IsType<InvalidAssessmentException>(failure.InnerException);
        });
    }

    [Theory]
    [InlineData("Etom.V2.Catalog.Release")]
    [InlineData("Etom.V2.Lending.Release")]
    [InlineData("Own.Release")]
    public void An_assessment_of_a_release_that_a_generated_constant_names_is_against_that_release(string release)
    {
        GeneratedProject generated = TestProject.Of(Frameworks.First, Frameworks.Second)
            .WithSource(
                $"""
                [EtomGen.ConformanceAssessment({release}, Company = "Acme", Product = "Shelf")] [EtomGen.Score<Etom.V2.Lending.LendABook>(10)] internal partial class Shelf;
                internal static class Own {"{"} internal const string Release = Etom.V2.Catalog.Release; {"}"}
                """)
            .Generate()
            .VerifyCompiles();
        Assert.Empty(generated.Result.Diagnostics);
        generated.Load(assembly =>
        {
            var assessment = (Assessment)assembly.GetType("Shelf")!.GetProperty("Assessment")!.GetValue(null)!;
            Assert.Equal("2.0", assessment.Framework.Release.ToString());
        });
    }

    private static GeneratedProject Generate(string source) =>
        TestProject
            .Of(Frameworks.First)
            .WithSource(string.Format(System.Globalization.CultureInfo.InvariantCulture, $"#pragma warning disable CS0169, CS1591, CS9113\n{source}", Declared))
            .Generate()
            .Verify();
}
