using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>The facts of the declaration to be made: as the report has them, or as the user gives them in their place.</summary>
internal sealed partial record AssessmentFacts(ReleaseNumber Release, string Company, string Product)
{
    public string? ProductVersion { get; init; }

    public string? FrameworxVersion { get; init; }

    public string? CompletedOn { get; init; }

    public string? ReportUrl { get; init; }

    /// <summary>The number of a release as reports write it: <c>Version 12.0</c>, <c>12</c>, <c>Release 12.5</c>.</summary>
    public static ReleaseNumber? ReleaseOf(string? text)
    {
        string number = text is null ? "" : VersionWord().Replace(text.Trim(), "");
        return ReleaseSpelling.TryRead(number, out ReleaseNumber release) ? release : null;
    }

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
        ReportUrl = ReportUrl,
        Rows = [.. rows.Select((row, i) => new DeclaredRow(new DeclaredProcess(row.Source.Identifier, null, new DeclarationLocation(i, DeclaredArgument.Process)), row.Score is not null, (double?)row.Score, null, row.Comment, i))],
        Modules = [],
    };

    [GeneratedRegex(@"^(business process framework|etom|frameworx)?\s*(version|release|v\.?|r)?\s*(?=\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex VersionWord();
}
