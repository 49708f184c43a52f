namespace EtomGen.Mutation;

/// <summary>A part of the code, with the tests that are nearest to it.</summary>
/// <param name="Name">The name of the area on the command line.</param>
/// <param name="Project">The project that the code is compiled in.</param>
/// <param name="Folders">The folders of the project whose files are changed; all where none is named.</param>
/// <param name="Tests">The test projects, the quickest first.</param>
/// <param name="Target">The percentage of mutants that the tests must notice.</param>
internal sealed record Area(string Name, string Project, string[] Folders, NearTests[] Tests, int Target = 90)
{
    public static readonly Area[] All =
    [
        new("rules", "EtomGen", ["Rules"], [new("EtomGen.Tests"), new("EtomGen.Compiler.Tests"), new("EtomGen.CodeFixes.Tests")], Target: 95),
        new("comparison", "EtomGen", ["Comparison"], [new("EtomGen.Tests"), new("EtomGen.Framework.Tests")], Target: 95),
        new(
            "assessment", "EtomGen", ["Assessment", "Declaration", "Framework", "Goals", "Baselines"],
            [new("EtomGen.Tests"), new("EtomGen.Framework.Tests"), new("EtomGen.Compiler.Tests"), new("EtomGen.Reporting.Tests", "-namespace-", "*.Browser")]),
        new("framework-files", "EtomGen.Framework", [], [new("EtomGen.Framework.Tests"), new("EtomGen.Compiler.Tests")]),
        new("compiler", "EtomGen.Compiler", [], [new("EtomGen.Compiler.Tests"), new("EtomGen.CodeFixes.Tests")]),
        new("fixes", "EtomGen.CodeFixes", [], [new("EtomGen.CodeFixes.Tests")]),
        new("report", "EtomGen.Reporting", [], [new("EtomGen.Reporting.Tests", "-namespace-", "*.Browser")]),
        new("import", "EtomGen.Tool", ["Import"], [new("EtomGen.Tool.Tests")]),
        new("tool", "EtomGen.Tool", ["Commands", "Input", "Output", "Assemblies", "Frameworks", "Baselines", "Gate", "Mcp"], [new("EtomGen.Tool.Tests")]),
    ];

    public string ProjectFolder => Path.Combine(Testing.Repository.Root, "src", Project);

    /// <summary>The source files of the area, in a fixed order.</summary>
    public IEnumerable<string> Files =>
        from folder in Folders is [] ? [ProjectFolder] : Folders.Select(name => Path.Combine(ProjectFolder, name))
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(ProjectFolder, file).Split(Path.DirectorySeparatorChar)
        where !parts.Any(part => part is "bin" or "obj")
        orderby string.Join('/', parts)
        select file;
}

/// <summary>A test project, and the arguments of its runner that choose the tests.</summary>
internal sealed record NearTests(string Project, params string[] Filter)
{
    public string OutputFolder => Path.Combine(Testing.Repository.Root, "tests", Project, "bin", "Debug", "net10.0");
}
