using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>The facts of the declaration to be made: as the report states them, or as the user gives them instead.</summary>
internal sealed partial record AssessmentFacts(ReleaseNumber Release, string Company, string Product)
{
    public string? ProductVersion { get; init; }

    public string? FrameworxVersion { get; init; }

    public string? CompletedOn { get; init; }

    public AssessmentKind Kind { get; init; }

    public string? ReportUrl { get; init; }

    /// <summary>The number of a release as reports write it: <c>Version 12.0</c>, <c>12</c>, <c>Release 12.5</c>.</summary>
    public static ReleaseNumber? ReleaseOf(string? text) => ReleaseSpelling.TryRead(VersionOf(text), out ReleaseNumber release) ? release : null;

    /// <summary>A version without the word before it.</summary>
    public static string? VersionOf(string? text) => text is null ? null : VersionWord().Replace(text.Trim(), "");

    public AssessmentDeclaration ToDeclaration(IReadOnlyList<ImportedRow> rows) => new()
    {
        Name = Product,
        Release = Release.ToString(),
        Company = Company,
        Product = Product,
        ProductVersion = ProductVersion,
        FrameworxVersion = FrameworxVersion,
        CompletedOn = CompletedOn,
        Kind = Kind,
        ReportUrl = ReportUrl,
        Rows = [.. rows.Select((row, i) => new DeclaredRow(ProcessOf(row, i), row.Score is not null, (double?)row.Score, null, row.Comment, i))],
        Modules = [],
    };

    private static DeclaredProcess ProcessOf(ImportedRow row, int index) => new(row.Identifier, null, new DeclarationLocation(index, DeclaredArgument.Process), row.Source.Name);

    [GeneratedRegex(@"^(business process framework|etom|frameworx)?\s*(version|release|v\.?|r)?\s*(?=\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex VersionWord();
}
