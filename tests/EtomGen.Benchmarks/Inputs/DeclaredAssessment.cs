using System.Reflection;

namespace EtomGen.Benchmarks.Inputs;

/// <summary>A compiled assessment, as a program has it.</summary>
internal sealed class DeclaredAssessment
{
    private const int LeastProcesses = 300;
    private const string TypeName = "Products.Product0";

    private readonly Type _declaration;
    private readonly FrameworkCatalog _catalog;

    private DeclaredAssessment(Type declaration, FrameworkCatalog catalog)
    {
        _declaration = declaration;
        _catalog = catalog;
    }

    /// <summary>Compiles an assessment of some scores, with a release that has so many processes to score.</summary>
    public static DeclaredAssessment Of(int scores)
    {
        FrameworkText release = Releases.Csv(Math.Max(LeastProcesses, scores * 5));
        FrameworkCatalog catalog = release.Definition.Catalog;
        using var image = new MemoryStream();
        if (BenchmarkProject.Of(release).WithSources(Declarations.Assessments(catalog, 1, scores)).Generate().Emit(image) is { Success: false } failed)
        {
            throw new InvalidOperationException(failed.Diagnostics[0].ToString());
        }

        return new DeclaredAssessment(Assembly.Load(image.ToArray()).GetType(TypeName, throwOnError: true)!, catalog);
    }

    public Assessment Make() => Assessment.Of(_declaration, _catalog);
}
