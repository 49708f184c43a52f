using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class UnknownReleaseFixTests
{
    [Theory]
    [InlineData(
        """[ConformanceAssessment({|ETOM2013:"1.5"|}, Company = "Acme", Product = "Shelf")] partial class""",
        """[ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")] partial class""")]
    [InlineData(
        """[ConformanceAssessment(release: {|ETOM2013:"2,0"|}, Company = "Acme", Product = "Shelf")] partial class""",
        """[ConformanceAssessment(release: "2.0", Company = "Acme", Product = "Shelf")] partial class""")]
    [InlineData("""[Supports({|ETOM2013:"1.1"|}, "1.1.1")][Supports({|ETOM2013:"2.1"|}, "1.1.1")] class""", """[Supports("1.0", "1.1.1")][Supports("2.0", "1.1.1")] class""")]
    [InlineData(
        """class Marked { [ProcessIdentifier({|ETOM2013:"1.1"|})] string Process = ""; } class""",
        """class Marked { [ProcessIdentifier("1.0")] string Process = ""; } class""")]
    [InlineData(
        """[ConformanceAssessment({|ETOM2013:"77.0"|}, Company = "Acme", Product = "Shelf")] partial class""",
        """[ConformanceAssessment({|ETOM2013:"77.0"|}, Company = "Acme", Product = "Shelf")] partial class""")]
    public Task The_release_becomes_the_nearest_at_hand(string before, string after) =>
        FixTest<UnknownReleaseFix>.Of($"using EtomGen;\n{before} Shelf;\n", $"using EtomGen;\n{after} Shelf;\n").Run();
}
