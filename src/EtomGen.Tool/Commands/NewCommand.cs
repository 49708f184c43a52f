using System.CommandLine;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;
using EtomGen.Tool.Output.CSharp;
using EtomGen.Tool.Templates;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom new</c>: a project, a class, a program in one file or tests to start from.</summary>
internal static class NewCommand
{
    private const string DefaultRelease = "26.0";

    private const string Description =
        "Make a project to start from.\n\n"
        + "The files are those of the templates for dotnet new. A project has an assessment of a few processes, and a program that writes its report. --template file makes the "
        + "same as a program in one file, item the class alone, for a project that you have, and tests a project with tests: with the name MyAssessment.Tests they test the "
        + "project MyAssessment in the folder next to theirs.";

    public static Command Create(ToolConsole console)
    {
        var name = new Argument<string>("NAME") { Description = "The name of the project and its folder, or of the class or file." };
        var template = new Option<string>("--template", "-t")
        {
            Description = $"What to make: {string.Join(", ", StartingTemplate.All.Select(known => known.Name))}. Default: {StartingTemplate.All[0].Name}.",
            HelpName = "TEMPLATE",
            DefaultValueFactory = _ => StartingTemplate.All[0].Name,
        };
        var release = new Option<string>("--release") { Description = "The bundled release to assess against.", HelpName = "NUMBER", DefaultValueFactory = _ => DefaultRelease };
        var framework =
            new Option<string?>("--framework", "-f") { Description = "A framework file of your own to assess against, in place of a bundled release.", HelpName = "FILE" };
        var command = new Command("new", Description) { name, template, release, framework };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            StartingTemplate chosen = TemplateOf(parsed.GetRequiredValue(template));
            string given = parsed.GetRequiredValue(name);
            CSharpName.Check(given, name.Name, allowDots: chosen.HasFolder);
            string folder = chosen.HasFolder ? given : ".";
            if (chosen.HasFolder && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                throw ToolException.WrongUse($"The folder {given} exists and is not empty: choose another name");
            }

            string? own = parsed.GetValue(framework);
            FrameworkCatalog catalog = await CatalogAsync(own, parsed.GetRequiredValue(release), console, cancellationToken).ConfigureAwait(false);
            foreach ((string file, string content) in chosen.Instantiate(given, catalog, own is null ? null : Path.GetRelativePath(folder, own)))
            {
                string path = Path.Combine(folder, file);
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                await OutputFile.WriteAsync(path, content, isForced: false, cancellationToken).ConfigureAwait(false);
                console.Result(chosen.HasFolder ? path : file);
            }

            if (NextOf(chosen, given) is { } next)
            {
                console.Note($"Next: {next}");
            }

            return ExitCode.Fine;
        });
        return command.WithExamples(
            """
            etom new MyAssessment
            etom new MyAssessment --framework data/etom-25.5.csv
            etom new MyAssessment.Tests --template tests
            etom new assessment --template file
            """);
    }

    private static StartingTemplate TemplateOf(string name) => StartingTemplate.All.FirstOrDefault(template => template.Name == name)
        ?? throw ToolException.WrongUse($"'{Excerpt.Of(name)}' is not a template: name one of {string.Join(", ", StartingTemplate.All.Select(template => template.Name))}");

    private static async Task<FrameworkCatalog> CatalogAsync(string? own, string release, ToolConsole console, CancellationToken cancellationToken)
    {
        if (own is null)
        {
            return (await FrameworkLibrary.LoadAsync([], console, cancellationToken).ConfigureAwait(false)).Get(release);
        }

        return (await FrameworkFileReader.ReadAsync(own, cancellationToken).ConfigureAwait(false)).Definition?.Catalog
            ?? throw ToolException.CannotRead(own, "it defines no release");
    }

    private static string? NextOf(StartingTemplate template, string name) => template.Name switch
    {
        "item" => null,
        "file" => $"dotnet run {name}.cs",
        _ => $"dotnet run --project {name}",
    };
}
