namespace EtomGen.Tests;

public class PublicApiTests
{
    [Fact]
    public void Null_is_refused_by_the_name_of_the_parameter() => Assert.Equal("", NullArguments.TakenBy(
        typeof(Assessment).Assembly,
        Orders.Assessment,
        Orders.Assessment.Framework,
        Orders.Assessment.Framework.Scale,
        Orders.Assessment.Mappings,
        Orders.Assessment.Framework.Processes[0],
        FrameworkComparison.Between(Orders.Assessment.Framework, Orders.Assessment.Framework),
        typeof(string),
        "1.1"));
}
