using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class AssessmentWithoutRowsTests
{
    private const string NoRows = "The assessment has no rows: give at least one process a Score or declare it as NotSubmitted";

    [Theory]
    [InlineData("", NoRows)]
    [InlineData("""[Module("Desk", Supports = [Lending.Id])]""", NoRows)]
    [InlineData("""[Unresolved("2.0", "1.1.2.7")]""", "All rows of the assessment are unresolved: give at least one process a Score or declare it as NotSubmitted")]
    public Task An_assessment_says_something_about_a_process(string rows, string message) => AssessmentTest
        .Of($$"""
            using EtomGen;
            using Etom.V1;

            [{|#0:ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")|}]
            {{rows}}
            public static partial class Shelf;
            """)
        .LookingAt(AssessmentWithoutRows.RuleId)
        .Disregarding(UnresolvedRow.RuleId)
        .Expect(AssessmentWithoutRows.RuleId, message)
        .Run();

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)]")]
    [InlineData("[NotSubmitted<Lending.LendABook>]")]
    public Task One_row_is_enough(string row) => AssessmentTest.OfRows(row).LookingAt(AssessmentWithoutRows.RuleId).Run();

    [Fact]
    public Task Rows_on_another_part_of_the_type_count() => AssessmentTest
        .OfRows("")
        .With("[EtomGen.Score<Etom.V1.Lending.LendABook>(5)] static partial class Shelf;")
        .LookingAt(AssessmentWithoutRows.RuleId)
        .Run();
}
