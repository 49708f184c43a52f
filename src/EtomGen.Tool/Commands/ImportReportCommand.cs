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
        """
        Turn a published conformance report into an assessment in C#.

        Takes a saved web page or its text, or a folder of them; then the output is a folder too. Facts, scores, unsubmitted processes and comments of the report's own come along. The stated coverage is compared with what the rows give. Rows that the release does not know stay in the declaration, marked, and are reported.
        """;

    private readonly Argument<string> _source = new("FILE") { Description = "The saved page (.html) or text (.txt), or a folder of such files." };
    private readonly OutputOptions _output = new("The C# file to write; for a folder, the folder to write into.");
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly Option<bool> _strings = new("--strings") { Description = "Name processes by identifier in place of their generated types." };
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace of the declaration.", HelpName = "NAME" };
    private readonly Option<string?> _name = new("--name") { Description = "The name of the declaring type; the product's where left out.", HelpName = "NAME" };
    private readonly Option<string?> _release = new("--release") { Description = "The framework release, where the report does not name it.", HelpName = "NUMBER" };
    private readonly Option<string?> _company = new("--company") { Description = "The company, where the report does not name it.", HelpName = "TEXT" };
    private readonly Option<string?> _product = new("--product") { Description = "The product, where the report does not name it.", HelpName = "TEXT" };
    private readonly Option<bool> _json = new("--json") { Description = "Write what was imported, and the findings, as JSON." };

    public static Command Create(ToolConsole console)
    {
        var options = new ImportReportCommand();
        var command = new Command("report", Description) { options._source };
        options._output.AddTo(command);
        foreach (Option option in new Option[] { options._release, options._frameworks, options._namespace, options._name, options._strings, options._company, options._product, options._json })
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom import report report.html -o Assessment.cs --namespace Example
            etom import report report.txt -o Assessment.cs --strings --release 12.0
            etom import report saved-pages -o Assessments
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        CSharpName.Check(parsed.GetValue(_name), _name.Name, allowDots: false);
        CSharpName.Check(parsed.GetValue(_namespace), _namespace.Name, allowDots: true);
        string source = parsed.GetRequiredValue(_source);
        FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(_frameworks), console, cancellationToken).ConfigureAwait(false);
        string? folder = Directory.Exists(source) ? _output.Folder(parsed) : null;
        string? target = folder is null ? _output.Target(parsed) : null;
        var imported = new List<ImportedReport>();
        foreach (string file in folder is null ? [source] : ReportsIn(source))
        {
            ImportedReport report = await ImportAsync(parsed, console, file, library, cancellationToken).ConfigureAwait(false);
            string path = target ?? Path.Combine(folder!, $"{report.TypeName}.cs");
            await OutputFile.WriteAsync(path, report.Source, _output.IsForced(parsed), cancellationToken).ConfigureAwait(false);
            console.Note($"Written: {path}");
            imported.Add(report);
        }

        Report(parsed, console, imported);
        return FindingList.ExitCodeOf([.. imported.SelectMany(report => report.Import.Findings)]);
    }

    private async Task<ImportedReport> ImportAsync(ParseResult parsed, ToolConsole console, string file, FrameworkLibrary library, CancellationToken cancellationToken)
    {
        byte[] content = await InputFile.ReadAsync(file, cancellationToken).ConfigureAwait(false);
        return console.WithProgress($"Reading {file}", () =>
        {
            (IReadOnlyList<ReportLine> lines, string? url) = ReportFile.Read(file, content, cancellationToken);

            // The first look tells the release; its names then help with the rows.
            AssessmentFacts? facts = null;
            PublishedReport report = ReportReader.Read(lines, _ => null, cancellationToken);
            if (report.Rows.Count == 0)
            {
                throw ToolException.CannotRead(file, "it holds no conformance report: no line has a process identifier with a score behind it");
            }

            facts = FactsOf(parsed, file, report, url);
            FrameworkCatalog? catalog = library.Find(facts.Release);
            report = ReportReader.Read(lines, identifier => catalog?.Find(identifier)?.Name, cancellationToken);
            ReportImport import = ReportImport.Run(file, report, facts, library.Catalogs);
            var references = new ProcessReferences(catalog, parsed.GetValue(_strings));
            string name = parsed.GetValue(_name) ?? references.DeclaringType(facts.Product);
            return new ImportedReport(file, import, facts, name, DeclarationWriter.Write(import, facts, references, name, parsed.GetValue(_namespace)));
        });
    }

    private AssessmentFacts FactsOf(ParseResult parsed, string file, PublishedReport report, string? url)
    {
        string? stated = parsed.GetValue(_release) ?? report[ReportFact.Release] ?? report[ReportFact.FrameworxVersion];
        ReleaseNumber release = AssessmentFacts.ReleaseOf(stated)
            ?? throw ToolException.WrongUse(stated is null ? $"{file} names no framework release: give it by --release, such as --release 12.0" : $"'{Excerpt.Of(stated)}' is not the number of a release: give it by --release, such as --release 12.0");
        string? completed = report[ReportFact.CompletedOn];
        return new AssessmentFacts(
            release,
            parsed.GetValue(_company) ?? report[ReportFact.Company] ?? throw ToolException.WrongUse($"{file} names no company: give it by --company"),
            parsed.GetValue(_product) ?? report[ReportFact.Product] ?? throw ToolException.WrongUse($"{file} names no product: give it by --product"))
        {
            ProductVersion = report[ReportFact.ProductVersion],
            FrameworxVersion = AssessmentFacts.VersionOf(report[ReportFact.FrameworxVersion]),
            CompletedOn = completed is null ? null : ReportedDate.Read(completed) ?? completed,
            ReportUrl = url ?? (report[ReportFact.ReportUrl] is { } text && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme.StartsWith("http", StringComparison.Ordinal) ? text : null),
        };
    }

    private void Report(ParseResult parsed, ToolConsole console, List<ImportedReport> imported)
    {
        if (parsed.GetValue(_json))
        {
            console.Document(JsonDocuments.Write(json =>
            {
                json.WriteStartArray("reports");
                imported.ForEach(report => report.Write(json));
                json.WriteEndArray();
            }));
            return;
        }

        foreach (string line in imported.SelectMany(report => report.Import.Findings.Select(finding => finding.ToString()).Concat(report.Lines())))
        {
            console.Result(line);
        }
    }

    private static string[] ReportsIn(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder).Where(file => ReportFile.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
        return files.Length == 0 ? throw ToolException.CannotRead(folder, $"it holds no file that ends in {string.Join(", ", ReportFile.Endings)}") : files;
    }

    private sealed record ImportedReport(string File, ReportImport Import, AssessmentFacts Facts, string TypeName, string Source)
    {
        private int Submitted => Import.Rows.Count(row => row.Score is not null);

        public IEnumerable<string> Lines()
        {
            yield return $"{TypeName}: {Facts.Product} by {Facts.Company} against release {Facts.Release}";
            yield return $"{Import.Rows.Count} processes: {Submitted} scored, {Import.Rows.Count - Submitted} not submitted, {Import.Rows.Count(row => row.Fault is not null)} that the release does not take";
            foreach (GroupCoverage group in Import.Coverages)
            {
                yield return $"{group.Group} [{group.Computed}]";
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
