using System.Globalization;

namespace EtomGen.Reporting.Tests;

public sealed class ReportFilesTests : IDisposable
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
    public void The_folder_is_made_and_holds_the_files_and_nothing_else()
    {
        IReadOnlyList<string> written = Hostile.Assessment.WriteReport(Path.Combine(_directory, "new"));

        Assert.Equal(
            ["assessment.csv", "assessment.html", "assessment.json", "assessment.md", "assessment.xlsx", "badge.svg"],
            Directory.EnumerateFiles(Path.Combine(_directory, "new")).Select(Path.GetFileName).Order());
        Assert.Equal(6, written.Count);
        Assert.All(written, path => Assert.True(File.Exists(path)));
    }

    [Fact]
    public void Only_the_chosen_formats_are_written()
    {
        IReadOnlyList<string> written = Hostile.Assessment.WriteReport(_directory, ReportFormats.Json | ReportFormats.Html);

        Assert.Equal(["assessment.html", "assessment.json"], written.Select(Path.GetFileName));
        Assert.Equal(["assessment.html", "assessment.json"], Directory.EnumerateFiles(_directory).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Older_files_are_replaced()
    {
        Directory.CreateDirectory(_directory);
        File.WriteAllText(Path.Combine(_directory, "assessment.json"), "old");

        Hostile.Assessment.WriteReport(_directory);

        Assert.StartsWith("{", File.ReadAllText(Path.Combine(_directory, "assessment.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_replaced_fails_and_leaves_nothing_half_written()
    {
        Directory.CreateDirectory(Path.Combine(_directory, "assessment.json"));

        Assert.ThrowsAny<SystemException>(() => Hostile.Assessment.WriteReport(_directory));

        Assert.Equal(["assessment.html", "assessment.md"], Directory.EnumerateFiles(_directory).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void No_time_zone_changes_a_byte()
    {
        string expected = AssessmentHtml.Write(Sample.Assessment);
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(expected, AssessmentHtml.Write(Sample.Assessment));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
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

        static string[] Contents() =>
        [
            AssessmentHtml.Write(Hostile.Mapped), AssessmentJson.Write(Hostile.Mapped), AssessmentCsv.Write(Hostile.Mapped), AssessmentMarkdown.Write(Hostile.Mapped),
            AssessmentBadge.Write(Hostile.Mapped), Convert.ToBase64String(AssessmentXlsx.Write(Hostile.Mapped)),
        ];
    }
}
