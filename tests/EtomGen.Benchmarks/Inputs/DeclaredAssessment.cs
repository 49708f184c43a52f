using System.Reflection;

namespace EtomGen.Benchmarks.Inputs;

/// <summary>A compiled declaration of an assessment, as in a program.</summary>
internal sealed class DeclaredAssessment
{
    private const int MinProcesses = 300;
    private const string TypeName = "Products.Product0";

    private readonly Type _declaration;
    private readonly FrameworkCatalog _catalog;

    private DeclaredAssessment(Type declaration, FrameworkCatalog catalog)
    {
        _declaration = declaration;
        _catalog = catalog;
    }

    /// <summary>Compiles an assessment with a number of scores, and a release with enough processes for it.</summary>
    public static DeclaredAssessment Of(int scores)
    {
        FrameworkText release = Releases.Csv(Math.Max(MinProcesses, scores * 5));
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
