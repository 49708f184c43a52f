using EtomGen.Compiler.Analysis;

namespace EtomGen.Compiler.Tests.Harness;

/// <summary>Checks declared assessments and mappings against the two small releases.</summary>
internal static class AssessmentTest
{
    /// <summary>The source of an assessment against release 1.0 that is valid except for its rows.</summary>
    public static string Declaration(string rows) => $$"""
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        {{rows}}
        public static partial class Shelf;
        """;

    /// <summary>Rows of an assessment against release 1.0, in a project with both small releases.</summary>
    public static RuleTest<AssessmentAnalyzer> OfRows(string rows) => Of(Declaration(rows));

    /// <summary>A whole source, in a project with both small releases.</summary>
    public static RuleTest<AssessmentAnalyzer> Of(string source) => Of(source, Frameworks.First, Frameworks.Second);

    public static RuleTest<AssessmentAnalyzer> Of(string source, params FrameworkText[] frameworks) => new(source, frameworks);
}
