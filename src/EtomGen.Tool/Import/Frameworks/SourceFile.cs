namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Reads a source in the format that its extension names; what is not the extension of a text is that of a workbook.</summary>
internal static class SourceFile
{
    /// <summary>What the import takes, for messages.</summary>
    public const string Expected = "the import takes a workbook (.xlsx), a text table (.csv, .tsv, .txt) or a list in JSON (.json)";

    public static IReadOnlyList<SourceTable> Read(string path, byte[] content, CancellationToken cancellationToken) => FormatOf(path) switch
    {
        SourceFormat.Delimited => [DelimitedFile.Read(path, content, cancellationToken)],
        SourceFormat.Json => JsonList.Read(path, content, cancellationToken),
        _ => WorkbookFile.Read(path, content, cancellationToken),
    };

    public static SourceFormat FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" or ".TSV" or ".TXT" => SourceFormat.Delimited,
        ".JSON" => SourceFormat.Json,
        _ => SourceFormat.Workbook,
    };
}

/// <summary>The formats of sources.</summary>
internal enum SourceFormat
{
    Workbook,
    Delimited,
    Json,
}
