using System.Globalization;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Reading;

public class FrameworkReaderTests
{
    [Theory]
    [InlineData("a/etom-12.0.xml", FrameworkFormat.Xml)]
    [InlineData("ETOM-12.0.XML", FrameworkFormat.Xml)]
    [InlineData("etom-12.0.csv", FrameworkFormat.Csv)]
    [InlineData("etom-12.0.xsd", FrameworkFormat.Unknown)]
    [InlineData("etom-12.0", FrameworkFormat.Unknown)]
    [InlineData("", FrameworkFormat.Unknown)]
    public void The_ending_of_the_path_tells_the_format(string path, object format) => Assert.Equal((FrameworkFormat)format, FrameworkReader.FormatOf(path));

    [Fact]
    public void In_a_turkish_culture_the_ending_tells_the_format_all_the_same()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            Assert.Equal(FrameworkFormat.Xml, FrameworkReader.FormatOf("etom.xml"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [LongRun]
    [InlineData(FrameworkFormat.Csv)]
    [InlineData(FrameworkFormat.Xml)]
    public void A_file_of_250_000_processes_is_read(object format)
    {
        SampleFile file = Large((FrameworkFormat)format, 250_000);
        Assert.Empty(file.Reading.Findings);
        Assert.Equal(250_000, file.Definition.Catalog.Processes.Count);
    }

    [Theory]
    [InlineData(FrameworkFormat.Csv)]
    [InlineData(FrameworkFormat.Xml)]
    public void A_file_of_250_000_faults_is_read(object format)
    {
        IEnumerable<string> rows = Enumerable.Repeat((FrameworkFormat)format == FrameworkFormat.Csv ? "1.x,1,Readers" : "<process id='1.x' level='1' name='Readers'/>", 250_000);
        SampleFile file = (FrameworkFormat)format == FrameworkFormat.Csv ? Sample.Csv([.. rows]) : Sample.Xml([.. rows]);
        Assert.All(file.Reading.Findings.SkipLast(1), finding => Assert.Equal("ETOM1002", finding.RuleId));
        Assert.Equal("ETOM1010", file.Reading.Findings[^1].RuleId);
        file.Defines();
    }

    [Fact]
    public void Reading_stops_where_it_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(
            () => FrameworkReader.Read(FrameworkFormat.Csv, Sample.Csv("1.1,1,Readers").Text, cancellationToken: new CancellationToken(canceled: true)));

    /// <summary>One root, ten groups below it, and so on.</summary>
    private static SampleFile Large(FrameworkFormat format, int count)
    {
        var rows = new List<string>(count);
        var level = new List<string> { "1" };
        for (int depth = 1; rows.Count < count; depth++)
        {
            foreach (string id in level.Take(count - rows.Count))
            {
                rows.Add(format == FrameworkFormat.Csv ? $"{id},{depth},Process of readers" : $"<process id='{id}' level='{depth}' name='Process of readers'/>");
            }

            level = [.. level.SelectMany(parent => Enumerable.Range(1, 10).Select(number => $"{parent}.{number}"))];
        }

        return format == FrameworkFormat.Csv ? Sample.Csv([.. rows]) : Sample.Xml([.. rows]);
    }
}
