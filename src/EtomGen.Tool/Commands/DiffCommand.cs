using System.CommandLine;
using EtomGen.Reporting;
using EtomGen.Reporting.Content;
using EtomGen.Tool.Assemblies;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom diff</c>: what changed from one release to another, process by process.</summary>
internal sealed class DiffCommand
{
    private const string Text = "text", Json = "json", Markdown = "markdown", Html = "html";

    private static readonly (string Name, string Extension)[] Formats = [(Text, ".txt"), (Json, ".json"), (Markdown, ".md"), (Html, ".html")];

    private const string Description =
        "Compare two releases, process by process.\n\n"
        + "Processes are paired by what survives renumbering and renaming: unique and original identifiers, then names. Nothing is guessed: where the data does "
        + "not tell, a process is ambiguous or unlisted. Other releases can give evidence.";

    private readonly Argument<string> _from = new("FROM") { Description = "A release, or a framework file." };
    private readonly Argument<string> _to = new("TO") { Description = "The release or file to compare it with." };
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly Option<string[]> _mappings = MappingOption.Create();
    private readonly Option<bool> _all = new("--all") { Description = "Also show unchanged processes, and those that only one release lists." };
    private readonly Option<string?> _format = new("--format")
    {
        Description = $"The format: {string.Join(", ", Formats.Select(format => format.Name))}. Default: by the name of the output file, else text.",
        HelpName = "FORMAT",
    };
    private readonly Option<bool> _json = new("--json") { Description = "Write JSON, like --format json: every process of both releases." };
    private readonly Option<string?> _assessment =
        new("--assessment") { Description = "An assembly or JSON file with an assessment against FROM: show what a move to TO does.", HelpName = "FILE" };
    private readonly Option<string?> _type = new("--type") { Description = "The type that declares the assessment, if the assembly has several.", HelpName = "NAME" };
    private readonly LookOptions _look = new();
    private readonly OutputOptions _output = new("The file to write. Default: standard output.", isRequired: false);

    public static Command Create(ToolConsole console)
    {
        var options = new DiffCommand();
        var command = new Command("diff", Description)
        {
            options._from, options._to, options._frameworks, options._mappings, options._assessment, options._type, options._all, options._format, options._json,
        };
        options._look.AddTo(command);
        options._output.AddTo(command);
        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom diff 12.0 16.0
            etom diff 24.0 etom-25.5.csv --json
            etom diff 12.0 16.0 --mapping moves.csv
            etom diff 12.0 16.0 --assessment bin/Release/net10.0/MyAssessment.dll -o move.html
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        string? target = _output.Target(parsed);
        string format = FormatOf(parsed, target);
        ReportOptions look = _look.Read(parsed);
        string from = parsed.GetRequiredValue(_from), to = parsed.GetRequiredValue(_to);
        string[] named = [.. new[] { from, to }.Where(File.Exists)];
        FrameworkLibrary library = await FrameworkLibrary.LoadAsync([.. parsed.GetRequiredValue(_frameworks), .. named], console, cancellationToken).ConfigureAwait(false);
        FrameworkCatalog before = await CatalogAsync(from, library, cancellationToken).ConfigureAwait(false),
            after = await CatalogAsync(to, library, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<FrameworkCatalog> others = [.. library.Catalogs.Where(release => release.Release != before.Release && release.Release != after.Release)];
        IReadOnlyList<ReleaseMapping> stated = await MappingOption
            .ReadAsync(parsed.GetRequiredValue(_mappings), [before, after, .. others], console, cancellationToken)
            .ConfigureAwait(false);
        var comparison = FrameworkComparison.Between(before, after, stated, others);
        AssessmentMove? move;
        try
        {
            move = parsed.GetValue(_assessment) is { } source
                ? AssessmentMove.Create(await AssessmentAsync(source, parsed.GetValue(_type), before, library, cancellationToken).ConfigureAwait(false), comparison)
                : null;
        }
        catch (InvalidAssessmentException e)
        {
            foreach (string line in e.Message.Split('\n'))
            {
                console.Result($"{parsed.GetValue(_assessment)}: {line}");
            }

            return ExitCode.Findings;
        }

        if (format == Text)
        {
            Show(comparison, move, parsed.GetValue(_all), console);
        }
        else
        {
            string document = format switch
            {
                Json => DiffJson.Write(comparison, move),
                Markdown => ComparisonMarkdown.Write(comparison, move?.Assessment),
                _ => ComparisonHtml.Write(comparison, move?.Assessment, look),
            };
            if (target is null)
            {
                console.Document(document);
            }
            else
            {
                await OutputFile.WriteAsync(target, document, _output.IsForced(parsed), cancellationToken).ConfigureAwait(false);
            }
        }

        console.Note($"{before.Release} to {after.Release}: {string.Join(", ", ReportTexts.CountsOf(comparison.Changes))}");
        return ExitCode.Fine;
    }

    private string FormatOf(ParseResult parsed, string? target)
    {
        string? asked = parsed.GetValue(_format);
        string format = asked is null
            ? parsed.GetValue(_json) ? Json : Formats.FirstOrDefault(
                known => string.Equals(known.Extension, Path.GetExtension(target), StringComparison.OrdinalIgnoreCase)).Name ?? Text
            : Formats.FirstOrDefault(known => string.Equals(known.Name, asked, StringComparison.OrdinalIgnoreCase)).Name
                ?? throw ToolException.WrongUse($"'{Excerpt.Of(asked)}' is not a format: name one of {string.Join(", ", Formats.Select(known => known.Name))}");
        return parsed.GetValue(_json) && format != Json ? throw ToolException.WrongUse($"--json and --format {format} exclude each other")
            : target is not null && format == Text ? throw ToolException.WrongUse($"text is not written into a file: name one that ends in .json, .md or .html, or a --format")
            : format;
    }

    private static async Task<Assessment> AssessmentAsync(string source, string? type, FrameworkCatalog before, FrameworkLibrary library, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string Type, Assessment Assessment)> assessments = AssessmentSource.Chosen(
            type,
            source,
            await AssessmentSource.ReadAsync(source, library, cancellationToken).ConfigureAwait(false));
        return assessments is not [(_, { } assessment)] ? throw ToolException.WrongUse(
            $"{source} has {string.Join(", ", assessments.Select(declared => declared.Type))}: name one of them by --type")
            : assessment.Framework.Release != before.Release ? throw ToolException.WrongUse(
                $"{source} is an assessment against release {assessment.Framework.Release}: compare that one")
            : assessment;
    }

