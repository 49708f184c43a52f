using System.CommandLine;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Mcp;
using EtomGen.Tool.Output;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom mcp</c>: serves releases and assessments to assistants.</summary>
internal static class McpCommand
{
    private const string Description =
        "Serve releases and assessments to assistants.\n\n"
        + "A server of the Model Context Protocol (MCP): an assistant starts this command, asks on standard input and reads answers from standard output. The tools only "
        + "read: they list, search and compare releases, check the rows of an assessment by the rules of the build, and read assessments. The server ends when its input ends.";

    public static Command Create(ToolConsole console)
    {
        Option<string[]> frameworks = FrameworkOption.Create();
        var command = new Command("mcp", Description) { frameworks };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(frameworks), console, cancellationToken).ConfigureAwait(false);

            // Clients show standard error as a log; standard output belongs to the protocol.
            console.Note($"etom mcp: serving releases {string.Join(", ", library.Releases)} by the Model Context Protocol");
            McpServerOptions options = EtomServer.Describe(library, console);
            await using var transport = new StdioServerTransport(options);
            await using McpServer server = McpServer.Create(transport, options);
            await server.RunAsync(cancellationToken).ConfigureAwait(false);
            return ExitCode.Fine;
        });
        return command.WithExamples(
            """
            etom mcp
            etom mcp --framework data/etom-25.5.csv
            """);
    }
}
