using System.Text.Json.Nodes;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The packages in the language server of an editor: csharp-ls, which is built on Roslyn.</summary>
[LongRun]
public class LanguageServerTests(PackageFeed feed)
{
    private const string Tool = "csharp-ls";
    private const string ToolVersion = "0.28.0";

    [Fact]
    public async Task It_shows_our_diagnostics_and_completes_identifiers()
    {
        string command = Install();
        string folder = feed.Copy("Edited", "edited");
        CommandResult restore = DotNet.Run(folder, "restore", "-v:q", "-nologo");
        Assert.True(restore.ExitCode == 0, restore.Output + restore.Error);
        string file = Path.Combine(folder, "Shelf.cs"), text = File.ReadAllText(file), uri = new Uri(file).AbsoluteUri;
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int row = Array.IndexOf(lines, "[Score(\"\", 5)]");

        // It shows the diagnostics of analyzers only where its settings ask for them.
        var settings = new JsonObject { ["analyzersEnabled"] = true };
        using var server = new LanguageServer(command, folder, settings);
        await server.Ask("initialize", new JsonObject
        {
            ["rootUri"] = new Uri(folder).AbsoluteUri,
            ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["configuration"] = true } },
        });
        server.Tell("initialized", new JsonObject());
        server.Tell("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = "csharp", ["version"] = 1, ["text"] = text },
        });

        JsonNode[] items = await Until(async () => (await server.Ask("textDocument/completion", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["position"] = new JsonObject { ["line"] = row, ["character"] = lines[row].IndexOf('"', StringComparison.Ordinal) + 1 },
        }))?["items"]?.AsArray().OfType<JsonNode>().ToArray() is { Length: > 0 } found ? found : null);
        string[] labels = [.. items.OrderBy(item => (string)item["sortText"]!, StringComparer.Ordinal).Select(item => (string)item["label"]!)];
        Assert.Equal(["1.1.1.1", "1.1.1.3"], labels[..2]);
        Assert.Equal("1.1.1.2", labels[^1]);

        string[] rules = await Until(async () =>
        {
            JsonNode? report = await server.Ask("textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });
            string[] found = [.. report!["items"]!.AsArray().Select(item => (string)item!["code"]!).Where(code => code.StartsWith("ETOM", StringComparison.Ordinal))];
            return found.Length > 0 ? found : null;
        });
        Assert.Contains("ETOM2006", rules);
        Assert.Contains("ETOM2001", rules);

        // The server reads documentation comments, and so the generator writes them.
        string named = Path.Combine(folder, "Named.cs");
        string[] code = File.ReadAllLines(named);
        int typed = Array.FindIndex(code, line => line.Contains(".Id;", StringComparison.Ordinal));
        JsonNode hover = await Until(() => server.Ask("textDocument/hover", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = new Uri(named).AbsoluteUri },
            ["position"] = new JsonObject { ["line"] = typed, ["character"] = code[typed].IndexOf("Market", StringComparison.Ordinal) + 1 },
        }));
        Assert.Contains("1.1.1 Market Strategy Management", hover["contents"]!.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>Installs the server, or skips the test where it cannot be had.</summary>
    private string Install()
    {
        // The command runs outside the workspace, whose feed has our packages only.
        string tools = Path.Combine(feed.Workspace, Tool);
        CommandResult install = DotNet.Run(Path.GetTempPath(), "tool", "install", Tool, "--version", ToolVersion, "--tool-path", tools);
        Assert.SkipUnless(install.ExitCode == 0, $"{Tool} cannot be installed: {install.Output}{install.Error}");
        return Path.Combine(tools, OperatingSystem.IsWindows() ? $"{Tool}.exe" : Tool);
    }

    /// <summary>Asks again until there is an answer: a server answers requests before it has loaded the project.</summary>
    private static async Task<T> Until<T>(Func<Task<T?>> answer)
        where T : class
    {
        for (int attempt = 0; attempt < 60; attempt++)
        {
            if (await answer() is { } found)
            {
                return found;
            }

            await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The server gives no answer.");
    }
}
