using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class UnlistedProcessTests
{
    private const string Message =
        "Release 1.0's data has no 1.1.2.3, and its list of 1.1.2 Fines is incomplete; to have it checked, name a complete file of your own in an EtomFramework item";

    [Theory]
    [InlineData("""[Score({|#0:"1.1.2.3"|}, 4)]""")]
    [InlineData("""[Score(score: 4, process: {|#0:"1.1.2.3"|})]""")]
    [InlineData("""[NotSubmitted({|#0:"1.1.2.3"|})]""")]
    [InlineData("""[Module("Till", Supports = [Fines.Id, {|#0:"1.1.2.3"|}])]""")]
    [InlineData("""[Module("Till", Supports = new string[] { {|#0:"1.1.2.3"|} })]""")]
    public Task An_identifier_that_an_incomplete_group_does_not_list_is_a_warning_in_every_form(string row) => AssessmentTest
        .OfRows(row)
        .Expect(UnlistedProcess.RuleId, Message)
        .Run();

    [Theory]
    [InlineData("""[Score("1.1.2.1", 4)]""")]
    [InlineData("""[Score<Fines.ChargeAFine>(4)]""")]
    [InlineData("""[NotSubmitted<Fines.ChargeAFine>]""")]
    [InlineData("""[Module("Till", Supports = [Fines.Id, Fines.ChargeAFine.Id])]""")]
    public Task A_listed_process_of_an_incomplete_group_is_known(string row) => AssessmentTest.OfRows(row).Run();

    [Fact]
    public Task A_row_far_below_an_incomplete_group_is_on_a_level_that_is_not_assessed_and_has_no_other_finding() => AssessmentTest
        .OfRows("""[Score({|#0:"1.1.2.3.1"|}, 4)]""")
        .Expect(
            LevelNotAssessed.RuleId,
            "1.1.2.3.1 is not in the data of release 1.0 and would be a level-4 process, and release 1.0 assesses level 3 only: score 1.1.2.3 instead")
        .Run();

    [Fact]
    public Task The_process_that_bears_the_identifier_in_another_release_is_named() => AssessmentTest
        .OfRows("""[Score({|#0:"1.1.2.7"|}, 4)]""")
        .Expect(
            UnlistedProcess.RuleId,
            "Release 1.0's data has no 1.1.2.7, and its list of 1.1.2 Fines is incomplete (1.1.2.7 is Renew Online in 2.0); to have it checked, name a "
                + "complete file of your own in an EtomFramework item")
        .Run();

    [Fact]
    public Task Own_constants_and_other_parts_are_followed() => AssessmentTest
        .OfRows("""[Score({|#0:Own.Missing|}, 4)]""")
        .With("""
            using EtomGen;

            [Module("Till", Supports = [{|#1:Own.Missing|}])]
            static partial class Shelf;

            internal static class Own
            {
                public const string Missing = "1.1.2.3";
            }
            """)
        .Expect(UnlistedProcess.RuleId, Message)
        .Expect(UnlistedProcess.RuleId, Message)
        .Run();

    [Fact]
    public Task Two_rows_for_an_unlisted_process_are_still_two() => AssessmentTest
        .OfRows("""
            [Score({|#0:"1.1.2.3"|}, 4)]
            [NotSubmitted({|#1:{|#2:"1.1.2.3"|}|})]
            """)
        .Expect(UnlistedProcess.RuleId, Message)
        .Expect(UnlistedProcess.RuleId, Message)
        .Expect(ProcessDeclaredTwice.RuleId, "1.1.2.3 Process 1.1.2.3 is already declared with score 4 in this assessment: keep one of the two")
        .Run();
}
