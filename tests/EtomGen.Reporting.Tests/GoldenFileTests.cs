using System.Security.Cryptography;

namespace EtomGen.Reporting.Tests;

/// <summary>The sample's report is the one that was reviewed. <c>ETOMGEN_UPDATE=1 dotnet test --project tests/EtomGen.Reporting.Tests</c> takes over a new one.</summary>
public class GoldenFileTests
{
    [Theory]
    [InlineData("assessment.html")]
    [InlineData("assessment.md")]
    [InlineData("assessment.json")]
    [InlineData("assessment.csv")]
    [InlineData("badge.svg")]
    public void The_report_of_the_sample_is_as_reviewed(string name)
    {
        string written = Path.Combine(Written.Value, name);
        string golden = Updates.PathOf("tests", "EtomGen.Reporting.Tests", "Golden", "asteros-business-contact", name);
        if (Updates.AreAskedFor)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden)!);
            File.Copy(written, golden, overwrite: true);
        }

        Assert.Equal(File.ReadAllText(golden).Replace("\r\n", "\n", StringComparison.Ordinal), File.ReadAllText(written));
    }

    /// <summary>A workbook is kept as its hash, which shows too that its bytes are the same on every machine.</summary>
    [Fact]
    public void The_workbook_of_the_sample_has_the_reviewed_bytes()
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Written.Value, "assessment.xlsx"))));
        string golden = Updates.PathOf("tests", "EtomGen.Reporting.Tests", "Golden", "asteros-business-contact", "assessment.xlsx.sha256");
        if (Updates.AreAskedFor)
        {
            File.WriteAllText(golden, $"{hash}\n");
        }

        Assert.Equal(File.ReadAllText(golden).Trim(), hash);
    }

    private static Lazy<string> Written { get; } =
        new(() => Path.GetDirectoryName(Sample.Assessment.WriteReport(Directory.CreateTempSubdirectory("EtomGen golden ").FullName, options: Sample.Options)[0])!);
}
