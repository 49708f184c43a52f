using System.Text;

namespace EtomGen.Reporting;

/// <summary>Writes conformance reports as files.</summary>
public static class ReportFiles
{
    private const string FileName = "assessment";
    private const string BadgeName = "badge.svg";
    private const string ReportFolder = "reports";
    internal const string PortfolioPageName = "index.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes the report of an assessment into a folder, which is made where it is missing: <c>assessment.html</c>, <c>.md</c>, <c>.json</c>, <c>.csv</c>,
    /// <c>.xlsx</c> and <c>badge.svg</c>.
    /// </summary>
    /// <remarks>The same assessment gives the same bytes on every machine. A file is replaced once its new content, and that of the others, is whole.</remarks>
    /// <param name="assessment">The assessment, and what supports its processes.</param>
    /// <param name="directory">The folder.</param>
    /// <param name="formats">The formats to write.</param>
    /// <param name="options">The look of the report.</param>
    /// <returns>The paths of the written files, in the order above.</returns>
    /// <exception cref="IOException">A file or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or the folder may not be written.</exception>
    public static IReadOnlyList<string> WriteReport(this Assessment assessment, string directory, ReportFormats formats = ReportFormats.All, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var contents = new List<(string, byte[])>();
        Add(ReportFormats.Html, $"{FileName}.html", () => AssessmentHtml.Write(assessment, options));
        Add(ReportFormats.Markdown, $"{FileName}.md", () => AssessmentMarkdown.Write(assessment, options));
        Add(ReportFormats.Json, $"{FileName}.json", () => AssessmentJson.Write(assessment, options));
        Add(ReportFormats.Csv, $"{FileName}.csv", () => AssessmentCsv.Write(assessment));
        if (formats.HasFlag(ReportFormats.Xlsx))
        {
            contents.Add(($"{FileName}.xlsx", AssessmentXlsx.Write(assessment, options)));
        }

        Add(ReportFormats.Badge, BadgeName, () => AssessmentBadge.Write(assessment, options));
        return Write(directory, contents);

        void Add(ReportFormats format, string name, Func<string> write)
        {
            if (formats.HasFlag(format))
            {
                contents.Add((name, Utf8.GetBytes(write())));
            }
        }
    }

    /// <summary>
    /// Writes a portfolio into a folder, which is made where it is missing: <c>index.html</c>, <c>portfolio.md</c>, <c>portfolio.json</c>, <c>portfolio.xlsx</c>,
    /// and the web page of each assessment in <c>reports</c>.
    /// </summary>
    /// <remarks>The same assessments and components give the same bytes on every machine, in whichever order they are given.</remarks>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="directory">The folder.</param>
    /// <param name="hasReports">Whether the page of each assessment is written along; otherwise the portfolio links the report that an assessment names.</param>
    /// <param name="options">The look of the pages.</param>
    /// <returns>The paths of the written files.</returns>
    /// <exception cref="IOException">A file or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or the folder may not be written.</exception>
    public static IReadOnlyList<string> WritePortfolio(this Portfolio portfolio, string directory, bool hasReports = true, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        (string Code, Assessment Assessment)[] reported =
            hasReports ? [.. portfolio.Entries.Where(entry => entry.Assessment is not null).Select(entry => (entry.Code, entry.Assessment!))] : [];
        var reports = reported.ToDictionary(report => report.Code, report => $"{ReportFolder}/{report.Code}.html");
        if (reported.Length > 0)
        {
            Directory.CreateDirectory(Path.Combine(directory, ReportFolder));
        }

        return Write(
            directory,
            [
                (PortfolioPageName, Utf8.GetBytes(PortfolioHtml.Write(portfolio, reports, options))),
                ("portfolio.md", Utf8.GetBytes(PortfolioMarkdown.Write(portfolio, reports, options))),
                ("portfolio.json", Utf8.GetBytes(PortfolioJson.Write(portfolio, reports, options))),
                ("portfolio.xlsx", PortfolioXlsx.Write(portfolio)),
                .. reported.Select(report => (reports[report.Code], Utf8.GetBytes(AssessmentHtml.Write(report.Assessment, options)))),
            ]);
    }

    /// <summary>Writes files into a folder, all under temporary names first, so that a failure leaves no half of them.</summary>
    internal static IReadOnlyList<string> Write(string directory, IReadOnlyList<(string Name, byte[] Content)> files)
    {
        Directory.CreateDirectory(directory);
        (string Path, string Unfinished, byte[] Content)[] writes =
        [
            .. from file in files
               let path = Path.Combine(directory, file.Name)
               select (path, $"{path}.{Guid.NewGuid():N}.tmp", file.Content),
        ];
        try
        {
            foreach ((_, string unfinished, byte[] content) in writes)
            {
                File.WriteAllBytes(unfinished, content);
            }

            foreach ((string path, string unfinished, _) in writes)
            {
                File.Move(unfinished, path, overwrite: true);
            }
        }
        finally
        {
            foreach ((_, string unfinished, _) in writes)
            {
                File.Delete(unfinished);
            }
        }

        return [.. writes.Select(write => write.Path)];
    }
}
