using System.CommandLine;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Import.Frameworks;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom import framework</c>: the licensed workbook, or a table of another shape, becomes a framework file.</summary>
internal sealed class ImportFrameworkCommand
{
    private const string Description =
        "Make a framework file from a workbook.\n\n"
        + "Reads the official workbook (GB921 'Processes' Excel), a text table or a list in JSON.\n"
        + "Sheets, columns and release are found by their names. Rows of one process are merged, processes of a sheet of deleted ones are marked deleted, and "
        + "domains that are a column only become processes of level 1. Macros are not run, links not followed, formulas not computed. Rows that are not "
        + "understood are left out and reported. What was read, merged and left out is printed as a summary.";

    private static readonly string[] MeaningNames = [.. Enum.GetNames<Meaning>().Select(name => name.ToLowerInvariant())];

    private readonly Argument<string> _source = new("FILE") { Description = "The workbook (.xlsx, .xlsm), text table (.csv, .tsv, .txt) or list (.json)." };
    private readonly OutputOptions _output = new("The framework file to write, .csv or .xml.");
    private readonly Option<string?> _release = new("--release") { Description = "The release, if neither sheet nor file name has it.", HelpName = "NUMBER" };
    private readonly Option<string?> _sheet = new("--sheet") { Description = "The sheet of live processes.", HelpName = "NAME" };
    private readonly Option<string?> _deletedSheet = new("--deleted-sheet") { Description = "The sheet of deleted processes, or none.", HelpName = "NAME" };
    private readonly Option<string[]> _columns = new("--column")
    {
        Description = $"Which header means what, such as id=\"Process ID\"; names are {string.Join(", ", MeaningNames)}.",
        HelpName = "NAME=HEADER",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _prefer = new("--prefer")
    {
        Description = "Which of two rows to take, if both have one identifier. Default: none.",
        HelpName = "first|last",
    };

    private readonly Option<bool> _complete = new("--complete") { Description = "The source lists all processes. Default for a workbook." };
    private readonly Option<bool> _incomplete = new("--incomplete") { Description = "The source may leave out processes. Default for text tables and lists." };
    private readonly Option<bool> _descriptions = new("--descriptions") { Description = "Import the descriptions. They are licensed text: take care who gets the file." };
    private readonly Option<bool> _json = new("--json") { Description = "Write summary and findings as JSON." };

    public static Command Create(ToolConsole console)
    {
        var options = new ImportFrameworkCommand();
        var command = new Command("framework", Description)
        {
            options._source,
            options._release,
            options._sheet,
            options._deletedSheet,
            options._columns,
            options._prefer,
            options._complete,
            options._incomplete,
            options._descriptions,
            options._json,
        };
        options._output.AddTo(command);
        command.Exclude(options._complete, options._incomplete);
        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom import framework GB921.xlsx -o framework-data/etom-25.5.csv
            etom import framework export.csv -o etom-16.0.xml --release 16.0 --column id="Hierarchy Id" --column level=Depth
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        string source = parsed.GetRequiredValue(_source), target = _output.Target(parsed)!;
        FrameworkFileWriter.CheckFormat(target);
        byte[] content = await InputFile.ReadAsync(source, cancellationToken).ConfigureAwait(false);
        FrameworkLibrary library = await FrameworkLibrary.LoadAsync([], console, cancellationToken).ConfigureAwait(false);
        (FrameworkImport.Request request, FrameworkImport import) = console.WithProgress($"Reading {source}", () => Import(parsed, source, content, library, cancellationToken));
        await FrameworkFileWriter.WriteAsync(target, import.Definition, _output.IsForced(parsed), cancellationToken).ConfigureAwait(false);
        Report(parsed, console, request, import, target);
        return FindingList.ExitCodeOf(import.Findings);
    }

    private (FrameworkImport.Request Request, FrameworkImport Import) Import(
        ParseResult parsed,
        string source,
        byte[] content,
        FrameworkLibrary library,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<SourceTable> tables = SourceFile.Read(source, content, cancellationToken);
        SheetChoice sheets = SheetChoice.Create(source, tables, parsed.GetValue(_sheet), parsed.GetValue(_deletedSheet), Overrides(parsed.GetRequiredValue(_columns)));
        ReleaseNumber release = ReleaseOf(parsed.GetValue(_release), sheets, source);
        FrameworkCatalog scaled = library.Find(release) ?? library.Catalogs[^1];
        string scaleSource = scaled.Release == release ? $"that of the bundled release {release}" : $"assumed to be that of release {scaled.Release}";
        bool isComplete = parsed.GetValue(_complete) || (SourceFile.FormatOf(source) == SourceFormat.Workbook && !parsed.GetValue(_incomplete));
        var request = new FrameworkImport.Request(source, release, scaled.Scale, scaleSource, isComplete, parsed.GetValue(_descriptions), PreferredBy(parsed.GetValue(_prefer)));
        return (request, FrameworkImport.Run(sheets, request, cancellationToken));
    }

    private void Report(ParseResult parsed, ToolConsole console, FrameworkImport.Request request, FrameworkImport import, string target)
    {
        if (parsed.GetValue(_json))
        {
            console.Document(JsonDocuments.Write(json =>
            {
                import.Summary.Write(json, import.Definition, request.IsComplete, request.ScaleSource);
                FindingJson.WriteArray(json, import.Findings);
            }));
        }
        else
        {
            IEnumerable<string> summary = import.Summary.Lines(import.Definition, request.IsComplete, request.ScaleSource);
            foreach (string line in import.Findings.Select(finding => finding.ToString()).Concat(summary))
            {
                console.Result(line);
            }
        }

        console.Note($"Written: {target}");
    }

    private static ReleaseNumber ReleaseOf(string? stated, SheetChoice sheets, string source)
    {
        if (stated is not null)
        {
            return ReleaseSpelling.TryRead(stated, out ReleaseNumber release)
                ? release
                : throw ToolException.WrongUse($"'{Excerpt.Of(stated)}' is not the number of a release, such as 25.5");
        }

        return (ReleaseSpelling.TryRead(sheets.Live.Table.Release, out ReleaseNumber written) ? written : (ReleaseNumber?)null)
            ?? SheetChoice.ReleaseIn(sheets.Live.Table.Name)
            ?? SheetChoice.ReleaseIn(Path.GetFileNameWithoutExtension(source))
            ?? throw ToolException.WrongUse(
                $"Neither the sheet '{Excerpt.Of(sheets.Live.Table.Name)}' nor the file's name tells the release: give it by --release, such as --release 25.5");
    }

    private static PreferredRow PreferredBy(string? choice) => choice switch
    {
        null => PreferredRow.None,
        "first" => PreferredRow.First,
        "last" => PreferredRow.Last,
        _ => throw ToolException.WrongUse($"'{Excerpt.Of(choice)}' is not a choice of --prefer: give first or last"),
    };

    private static Dictionary<Meaning, string> Overrides(string[] columns)
    {
        var overrides = new Dictionary<Meaning, string>();
        foreach (string column in columns)
        {
            string[] parts = column.Split('=', 2);
            int meaning = Array.FindIndex(MeaningNames, name => name.Equals(parts[0], StringComparison.OrdinalIgnoreCase));
            if (parts.Length < 2 || meaning < 0)
            {
                throw ToolException.WrongUse(
                    $"'{Excerpt.Of(column)}' names no column: write such as id=\"Process identifier\"; the names are "
                        + $"{string.Join(", ", MeaningNames)}");
            }

            overrides[Enum.GetValues<Meaning>()[meaning]] = parts[1];
        }

        return overrides;
    }
}
