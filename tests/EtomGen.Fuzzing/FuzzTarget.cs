using EtomGen.Fuzzing.Targets;

namespace EtomGen.Fuzzing;

/// <summary>Something that takes bytes from anywhere.</summary>
/// <param name="Name">Its name, and that of its corpus.</param>
/// <param name="Title">What it is.</param>
/// <param name="Run">Takes bytes, and throws where anything comes out that should not.</param>
/// <param name="Instrumented">The assemblies whose branches guide the fuzzer.</param>
internal sealed record FuzzTarget(string Name, string Title, Action<byte[]> Run, params string[] Instrumented)
{
    private const string Framework = "EtomGen.Framework.dll", Core = "EtomGen.dll", Tool = "etom.dll", Reporting = "EtomGen.Reporting.dll";

    /// <summary>Every target, by name.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("baseline", "the reader of baselines", Baselines.Run, Framework, Core),
        new("component", "the importer of component specifications", Imports.Component, Tool, Core),
        new("framework-csv", "the reader of framework files in CSV", FrameworkFiles.Csv, Framework, Core),
        new("framework-xml", "the reader of framework files in XML", FrameworkFiles.Xml, Framework, Core),
        new("json", "the reader of assessments in JSON", Assessments.Json, Reporting, Core),
        new("list", "the importer of lists of processes", FrameworkImports.List, Tool, Core),
        new("mappings", "the reader of mapping files", MappingFiles.Run, Framework, Core),
        new("names", "identifiers, release numbers and names", Names.Run, Framework, Core),
        new("report", "the importer of published reports", Imports.Report, Tool, Core),
        new("workbook", "the importer of workbooks", FrameworkImports.Workbook, Tool, Core),
    ];

    public static FuzzTarget Named(string name) => All.First(target => target.Name == name);

    public override string ToString() => Name;
}
