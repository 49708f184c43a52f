using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Mcp;

/// <summary>Describes the server of the Model Context Protocol: its tools, and what each fault of a call becomes.</summary>
internal static class EtomServer
{
    private const string Instructions =
        "Releases of TM Forum's Business Process Framework (eTOM). The same identifier means different processes in different releases, so name the release with each call, "
        + "and take identifiers only from answers. Where the data of a release is in part, an identifier that it lacks may exist. "
        + "Check the rows of an assessment before you show them.";

    /// <summary>The longest text of a fault: an invalid assessment may break many rules.</summary>
    private const int MaxFault = 4000;

    private static readonly JsonSerializerOptions Json = new(McpJsonUtilities.DefaultOptions) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The options of a server whose tools read a library.</summary>
    public static McpServerOptions Describe(FrameworkLibrary library, ToolConsole console)
    {
        Delegate[] tools =
        [
            new ListReleases(library).Run,
            new SearchProcesses(library).Run,
            new ReadProcess(library).Run,
            new CheckRows(library).Run,
            new CompareReleases(library).Run,
            new ReadReport(library).RunAsync,
        ];
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "etom", Title = "EtomGen", Version = Version },
            ServerInstructions = Instructions,
            ToolCollection = [.. tools.Select(tool => McpServerTool.Create(tool, new McpServerToolCreateOptions
            {
                ReadOnly = true,
                Idempotent = true,
                Destructive = false,
                OpenWorld = false,
                SerializerOptions = Json,
            }))],
        };
        options.Filters.Request.CallToolFilters.Add(next => (request, cancellationToken) => CallAsync(next, request, console, cancellationToken));
        return options;
    }

    private static string Version => typeof(EtomServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Calls a tool. What is wrong with a call is a result that says so, which an assistant reads and corrects.</summary>
    private static async ValueTask<CallToolResult> CallAsync(
        McpRequestHandler<CallToolRequestParams, CallToolResult> tool, RequestContext<CallToolRequestParams> request, ToolConsole console, CancellationToken cancellationToken)
    {
        if (request.MatchedPrimitive is McpServerTool { ProtocolTool.InputSchema: var schema }
            && ToolArguments.Check(request.Params?.Arguments, schema) is { } fault)
        {
            return Fault(fault);
        }

        try
        {
            return await tool(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ToolException or InvalidAssessmentException or IOException or UnauthorizedAccessException)
        {
            return Fault(e.Message);
        }
        catch (Exception e) when (e is not (OperationCanceledException or McpException))
        {
            string failure = UnexpectedError.Describe(e, []);
            console.Note(failure);
            return Fault(failure);
        }
    }

    private static CallToolResult Fault(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = Excerpt.Of(message, MaxFault) }] };
}
