using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Tests.Raw;

public class NameListTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("Customer", "Customer")]
    [InlineData("Service;Customer", "Customer; Service")]
    [InlineData("Customer; Service ;Customer", "Customer; Service")]
    [InlineData(";Customer", "Customer")]
    [InlineData(" ; ", null)]
    public void Names_are_in_order_and_each_is_there_once(string? names, string? expected) => Assert.Equal(expected, NameList.Normalize(names));

    [Fact]
    public void Two_lists_become_one() => Assert.Equal("Customer; Product; Service", NameList.Join("Service; Customer", "Product; Customer"));
}