    private static void Show(FrameworkComparison comparison, AssessmentMove? move, bool isAll, ToolConsole console)
    {
        string from = comparison.From.Release.ToString(), to = comparison.To.Release.ToString();
        if (move is not null)
        {
            console.Table(
                ["Row", from, "", to, "", "Why"],
                from row in MovedRows.Of(move)
                let process = row.Row.Process
                select (IReadOnlyList<string>)
                [
                    row.Counterpart is null ? "left" : "moves", process.Identifier.Value, process.Name, Identifier(row.Counterpart), row.Counterpart?.Name ?? "",
                    row.Counterpart is null ? ReportTexts.WhyLeft(row, comparison) : "",
                ]);
            console.Note($"{ReportTexts.SumOf(move)} Coverage: {move.Assessment.Coverage} before, {move.CoverageAfter} after.");
            return;
        }

        console.Table(
            ["Change", from, "", to, "", "Evidence"],
            from change in comparison.Changes
            where isAll || (change.Kinds & ~ChangeKinds.Unlisted) != ChangeKinds.Unchanged
            select (IReadOnlyList<string>)
            [
                string.Join(", ", ReportTexts.WordsOf(change.Kinds)),
                Identifier(change.Before),
                change.Before?.Name ?? "",
                Identifier(change.After),
                AfterName(change),
                ReportTexts.Word(change.Evidence),
            ]);
    }

    private static async Task<FrameworkCatalog> CatalogAsync(string named, FrameworkLibrary library, CancellationToken cancellationToken) => File.Exists(named)
        ? (
            (
                await FrameworkFileReader
                    .ReadAsync(named, cancellationToken)
                    .ConfigureAwait(false)).Definition ?? throw ToolException.CannotRead(named, "it defines no release")).Catalog
        : library.Get(named);

    private static string Identifier(FrameworkProcess? process) => process?.Identifier.Value ?? "";

    /// <summary>The name, or what the process may be where the data do not tell.</summary>
    private static string AfterName(ProcessChange change) => change.After?.Name
        ?? (change.Candidates.Count == 0 ? "" : $"perhaps {string.Join(" or ", change.Candidates.Select(candidate => candidate.ToString()))}");
}
