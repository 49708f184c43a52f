using System.IO.Compression;
using System.Text;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Rules;
using EtomGen.Framework.Writing;
using EtomGen.Tool;
using EtomGen.Tool.Import.Frameworks;

namespace EtomGen.Fuzzing.Targets;

/// <summary>Imports bytes as a list of processes: every row is a process, is merged into one, or is left out by its number, and the written file has no fault.</summary>
internal static class FrameworkImports
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Packages = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The parts of a workbook around its one sheet.</summary>
    private static readonly (string Name, string Content)[] Parts =
    [
        (
            "[Content_Types].xml",
            $"<Types xmlns=\"{Packages}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/w.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"r\" Type=\"{Relationships}/officeDocument\" Target=\"w.xml\"/></Relationships>"),
        (
            "w.xml",
            $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{Relationships}\">"
                + "<sheets><sheet name=\"eTOM\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>"),
        ("_rels/w.xml.rels", $"<Relationships xmlns=\"{Packages}/relationships\"><Relationship Id=\"r\" Type=\"{Relationships}/worksheet\" Target=\"s.xml\"/></Relationships>"),
    ];

    /// <summary>Takes bytes as JSON where they start like it, else as a text table.</summary>
    public static void List(byte[] bytes) => Run(bytes is [(byte)'{' or (byte)'[', ..] ? "list.json" : "list.csv", bytes);

    /// <summary>Takes bytes as the sheet of a workbook, since hardly any change of a compressed package reaches the reader.</summary>
    public static void Workbook(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in Parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content))).Append(("s.xml", bytes)))
            {
                using Stream part = package.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(content);
            }
        }

        Run("list.xlsx", stream.ToArray());
    }

    private static void Run(string file, byte[] content)
    {
        try
        {
            IReadOnlyList<SourceTable> tables = SourceFile.Read(file, content, CancellationToken.None);
            var sheets = SheetChoice.Create(file, tables, null, null, new Dictionary<Meaning, string>());
            foreach (PreferredRow preferred in Enum.GetValues<PreferredRow>())
            {
                var request = new FrameworkImport.Request(file, FrameworkSet.V12.Release, FrameworkSet.V12.Scale, "assumed", IsComplete: true, WithDescriptions: true, preferred);
                var import = FrameworkImport.Run(sheets, request, CancellationToken.None);
                Imports.Check(import.Findings);
                CheckConservation(sheets.Live, import);
                FrameworkReading reading = FrameworkReader.Read(FrameworkFormat.Csv, CsvFrameworkWriter.Write(import.Definition));
                Promise.Holds(!reading.Findings.Any(finding => finding.IsError), $"The written file has a fault: {string.Join("; ", reading.Findings)}");
                Promise.Holds(CatalogText.Write(reading.Definition!.Catalog) == CatalogText.Write(import.Definition.Catalog), "The written file is not what was imported.");
            }
        }
        catch (ToolException)
        {
            // The file was refused, in words.
        }
    }

    /// <summary>The law of conservation, told from the rows of the source alone.</summary>
    private static void CheckConservation(ColumnMap map, FrameworkImport import)
    {
        SheetSummary sheet = import.Summary.Sheets[0];
        SourceRow[] rows = [.. map.Rows];
        int[] leftOut = [.. sheet.LeftOut.Values.SelectMany(numbers => numbers)];
        Promise.Holds(sheet.Rows == rows.Length && rows.Length == sheet.Processes + sheet.Merged + leftOut.Length, $"The rows do not add up: {sheet}");
        Promise.Holds(
            import.Definition.Catalog.Processes.Count == sheet.Processes + import.Summary.Added.Count,
            $"{import.Definition.Catalog.Processes.Count} processes are written, with {import.Summary.Added.Count} added: {sheet}");
        Promise.Holds(leftOut.All(number => Array.Exists(rows, row => row.Number == number)), $"A row is left out that the source does not have: {sheet}");
        foreach (SourceRow row in rows)
        {
            string stated = row[map.ColumnOf(Meaning.Id) - 1];
            bool isTaken = IdentifierIn(stated) is { } identifier && import.Definition.Catalog.Find(identifier) is not null;
            Promise.Holds(isTaken || leftOut.Contains(row.Number), $"Row {row.Number} is lost: {string.Join('|', row.Cells)}");

            // A process that another row gives is not missing, and a deleted one is not missed.
            Promise.Holds(
                isTaken || Array.Exists(row.Cells, IsDeletion) || NearestAncestor(stated, import.Definition.Catalog) is not { HasAllChildren: true },
                $"Row {row.Number} is left out, and the list of children that it belongs to is complete.");
        }
    }

    private static bool IsDeletion(string cell) => MalformedName.WithoutMarker(TextFolding.Fold(cell)).IsMarked || cell.Contains("unused", StringComparison.OrdinalIgnoreCase);

    private static FrameworkProcess? NearestAncestor(string cell, FrameworkCatalog catalog)
    {
        ProcessIdentifier? identifier = IdentifierIn(cell)?.Parent;
        while (identifier is not null && catalog.Find(identifier.Value) is null)
        {
            identifier = identifier.Value.Parent;
        }

        return identifier is null ? null : catalog.Find(identifier.Value);
    }

    private static ProcessIdentifier? IdentifierIn(string cell)
    {
        IEnumerable<char> stated = cell.TakeWhile(c => c != '(').Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c));
        return ProcessIdentifier.TryParse(string.Concat(stated), out ProcessIdentifier identifier) ? identifier : null;
    }
}
