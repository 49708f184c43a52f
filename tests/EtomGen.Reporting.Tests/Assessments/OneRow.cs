namespace EtomGen.Reporting.Tests;

/// <summary>Assessments with a single scored row, without modules.</summary>
internal static class OneRow
{
    public static Assessment Of(FrameworkCatalog framework, string process, double score, params DeclaredUnresolved[] unresolved) =>
        Of(framework, process, score, null, unresolved);

    public static Assessment WithComment(string comment) => Of(Sample.Assessment.Framework, "1.1.1.3.2", 5, comment, []);

    private static Assessment Of(FrameworkCatalog framework, string process, double score, string? comment, DeclaredUnresolved[] unresolved) => Assessment.From(
        new AssessmentDeclaration
        {
            Name = "Shelf",
            Release = framework.Release.ToString(),
            Company = "Acme",
            Product = "Shelf",
            Rows = [new DeclaredRow(new DeclaredProcess(process, null, default), true, score, null, comment, 0)],
            Modules = [],
            Unresolved = unresolved,
        },
        framework);
}
