using EtomGen.Framework.Naming;

namespace EtomGen.Framework.Tests.Naming;

public class ReleaseNamesTests
{
    [Theory]
    [InlineData("12.0", "V12")]
    [InlineData("15.5", "V15_5")]
    [InlineData("25.10", "V25_10")]
    [InlineData("0.0", "V0")]
    public void A_release_names_its_namespace(string release, string name) => Assert.Equal(name, ReleaseNames.NamespaceOf(ReleaseNumber.Parse(release)));
}
