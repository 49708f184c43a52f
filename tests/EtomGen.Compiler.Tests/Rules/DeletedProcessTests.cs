using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class DeletedProcessTests
{
    private const string Room = "1.1.1.8 Lend a Room is deleted in release 1.0: leave it out";
    private const string Globe = "1.1.1.9 Lend a Globe is deleted in release 1.0: it is 1.1.2.2 Lend a Globe now";

    /// <summary>The small release with a deleted process that has no successor, and one whose name lives on elsewhere.</summary>
    private static readonly FrameworkText Release = Frameworks.First with
    {
        Text = Frameworks.First.Text + "1.1.1.8,3,Lend a Room (Deleted),,\n1.1.1.9,3,Lend a Globe [DELETED],,\n1.1.2.2,3,Lend a Globe,,\n",
    };

    [Theory]
    [InlineData("[Score<{|#0:Lending.LendARoom|}>(5)]", Room)]
    [InlineData("[Score({|#0:Lending.LendARoom.Id|}, 5)]", Room)]
    [InlineData("""[Score({|#0:"1.1.1.8"|}, 5)]""", Room)]
    [InlineData("""[Score(score: 5, process: {|#0:"1.1.1.8"|})]""", Room)]
    [InlineData("[NotSubmitted<{|#0:Lending.LendARoom|}>]", Room)]
    [InlineData("[NotSubmitted({|#0:Own.Room|})]", Room)]
    [InlineData("""[Module("Desk", Supports = [Lending.Id, {|#0:"1.1.1.8"|}])]""", Room)]
    [InlineData("[Score<{|#0:Lending.LendAGlobe|}>(5)]", Globe)]
    [InlineData("""[NotSubmitted({|#0:"1.1.1.9"|})]""", Globe)]
    [InlineData("""[Module("Desk", Supports = new[] { {|#0:Lending.LendAGlobe.Id|} })]""", Globe)]
    public Task A_deleted_process_is_an_error_in_every_form_that_names_its_successor(string row, string message) => Of(AssessmentTest.Declaration(row))
        .Expect(DeletedProcess.RuleId, message)
        .Run();

    [Theory]
    [InlineData("[Score<Fines.LendAGlobe>(5)]")]
    [InlineData("""[NotSubmitted("1.1.2.2")]""")]
    [InlineData("""[Module("Desk", Supports = ["1.1.2.2", Lending.Id])]""")]
    public Task Its_live_namesake_is_right(string row) => Of(AssessmentTest.Declaration(row)).Run();

    [Fact]
    public Task A_namesake_of_another_level_or_one_of_two_is_no_successor() => AssessmentTest
        .Of(
            AssessmentTest.Declaration("""
                [Score({|#0:"1.1.1.8"|}, 5)]
                [Score({|#1:"1.1.1.9"|}, 5)]
                """),
            Release with { Text = Release.Text + "1.1.3,2,Lend a Room,,\n1.1.3.1,3,Lend a Globe,,\n" })
        .Expect(DeletedProcess.RuleId, Room)
        .Expect(DeletedProcess.RuleId, "1.1.1.9 Lend a Globe is deleted in release 1.0: leave it out")
        .Run();

    [Fact]
    public Task A_mapping_within_the_release_names_the_successor() => AssessmentTest
        .Of(AssessmentTest.Declaration("""[Score({|#0:"1.1.1.8"|}, 5)]"""), Release, FrameworkText.Mappings("1.0,1.1.1.8,1.0,1.1.1.1,rooms are lent like books"))
        .Expect(DeletedProcess.RuleId, "1.1.1.8 Lend a Room is deleted in release 1.0: it is 1.1.1.1 Lend a Book now")
        .Run();

    [Fact]
    public Task A_mapping_to_none_takes_a_successor_away() => AssessmentTest
        .Of(AssessmentTest.Declaration("""[Score({|#0:"1.1.1.9"|}, 5)]"""), Release, FrameworkText.Mappings("1.0,1.1.1.9,1.0,,"))
        .Expect(DeletedProcess.RuleId, "1.1.1.9 Lend a Globe is deleted in release 1.0: leave it out")
        .Run();

    [Fact]
    public Task Being_deleted_silences_no_other_finding_and_a_group_may_leave_it_out() => Of("""
            using EtomGen;
            using static Etom.V1.Lending;
            using Room = Etom.V1.Lending.LendARoom;

            [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
            [Score<LendABook>(5)]
            [Score<TakeBackABook>(5)]
            [NotSubmitted<RenewALoan>]
            [Score<{|#0:Room|}>({|#1:5.1|})]
            [NotSubmitted({|#2:{|#3:Room.Id|}|})]
            public static partial class Shelf;
            """)
        .LookingAt(UnmentionedProcesses.RuleId)
        .Expect(DeletedProcess.RuleId, Room)
        .Expect(ScoreOutOfRange.RuleId, "Score 5.1 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5")
        .Expect(DeletedProcess.RuleId, Room)
        .Expect(ProcessDeclaredTwice.RuleId, "1.1.1.8 Lend a Room is already declared with score 5.1 in this assessment: keep one of the two")
        .Run();

    [Fact]
    public Task Mappings_and_parts_in_other_files_are_checked_too() => Of(AssessmentTest.Declaration("[Score<Lending.LendABook>(5)]"))
        .With("""
            [EtomGen.NotSubmitted<{|#0:Etom.V1.Lending.LendARoom|}>]
            static partial class Shelf;

            [EtomGen.Supports<{|#1:Etom.V1.Lending.LendARoom|}>]
            [EtomGen.Supports("1.0", {|#2:"1.1.1.9"|})]
            internal class Desk;
            """)
        .Expect(DeletedProcess.RuleId, Room)
        .ExpectAt(
            1,
            MappingToUnsubmitted.RuleId,
            "1.1.1.8 Lend a Room is supported here, but the assessment Shelf marks it as not submitted: score it there, or remove this mapping")
        .ExpectAt(1, DeletedProcess.RuleId, Room)
        .Expect(DeletedProcess.RuleId, Globe)
        .Run();

    private static RuleTest<Compiler.Analysis.AssessmentAnalyzer> Of(string source) => AssessmentTest
        .Of(
            source.Replace(
                "public static partial class Shelf;",
                "public static partial class Shelf;\n\ninternal static class Own { public const string Room = \"1.1.1.8\"; }",
                StringComparison.Ordinal),
            Release);
}
