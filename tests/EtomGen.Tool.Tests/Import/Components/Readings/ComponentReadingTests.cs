using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Components;

/// <summary>Component specifications are read as was reviewed: each file here lists some, and below each what the command says and writes.</summary>
public class ComponentReadingTests
{
    private static readonly string Folder = Updates.PathOf("tests", "EtomGen.Tool.Tests", "Import", "Components", "Readings");

    public static TheoryData<string> Names => ReviewedReadings.In(Folder);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_component_is_read_as_reviewed(string name) => ReviewedReadings.CheckAsync(Path.Combine(Folder, name), ReadAsync);

    private static async Task<IEnumerable<string>> ReadAsync(string yaml)
    {
        using var folder = new TempFolder();
        string file = folder.Write("part.yaml", yaml);
        ToolRun run = await EtomTool.RunAsync("import", "component", file, "-o", folder["M.cs"]);
        string[] written = File.Exists(folder["M.cs"]) ? folder.Read("M.cs").Split('\n') : [];
        return
        [
            .. $"{run.Output}{run.Error}".Replace($"{folder.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n'),
            .. written.Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)).Select(line => $"> {line}"),
        ];
    }
}
