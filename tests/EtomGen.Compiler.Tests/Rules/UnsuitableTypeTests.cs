using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class UnsuitableTypeTests
{
    private const string Declared = """{|#0:EtomGen.ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")|}""";
    private const string NotPartial = "Make Shelf partial: the property Assessment is added to it";
    private const string OuterNotPartial = "Make Outer partial: the property Assessment is added to Shelf in it";
    private const string Generic = "Shelf is generic or is in a generic type: declare the assessment on a type without type parameters";
    private const string Local = "Shelf is local to its file and cannot have the generated property Assessment: make it internal or public";
    private const string Taken = "Shelf uses the name Assessment already, which the generated property needs: name it otherwise";
    private const string Hidden =
        "Base has an abstract member Assessment, which the generated property of Shelf would hide: declare the assessment on another type";
    private const string Stray = "Shelf has scores or modules but declares no assessment: add [ConformanceAssessment]";

    [Theory]
    [InlineData("[%] public static class Shelf;", NotPartial)]
    [InlineData("[%] internal struct Shelf;", NotPartial)]
    [InlineData("[%] public record Shelf(int Number);", NotPartial)]
    [InlineData("public class Outer { [%] public static partial class Shelf; }", OuterNotPartial)]
    [InlineData("public class Outer { public partial class Middle { [%] public static partial class Shelf; } }", OuterNotPartial)]
    [InlineData("[%] public static partial class Shelf<T>;", Generic)]
    [InlineData("public partial class Outer<T> { [%] public static partial class Shelf; }", Generic)]
    [InlineData("[%] file static partial class Shelf;", Local)]
    [InlineData("[%] public static partial class Shelf { public static int Assessment => 1; }", Taken)]
    [InlineData("[%] public static partial class Shelf { public static void Assessment(int number) { } }", Taken)]
    [InlineData("[%] public static partial class Shelf; public static partial class Shelf { public const int Assessment = 1; }", Taken)]
    [InlineData("[%] public static partial class Assessment;", "Assessment uses the name Assessment already, which the generated property needs: name it otherwise")]
    [InlineData("public abstract class Base { public abstract int Assessment { get; } } [%] public abstract partial class Shelf : Base;", Hidden)]
    [InlineData(
        "public abstract class Base { public abstract void Assessment(); } public abstract class Middle : Base; [%] public abstract partial class Shelf : Middle;",
        Hidden)]
    public Task A_type_that_cannot_have_a_generated_part_is_an_error_at_the_attribute(string source, string message) => AssessmentTest
        .Of(source.Replace("%", Declared, StringComparison.Ordinal))
        .Expect(UnsuitableType.RuleId, message)
        .Run();

    [Theory]
    [InlineData("[%] public static partial class Shelf;")]
    [InlineData("[%] internal readonly partial record struct Shelf(int Number);")]
    [InlineData("public partial interface IOuter { public partial struct Middle { [%] internal sealed partial class Shelf; } }")]
    [InlineData("public static partial class Shelf { } [%] partial class Shelf { } partial class Shelf;")]
    [InlineData("public class Base { public static int Assessment => 1; } [%] public partial class Shelf : Base;")]
    [InlineData("public class Outer { public partial class Inner; } [%] public partial class Shelf { public class Part { public int Assessment => 1; } }")]
    [InlineData("[%] public static partial class Shelf { public static int __assessment = 1; }")]
    [InlineData(
        "public abstract class Root { public abstract int Assessment { get; } } public class Base : Root { public override int Assessment => 1; } "
            + "[%] public partial class Shelf : Base;")]
    public Task Any_partial_type_of_its_own_can(string source) => AssessmentTest
        .Of(source.Replace("%", Declared.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), StringComparison.Ordinal))
        .Run();

    [Theory]
    [InlineData("[{|#0:Score<Lending.LendABook>(5)|}] public static partial class Shelf;")]
    [InlineData("""[{|#0:Score("1.1.1.1", 5)|}] internal class Shelf;""")]
    [InlineData("[{|#0:NotSubmitted<Lending.LendABook>|}] internal struct Shelf;")]
    [InlineData("""[{|#0:Module("Desk")|}, Score<Lending.LendABook>(5)] [NotSubmitted("1.1.1.2")] internal record Shelf;""")]
    [InlineData("public class Outer<T> { [System.Obsolete] [{|#0:Row|}] private class Shelf { } }")]
    public Task Rows_and_modules_need_a_declaration(string source) => AssessmentTest
        .Of($"using EtomGen;\nusing Etom.V1;\nusing Row = EtomGen.NotSubmittedAttribute<Etom.V1.Lending.LendABook>;\n{source}")
        .Expect(UnsuitableType.RuleId, Stray)
        .Run();

    [Fact]
    public Task Rows_on_another_part_than_the_declaration_have_one() => AssessmentTest
        .OfRows("[Score<Lending.LendABook>(5)]")
        .With("[EtomGen.NotSubmitted<Etom.V1.Lending.RenewALoan>] static partial class Shelf;")
        .Run();

    [Fact]
    public Task Mappings_need_none() => AssessmentTest.Of("[EtomGen.Supports<Etom.V1.Lending.LendABook>] internal class Desk;").Run();

    [Fact]
    public Task A_wrong_shape_silences_no_rule_and_no_other_type() => AssessmentTest
        .Of("""
            using EtomGen;
            using Etom.V1;

            [{|#0:ConformanceAssessment("1.0", Company = {|#1:""|}, Product = "Shelf")|}]
            [Score<Lending.LendABook>({|#2:5.1|})]
            public static class Shelf;

            [{|#3:ConformanceAssessment({|#4:"3.0"|}, Company = "Acme", Product = "Box")|}]
            public static partial class Box<T>;

            [{|#5:Score("1.1.1.3", 9)|}]
            internal class Crate;
            """)
        .Expect(UnsuitableType.RuleId, NotPartial)
        .Expect(MalformedFacts.RuleId, "The assessment does not name the company whose product is assessed: set Company")
        .Expect(ScoreOutOfRange.RuleId, "Score 5.1 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5")
        .Expect(UnsuitableType.RuleId, Generic.Replace("Shelf", "Box", StringComparison.Ordinal))
        .Expect(UnknownRelease.RuleId, "This project has no release 3.0 (it has 1.0, 2.0): add an EtomFramework item for it")
        .Expect(UnsuitableType.RuleId, Stray.Replace("Shelf", "Crate", StringComparison.Ordinal))
        .Run();
}
