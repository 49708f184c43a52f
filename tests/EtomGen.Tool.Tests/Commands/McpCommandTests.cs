using System.Diagnostics;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Mcp;
using EtomGen.Tool.Output;
using EtomGen.Tool.Tests.Assemblies;
using EtomGen.Tool.Tests.Harness;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Tests.Commands;

/// <summary><c>etom mcp</c> as a client of the protocol meets it.</summary>
public sealed class McpCommandTests(McpCommandTests.Server server) : IClassFixture<McpCommandTests.Server>
{
    private const int MaxAnswer = 40_000;

    [Fact]
    public async Task A_client_learns_the_tools_and_that_none_of_them_changes_anything()
    {
        IList<McpClientTool> tools = await server.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["check_rows", "compare_releases", "list_releases", "read_process", "read_report", "search_processes"],
            tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, DestructiveHint: false, OpenWorldHint: false }, tool.Name));
        Assert.All(tools, tool => Assert.NotEmpty(tool.Description));
        Assert.Equal("etom", server.Client.ServerInfo!.Name);
        Assert.Contains("name the release with each call", server.Client.ServerInstructions!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Releases_are_listed_with_how_whole_their_data_is()
    {
        JsonNode answer = await CallAsync("list_releases", "{}");

        Assert.Equal(Bundled(), answer["releases"]!.AsArray().Select(release => (string?)release!["release"]));
        JsonNode newest = answer["releases"]!.AsArray()[^1]!;
        Assert.True((bool)newest["isWhole"]!);
        Assert.Equal(5m, (decimal)newest["maximumScore"]!);
    }

    [Theory]
    [InlineData("sell prop", "1.12.9.2 Develop Sales Proposal")]
    [InlineData("1.12.9.2", "1.12.9.2 Develop Sales Proposal")]
    public async Task Search_finds_words_of_a_name_and_beginnings_of_identifiers(string text, string found)
    {
        JsonNode answer = await CallAsync("search_processes", $$"""{"release": "26.0", "text": "{{text}}", "level": 3}""");

        Assert.Equal("26.0", (string?)answer["release"]);
        Assert.Equal(found, Name(Assert.Single(answer["processes"]!.AsArray())!));
    }

    [Fact]
    public async Task A_long_list_comes_in_pages()
    {
        JsonNode first = await CallAsync("search_processes", """{"release": "26", "text": "manage", "limit": 100}""");
        JsonNode second = await CallAsync("search_processes", $$"""{"release": "26", "text": "manage", "limit": 100, "offset": {{first["nextOffset"]}}}""");

        Assert.Equal(100, (int)first["nextOffset"]!);
        Assert.InRange((int)first["total"]!, 200, 2000);
        Assert.Empty(first["processes"]!.AsArray().Select(one => Name(one!)).Intersect(second["processes"]!.AsArray().Select(one => Name(one!))));
    }

    [Fact]
    public async Task A_process_comes_with_its_parents_its_children_and_its_type()
    {
        JsonNode answer = await CallAsync("read_process", """{"release": "26.0", "identifier": "1.12.9"}""");

        Assert.Equal("26.0", (string?)answer["release"]);
        Assert.Equal(["1.12 Sales Domain"], answer["parents"]!.AsArray().Select(parent => Name(parent!)));
        Assert.Contains("1.12.9.2 Develop Sales Proposal", answer["children"]!.AsArray().Select(child => Name(child!)));
        Assert.True((bool)answer["hasAllChildren"]!);
        Assert.StartsWith("Etom.V26.", (string?)answer["type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_checked_by_the_rules_of_the_build_each_finding_with_its_place()
    {
        JsonNode answer = await CallAsync(
            "check_rows",
            """{"release": "26.0", "rows": [{"identifier": "1.12.9.2", "score": 4.5}, {"identifier": "1.12.9.2", "score": 9}, {"identifier": "1.12.9.99", "score": 5}]}""");

        Assert.Equal("26.0", (string?)answer["release"]);
        Assert.False((bool)answer["isValid"]!);
        Assert.Equal(
            [(0, "ETOM2011", "info", "score"), (1, "ETOM2006", "error", "score"), (1, "ETOM2008", "error", "identifier"), (2, "ETOM2001", "error", "identifier")],
            from finding in answer["findings"]!.AsArray()
            select ((int)finding["row"]!, (string)finding["rule"]!, (string)finding["severity"]!, (string)finding["argument"]!));
        JsonNode unknown = answer["findings"]!.AsArray()[^1]!, tooHigh = answer["findings"]!.AsArray()[1]!;
        Assert.Equal("1.12.9.99", (string?)unknown["identifier"]);
        Assert.Contains("Release 26.0 has no process 1.12.9.99", (string?)unknown["message"], StringComparison.Ordinal);
        Assert.Equal(["5"], tooHigh["suggestions"]!.AsArray().Select(score => (string?)score));
    }

    [Fact]
    public async Task Rows_without_an_error_are_valid_and_what_they_leave_out_is_told()
    {
        JsonNode answer = await CallAsync("check_rows", """{"release": "26.0", "rows": [{"identifier": "1.12.9.2", "score": 5}]}""");

        Assert.True((bool)answer["isValid"]!);
        JsonNode finding = Assert.Single(answer["findings"]!.AsArray())!;
        Assert.Equal(("ETOM2010", "warning"), ((string?)finding["rule"], (string?)finding["severity"]));
        Assert.Contains("1.12.9.1 Qualify Selling Opportunity", finding["suggestions"]!.AsArray().Select(suggestion => (string?)suggestion));
    }

    [Fact]
    public async Task Releases_are_compared_as_a_whole_or_below_one_process()
    {
        JsonNode whole = await CallAsync("compare_releases", """{"from": "25.5", "to": "26.0"}""");
        JsonNode one = await CallAsync("compare_releases", """{"from": "12.0", "to": "16.0", "identifier": "1.1.1.5.7"}""");

        Assert.Equal(("25.5", "26.0"), ((string?)whole["from"], (string?)whole["to"]));
        Assert.Contains("24 added", whole["summary"]!.AsArray().Select(count => (string?)count));
        JsonNode change = Assert.Single(one["changes"]!.AsArray())!;
        Assert.Equal("1.3.3.6", (string?)change["after"]!["identifier"]);
        Assert.Contains("renumbered", change["kinds"]!.AsArray().Select(kind => (string?)kind));
    }

    [Fact]
    public async Task A_report_is_read_from_an_assembly_or_from_JSON_and_nothing_is_written()
    {
        string assembly = typeof(McpCommandTests).Assembly.Location;
        using var folder = new TempFolder();
        (await EtomTool.RunAsync("report", assembly, "--type", nameof(ExampleSales), "-o", folder.Root, "--format", "json")).Exits(0);
        string report = folder["assessment.json"];

        JsonNode fromAssembly = await CallAsync("read_report", JsonSerializer.Serialize(new { file = assembly, type = nameof(ExampleSales) }));
        JsonNode fromJson = await CallAsync("read_report", JsonSerializer.Serialize(new { file = report, limit = 1 }));

        Assert.Equal("12.0", (string?)fromAssembly["release"]);
        Assert.Equal(
            ["Example Telecom Software", "Example Sales", "2"],
            [(string?)fromAssembly["company"], (string?)fromAssembly["product"], (string?)fromAssembly["productVersion"]]);
        JsonNode leads = Assert.Single(fromAssembly["rows"]!.AsArray(), row => Name(row!["process"]!) == "1.1.1.3.2 Track Leads")!;
        Assert.Equal((4.2m, "By hand.", "Later."), ((decimal)leads["score"]!, (string?)leads["deviation"], (string?)leads["comment"]));
        Assert.Equal((string?)fromAssembly["product"], (string?)fromJson["product"]);
        Assert.Equal((int)fromAssembly["total"]!, fromAssembly["rows"]!.AsArray().Count);
        Assert.Single(fromJson["rows"]!.AsArray());
        Assert.NotEmpty(fromAssembly["scope"]!.AsArray());
        Assert.Equal([report], Directory.EnumerateFiles(folder.Root));
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    public async Task Rows_are_checked_up_to_a_thousand(int count, bool isRefused)
    {
        string rows = string.Join(", ", Enumerable.Repeat("""{"identifier": "1.1", "score": 5}""", count));

        CallToolResult result = await server.CallAsync("check_rows", $$"""{"release": "12.0", "rows": [{{rows}}]}""");

        Assert.Equal(isRefused, result.IsError == true);
        Assert.Equal(isRefused, Text(result).StartsWith("'rows' must have from 1 to 1000 rows", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("search_processes", """{"release": "26.0"}""", "The argument 'text' is missing")]
    [InlineData("search_processes", """{"relase": "26.0", "text": "order"}""", "'relase' is not an argument; did you mean 'release'?")]
    [InlineData("search_processes", """{"release": "26.0", "text": "order", "limit": "ten"}""", "'limit' must be an integer")]
    [InlineData("search_processes", """{"release": "26.0", "text": "order", "limit": 1000000}""", "'limit' must be from 1 to 100")]
    [InlineData("search_processes", """{"release": "26.0", "text": "order", "offset": -1}""", "'offset' must not be negative")]
    [InlineData("search_processes", """{"release": "26.0", "text": " "}""", "'text' must not be empty")]
    [InlineData("search_processes", """{"release": "99.9", "text": "order"}""", "Release 99.9 is not known (known: 12.0, ")]
    [InlineData("search_processes", """{"release": "soon", "text": "order"}""", "'soon' is not the number of a release")]
    [InlineData("read_process", """{"release": "26.0", "identifier": "1.12.9.222"}""", "Release 26.0 lists no process '1.12.9.222'; ")]
    [InlineData("read_process", """{"release": "12.0", "identifier": "1.1.1.16.77"}""", "Release 12.0 lists no process '1.1.1.16.77'")]
    [InlineData(
        "read_process",
        """{"release": "12.0", "identifier": "1.1.1.2.5"}""",
        "Release 12.0 lists no process '1.1.1.2.5'; nearest: 1.1.1.2.4 Mediate & Orchestrate Customer Interactions")]
    [InlineData("check_rows", """{"release": "26.0", "rows": []}""", "'rows' must have from 1 to 1000 rows")]
    [InlineData("check_rows", """{"release": "26.0", "rows": [{"identifier": "1.1", "score": "5"}]}""", "'rows[0].score' must be a number")]
    [InlineData("check_rows", """{"release": "26.0", "rows": [{"identifier": 1}, {"score": 5}]}""", "'rows[0].identifier' must be a string")]
    [InlineData("check_rows", """{"release": "26.0", "rows": [{"identifier": "1.1", "score": 4}, {"identifier": "1.2", "score": true}, {}]}""", "'rows[1].score' must be a number")]
    [InlineData("compare_releases", """{"from": "12.0", "to": "26.0", "identifier": 5}""", "'identifier' must be a string")]
    [InlineData("read_report", """{"file": "a.json", "type": [5]}""", "'type' must be a string")]
    [InlineData("check_rows", """{"release": "26.0", "rows": [{"score": 5}]}""", "The argument 'rows[0].identifier' is missing")]
    [InlineData("compare_releases", """{"from": "26.0", "to": "26"}""", "'from' and 'to' are both release 26.0")]
    [InlineData("compare_releases", """{"from": "12.0", "to": "26.0", "identifier": "9.9"}""", "Release 12.0 lists no process '9.9'")]
    [InlineData("check_rows", """{"release": "26.0", "rows": [{"identifier": "1.1", "scores": 5}]}""", "'rows[0].scores' is not an argument; did you mean 'score'?")]
    [InlineData(
        "check_rows", """{"release": "26.0", "rows": [{"identifier": "1.1", "points": 5}]}""", "'rows[0].points' is not an argument; the arguments are identifier, score")]
    [InlineData("check_rows", """{"release": "26.0", "rows": 5}""", "'rows' must be an array")]
    [InlineData("search_processes", """{"release": "26.0", "text": "order", "limit": 1.5}""", "'limit' must be an integer")]
    [InlineData("read_report", """{"file": "none.json"}""", "none.json cannot be read: it does not exist")]
    public async Task A_fault_in_a_call_is_a_result_that_says_it(string tool, string arguments, string fault)
    {
        CallToolResult result = await server.CallAsync(tool, arguments);

        Assert.True(result.IsError);
        Assert.StartsWith(fault, Text(result), StringComparison.Ordinal);
        Assert.DoesNotContain("System.", Text(result), StringComparison.Ordinal);
        Assert.DoesNotContain("null", Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_tool_is_an_error_of_the_protocol()
    {
        McpProtocolException error = await Assert.ThrowsAsync<McpProtocolException>(() => server.CallAsync("delete_release", "{}"));

        Assert.Equal(McpErrorCode.InvalidParams, error.ErrorCode);
    }

    /// <summary>A client that starts what the page says, and speaks lines: messages come back, also where the library logs, and the end of input ends the server.</summary>
    [Fact]
    public async Task Standard_output_has_messages_of_the_protocol_only()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "Docs", "assistants.md"), TestContext.Current.CancellationToken);
        JsonNode entry = JsonNode.Parse(page.Split("```json\n")[1].Split("```")[0])!["mcpServers"]!["etom"]!;
        Assert.Equal("etom", (string?)entry["command"]);
        var start = new ProcessStartInfo("dotnet", ["exec", EtomTool.Assembly, .. entry["args"]!.AsArray().Select(argument => (string)argument!)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteLineAsync(
            Request(1, "initialize", """{"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "lines", "version": "1"}}"""));
        string? initialized = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteLineAsync("this is not a message");
        await process.StandardInput.WriteLineAsync(Request(2, "tools/call", """{"name": "read_report", "arguments": {"file": "\u001b[2Jnone.dll"}}"""));
        process.StandardInput.Close();
        string[] lines = [initialized!, .. (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.All(lines, line => Assert.Equal("2.0", (string?)JsonNode.Parse(line)!["jsonrpc"]));
        Assert.Contains(lines, line => JsonNode.Parse(line)!["id"]?.ToString() == "1");
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("etom mcp: serving releases 12.0, ", await errors, StringComparison.Ordinal);
    }

    private async Task<JsonNode> CallAsync(string tool, string arguments)
    {
        CallToolResult result = await server.CallAsync(tool, arguments);
        Assert.False(result.IsError ?? false, Text(result));
        Assert.InRange(Text(result).Length, 1, MaxAnswer);
        return JsonNode.Parse(Text(result))!;
    }

    private static string Request(int id, string method, string parameters) => $$"""{"jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}", "params": {{parameters}}}""";

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private static string Name(JsonNode process) => $"{process["identifier"]} {process["name"]}";

    private static IEnumerable<string?> Bundled() =>
        from file in Directory.EnumerateFiles(Repository.FrameworkData, "etom-*.*")
        let release = Path.GetFileNameWithoutExtension(file)["etom-".Length..]
        where ReleaseNumber.TryParse(release, out _)
        orderby ReleaseNumber.Parse(release)
        select release;

    /// <summary>A server of the tools in this process, and its client.</summary>
    public sealed class Server : IAsyncLifetime
    {
        private readonly Pipe _questions = new(), _answers = new();
        private McpServer _server = null!;
        private Task _running = null!;

        public McpClient Client { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var console = new ToolConsole(TextWriter.Null, TextWriter.Null);
            FrameworkLibrary library = await FrameworkLibrary.LoadAsync([], console, TestContext.Current.CancellationToken);
            _server = McpServer.Create(new StreamServerTransport(_questions.Reader.AsStream(), _answers.Writer.AsStream()), EtomServer.Describe(library, console));
            _running = _server.RunAsync(CancellationToken.None);
            Client = await McpClient.CreateAsync(
                new StreamClientTransport(_questions.Writer.AsStream(), _answers.Reader.AsStream()), cancellationToken: TestContext.Current.CancellationToken);
        }

        public async Task<CallToolResult> CallAsync(string tool, string arguments) => await Client.CallToolAsync(
            tool,
            JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!,
            cancellationToken: TestContext.Current.CancellationToken);

        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            await _questions.Writer.CompleteAsync();
            await _running;
            await _server.DisposeAsync();
        }
    }
}
