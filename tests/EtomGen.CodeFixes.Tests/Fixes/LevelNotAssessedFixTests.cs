using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class LevelNotAssessedFixTests
{
    [Theory]
    [InlineData("[Score<{|ETOM2005:Lending|}>(4)] // all", "[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.TakeBackABook>]\n[NotSubmitted<Lending.RenewALoan>] // all")]
    [InlineData("[NotSubmitted<{|ETOM2005:Lending|}>]", "[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.TakeBackABook>]\n[NotSubmitted<Lending.RenewALoan>]")]
    [InlineData("""[Score({|ETOM2005:"1.1.1"|}, 4)]""", "[NotSubmitted(\"1.1.1.1\")]\n[NotSubmitted(\"1.1.1.2\")]\n[NotSubmitted(\"1.1.1.4\")]")]
    [InlineData(
        "[EtomGen.ScoreAttribute(score: 4, process: {|ETOM2005:Lending.Id|})]",
        "[EtomGen.NotSubmittedAttribute(Lending.LendABook.Id)]\n[EtomGen.NotSubmittedAttribute(Lending.TakeBackABook.Id)]\n[EtomGen.NotSubmittedAttribute(Lending.RenewALoan.Id)]")]
    [InlineData("[type: Score<{|ETOM2005:Fines|}>(4)]", "[type: NotSubmitted<Fines.ChargeAFine>]")]
    [InlineData(
        "[Score<{|ETOM2005:Lending|}>(4), Score<Lending.LendABook>(5)]",
        "[NotSubmitted<Lending.TakeBackABook>, NotSubmitted<Lending.RenewALoan>, Score<Lending.LendABook>(5)]")]
    [InlineData(
        "    [Score<Lending.RenewALoan>(5)]\n    [Score<{|ETOM2005:Lending|}>(4)]",
        "    [Score<Lending.RenewALoan>(5)]\n    [NotSubmitted<Lending.LendABook>]\n    [NotSubmitted<Lending.TakeBackABook>]")]
    public Task The_processes_below_stand_in_the_place_of_a_row_that_the_release_does_not_assess(string before, string after) =>
        FixTest<LevelNotAssessedFix>.OfRows(before, after).Run();

    [Fact]
    public Task The_title_names_the_processes() => FixTest<LevelNotAssessedFix>
        .OfRows("[Score<{|ETOM2005:Fines|}>(4)]", "[NotSubmitted<Fines.ChargeAFine>]")
        .Titled("Put NotSubmitted rows in its place, to score: 1.1.2.1 Charge a Fine")
        .Run();

    [Fact]
    public Task Several_are_replaced_at_once() => FixTest<LevelNotAssessedFix>
        .OfRows(
            "[Score<{|ETOM2005:Fines|}>(4)]\n[NotSubmitted({|ETOM2005:\"1.1.1\"|})]",
            "[NotSubmitted<Fines.ChargeAFine>]\n[NotSubmitted(\"1.1.1.1\")]\n[NotSubmitted(\"1.1.1.2\")]\n[NotSubmitted(\"1.1.1.4\")]")
        .Run();

    [Fact]
    public Task A_row_below_the_assessed_level_is_left() => FixTest<LevelNotAssessedFix>
        .OfRows("""[Score({|ETOM2005:"1.1.1.1.1"|}, 4)]""", """[Score({|ETOM2005:"1.1.1.1.1"|}, 4)]""")
        .Run();
}
