using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Refactorings;

public class SwitchSubmissionRefactoringTests
{
    [Theory]
    [InlineData("[$$Score<Lending.LendABook>(4.5)] // remark", "[NotSubmitted<Lending.LendABook>] // remark")]
    [InlineData("""[EtomGen.ScoreAttribute("1.1.1.1", $$4.5, Deviation = "By hand.")]""", """[EtomGen.NotSubmittedAttribute("1.1.1.1", Comment = "By hand.")]""")]
    [InlineData("""[Score(score: 4.5, process: Lending.LendABook.Id$$, Comment = "Yes")]""", """[NotSubmitted(process: Lending.LendABook.Id, Comment = "Yes")]""")]
    public Task A_score_is_withdrawn(string before, string after) => RefactoringTest<SwitchSubmissionRefactoring>
        .OfRows(before)
        .Becomes(RefactoringTest<SwitchSubmissionRefactoring>.Declaration(after), "Declare 1.1.1.1 Lend a Book as NotSubmitted");

    [Theory]
    [InlineData("[$$NotSubmitted<Lending.LendABook>] // remark", "[Score<Lending.LendABook>(5)] // remark")]
    [InlineData("""[NotSubmitted<Lending.LendABook>($$Comment = "Later")]""", """[Score<Lending.LendABook>(5, Comment = "Later")]""")]
    [InlineData("""[EtomGen.NotSubmitted("1.1.1.1$$", Comment = "Later")]""", """[EtomGen.Score("1.1.1.1", 5, Comment = "Later")]""")]
    [InlineData("[NotSubmitted(process: $$Lending.LendABook.Id)]", "[Score(process: Lending.LendABook.Id, score: 5)]")]
    public Task A_process_that_was_not_submitted_gets_the_highest_score(string before, string after) => RefactoringTest<SwitchSubmissionRefactoring>
        .OfRows(before)
        .Becomes(RefactoringTest<SwitchSubmissionRefactoring>.Declaration(after), "Declare 1.1.1.1 Lend a Book with score 5");

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)] [$$Module(\"M\")]")]
    [InlineData("[Score(\"1.1.1.9\", $$5)]")]
    [InlineData("[Score(\"1.1.1\", $$5)]")]
    [InlineData("[Score<$$Lending.LendABook>]")]
    [InlineData("[Score<$$Lending.LendABook>()]")]
    [InlineData("[Score(\"1.1.1.1\"$$)]")]
    [InlineData("[System.$$Obsolete]")]
    public async Task Other_attributes_and_rows_that_are_wrong_are_left_alone(string rows) =>
        Assert.Empty(await RefactoringTest<SwitchSubmissionRefactoring>.OfRows(rows).Titles());
}
