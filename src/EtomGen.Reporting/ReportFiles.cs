using System.Text;

namespace EtomGen.Reporting;

/// <summary>Writes conformance reports as files.</summary>
public static class ReportFiles
{
    private const string FileName = "assessment";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the report of an assessment into a folder, which is made where it is missing: <c>assessment.html</c>, <c>.md</c>, <c>.json</c> and <c>.csv</c>.</summary>
    /// <remarks>The same assessment gives the same bytes on every machine. A file is replaced once its new content, and that of the others, is whole.</remarks>
    /// <param name="assessment">The assessment, and what supports its processes.</param>
    /// <param name="directory">The folder.</param>
    /// <param name="formats">The formats to write.</param>
    /// <returns>The paths of the written files, in the order above.</returns>
    /// <exception cref="IOException">A file or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or the folder may not be written.</exception>
    public static IReadOnlyList<string> WriteReport(this Assessment assessment, string directory, ReportFormats formats = ReportFormats.All)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var contents = new List<(string, string)>();
        Add(ReportFormats.Html, "html", AssessmentHtml.Write);
        Add(ReportFormats.Markdown, "md", AssessmentMarkdown.Write);
        Add(ReportFormats.Json, "json", AssessmentJson.Write);
        Add(ReportFormats.Csv, "csv", AssessmentCsv.Write);
        return Write(directory, contents);

        void Add(ReportFormats format, string extension, Func<Assessment, string> write)
        {
            if (formats.HasFlag(format))
            {
                contents.Add(($"{FileName}.{extension}", write(assessment)));
            }
        }
    }

    /// <summary>Writes texts as files of a folder, all beside their places first, so that a failure leaves no half of them.</summary>
    internal static IReadOnlyList<string> Write(string directory, IReadOnlyList<(string Name, string Content)> files)
    {
        Directory.CreateDirectory(directory);
        (string Path, string Unfinished, string Content)[] writes =
        [
            .. from file in files
               let path = Path.Combine(directory, file.Name)
               select (path, $"{path}.{Guid.NewGuid():N}.tmp", file.Content),
        ];
        try
        {
            foreach ((_, string unfinished, string content) in writes)
            {
                File.WriteAllText(unfinished, content, Utf8);
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
