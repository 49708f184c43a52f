using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>A source that is being typed never makes the generator or an analyzer fail.</summary>
public class HalfTypedTests
{
    [Theory]
    [InlineData("[ConformanceAssessment] partial class C;")]
    [InlineData("[ConformanceAssessment(] partial class C;")]
    [InlineData("[ConformanceAssessment(12.0)] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\", \"12.0\")] partial class C;")]
    [InlineData("[ConformanceAssessment(releas: \"12.0\")] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\", Company = 5, Product = new[] { 1 }, CompletedOn = )] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\"), ConformanceAssessment(\"12.1\")] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] partial class C; [ConformanceAssessment(\"12.0\")] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] partial class C; [ConformanceAssessment(\"16.0\")] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] partial class")]
    [InlineData("[ConformanceAssessment(\"12.0\")] partial class { }")]
    [InlineData("[ConformanceAssessment(\"12.0\")] partial interface I;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] enum E;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] delegate void D();")]
    [InlineData("[ConformanceAssessment(\"12.0\")] void Local() { }")]
    [InlineData("[assembly: ConformanceAssessment(\"12.0\")]")]
    [InlineData("[ConformanceAssessment(\"12.0\")] [Score] [Score()] [Score(,)] [Score(\"1.1.1.4.1\",)] [Score<>(5)] [Score<Selling>] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] [Score<Selling.ManageProspect, Selling>(5)] [Score<int>(5)] [Score<string>] [Score<C>(5)] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] [Score<Selling.ManageProspect>(\"5\")] [Score<Selling.ManageProspect>(5, 5)] [Score(5, \"1.1.1.4.1\")] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] [Score<Selling.ManageProspect>(default)] [Score(typeof(int), 3)] [Score(nameof(Selling), 1m)] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] [NotSubmitted] [NotSubmitted()] [NotSubmitted<Selling.>] [NotSubmitted(process)] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] [Module] [Module(Supports = )] [Module(\"M\", Supports = [)] [Module(\"M\", Supports = [, Selling.Id])] partial class C;")]
    [InlineData(
        "[ConformanceAssessment(\"12.0\")] [Module(\"M\", Supports = \"1.1\")] [Module(\"M\", Supports = [.. C.All, Selling.Id, 5])] [Module(\"M\", "
            + "Supports = new[] { \"1.1.1.99\", 5 })] [Module(\"M\", Supports = new string[3])] partial class C;")]
    [InlineData(
        "[ConformanceAssessment(\"12.0\")] [Module(\"M\", Supports = default)] [Module(\"M\", Supports = [Selling.Id, Selling.Id is null ? \"1\" : \"2\"])] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] [Score(C.Own, 4)] partial class C { const string Own = C.Own; }")]
    [InlineData("[ConformanceAssessment(C.Assessment)] partial class C { const string Assessment = \"12.0\"; }")]
    [InlineData("[ConformanceAssessment(C.Assessment.Company)] partial class C;")]
    [InlineData("[ConformanceAssessment(\"12.0\")] partial class C; class C { }")]
    [InlineData("[ConformanceAssessment(\"12.0\")] partial class C; [ConformanceAssessment(\"12.0\")] partial struct C;")]
    [InlineData(
        "[ConformanceAssessment(\"12.0\")] partial class Process; namespace EtomGen { class ConformanceAssessmentAttribute : System.Attribute { } class ScoreAttribute { } }")]
    public async Task A_declaration_that_does_not_compile_is_taken(string source)
    {
        GeneratedProject generated = TestProject.Of(Frameworks.V12).WithSource($"using EtomGen;\nusing Etom.V12;\n{source}").Generate().Verify();
        ImmutableArray<Diagnostic> findings = await generated.Analyze();
        Assert.All(findings, finding => Assert.True(finding.Location.IsInSource));
        Assert.Contains("Etom.V12.Processes.g.cs", generated.Sources.Keys);
    }
}
