namespace EtomGen.Reporting.Tests;

public class PublicApiTests
{
    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter() => Assert.Equal("", NullArguments.TakenBy(
        typeof(ReportFiles).Assembly,
        Sample.Assessment,
        Sample.Assessment.Framework,
        new[] { Sample.Assessment },
        new[] { Sample.Assessment.Framework },
        Compared.Releases,
        Sample.Assessment.Framework.Processes,
        Landscape.Samples,
        "text"));
}
