using System.CommandLine;
using System.Text.Json;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Import.Reports;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;
using EtomGen.Tool.Output.CSharp;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom import report</c>: a published conformance report becomes a declaration in C#.</summary>
internal sealed class ImportReportCommand
{
    private const string Description =
        "Make an assessment from a published report.\n\n"
        + "Reads saved web pages or their text. For several files or a folder, the output is a folder too. The assessment has the report's facts, scores, "
        + "unsubmitted processes and comments. The stated coverage is compared with the rows. A row that is not understood is reported with its line, and stays in the "
        + "declaration as unresolved.";

    private readonly Argument<string[]> _sources =
        new("FILE") { Description = "Saved pages (.html) or texts (.txt), or a folder of such files; * and ? are wildcards.", Arity = ArgumentArity.OneOrMore };
    private readonly OutputOptions _output = new("The C# file to write; for several reports, the folder to write into.");
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly Option<bool> _strings = new("--strings") { Description = "Name processes by identifier and not by generated type." };
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace of the declaration.", HelpName = "NAME" };
    private readonly Option<string?> _name = new("--name") { Description = "The name of the declaring type; without it, the product's name.", HelpName = "NAME" };
    private readonly Option<string?> _release = new("--release") { Description = "The framework release, instead of the one in the report.", HelpName = "NUMBER" };
    private readonly Option<string?> _company = new("--company") { Description = "The company, instead of the one in the report.", HelpName = "TEXT" };
    private readonly Option<string?> _product = new("--product") { Description = "The product, instead of the one in the report.", HelpName = "TEXT" };
    private readonly Option<bool> _unresolved = new("--unresolved") { Description = "Keep all rows as unresolved if the release is not known." };
    private readonly Option<bool> _json = new("--json") { Description = "Write what was imported, and the findings, as JSON." };

    public static Command Create(ToolConsole console)
    {
        var options = new ImportReportCommand();
        var command = new Command("report", Description) { options._sources };
        options._output.AddTo(command);
        Option[] all =
        [
            options._release, options._frameworks, options._namespace, options._name, options._strings,
            options._company, options._product, options._unresolved, options._json,
        ];
        foreach (Option option in all)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom import report report.html -o Assessment.cs --namespace Example
            etom import report report.txt -o Assessment.cs --strings --release 12.0
            etom import report saved-pages -o Assessments --unresolved
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        CSharpName.Check(parsed.GetValue(_name), _name.Name, allowDots: false);
        CSharpName.Check(parsed.GetValue(_namespace), _namespace.Name, allowDots: true);
        FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(_frameworks), console, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<string> sources = InputFiles.Expand(parsed.GetRequiredValue(_sources));
        string[] files = [.. sources.SelectMany(source => Directory.Exists(source) ? ReportsIn(source) : [source])];
        string? folder = sources.Count > 1 || Directory.Exists(sources[0]) ? _output.Folder(parsed) : null;
        string? target = folder is null ? _output.Target(parsed) : null;
        var batch = new InputBatch();
        var imported = new List<ImportedReport>();
        foreach (string file in files)
        {
            await batch.ReadAsync(file, async () =>
            {
                ImportedReport report = await ImportAsync(parsed, console, file, library, cancellationToken).ConfigureAwait(false);
                imported.Add(report);
                batch.Add(report.Import.Findings);
                if (!report.Import.CanBeWritten)
                {
                    console.Note($"{file} was not imported");
                    return;
                }

                string path = target ?? Path.Combine(folder!, $"{report.TypeName}.cs");
                await OutputFile.WriteAsync(path, report.Source, _output.IsForced(parsed), cancellationToken).ConfigureAwait(false);
                console.Note($"Written: {path}");
            }).ConfigureAwait(false);
        }

        Report(parsed, console, imported, batch);
        return batch.ExitCode;
    }

    private async Task<ImportedReport> ImportAsync(ParseResult parsed, ToolConsole console, string file, FrameworkLibrary library, CancellationToken cancellationToken)
    {
        byte[] content = await InputFile.ReadAsync(file, cancellationToken).ConfigureAwait(false);
        return console.WithProgress($"Reading {file}", () =>
        {
            (IReadOnlyList<ReportLine> lines, string? url) = ReportFile.Read(file, content, cancellationToken);

            // The first reading tells the release and how identifiers are written; the names of the release then help with the rows.
            PublishedReport report = ReportReader.Read(lines, ReportRelease.Unknown, cancellationToken);
            if (report.Processes.Count == 0)
            {
                throw ToolException.CannotRead(file, "it is not a conformance report: no line has a process identifier");
            }

            AssessmentFacts facts = FactsOf(parsed, file, report, url);
            FrameworkCatalog? catalog = library.Find(facts.Release);
            var release = ReportRelease.Create(catalog, report.Processes);
            report = ReportReader.Read(lines, release, cancellationToken);
            ReportImport import = ReportImport.Run(file, report, facts, release, library.Catalogs, parsed.GetValue(_unresolved));
            var references = new ProcessReferences(catalog, parsed.GetValue(_strings));
            string name = parsed.GetValue(_name) ?? references.DeclaringType(facts.Product);
            return new ImportedReport(file, import, facts, name, DeclarationWriter.Write(import, facts, references, name, parsed.GetValue(_namespace)));
        });
    }

