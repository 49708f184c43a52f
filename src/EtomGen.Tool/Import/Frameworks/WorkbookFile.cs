using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads the stored values of the sheets of a workbook (.xlsx, .xlsm).</summary>
/// <remarks>Formulas are not computed, macros not run, and links not followed. Parts are read as streams, so that deep nesting cannot exhaust the stack.</remarks>
internal static class WorkbookFile
{
    /// <summary>The sheets in the order of the workbook.</summary>
    /// <exception cref="ToolException">The content is not a readable workbook, or exceeds <see cref="SourceLimits"/>.</exception>
    public static IReadOnlyList<SourceTable> Read(string path, byte[] content, CancellationToken cancellationToken)
    {
        if (FaultOf(content) is { } fault)
        {
            throw ToolException.CannotRead(path, fault);
        }

        try
        {
            CheckPackage(path, content);
            using var stream = new MemoryStream(content, writable: false);
            using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = SourceLimits.UnpackedBytes });
            WorkbookPart workbook = document.WorkbookPart ?? throw new InvalidDataException("it has no workbook part");
            var meter = new SourceMeter(path);
            string[] shared = workbook.SharedStringTablePart is { } strings ? SharedStrings(strings, meter, cancellationToken) : [];
            DateFormats dates = workbook.WorkbookStylesPart is { } styles ? DateFormats.Read(styles) : DateFormats.None;
            return
            [
                .. from sheet in SheetsOf(workbook)
                   let part = workbook.TryGetPartById(sheet.Relation, out OpenXmlPart? found) ? found as WorksheetPart : null
                   where part is not null
                   select new SourceTable(sheet.Name, new SheetReader(shared, dates, meter, cancellationToken).Read(part)),
            ];
        }
        catch (Exception e) when (e is not (ToolException or OperationCanceledException))
        {
            // The libraries throw exceptions of many kinds at damaged packages.
            throw ToolException.CannotRead(path, $"it is not a workbook that can be read ({e.Message})");
        }
    }

    private static string? FaultOf(byte[] content) => content switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] => null,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "it is encrypted, or of the format before .xlsx: save it as .xlsx without a password",
        [0x25, 0x50, 0x44, 0x46, ..] => $"it is a PDF: {SourceFile.Expected}",
        _ => $"it is not a workbook: {SourceFile.Expected}",
    };

    /// <summary>Refuses a package that would exceed the limits when unpacked. The library stops at the same stated lengths, so a false length gains nothing.</summary>
    private static void CheckPackage(string path, byte[] content)
    {
        using var package = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (package.Entries.Count > SourceLimits.PackageParts || package.Entries.Sum(entry => Math.Min(entry.Length, SourceLimits.UnpackedBytes)) >= SourceLimits.UnpackedBytes)
        {
            throw ToolException.CannotRead(path, $"unpacked it is larger than {SourceLimits.UnpackedBytes / (1024 * 1024)} MB, which no list of processes is");
        }
    }

    private static IEnumerable<(string Name, string Relation)> SheetsOf(WorkbookPart workbook)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(workbook);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Sheet) && reader.IsStartElement && reader.Attribute("id") is { } relation)
            {
                yield return (reader.Attribute("name") ?? "", relation);
            }
        }
    }

    private static string[] SharedStrings(SharedStringTablePart part, SourceMeter meter, CancellationToken cancellationToken)
    {
        var strings = new List<string>();
        var text = new System.Text.StringBuilder();
        int phonetic = 0;
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.ElementType == typeof(PhoneticRun))
            {
                // The pronunciation is not part of the text.
                phonetic += reader.IsStartElement ? 1 : reader.IsEndElement ? -1 : 0;
            }
            else if (reader.ElementType == typeof(Text) && reader.IsStartElement && phonetic == 0)
            {
                text.Append(reader.GetText());
            }
            else if (reader.ElementType == typeof(SharedStringItem) && reader.IsEndElement)
            {
                meter.Count(1, 0, text.ToString());
                strings.Add(text.ToString());
                text.Clear();
            }
        }

        return [.. strings];
    }
}

/// <summary>Reads attributes of the elements of a part.</summary>
internal static class ElementAttributes
{
    /// <summary>The value of an attribute of the current element, or <see langword="null"/>.</summary>
    public static string? Attribute(this OpenXmlReader reader, string name) =>
        reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == name) is { LocalName: not null } found ? found.Value : null;
}
