using System.Globalization;
using System.Text.Json;
using Sylvan.Data.Csv;

namespace EtomGen.Reporting.Tests;

public sealed class AssessmentFilesTests : IDisposable
{
    private readonly string _directory = Path.Combine(Path.GetTempPath(), $"EtomGen reports {Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(_directory))
        {
            Directory.Delete(_directory, recursive: true);
        }
    }

    [Fact]
    public void The_folder_is_made_and_holds_the_three_files_and_nothing_else()
    {
        IReadOnlyList<string> written = Hostile.Assessment.WriteFiles(Path.Combine(_directory, "new"));

        Assert.Equal(["assessment.csv", "assessment.json", "assessment.md"], Directory.EnumerateFiles(Path.Combine(_directory, "new")).Select(Path.GetFileName).Order());
        Assert.Equal(3, written.Count);
        Assert.All(written, path => Assert.True(File.Exists(path)));
    }

    [Fact]
    public void Older_files_are_replaced()
    {
        Directory.CreateDirectory(_directory);
        File.WriteAllText(Path.Combine(_directory, "assessment.json"), "old");

        Hostile.Assessment.WriteFiles(_directory);

        Assert.StartsWith("{", File.ReadAllText(Path.Combine(_directory, "assessment.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_fails_and_leaves_nothing_behind()
    {
        Directory.CreateDirectory(Path.Combine(_directory, "assessment.json"));

        Assert.ThrowsAny<SystemException>(() => Hostile.Assessment.WriteFiles(_directory));

        Assert.Empty(Directory.EnumerateFiles(_directory));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void No_culture_changes_a_byte(string culture)
    {
        string[] expected = Contents();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Contents());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string[] Contents() => [AssessmentJson.Write(Hostile.Assessment), AssessmentCsv.Write(Hostile.Assessment), AssessmentMarkdown.Write(Hostile.Assessment)];
    }

    [Fact]
    public void Json_holds_every_text_as_it_was_declared()
    {
        using JsonDocument json = JsonDocument.Parse(AssessmentJson.Write(Hostile.Assessment));
        JsonElement row = json.RootElement.GetProperty("scope")[0].GetProperty("processes")[0];

        Assert.Equal("=HYPERLINK(\"https://example.org\")", json.RootElement.GetProperty("company").GetString());
        Assert.Equal("12.0", json.RootElement.GetProperty("frameworkRelease").GetString());
        Assert.Equal("=1+1,\"quoted\"\r\nsecond line", row.GetProperty("deviation").GetString());
        Assert.Equal("@SUM(A1) \u2028 & <b>", row.GetProperty("comment").GetString());
        Assert.Equal(4.5m, row.GetProperty("score").GetDecimal());
        Assert.Equal("1.1.1.5", json.RootElement.GetProperty("modules")[0].GetProperty("supports")[0].GetString());
    }

    [Fact]
    public void Json_gives_no_score_to_a_process_that_was_not_submitted()
    {
        using JsonDocument json = JsonDocument.Parse(AssessmentJson.Write(Hostile.Assessment));
        JsonElement row = json.RootElement.GetProperty("scope")[0].GetProperty("processes")[1];

        Assert.False(row.GetProperty("submitted").GetBoolean());
        Assert.False(row.TryGetProperty("score", out _));
        Assert.Equal("Not submitted", row.GetProperty("result").GetString());
    }

    [Fact]
    public void Csv_keeps_texts_and_disarms_formulas()
    {
        using var reader = new StringReader(AssessmentCsv.Write(Hostile.Assessment));
        using CsvDataReader csv = CsvDataReader.Create(reader);

        Assert.True(csv.Read());
        Assert.Equal("1.1.1.5.2", csv.GetString(csv.GetOrdinal("identifier")));
        Assert.Equal("4.5", csv.GetString(csv.GetOrdinal("score")));
        Assert.Equal("'=1+1,\"quoted\"\r\nsecond line", csv.GetString(csv.GetOrdinal("deviation")));
        Assert.Equal("'@SUM(A1) \u2028 & <b>", csv.GetString(csv.GetOrdinal("comment")));
        Assert.True(csv.Read());
        Assert.Equal("0", csv.GetString(csv.GetOrdinal("score")));
        Assert.Equal("'-1", csv.GetString(csv.GetOrdinal("comment")));
        Assert.False(csv.Read());
    }

    [Fact]
    public void Markdown_shows_texts_and_runs_none()
    {
        string markdown = AssessmentMarkdown.Write(Hostile.Assessment);

        Assert.Contains("# Conformance assessment: \\<script\\>alert(1)\\</script\\> \\| \\*\\*bold\\*\\* \\[link\\](x)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| a\\|b | 1.1.1.5 Order Handling | line break |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| 1.1.1.5.2 | Authorize Credit | 4.5 | Partially Conformant |", markdown, StringComparison.Ordinal);
        Assert.Contains("| 1.1.1.5.5 | Complete Customer Order | 0 | Not submitted | -1 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("### 1.1.1.5 Order Handling [1/7]\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', markdown);
        Assert.All(markdown.Split('\n').Where(line => line.StartsWith('|')), line => Assert.EndsWith("|", line, StringComparison.Ordinal));
    }
}
