using System.CommandLine;
using EtomGen.Reporting;
using EtomGen.Tool.Assemblies;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Import.Components;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom portfolio</c>: many assessments and components, side by side in one release.</summary>
internal sealed class PortfolioCommand
{
    private const string Description =
        "Put assessments and components side by side.\n\n"
        + "Writes a directory, a matrix of processes, gaps and overlaps, and the versions of each product. Inputs are assemblies (.dll) that declare "
        + "assessments, assessments in JSON (.json), and ODA component specifications (.yaml). All are aligned to one release "
        + "by certain counterparts; what has none is listed and counted for itself. An input that cannot be read is reported and does not cost the others.";

    private static readonly string[] ComponentExtensions = [".yaml", ".yml"];

    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Assemblies, assessments in JSON, component specifications; * and ? are wildcards.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> _output =
        new("--output", "-o") { Description = "The folder to write into, which is made where it is missing.", HelpName = "FOLDER", Required = true };
    private readonly Option<string?> _release =
        new("--release") { Description = "The release that everything is aligned to. The newest of the inputs where left out.", HelpName = "RELEASE" };
    private readonly Option<string[]> _scope = new("--scope")
    {
        Description = "Show what a process of level 1 or 2 contains, covered or not, and nothing else. Repeat it for more. Default: what some input has in scope.",
        HelpName = "ID",
    };
    private readonly Option<bool> _noReports = new("--no-reports") { Description = "Do not write the page of each assessment along." };
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly LookOptions _look = new();
    private readonly Option<bool> _force = new("--force") { Description = "Replace files that exist." };
    private readonly FindingOptions _findings = new();

    public static Command Create(ToolConsole console)
    {
        var options = new PortfolioCommand();
        var command =
            new Command("portfolio", Description) { options._inputs, options._output, options._release, options._scope, options._noReports, options._frameworks, options._force };
        options._look.AddTo(command);
        options._findings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom portfolio bin/Release/net10.0/MyAssessment.dll others/*.json -o portfolio
            etom portfolio assessments/*.json components/*.yaml -o portfolio --release 26.0 --scope 1.4 --scope 1.3.9
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        ReportOptions look = _look.Read(parsed);
        string folder = parsed.GetRequiredValue(_output);
        OutputFile.CheckFolder(folder);
        if (!parsed.GetValue(_force) && Path.Combine(folder, ReportFiles.PortfolioPageName) is var page && File.Exists(page))
        {
            throw ToolException.WrongUse($"{page} exists: give --force to replace it, or name another folder");
        }

        FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(_frameworks), console, cancellationToken).ConfigureAwait(false);
        var batch = new InputBatch();
        var assessments = new List<Assessment>();
        var components = new List<PortfolioComponent>();
        foreach (string path in InputFiles.Expand(parsed.GetRequiredValue(_inputs)))
        {
            await batch.ReadAsync(path, async () =>
            {
                if (ComponentExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                {
                    components.Add(await ComponentAsync(path, library, batch, cancellationToken).ConfigureAwait(false));
                }
                else
                {
                    IReadOnlyList<(string Type, Assessment Assessment)> read = await AssessmentSource.ReadValidAsync(path, library, cancellationToken).ConfigureAwait(false);
                    assessments.AddRange(read.Select(declared => declared.Assessment));
                }
            }).ConfigureAwait(false);
        }

        FrameworkCatalog? framework = parsed.GetValue(_release) is { } release ? library.Get(release) : NewestOf(assessments, components);
        if (framework is null)
        {
            _findings.Report(parsed, console, batch, folder);
            throw new ToolException(ExitCode.CannotRead, "No input has an assessment or a component, so nothing was written");
        }

        Portfolio portfolio = Portfolio.Create(framework, assessments, components, library.Catalogs, ScopeIn(framework, parsed.GetValue(_scope) ?? []));
        IReadOnlyList<string> written = portfolio.WritePortfolio(folder, !parsed.GetValue(_noReports), look);
        console.Note($"Written: {written[0]} and {written.Count - 1} more files");
        return _findings.Report(parsed, console, batch, portfolio.ToString());
    }

    private static IEnumerable<FrameworkProcess> ScopeIn(FrameworkCatalog framework, IEnumerable<string> identifiers)
    {
        foreach (string identifier in identifiers)
        {
            FrameworkProcess process = framework.Find(identifier)
                ?? throw ToolException.WrongUse($"--scope: '{Excerpt.Of(identifier)}' is not a process of release {framework.Release}; 'etom list {framework.Release}' shows them");
            yield return Portfolio.FaultOf(process, framework) is { } fault ? throw ToolException.WrongUse($"--scope: {fault}") : process;
        }
    }

    private static async Task<PortfolioComponent> ComponentAsync(string path, FrameworkLibrary library, InputBatch batch, CancellationToken cancellationToken)
    {
        ComponentSpecification component = ComponentFile.Read(path, await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false), cancellationToken);
        var check = new ComponentCheck(path, component, library.Catalogs);
        IReadOnlyList<CheckedEntry> entries = check.Run();
        batch.Add(check.Findings);
        return new PortfolioComponent(
            component.Name,
            component.Version,
            entries.Select(entry => entry.Process).OfType<FrameworkProcess>(),
            entries.Where(entry => entry.Process is null).Select(entry => entry.Entry.Text));
    }

    private static FrameworkCatalog? NewestOf(IEnumerable<Assessment> assessments, IEnumerable<PortfolioComponent> components) => assessments
        .Select(assessment => assessment.Framework)
        .Concat(components.SelectMany(component => component.Processes).Select(process => process.Framework).OfType<FrameworkCatalog>())
        .MaxBy(framework => framework.Release);
}
