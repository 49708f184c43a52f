using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class LevelNotAssessedFixTests
{
    [Theory]
    [InlineData(
        "[NotSubmitted<{|ETOM2005:Lending|}>] // all",
        "[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.TakeBackABook>]\n[NotSubmitted<Lending.RenewALoan>] // all")]
    [InlineData(
        "[NotSubmitted({|ETOM2005:\"1.1.1\"|}, Comment = \"later\")]",
        "[NotSubmitted<Lending.LendABook>(Comment = \"later\")]\n[NotSubmitted<Lending.TakeBackABook>(Comment = \"later\")]\n"
            + "[NotSubmitted<Lending.RenewALoan>(Comment = \"later\")]")]
    [InlineData("[type: NotSubmitted<{|ETOM2005:Fines|}>]", "[type: NotSubmitted<Fines.ChargeAFine>]")]
    [InlineData(
        "[NotSubmitted<{|ETOM2005:Lending|}>, Score<Lending.LendABook>(5)]",
        "[NotSubmitted<Lending.TakeBackABook>, NotSubmitted<Lending.RenewALoan>, Score<Lending.LendABook>(5)]")]
    [InlineData(
        "    [Score<Lending.RenewALoan>(5)]\n    [NotSubmitted<{|ETOM2005:Lending|}>]",
        "    [Score<Lending.RenewALoan>(5)]\n    [NotSubmitted<Lending.LendABook>]\n    [NotSubmitted<Lending.TakeBackABook>]")]
    public Task Unsubmitted_processes_take_the_place_of_an_unsubmitted_whole(string before, string after) =>
        FixTest<LevelNotAssessedFix>.OfRows(before, after).Run();

    [Theory]
    [InlineData("[Score<{|ETOM2005:Fines|}>(4)]", "[Score<Fines.ChargeAFine>(double.NaN)]")]
    [InlineData("[Score<{|ETOM2005:Fines|}>(4, Deviation = \"No cash.\")]", "[Score<Fines.ChargeAFine>(double.NaN, Deviation = \"No cash.\")]")]
    [InlineData("""[Score({|ETOM2005:"1.1.2"|}, 4)]""", "[Score<Fines.ChargeAFine>(double.NaN)]")]
    [InlineData("[EtomGen.ScoreAttribute(score: 4, process: {|ETOM2005:Fines.Id|})]", "[EtomGen.ScoreAttribute(Fines.ChargeAFine.Id, double.NaN)]")]
    public Task The_parts_of_a_scored_whole_are_left_to_be_scored(string before, string after) =>
        FixTest<LevelNotAssessedFix>.OfRows(before, after).Run();

    [Theory]
    [InlineData("[Score<{|ETOM2005:Fines|}>(4)]\n[Score<Fines.ChargeAFine>(5)]", "[Score<Fines.ChargeAFine>(5)]")]
    [InlineData("[Score<Fines.ChargeAFine>(5), NotSubmitted<{|ETOM2005:Fines|}>]", "[Score<Fines.ChargeAFine>(5)]")]
    public Task A_row_whose_parts_have_rows_goes(string before, string after) => FixTest<LevelNotAssessedFix>.OfRows(before, after).Run();

    [Theory]
    [InlineData("[Score<{|ETOM2005:Fines|}>(4, Deviation = \"No cash.\")]\n[Score<Fines.ChargeAFine>(5)]")]
    [InlineData("[Score<{|ETOM2005:Fines|}>(4, Evidence = [\"Test 7\"])]\n[Score<Fines.ChargeAFine>(5)]")]
    [InlineData("[NotSubmitted<{|ETOM2005:Fines|}>(Comment = \"Later.\")]\n[Score<Fines.ChargeAFine>(5)]")]
    public Task Unless_it_says_more_than_its_process_which_would_be_lost(string rows) => FixTest<LevelNotAssessedFix>.OfRows(rows, rows).Run();

    [Theory]
    [InlineData("[Score<{|ETOM2005:Fines|}>(4)]", "[Score<Fines.ChargeAFine>(double.NaN)]", "Put rows in its place: 1.1.2.1 Charge a Fine")]
    [InlineData(
        "[Score<{|ETOM2005:Fines|}>(4)]\n[Score<Fines.ChargeAFine>(5)]",
        "[Score<Fines.ChargeAFine>(5)]",
        "Remove [Score<Fines>(4)]: its processes have rows")]
    public Task The_title_says_what_happens(string before, string after, string title) =>
        FixTest<LevelNotAssessedFix>.OfRows(before, after).Titled(title).Run();

    [Fact]
    public Task Several_are_replaced_at_once_and_one_without_a_fix_does_not_stop_the_others() => FixTest<LevelNotAssessedFix>
        .OfRows(
            "[Score({|ETOM2005:\"1.1.1.1.1\"|}, 4)]\n[Score<{|ETOM2005:Fines|}>(4)]\n[NotSubmitted({|ETOM2005:\"1.1.1\"|})]",
            "[Score({|ETOM2005:\"1.1.1.1.1\"|}, 4)]\n[Score<Fines.ChargeAFine>(double.NaN)]\n"
                + "[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.TakeBackABook>]\n[NotSubmitted<Lending.RenewALoan>]")
        .Run();

    [Fact]
    public Task Two_rows_of_one_group_become_its_processes_once() => FixTest<LevelNotAssessedFix>
        .OfRows(
            "[NotSubmitted<{|ETOM2005:Lending|}>]\n[NotSubmitted({|ETOM2005:\"1.1.1\"|})]",
            "[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.TakeBackABook>]\n[NotSubmitted<Lending.RenewALoan>]")
        .Run();

    [Fact]
    public Task So_do_rows_in_two_parts_of_a_type() => FixTest<LevelNotAssessedFix>
        .OfRows(
            "[NotSubmitted<{|ETOM2005:Lending|}>]\npublic static partial class Shelf;\n\n[NotSubmitted({|ETOM2005:\"1.1.1\"|})]",
            "[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.TakeBackABook>]\n[NotSubmitted<Lending.RenewALoan>]\npublic static partial class Shelf;\n")
        .Run();

    [Fact]
    public Task A_row_below_the_assessed_level_is_left() => FixTest<LevelNotAssessedFix>
        .OfRows("""[Score({|ETOM2005:"1.1.1.1.1"|}, 4)]""", """[Score({|ETOM2005:"1.1.1.1.1"|}, 4)]""")
        .Run();
}
