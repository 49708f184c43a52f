using System.Reflection;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Input;

namespace EtomGen.Tool.Assemblies;

/// <summary>The assessments that an assembly declares, made by the rules that hold at run time.</summary>
internal static class DeclaredAssessments
{
    /// <summary>The assessments by the names of their types. A release comes from the user's own files, else from the assembly or one beside it, else from those bundled.</summary>
    /// <exception cref="ToolException">The file is not an assembly, or declares no assessment.</exception>
    /// <exception cref="InvalidAssessmentException">A declaration breaks a rule.</exception>
    public static async Task<IReadOnlyList<(string Type, Assessment Assessment)>> ReadAsync(string path, FrameworkLibrary library, CancellationToken cancellationToken)
    {
        byte[] content = await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            IReadOnlyList<FrameworkCatalog> own = AssemblyCatalogs.Read(content);
            if (AssemblyCatalogs.IsReferenceAssembly(content))
            {
                throw ToolException.CannotRead(path, "it is a reference assembly, which holds no code: name the assembly that runs, such as the one in bin");
            }

            using var assembly = new AssemblyDeclarations(path);
            IReadOnlyList<AssessmentDeclaration> declarations = assembly.Read();
            if (declarations.Count == 0)
            {
                throw ToolException.CannotRead(path, "it declares no assessment");
            }

            IReadOnlyList<DeclaredMapping> mappings = assembly.ReadMappings();
            CheckProcesses(path, declarations, mappings);
            var assessments = new List<(string, Assessment)>();
            foreach (AssessmentDeclaration declaration in declarations)
            {
                var assessment = Assessment.From(declaration, Release(declaration, own, library, path));
                assessments.Add((declaration.Name, assessment.With(AssessmentMappings.Create(assessment, mappings))));
            }

            return assessments;
        }
        catch (BadImageFormatException)
        {
            throw ToolException.CannotRead(path, "it is not a .NET assembly: name the .dll that the build made, or an assessment in JSON");
        }
        catch (FileNotFoundException e)
        {
            throw ToolException.CannotRead(path, $"an assembly that it refers to is not next to it: name the one in the output folder of its build ({e.Message})");
        }
        catch (Exception e) when (e is TypeLoadException or FileLoadException or ReflectionTypeLoadException)
        {
            throw ToolException.CannotRead(path, $"it does not fit the assemblies next to it: build it again, and name the one in the output folder ({e.Message})");
        }
    }

    /// <summary>Refuses processes that are named by types without an identifier: own types in place of generated ones, and generated ones that were trimmed.</summary>
    private static void CheckProcesses(string path, IEnumerable<AssessmentDeclaration> declarations, IEnumerable<DeclaredMapping> mappings)
    {
        foreach (AssessmentDeclaration declaration in declarations)
        {
            if (declaration.Rows.Select(row => row.Process)
                .Concat(declaration.Modules.SelectMany(module => module.Supports))
                .Concat(declaration.Goals.Select(goal => goal.Process).OfType<DeclaredProcess>())
                .Any(process => process.Identifier is null))
            {
                throw Unidentified(path, declaration.Name);
            }
        }

        if (mappings.FirstOrDefault(mapping => mapping.Process.Identifier is null) is { } unidentified)
        {
            throw Unidentified(path, unidentified.Element);
        }
    }

    private static ToolException Unidentified(string path, string element) => ToolException.CannotRead(
        path, $"{element} names a process by a type without an identifier: use a type that EtomGen generated, and name the assembly as it was before trimming");

    private static FrameworkCatalog? Release(AssessmentDeclaration declaration, IReadOnlyList<FrameworkCatalog> own, FrameworkLibrary library, string path)
    {
        if (!ReleaseNumber.TryParse(declaration.Release, out ReleaseNumber release))
        {
            return null;
        }

        return (library.IsOwn(release) ? library.Find(release) : null)
            ?? own.FirstOrDefault(catalog => catalog.Release == release)
            ?? Beside(path).FirstOrDefault(catalog => catalog.Release == release)
            ?? library.Find(release);
    }

    /// <summary>The catalogs in the assemblies beside one, which may share their generated types.</summary>
    private static IEnumerable<FrameworkCatalog> Beside(string path) =>
        from file in Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.dll").Order(StringComparer.Ordinal)
        where Path.GetFullPath(path) != file
        from catalog in CatalogsIn(file)
        select catalog;

    private static IReadOnlyList<FrameworkCatalog> CatalogsIn(string file)
    {
        try
        {
            return AssemblyCatalogs.Read(File.ReadAllBytes(file));
        }
        catch (BadImageFormatException)
        {
            // Native libraries lie beside assemblies too.
            return [];
        }
    }
}
