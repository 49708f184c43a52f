using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>Lists of processes in JSON.</summary>
public class JsonListTests
{
    private const string Published =
        """
        {"version": "v26.0", "entries": [{"id": "1.1.1", "name": "Lend Books", "token": "Lend_Books", "domain": "Library Domain", "level": 2},
         {"id": "1.1.1.1", "name": "Find", "token": "Find", "domain": null, "level": 3}]}
        """;

    [Theory]
    [InlineData("list.json", Published)]
    [InlineData("list.JSON", "\uFEFF" + Published)]
    [InlineData("etom-26.0.json", """
        [{"level": "2", "id": "1.1.1", "name": "Lend Books", "domain": "Library Domain"}, {"name": "Find", "id": "1.1.1.1", "level": 3, "more": {"a": [1]}}]
        """)]
    [InlineData("list.json", """
        {"tags": ["x", 1], "version": "26",
         "entries": [{"id": "1.1.1", "name": "Lend\u0020Books", "level": 2, "domain": "Library Domain"}, {"id": "1.1.1.1", "name": "Find", "level": 3}]}
        """)]
    [InlineData("list.json", """
        {"date": {"year": [2026]}, "version": "26.0.1",
         "processes": [{"Process ID": "1.1.1", "Process": "Lend Books", "Level": 2, "Domain": "Library Domain"}, {"Process ID": "1.1.1.1", "Process": "Find", "Level": 3}]}
        """)]
    public async Task A_list_is_read_with_the_release_that_it_states(string name, string json)
    {
        using var folder = new TempFolder();

        ToolRun import = (await ImportAsync(folder, folder.Write(name, json))).Exits(0);

        Assert.Contains("@release,,26.0", folder.Read("etom.csv"), StringComparison.Ordinal);
        Assert.Equal(
            ["1.1,1,Library Domain,,,,,Library Domain,,,,", "1.1.1,2,Lend Books,,,,,Library Domain,,,,", "1.1.1.1,3,Find,,,,,,,,,"],
            folder.Read("etom.csv").Split('\n').Where(line => line.StartsWith("1.", StringComparison.Ordinal)));
        Assert.Contains("Lists of children count as incomplete.", import.Lines);
    }

    [Fact]
    public async Task A_finding_is_at_the_line_and_the_column_of_its_entry()
    {
        using var folder = new TempFolder();
        string source = folder.Write(
            "list.json",
            """
            {"version": "26.0",
            "entries": [{"id": "1.1.1", "name": "Größe 😀", "level": 2}, {"id": "x", "name": "Find", "level": 3},
             7, {"id": [1], "name": "Seek"}]}
            """);

        ToolRun import = (await ImportAsync(folder, source)).Exits(1);

        Assert.Equal(
            [
                $"{source}(2,62): warning ETOM1002: Find, row 2 of 'entries', has 'x' for an identifier, and was left out",
                $"{source}(3,2): warning ETOM1002: A process, row 3 of 'entries', has no identifier, and was left out",
                $"{source}(3,5): warning ETOM1002: Seek, row 4 of 'entries', has '[1]' for an identifier, and was left out",
                "entries: 4 rows = 1 process + 0 merged into 0 of them + 3 left out (3 without a usable identifier, rows 2-4)",
            ],
            import.Lines.Take(4));
    }

    [Theory]
    [InlineData("", "line 1 is not JSON")]
    [InlineData("{\"entries\": [{\"id\": \"1.1.1\",\n \"name\": \"Lend\"", "line 2 is not JSON")]
    [InlineData("{\"entries\": [{\"id\": \"1.1.1\", \"name\": \"Lend\", \"level\": 2}]} more", "line 1 is not JSON")]
    [InlineData("{\"entries\": [{\"id\": \"1.1.1\", \"name\": \"\\ud800\", \"level\": 2}]}", "it is not JSON: a text has half of a character")]
    [InlineData("{\"entries\": [{\"number\": \"1.1.1\", \"title\": \"Lend\"}]}", "one each for identifier, name and level is needed. Found: 'entries' has 'number', 'title'")]
    [InlineData("7", "Found: no sheet")]
    public async Task What_is_not_a_list_is_refused(string json, string fault)
    {
        using var folder = new TempFolder();
        Assert.Contains(fault, (await ImportAsync(folder, folder.Write("etom-26.0.json", json))).Exits(3).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_several_lists_is_named_by_sheet()
    {
        using var folder = new TempFolder();
        string source = folder.Write(
            "etom-26.0.json",
            """{"old": [{"id": "1.1.1", "name": "Lend", "level": 2}], "new": [{"id": "1.1.2", "name": "Find", "level": 2}]}""");

        Assert.Contains("name one by --sheet", (await ImportAsync(folder, source)).Exits(2).Error, StringComparison.Ordinal);
        (await ImportAsync(folder, source, "--sheet", "new")).Exits(0);

        Assert.Contains("\n1.1.2,2,Find", folder.Read("etom.csv"), StringComparison.Ordinal);
    }

    /// <summary>Entries are not columns.</summary>
    [Theory]
    [InlineData(17_000, 3, null)]
    [InlineData(1, 16_384, null)]
    [InlineData(1, 16_385, "row 2 has more than 16384 columns, which is not a list of processes")]
    public async Task A_list_may_be_longer_than_it_is_wide(int entries, int properties, string? fault)
    {
        using var folder = new TempFolder();
        string entry = string.Concat(Enumerable.Range(3, properties - 3).Select(i => $", \"p{i}\": 1"));
        string list = string.Concat(Enumerable.Repeat($$""", {"id": "1.1.2", "name": "Find", "level": 2{{entry}}}""", entries));
        string source = folder.Write("etom-26.0.json", $$"""[{"id": "1.1.1", "name": "Lend", "level": 2}{{list}}]""");

        ToolRun import = await ImportAsync(folder, source);

        Assert.Equal(fault is null ? "" : $"etom: {source} cannot be read: {fault}\n", import.ExitCode == 3 ? import.Error : "");
    }

    private static Task<ToolRun> ImportAsync(TempFolder folder, string source, params string[] options) =>
        EtomTool.RunAsync(["import", "framework", source, "-o", folder["etom.csv"], .. options]);
}
