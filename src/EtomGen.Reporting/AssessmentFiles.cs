using System.Text;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as files.</summary>
public static class AssessmentFiles
{
    private const string FileName = "assessment";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <c>assessment.json</c>, <c>assessment.csv</c> and <c>assessment.md</c> into a folder, which is made where it is missing.</summary>
    /// <remarks>The same assessment gives the same bytes on every machine. A file is replaced once its new content is whole.</remarks>
    /// <param name="assessment">The assessment.</param>
    /// <param name="directory">The folder.</param>
    /// <returns>The paths of the files.</returns>
    /// <exception cref="IOException">A file or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or the folder may not be written.</exception>
    public static IReadOnlyList<string> WriteFiles(this Assessment assessment, string directory)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory.CreateDirectory(directory);
        return
        [
            Write(directory, "json", AssessmentJson.Write(assessment)),
            Write(directory, "csv", AssessmentCsv.Write(assessment)),
            Write(directory, "md", AssessmentMarkdown.Write(assessment)),
        ];
    }

    private static string Write(string directory, string extension, string content)
    {
        string path = Path.Combine(directory, $"{FileName}.{extension}");
        string unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(unfinished, content, Utf8);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return path;
    }
}
