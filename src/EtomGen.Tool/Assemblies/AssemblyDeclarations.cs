using System.Reflection;
using System.Runtime.InteropServices;

namespace EtomGen.Tool.Assemblies;

/// <summary>Reads the assessments that an assembly declares, from the attributes in its file: nothing of it is loaded to run.</summary>
internal sealed class AssemblyDeclarations : IDisposable
{
    private readonly MetadataLoadContext _context;
    private readonly Assembly _assembly;

    /// <param name="path">The assembly's path; what it refers to is looked for beside it and in the runtime that runs the tool.</param>
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

        // Of files with one name the first counts: what lies beside the assembly is what it was built with.
        _context = new MetadataLoadContext(new PathAssemblyResolver(files.DistinctBy(Path.GetFileName)), typeof(object).Assembly.GetName().Name);
        _assembly = _context.LoadFromAssemblyPath(full);
    }

    /// <summary>The declarations, by the names of their types.</summary>
    public IReadOnlyList<AssessmentDeclaration> Read() =>
    [
        .. from type in _assembly.GetTypes()
           let attributes = AttributesOf(type)
           where Array.Exists(attributes, attribute => attribute.Name == nameof(ConformanceAssessmentAttribute))
           orderby type.FullName
           select Declaration(type, attributes),
    ];

    /// <summary>What the assembly's code says that it supports.</summary>
    public IReadOnlyList<DeclaredMapping> ReadMappings() => [.. AssemblyMappings.In(_assembly)];

    public void Dispose() => _context.Dispose();

    private static AssessmentDeclaration Declaration(Type type, (string Name, CustomAttributeData Data)[] attributes)
    {
        CustomAttributeData facts = attributes.First(attribute => attribute.Name == nameof(ConformanceAssessmentAttribute)).Data;
        var rows = new List<DeclaredRow>();
        var modules = new List<DeclaredModule>();
        var unresolved = new List<DeclaredUnresolved>();
        for (int i = 0; i < attributes.Length; i++)
        {
            (string name, CustomAttributeData data) = attributes[i];
            switch (name)
            {
                case nameof(ScoreAttribute):
                    rows.Add(new DeclaredRow(Process(data, i), true, (double)data.ConstructorArguments[^1].Value!, OwnAttributes.Text(data, nameof(ScoreAttribute.Deviation)), OwnAttributes.Text(data, nameof(ScoreAttribute.Comment)), i, OwnAttributes.Text(data, nameof(ScoreAttribute.MovedFrom))));
                    break;
                case nameof(NotSubmittedAttribute):
                    rows.Add(new DeclaredRow(Process(data, i), false, null, null, OwnAttributes.Text(data, nameof(NotSubmittedAttribute.Comment)), i, OwnAttributes.Text(data, nameof(NotSubmittedAttribute.MovedFrom))));
                    break;
                case nameof(UnresolvedAttribute):
                    unresolved.Add(Unresolved(data, i));
                    break;
                case nameof(ModuleAttribute):
                    modules.Add(Module(data, i));
                    break;
            }
        }

        return new AssessmentDeclaration
        {
            Name = type.FullName!,
            Release = (string?)facts.ConstructorArguments[0].Value,
            Company = OwnAttributes.Text(facts, nameof(ConformanceAssessmentAttribute.Company)),
            Product = OwnAttributes.Text(facts, nameof(ConformanceAssessmentAttribute.Product)),
            ProductVersion = OwnAttributes.Text(facts, nameof(ConformanceAssessmentAttribute.ProductVersion)),
            FrameworxVersion = OwnAttributes.Text(facts, nameof(ConformanceAssessmentAttribute.FrameworxVersion)),
            CompletedOn = OwnAttributes.Text(facts, nameof(ConformanceAssessmentAttribute.CompletedOn)),
            Kind = (AssessmentKind)(OwnAttributes.Argument(facts, nameof(ConformanceAssessmentAttribute.Kind)) as int? ?? 0),
            ReportUrl = OwnAttributes.Text(facts, nameof(ConformanceAssessmentAttribute.ReportUrl)),
            Rows = rows,
            Modules = modules,
            Unresolved = unresolved,
        };
    }

    private static DeclaredProcess Process(CustomAttributeData data, int attribute)
    {
        var location = new DeclarationLocation(attribute, DeclaredArgument.Process);
        return data.AttributeType.IsGenericType ? OwnAttributes.ProcessOf(data, location) : new DeclaredProcess((string?)data.ConstructorArguments[0].Value, null, location);
    }

    private static DeclaredUnresolved Unresolved(CustomAttributeData data, int attribute) => new(
        (string?)data.ConstructorArguments[0].Value,
        (string?)data.ConstructorArguments[1].Value,
        OwnAttributes.Text(data, nameof(UnresolvedAttribute.Name)),
        OwnAttributes.Argument(data, nameof(UnresolvedAttribute.Score)) is double score && !double.IsNaN(score) ? score : null,
        OwnAttributes.Text(data, nameof(UnresolvedAttribute.Deviation)),
        OwnAttributes.Text(data, nameof(UnresolvedAttribute.Comment)),
        OwnAttributes.Text(data, nameof(UnresolvedAttribute.Module)),
        OwnAttributes.Text(data, nameof(UnresolvedAttribute.Reason)),
        OwnAttributes.Text(data, nameof(UnresolvedAttribute.MovedFrom)),
        attribute);

    private static DeclaredModule Module(CustomAttributeData data, int attribute)
    {
        var supports = OwnAttributes.Argument(data, nameof(ModuleAttribute.Supports)) as IEnumerable<CustomAttributeTypedArgument> ?? [];
        return new DeclaredModule(
            (string?)data.ConstructorArguments[0].Value,
            [.. supports.Select((process, i) => new DeclaredProcess((string?)process.Value, null, new DeclarationLocation(attribute, DeclaredArgument.Supports, i)))],
            OwnAttributes.Text(data, nameof(ModuleAttribute.Note)),
            attribute);
    }

    private static (string Name, CustomAttributeData Data)[] AttributesOf(Type type) =>
    [
        .. from data in type.GetCustomAttributesData()
           let name = OwnAttributes.NameOf(data)
           where name is not null
           select (name, data),
    ];
}
