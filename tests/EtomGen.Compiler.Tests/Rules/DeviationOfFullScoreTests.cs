using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class DeviationOfFullScoreTests
{
    private const string Message = "Score 5 is Full, and the row names a deviation: lower the score, or make the text a Comment";

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5, Deviation = {|#0:\"Loans are renewed by hand.\"|})]")]
    [InlineData("""[Score("1.1.1.1", 5, Comment = "none", Deviation = {|#0:"x" + "y"|})]""")]
    public Task A_full_score_deviates_from_nothing(string row) => AssessmentTest.OfRows(row).Expect(DeviationOfFullScore.RuleId, Message).Run();

    [Theory]
    [InlineData("[Score<Lending.LendABook>(4.9, Deviation = \"Loans are renewed by hand.\")]")]
    [InlineData("[Score<Lending.LendABook>(5, Comment = \"Loans are renewed by hand.\")]")]
    [InlineData("[Score<Lending.LendABook>(5, Deviation = null)]")]
    [InlineData("[Score<Lending.LendABook>(5, Deviation = \"\")]")]
    public Task Partial_scores_comments_and_empty_texts_are_silent(string row) => AssessmentTest.OfRows(row).LookingAt(DeviationOfFullScore.RuleId).Run();
}
