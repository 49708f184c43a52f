using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class UnknownReleaseTests
{
    [Theory]
    [InlineData("\"1.1\"", "This project has no release 1.1 (it has 1.0, 2.0): add an EtomFramework item for it; did you mean 1.0?")]
    [InlineData("\"3.0\"", "This project has no release 3.0 (it has 1.0, 2.0): add an EtomFramework item for it")]
    [InlineData("\"9999.9999\"", "This project has no release 9999.9999 (it has 1.0, 2.0): add an EtomFramework item for it")]
    [InlineData("\"1\"", "'1' is not the number of a release, such as 12.0 (this project has 1.0, 2.0); did you mean 1.0?")]
    [InlineData("\"v2.0\"", "'v2.0' is not the number of a release, such as 12.0 (this project has 1.0, 2.0); did you mean 2.0?")]
    [InlineData("\"v1.0.3\"", "'v1.0.3' is not the number of a release, such as 12.0 (this project has 1.0, 2.0); did you mean 1.0?")]
    [InlineData("\"\"", "An empty text is not the number of a release, such as 12.0 (this project has 1.0, 2.0)")]
    [InlineData("\" 1.0\"", "' 1.0' is not the number of a release, such as 12.0 (this project has 1.0, 2.0); did you mean 1.0?")]
    [InlineData("null!", "An empty text is not the number of a release, such as 12.0 (this project has 1.0, 2.0)")]
    [InlineData("Own.Release", "This project has no release 1.1 (it has 1.0, 2.0): add an EtomFramework item for it; did you mean 1.0?")]
    public Task A_release_that_is_not_at_hand_is_an_error_at_the_argument(string release, string message) => AssessmentTest
        .Of($$"""
            using EtomGen;

            [ConformanceAssessment({|#0:{{release}}|}, Company = "Acme", Product = "Shelf")]
            [Score("whatever", 400)]
            [Module("Desk", Supports = ["1.1.1.3"])]
            public static partial class Shelf;

            internal static class Own { public const string Release = "1.1"; }
            """)
        .Expect(UnknownRelease.RuleId, message)
        .Run();

    [Theory]
    [InlineData("\"1.0\"")]
    [InlineData("\"2.0\"")]
    [InlineData("release: Etom.V1.Catalog.Release")]
    [InlineData("release: Etom.V2.Lending.Release")]
    public Task Releases_at_hand_are_right(string release) => AssessmentTest
        .Of($$"""[EtomGen.ConformanceAssessment({{release}}, Company = "Acme", Product = "Shelf")] public static partial class Shelf;""")
        .Run();

    [Fact]
    public Task Without_any_release_at_hand_the_remedy_is_an_item() => AssessmentTest
        .Of("""[EtomGen.ConformanceAssessment({|#0:"1.0"|}, Company = "Acme", Product = "Shelf")] public static partial class Shelf;""", [])
        .Expect(UnknownRelease.RuleId, "This project has no release 1.0 (it has none): add an EtomFramework item for it")
        .Run();

    [Fact]
    public Task One_assessment_silences_no_other_and_nesting_and_aliases_are_followed() => AssessmentTest
        .Of("""
            using Declared = EtomGen.ConformanceAssessmentAttribute;

            public partial class Products
            {
                [Declared(release: {|#0:"1.1"|}, Company = "Acme", Product = "Shelf")]
                public partial struct Shelf;

                [global::EtomGen.ConformanceAssessment({|#1:"1.2"|}, Company = "Acme", Product = "Box")]
                public sealed partial class Box;
            }
            """)
        .Expect(UnknownRelease.RuleId, "This project has no release 1.1 (it has 1.0, 2.0): add an EtomFramework item for it; did you mean 1.0?")
        .Expect(UnknownRelease.RuleId, "This project has no release 1.2 (it has 1.0, 2.0): add an EtomFramework item for it; did you mean 1.0?")
        .Run();
}