    private AssessmentFacts FactsOf(ParseResult parsed, string file, PublishedReport report, string? url)
    {
        string? stated = parsed.GetValue(_release) ?? report[ReportFact.Release] ?? report[ReportFact.FrameworxVersion];
        ReleaseNumber release = AssessmentFacts.ReleaseOf(stated)
            ?? throw ToolException.Lacks(
                file,
                stated is null
                    ? "names no framework release: give it by --release, such as --release 12.0"
                    : $"names a release '{Excerpt.Of(stated)}', which is not a number: give it by --release, such as --release 12.0");
        string? completed = report[ReportFact.CompletedOn];
        return new AssessmentFacts(
            release,
            parsed.GetValue(_company) ?? report[ReportFact.Company] ?? throw ToolException.Lacks(file, "names no company: give it by --company"),
            parsed.GetValue(_product) ?? report[ReportFact.Product] ?? throw ToolException.Lacks(file, "names no product: give it by --product"))
        {
            ProductVersion = report[ReportFact.ProductVersion],
            FrameworxVersion = AssessmentFacts.VersionOf(report[ReportFact.FrameworxVersion]),
            Kind = report.Kind,
            CompletedOn = completed is null ? null : ReportedDate.Read(completed) ?? completed,
            ReportUrl = url ?? (
                report[ReportFact.ReportUrl] is { } text && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme.StartsWith("http", StringComparison.Ordinal)
                    ? text
                    : null),
        };
    }

    private void Report(ParseResult parsed, ToolConsole console, List<ImportedReport> imported, InputBatch batch)
    {
        if (parsed.GetValue(_json))
        {
            console.Document(JsonDocuments.Write(json =>
            {
                json.WriteStartArray("reports");
                imported.ForEach(report => report.Write(json));
                json.WriteEndArray();
                FindingJson.WriteArray(json, batch.Failures);
            }));
            return;
        }

        foreach (string line in batch.Findings.Select(finding => finding.ToString()).Concat(imported.SelectMany(report => report.Lines())))
        {
            console.Result(line);
        }
    }

    private static string[] ReportsIn(string folder)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(folder).Where(file => ReportFile.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal),
        ];
        return files.Length == 0 ? throw ToolException.CannotRead(folder, $"it holds no file that ends in {string.Join(", ", ReportFile.Endings)}") : files;
    }

    private sealed record ImportedReport(string File, ReportImport Import, AssessmentFacts Facts, string TypeName, string Source)
    {
        /// <summary>The maximum number of ranges of lines in the summary: a page may have many menus. JSON has all lines.</summary>
        private const int MaxLineRanges = 20;

        private int Unresolved => Import.Rows.Count(row => row.Fault is not null);

        private int Submitted => Import.Rows.Count(row => row is { Fault: null, Score: not null });

        public IEnumerable<string> Lines()
        {
            int notSubmitted = Import.Rows.Count - Submitted - Unresolved;
            yield return $"{TypeName}: {Facts.Product} by {Facts.Company} against release {Facts.Release}";
            yield return $"{Counted.Rows(Import.Rows.Count + Import.Repeated)} = {Submitted} scored + {notSubmitted} not submitted + {Unresolved} unresolved "
                + $"+ {Import.Repeated} repeated";
            foreach (GroupCoverage group in Import.Coverages)
            {
                yield return $"{group.Group} [{group.Computed}]";
            }

            if (Import.Report.OtherLines.Count > 0)
            {
                string lines = Import.Report.OtherLines.Count == 1 ? "line" : "lines";
                yield return $"Left out: text that is neither a fact nor part of a row, in {lines} {LineRanges.Describe(Import.Report.OtherLines, MaxLineRanges)}";
            }
        }

        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("file", File);
            json.WriteString("type", TypeName);
            json.WriteString("company", Facts.Company);
            json.WriteString("product", Facts.Product);
            json.WriteString("release", Facts.Release.ToString());
            json.WriteNumber("processes", Import.Rows.Count);
            json.WriteNumber("submitted", Submitted);
            json.WriteNumber("unresolved", Unresolved);
            json.WriteNumber("repeated", Import.Repeated);
            json.WriteStartArray("leftOutLines");
            foreach (int line in Import.Report.OtherLines)
            {
                json.WriteNumberValue(line);
            }

            json.WriteEndArray();
            json.WriteStartArray("coverages");
            foreach (GroupCoverage group in Import.Coverages)
            {
                json.WriteStartObject();
                json.WriteString("identifier", group.Group.Identifier.Value);
                json.WriteString("stated", $"{group.Stated.Submitted}/{group.Stated.Contained}");
                json.WriteString("computed", group.Computed.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            FindingJson.WriteArray(json, Import.Findings);
            json.WriteEndObject();
        }
    }
}
