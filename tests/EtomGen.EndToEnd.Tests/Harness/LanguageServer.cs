using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace EtomGen.EndToEnd.Harness;

/// <summary>A client of a language server, over its standard input and output.</summary>
internal sealed class LanguageServer : IDisposable
{
    private readonly System.Diagnostics.Process _process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _pending = new();
    private readonly ConcurrentDictionary<string, JsonArray> _diagnostics = new();
    private readonly Lock _writing = new();
    private readonly JsonNode _settings;
    private int _lastId;

    /// <param name="command">The server's command.</param>
    /// <param name="folder">The folder of the solution.</param>
    /// <param name="settings">The value of each section that the server asks for.</param>
    public LanguageServer(string command, string folder, JsonNode settings)
    {
        _settings = settings;
        _process = System.Diagnostics.Process.Start(new ProcessStartInfo(command)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.BeginErrorReadLine();
        new Thread(Read) { IsBackground = true }.Start();
    }

    /// <summary>The diagnostics that the server last published for a file.</summary>
    public JsonArray? DiagnosticsOf(string uri) => _diagnostics.GetValueOrDefault(uri);

    /// <summary>Asks the server, and waits for its answer.</summary>
    public async Task<JsonNode?> Ask(string method, JsonNode parameters)
    {
        int id = Interlocked.Increment(ref _lastId);
        TaskCompletionSource<JsonNode?> answer = _pending.GetOrAdd(id, _ => new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously));
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.Task.WaitAsync(TimeSpan.FromMinutes(3), TestContext.Current.CancellationToken);
    }

    /// <summary>Tells the server something.</summary>
    public void Tell(string method, JsonNode parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Send(JsonObject message)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (_writing)
        {
            Stream input = _process.StandardInput.BaseStream;
            input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            input.Write(body);
            input.Flush();
        }
    }

    private void Read()
    {
        Stream output = _process.StandardOutput.BaseStream;
        while (Length(output) is { } length)
        {
            byte[] body = new byte[length];
            output.ReadExactly(body);
            Receive((JsonObject)JsonNode.Parse(body)!);
        }
    }

    private void Receive(JsonObject message)
    {
        string? method = (string?)message["method"];
        if (method is null)
        {
            TaskCompletionSource<JsonNode?> answer = _pending[(int)message["id"]!];
            if (message["error"] is { } error)
            {
                answer.SetException(new InvalidOperationException(error.ToJsonString()));
            }
            else
            {
                answer.SetResult(message["result"]);
            }
        }
        else if (message["id"] is { } id)
        {
            // The server asks for its settings, and for leave to do other things.
            JsonNode? result = method == "workspace/configuration"
                ? new JsonArray([.. message["params"]!["items"]!.AsArray().Select(_ => _settings.DeepClone())])
                : null;
            Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = result });
        }
        else if (method == "textDocument/publishDiagnostics")
        {
            _diagnostics[(string)message["params"]!["uri"]!] = message["params"]!["diagnostics"]!.AsArray();
        }
    }

    /// <summary>The length in the header of the next message, or <see langword="null"/> at the end.</summary>
    private static int? Length(Stream output)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            int next = output.ReadByte();
            if (next < 0)
            {
                return null;
            }

            header.Append((char)next);
        }

        string line = header.ToString().Split("\r\n").First(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(line.AsSpan(line.IndexOf(':') + 1), CultureInfo.InvariantCulture);
    }
}
