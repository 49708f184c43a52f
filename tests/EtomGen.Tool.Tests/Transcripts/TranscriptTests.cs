using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Text;
using EtomGen.Tool.Output;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Transcripts;

/// <summary>
/// Commands say and write what was reviewed, character by character. Each file here lists commands that run one after the other in a folder with copies of the inputs;
/// <c>ETOMGEN_UPDATE=1 dotnet test --project tests/EtomGen.Tool.Tests</c> takes over what they give now.
/// </summary>
public class TranscriptTests
{
    private const string Prompt = "$ ";

    /// <summary>How a transcript names the folder.</summary>
    private const string Here = "./";

    private static readonly string Folder = Updates.PathOf("tests", "EtomGen.Tool.Tests", "Transcripts");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.transcript").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_commands_say_and_write_is_as_reviewed(string name)
    {
        string file = Path.Combine(Folder, $"{name}.transcript");
        string reviewed = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");

        string given = await Run(reviewed.Split('\n').Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)));

        if (Updates.AreAskedFor)
        {
            await File.WriteAllTextAsync(file, given, TestContext.Current.CancellationToken);
        }

        Assert.Equal(Updates.AreAskedFor ? given : reviewed, given);
    }

    /// <summary>Runs commands: <c>etom</c> with its arguments, and <c>cat</c>, which shows a file.</summary>
    private static async Task<string> Run(IEnumerable<string> lines)
    {
        using var folder = new TempFolder();
        foreach (string input in Directory.EnumerateFiles(Path.Combine(Folder, "Inputs")).Concat(Directory.EnumerateFiles(Sample, "assessment.*")))
        {
            File.Copy(input, folder[Path.GetFileName(input)]);
        }

        var transcript = new StringBuilder();
        foreach (string line in lines)
        {
            SortedDictionary<string, string> before = Contents(folder.Root);
            string[] words = line[Prompt.Length..].Split(' ');
            string[] arguments = [.. words[1..].Select(word => word.Replace(Here, folder.Root + "/", StringComparison.Ordinal))];
            transcript.Append(line).Append('\n');
            if (words[0] == "cat")
            {
                Indent("  ", await File.ReadAllTextAsync(arguments[0], TestContext.Current.CancellationToken));
                continue;
            }

            ToolRun run = await EtomTool.RunAsync(arguments);
            Indent("  ", run.Output);
            Indent("! ", run.Error);
            transcript.Append(run.ExitCode == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"= {run.ExitCode}\n"));
            foreach ((string path, string content) in Contents(folder.Root).Where(written => before.GetValueOrDefault(written.Key) != written.Value))
            {
                transcript.Append(CultureInfo.InvariantCulture, $"> {path}, {content.Count(c => c == '\n')} lines\n");
            }
        }

        return transcript.ToString();

        void Indent(string prefix, string text)
        {
            string relative = text
                .Replace(folder.Root + Path.DirectorySeparatorChar, Here, StringComparison.Ordinal)
                .Replace($"file://{Escaped(folder.Root)}/", Here, StringComparison.Ordinal)
                .Replace(folder.Root, ".", StringComparison.Ordinal)
                .Replace(Version, "<version>", StringComparison.Ordinal)
                .Replace(RootCommand.ExecutableName, "etom", StringComparison.Ordinal);
            foreach (string line in relative.TrimEnd('\n').Split('\n').Where(_ => text.Length > 0))
            {
                transcript.Append($"{prefix}{line}".TrimEnd()).Append('\n');
            }
        }
    }

    /// <summary>The version of the tool, which each commit changes.</summary>
    private static string Version =>
        typeof(ToolConsole).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The reviewed report of the sample, in all formats.</summary>
    private static string Sample => Updates.PathOf("tests", "EtomGen.Reporting.Tests", "Golden", "asteros-business-contact");

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The files of a folder and their contents; those of binary files have no lines that count.</summary>
    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => File.ReadAllText(file)),
        StringComparer.Ordinal);
}
