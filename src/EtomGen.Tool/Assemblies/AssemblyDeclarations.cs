using System.Reflection;
using System.Runtime.InteropServices;

namespace EtomGen.Tool.Assemblies;

/// <summary>Reads the declarations in an assembly from its metadata. None of its code runs.</summary>
internal sealed class AssemblyDeclarations : IDisposable
{
    private readonly MetadataLoadContext _context;
    private readonly Assembly _assembly;

    /// <param name="path">The assembly's path. Its references are looked for in its folder and in the runtime that runs the tool.</param>
    public AssemblyDeclarations(string path)
    {
        string full = Path.GetFullPath(path);
        string[] files =
        [
            full,
            .. Directory.EnumerateFiles(Path.GetDirectoryName(full)!, "*.dll"),
            typeof(Assessment).Assembly.Location,
            .. Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll"),
        ];

        // The first file of a name wins: the assembly was built with the files in its own folder.
        _context = new MetadataLoadContext(new PathAssemblyResolver(files.DistinctBy(Path.GetFileName)), typeof(object).Assembly.GetName().Name);
        _assembly = _context.LoadFromAssemblyPath(full);
    }

    /// <summary>The declarations, by the names of their types.</summary>
    public IReadOnlyList<AssessmentDeclaration> Read() =>
    [
        .. from type in _assembly.GetTypes()
           let declaration = DeclarationReader.Read(CodeMappings.NameOf(type), [.. MetadataAttribute.In(type)])
           where declaration is not null
           orderby declaration.Name
           select declaration,
    ];

    /// <summary>The mappings on the assembly's code.</summary>
    public IReadOnlyList<DeclaredMapping> ReadMappings() => [.. CodeMappings.Read(_assembly, MetadataAttribute.In)];

    public void Dispose() => _context.Dispose();
}
