using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class ProcessOfAnotherReleaseTests
{
    private const string Lend = "1.1.2.1 Lend a Book is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.1.1 Lend a Book";
    private const string Fines = "1.1.1 Fines is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.2 Fines";

    [Theory]
    [InlineData("[Score<{|#0:Etom.V2.Lending.LendABook|}>(4)]")]
    [InlineData("[Score<{|#0:global::Etom.V2.Lending.LendABook|}>(score: 4)]")]
    [InlineData("[EtomGen.Score<{|#0:Etom.V2.Lending.LendABook|}>(4)]")]
    [InlineData("[global::EtomGen.ScoreAttribute<{|#0:Etom.V2.Lending.LendABook|}>(4)]")]
    [InlineData("[NotSubmitted<{|#0:Etom.V2.Lending.LendABook|}>]")]
    [InlineData("[NotSubmitted<{|#0:Etom.V2.Lending.LendABook|}>(Comment = \"none\")]")]
    [InlineData("[Score({|#0:Etom.V2.Lending.LendABook.Id|}, 4)]")]
    [InlineData("[Score(score: 4, process: {|#0:Etom.V2.Lending.LendABook.Id|})]")]
    [InlineData("[Score({|#0:(Etom.V2.Lending.LendABook.Id)|}, 4)]")]
    [InlineData("[NotSubmitted({|#0:Etom.V2.Lending.LendABook.Id|})]")]
    [InlineData("""[Module("Desk", Supports = [Lending.Id, {|#0:Etom.V2.Lending.LendABook.Id|}])]""")]
    public Task A_type_or_constant_of_another_release_is_an_error_though_this_one_has_the_identifier_too(string row) => AssessmentTest
        .OfRows(row)
        .Expect(ProcessOfAnotherRelease.RuleId, Lend)
        .Run();

    [Theory]
    [InlineData("[Score<Etom.V1.Lending.LendABook>(4)]")]
    [InlineData("[Score(Etom.V1.Lending.LendABook.Id, 4)]")]
    [InlineData("[Score(Lending.LendABook.Id, 4)]")]
    [InlineData("[NotSubmitted<Lending.LendABook>]")]
    [InlineData("""[Module("Desk", Supports = [Lending.Id, Fines.ChargeAFine.Id])]""")]
    public Task Types_and_constants_of_the_release_are_right(string row) => AssessmentTest.OfRows(row).Run();

    [Fact]
    public Task A_module_that_supports_a_group_of_another_release_is_an_error() => AssessmentTest
        .OfRows("""
            [Module("Till", Supports = [{|#0:Etom.V2.Fines.Id|}])]
            [Module("Desk", Supports = new[] { Lending.Id, {|#1:Etom.V2.Fines.Id|} })]
            """)
        .Expect(ProcessOfAnotherRelease.RuleId, Fines)
        .Expect(ProcessOfAnotherRelease.RuleId, Fines)
        .Run();

    [Fact]
    public Task Plain_text_that_only_another_release_knows_is_an_error_where_it_is_sure_which_process_is_meant() => AssessmentTest
        .OfRows("""
            [Score({|#0:"1.1.2.2"|}, 4)]
            [Module("Desk", Supports = [{|#1:"1.1.2.2"|}])]
            """)
        .Expect(
            ProcessOfAnotherRelease.RuleId,
            "1.1.2.2 Take Back a Book is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.1.2 Take Back a Book")
        .Expect(
            ProcessOfAnotherRelease.RuleId,
            "1.1.2.2 Take Back a Book is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.1.2 Take Back a Book")
        .Run();

    [Fact]
    public Task Plain_text_means_the_process_of_the_assessments_release() => AssessmentTest.OfRows("""[Score("1.1.2.1", 4)]""").Run();

    [Fact]
    public Task What_the_identifier_means_here_is_said_where_there_is_no_counterpart() => AssessmentTest
        .Of("""
            using EtomGen;

            [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf")]
            [Score<{|#0:Etom.V1.Lending.RenewALoan|}>(4)]
            [Module("Desk", Supports = [{|#1:Etom.V1.Lending.LendABook.ScanTheBook.Id|}])]
            public static partial class Shelf;
            """,
            Frameworks.First,
            Frameworks.Second with { Text = Frameworks.Second.Text + "1.1.1.4,3,Remind of a Fine,,\n" })
        .Expect(
            ProcessOfAnotherRelease.RuleId,
            "1.1.1.4 Renew a Loan is a process of release 1.0, and this assessment is against 2.0: in 2.0 that identifier is Remind of a Fine; name a process of release 2.0")
        .Expect(ProcessOfAnotherRelease.RuleId, "1.1.1.1.1 Scan the Book is a process of release 1.0, and this assessment is against 2.0: name a process of release 2.0")
        .WithDepth(4)
        .Run();

    [Fact]
    public Task Aliases_static_usings_and_chains_of_constants_are_followed() => AssessmentTest
        .Of("""
            using EtomGen;
            using static Etom.V2.Fines;
            using Newer = Etom.V2;
            using Foreign = Etom.V2.Lending.LendABook;

            [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
            [Score<{|#0:Foreign|}>(4)]
            [NotSubmitted({|#1:Foreign.Id|})]
            [NotSubmitted({|#2:Newer::Lending.LendABook.Id|})]
            [Module("Till", Supports = [{|#3:Id|}, {|#4:Own.Chained|}, {|#5:Own.Direct|}])]
            public static partial class Shelf;
            """)
        .With("""
            internal static class Own
            {
                public const string Direct = Etom.V2.Fines.Id;
                public const string Chained = (Direct);
            }
            """)
        .Expect(ProcessOfAnotherRelease.RuleId, Lend)
        .Expect(ProcessOfAnotherRelease.RuleId, Lend)
        .Expect(ProcessOfAnotherRelease.RuleId, Lend)
        .Expect(ProcessOfAnotherRelease.RuleId, Fines)
        .Expect(ProcessOfAnotherRelease.RuleId, Fines)
        .Expect(ProcessOfAnotherRelease.RuleId, Fines)
        .Run();

    [Fact]
    public Task Constants_that_name_one_another_in_a_circle_are_the_compilers_affair() => AssessmentTest
        .OfRows("[Score({|#1:Own.One|}, 4)]")
        .With("""
            internal static class Own
            {
                public const string {|#0:One|} = Two;
                public const string Two = One;
            }
            """)
        .ExpectCompilerError("CS0110")
        .ExpectCompilerError("CS0182")
        .Run();

    [Fact]
    public Task A_constant_named_Id_of_another_type_says_nothing_of_a_release() => AssessmentTest
        .OfRows("[Score(Own.Id, 4)]")
        .With("""
            internal static class Own
            {
                public const string Release = "2.0";
                public const string Id = "1.1.1.1";
            }
            """)
        .Run();

    [Fact]
    public Task One_foreign_process_silences_no_other_finding() => AssessmentTest
        .OfRows("""
            [Score<{|#0:Etom.V2.Lending.LendABook|}>({|#1:5.1|})]
            [Score({|#2:"1.1.1.3"|}, 4)]
            [Score<Lending.LendABook>(4)]
            """)
        .Expect(ProcessOfAnotherRelease.RuleId, Lend)
        .Expect(ScoreOutOfRange.RuleId, "Score 5.1 is outside the scale of release 1.0, which runs from 0.1 to 5; the nearest score is 5")
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")
        .Run();

    [Fact]
    public Task A_mapping_file_names_the_counterpart() => AssessmentTest
        .Of(
            AssessmentTest.Declaration("[Score<{|#0:Etom.V2.Lending.RenewOnline|}>(5)]"),
            Frameworks.First, Frameworks.Second, FrameworkText.Mappings("1.0,1.1.1.4,2.0,1.1.2.7,"))
        .Expect(ProcessOfAnotherRelease.RuleId, "1.1.2.7 Renew Online is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.1.4 Renew a Loan")
        .Run();
}
