using System.CommandLine;
using System.Text.Json;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom list</c>: lists the releases that the tool knows, or the processes of one.</summary>
internal sealed class ListCommand
{
    private readonly Argument<string?> _release =
        new("RELEASE") { Description = "The release whose processes are listed; without it, the known releases.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _under = new("--under") { Description = "Only the process of this identifier and those below it.", HelpName = "IDENTIFIER" };
    private readonly Option<int?> _level = NumberOption.Create("--level", "Only processes of this level.");
    private readonly Option<string?> _search = new("--search") { Description = "Only processes whose name contains this text; case does not matter.", HelpName = "TEXT" };
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly Option<bool> _json = new("--json") { Description = "Write JSON." };

    public static Command Create(ToolConsole console)
    {
        var options = new ListCommand();
        var command = new Command(
            "list",
            "List the releases, or the processes of one.") { options._release, options._under, options._level, options._search, options._frameworks, options._json };
        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom list
            etom list 26.0 --under 1.3.3
            etom list 15.5 --framework etom-15.5.csv --level 2 --search order
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(_frameworks), console, cancellationToken).ConfigureAwait(false);
        if (parsed.GetValue(_release) is { } release)
        {
            WriteProcesses(parsed, console, Chosen(parsed, library.Get(release)));
        }
        else
        {
            WriteReleases(parsed, console, library);
        }

        return ExitCode.Fine;
    }

    private List<FrameworkProcess> Chosen(ParseResult parsed, FrameworkCatalog catalog)
    {
        IEnumerable<FrameworkProcess> processes = parsed.GetValue(_search) is { } text ? catalog.Search(text) : catalog.Processes;
        if (parsed.GetValue(_under) is { } under)
        {
            FrameworkProcess top = catalog.Find(under) ?? throw ToolException.WrongUse($"Release {catalog.Release} lists no process {Excerpt.Of(under)}");
            processes = processes.Where(process => process == top || process.Identifier.IsBelow(top.Identifier));
        }

        return [.. parsed.GetValue(_level) is { } level ? processes.Where(process => process.Level == level) : processes];
    }

    private void WriteProcesses(ParseResult parsed, ToolConsole console, List<FrameworkProcess> processes)
    {
        if (parsed.GetValue(_json))
        {
            console.Document(JsonDocuments.Write(json =>
            {
                json.WriteStartArray("processes");
                processes.ForEach(process => Write(json, process));
                json.WriteEndArray();
            }));
        }
        else
        {
            console.Table(
                ["Identifier", "Level", "Name", "Children"],
                processes.Select(
                    process => (IReadOnlyList<string>)
                    [
                        process.Identifier.Value,
                        Number(process.Level),
                        process.IsDeleted ? $"{process.Name} (deleted)" : process.Name,
                        Children(process),
                    ]));
        }
    }

    private void WriteReleases(ParseResult parsed, ToolConsole console, FrameworkLibrary library)
    {
        if (parsed.GetValue(_json))
        {
            console.Document(JsonDocuments.Write(json =>
            {
                json.WriteStartArray("releases");
                foreach (FrameworkCatalog catalog in library.Catalogs)
                {
                    json.WriteStartObject();
                    json.WriteString("release", catalog.Release.ToString());
                    json.WriteString("title", catalog.Title);
                    json.WriteNumber("processes", catalog.Processes.Count);
                    json.WriteBoolean("whole", catalog.IsWhole);
                    json.WriteNumber("groups", catalog.Groups.Count());
                    json.WriteNumber("completeGroups", catalog.Groups.Count(group => group.HasAllChildren));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }));
        }
        else
        {
            console.Table(["Release", "Processes", "Data", "Complete groups", "Title"], library.Catalogs.Select(catalog => (IReadOnlyList<string>)
            [
                catalog.Release.ToString(), Number(catalog.Processes.Count), catalog.IsWhole ? "whole" : "in part",
                $"{Number(catalog.Groups.Count(group => group.HasAllChildren))} of {Number(catalog.Groups.Count())}", catalog.Title,
            ]));
        }
    }

    private static void Write(Utf8JsonWriter json, FrameworkProcess process)
    {
        json.WriteStartObject();
        json.WriteString("identifier", process.Identifier.Value);
        json.WriteNumber("level", process.Level);
        json.WriteString("name", process.Name);
        json.WriteBoolean("deleted", process.IsDeleted);
        if (process.ChildCount is { } count)
        {
            json.WriteNumber("children", count);
        }

        json.WriteEndObject();
    }

    /// <summary>The count of children, with a plus sign where the release may have more than are listed.</summary>
    private static string Children(FrameworkProcess process) =>
        process.ChildCount is { } count ? Number(count) : process.LiveChildCount == 0 ? "" : $"{Number(process.LiveChildCount)}+";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
