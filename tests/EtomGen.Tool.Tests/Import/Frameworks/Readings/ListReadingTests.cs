using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>
/// Lists of processes are imported as was reviewed: each file here has lists, perhaps with options and a bar before them, and below each what the command says and writes.
/// A list that starts with <c>==</c> and a name is a workbook: cells are separated by bars, such lines start sheets, and <c>merge</c> lines merge cells.
/// </summary>
public class ListReadingTests
{
    private const string Bar = " ¦ ", Sheet = "== ", Merge = "merge ";

    private static readonly string Folder = Updates.PathOf("tests", "EtomGen.Tool.Tests", "Import", "Frameworks", "Readings");

    public static TheoryData<string> Names => ReviewedReadings.In(Folder);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_list_is_imported_as_reviewed(string name) => ReviewedReadings.CheckAsync(Path.Combine(Folder, name), ReadAsync);

    private static async Task<IEnumerable<string>> ReadAsync(string text)
    {
        using var folder = new TempFolder();
        string[] parts = text.Split(Bar, 2);
        string list = parts[^1];
        string[] options = parts.Length == 1 ? [] : parts[0].Split(' ');
        string source = list.StartsWith(Sheet, StringComparison.Ordinal) ? folder.Write("GB921.xlsx", Workbook(list))
            : folder.Write(list[0] is '[' or '{' ? "list-25.5.json" : "list-25.5.csv", list);
        ToolRun run = await EtomTool.RunAsync(["import", "framework", source, "-o", folder["etom.csv"], .. options]);
        IEnumerable<string> rows = File.Exists(folder["etom.csv"]) ? folder.Read("etom.csv").TrimEnd('\n').Split('\n').Where(line => !line.StartsWith('@')) : [];
        return
        [
            .. from line in $"{run.Error}{run.Output}".TrimEnd('\n').Split('\n')
               where IsOfList(line)
               select line.Replace($"{folder.Root}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal),
            .. rows.Skip(1).Select(row => $"> {row}"),
        ];
    }

    /// <summary>Whether a line is about the list, and not the same for all of them.</summary>
    private static bool IsOfList(string line) =>
        !line.StartsWith("Written: ", StringComparison.Ordinal) && !line.StartsWith("The scale is ", StringComparison.Ordinal) && line != "Lists of children count as incomplete.";

    private static byte[] Workbook(string text)
    {
        var book = new WorkbookBuilder();
        foreach (string sheet in $"\n{text}".Split($"\n{Sheet}").Skip(1))
        {
            string[] lines = sheet.Split('\n');
            book.Sheet(
                lines[0],
                [.. lines.Skip(1).Where(line => !IsMerge(line)).Select(line => line.Split('|').Select(cell => cell.Length == 0 ? null : cell).ToArray())]);
            foreach (string range in lines.Where(IsMerge))
            {
                book.Merge(range[Merge.Length..]);
            }
        }

        return book.Build();

        static bool IsMerge(string line) => line.StartsWith(Merge, StringComparison.Ordinal);
    }
}
