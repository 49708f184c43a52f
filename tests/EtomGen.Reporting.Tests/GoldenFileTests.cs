namespace EtomGen.Reporting.Tests;

/// <summary>The sample's report is the one that was reviewed. <c>ETOMGEN_UPDATE=1 dotnet test --project tests/EtomGen.Reporting.Tests</c> takes over a new one.</summary>
public class GoldenFileTests
{
    [Theory]
    [InlineData("assessment.html")]
    [InlineData("assessment.md")]
    [InlineData("assessment.json")]
    [InlineData("assessment.csv")]
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

    private static Lazy<string> Written { get; } = new(() => Path.GetDirectoryName(Sample.Assessment.WriteReport(Directory.CreateTempSubdirectory("EtomGen golden ").FullName)[0])!);
}
