using System.CommandLine;
using EtomGen.Reporting;
using EtomGen.Tool.Assemblies;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom report</c>: the conformance report of a declared assessment.</summary>
internal sealed class ReportCommand
{
    private const string Description =
        "Write the report of an assessment.\n\n"
        + "The assessment is declared in an assembly, or is one in JSON.\n"
        + "The assembly is read as data: none of its code runs. Its own catalog of the release counts, unless --framework names a file of that release. Of an "
        + "assembly that declares several assessments, each is written into a folder of its own.";

    private static readonly (string Name, string File, ReportFormats Format)[] Formats =
    [
        ("html", "assessment.html", ReportFormats.Html),
        ("md", "assessment.md", ReportFormats.Markdown),
        ("json", "assessment.json", ReportFormats.Json),
        ("csv", "assessment.csv", ReportFormats.Csv),
        ("xlsx", "assessment.xlsx", ReportFormats.Xlsx),
        ("badge", "badge.svg", ReportFormats.Badge),
    ];

    private readonly Argument<string> _source = new("FILE") { Description = "The assembly (.dll), or an assessment in JSON (.json)." };
    private readonly Option<string> _output =
        new("--output", "-o") { Description = "The folder to write into; it need not exist.", HelpName = "FOLDER", Required = true };
    private readonly Option<string> _format = new("--format")
    {
        Description = $"The formats, separated by commas: {string.Join(",", Formats.Select(format => format.Name))}. All where left out.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "",
    };
    private readonly Option<string?> _type = new("--type") { Description = "Only the assessment that this type declares.", HelpName = "NAME" };
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly LookOptions _look = new();
    private readonly Option<bool> _force = new("--force") { Description = "Replace files that exist." };
    private readonly Option<bool> _json = new("--json") { Description = "Write the paths of the written files as JSON." };

    public static Command Create(ToolConsole console)
    {
        var options = new ReportCommand();
        var command = new Command("report", Description)
        {
            options._source, options._output, options._format, options._type, options._frameworks, options._force, options._json,
        };
        options._look.AddTo(command);
        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom report bin/Release/net10.0/MyAssessment.dll -o report
            etom report assessment.json -o report --format html,md
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        ReportFormats formats = FormatsOf(parsed.GetRequiredValue(_format));
        ReportOptions look = _look.Read(parsed);
        string source = parsed.GetRequiredValue(_source), folder = parsed.GetRequiredValue(_output);
        OutputFile.CheckFolder(folder);
        FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(_frameworks), console, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<(string Type, Assessment Assessment)> assessments;
        try
        {
            assessments = AssessmentSource.Chosen(parsed.GetValue(_type), source, await AssessmentSource.ReadAsync(source, library, cancellationToken).ConfigureAwait(false));
        }
        catch (InvalidAssessmentException e)
        {
            foreach (string line in e.Message.Split('\n'))
            {
                console.Result($"{source}: {line}");
            }

            return ExitCode.Findings;
        }

        (Assessment Assessment, string Folder)[] targets =
        [
            .. assessments.Select(declared => (declared.Assessment, assessments.Count == 1 ? folder : Path.Combine(folder, declared.Type))),
        ];
        Array.ForEach(targets, target => CheckTarget(target.Folder, formats, parsed.GetValue(_force)));
        string[] written = [.. targets.SelectMany(target => target.Assessment.WriteReport(target.Folder, formats, look))];
        Report(parsed, console, written);
        return ExitCode.Fine;
    }

    private void Report(ParseResult parsed, ToolConsole console, string[] written)
    {
        if (parsed.GetValue(_json))
        {
            console.Document(JsonDocuments.Write(json =>
            {
                json.WriteStartArray("files");
                Array.ForEach(written, json.WriteStringValue);
                json.WriteEndArray();
            }));
            return;
        }

        Array.ForEach(written, console.Result);
    }

    /// <summary>Refuses to replace a report unless that is asked for.</summary>
    private static void CheckTarget(string folder, ReportFormats formats, bool isForced)
    {
        foreach ((_, string name, ReportFormats format) in Formats)
        {
            if (!isForced && formats.HasFlag(format) && Path.Combine(folder, name) is var file && File.Exists(file))
            {
                throw ToolException.WrongUse($"{file} exists: give --force to replace it, or name another folder");
            }
        }
    }

    private static ReportFormats FormatsOf(string list)
    {
        if (list.Length == 0)
        {
            return ReportFormats.All;
        }

        ReportFormats formats = ReportFormats.None;
        foreach (string name in list.Split(',', StringSplitOptions.TrimEntries))
        {
            ReportFormats format = Formats.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase)).Format;
            formats |= format != ReportFormats.None
                ? format
                : throw ToolException.WrongUse($"'{Excerpt.Of(name)}' is not a format: name some of {string.Join(", ", Formats.Select(known => known.Name))}");
        }

        return formats;
    }
}
