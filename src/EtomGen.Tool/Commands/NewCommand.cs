using System.CommandLine;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;
using EtomGen.Tool.Output.CSharp;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom new</c>: a project to start from.</summary>
internal static class NewCommand
{
    private const string DefaultRelease = "26.0";

    private const string Description =
        "Make a project to start from.\n\nThe project has an assessment of a few processes, and a program that writes its report.";

    public static Command Create(ToolConsole console)
    {
        var name = new Argument<string>("NAME") { Description = "The project's name, and that of its folder." };
        var release = new Option<string>("--release") { Description = "The bundled release to assess against.", HelpName = "NUMBER", DefaultValueFactory = _ => DefaultRelease };
        var framework =
            new Option<string?>("--framework", "-f") { Description = "A framework file of your own to assess against, in place of a bundled release.", HelpName = "FILE" };
        var command = new Command("new", Description) { name, release, framework };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string project = parsed.GetRequiredValue(name);
            CSharpName.Check(project, name.Name, allowDots: true);
            if (Directory.Exists(project) && Directory.EnumerateFileSystemEntries(project).Any())
            {
                throw ToolException.WrongUse($"The folder {project} exists and is not empty: choose another name");
            }

            string? own = parsed.GetValue(framework);
            FrameworkLibrary library = await FrameworkLibrary.LoadAsync([], console, cancellationToken).ConfigureAwait(false);
            FrameworkCatalog catalog = own is null
                ? library.Get(parsed.GetRequiredValue(release))
                : (
                    await FrameworkFileReader
                        .ReadAsync(own, cancellationToken)
                        .ConfigureAwait(false)).Definition?.Catalog ?? throw ToolException.CannotRead(own, "it defines no release");
            Directory.CreateDirectory(project);
            string included = own is null ? catalog.Release.ToString() : Path.GetRelativePath(project, own);
            foreach ((string file, string content) in new StartingProject(project, catalog, included).Files)
            {
                string path = Path.Combine(project, file);
                await OutputFile.WriteAsync(path, content, isForced: false, cancellationToken).ConfigureAwait(false);
                console.Result(path);
            }

            console.Note($"Next: dotnet run --project {project}");
            return ExitCode.Fine;
        });
        return command.WithExamples(
            """
            etom new MyAssessment
            etom new MyAssessment --framework data/etom-25.5.csv
            """);
    }
}
