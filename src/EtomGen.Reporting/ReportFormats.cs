namespace EtomGen.Reporting;

/// <summary>The formats that a conformance report is written in.</summary>
[Flags]
public enum ReportFormats
{
    /// <summary>No format.</summary>
    None = 0,

    /// <summary>One web page that needs no other file: <c>assessment.html</c>.</summary>
    Html = 1,

    /// <summary>Markdown with tables: <c>assessment.md</c>.</summary>
    Markdown = 2,

    /// <summary>JSON, which can be read back: <c>assessment.json</c>.</summary>
    Json = 4,

    /// <summary>The rows as text: <c>assessment.csv</c>.</summary>
    Csv = 8,

    /// <summary>A workbook for spreadsheets: <c>assessment.xlsx</c>.</summary>
    Xlsx = 16,

    /// <summary>A badge with release, mean score and coverage: <c>badge.svg</c>.</summary>
    Badge = 32,

    /// <summary>All of them.</summary>
    All = Html | Markdown | Json | Csv | Xlsx | Badge,
}
