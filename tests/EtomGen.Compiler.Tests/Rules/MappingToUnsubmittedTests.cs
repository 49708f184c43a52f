using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class MappingToUnsubmittedTests
{
    private const string Lend = "1.1.1.1 Lend a Book is supported here, but the assessment Shelf marks it as not submitted: score it there, or remove this mapping";

    [Theory]
    [InlineData("[Supports<{|#0:Lending.LendABook|}>] internal class Desk;")]
    [InlineData("[Supports<{|#0:Lending.LendABook|}>(Note = \"Scans\", Automation = Automation.Mixed)] internal struct Desk;")]
    [InlineData("""[Supports("1.0", {|#0:"1.1.1.1"|})] internal interface IDesk;""")]
    [InlineData("""[Supports(process: {|#0:Lending.LendABook.Id|}, release: "1.0")] internal record Desk;""")]
    [InlineData("[Supports(Lending.LendABook.Release, {|#0:Own.Lend|})] internal class Desk;")]
    [InlineData("internal class Desk { [Supports<{|#0:Lending.LendABook|}>] void Scan() { } }")]
    [InlineData("internal class Desk { [method: Supports<{|#0:Etom.V1.Lending.LendABook|}>] void Scan() { } }")]
    [InlineData("internal class Desk { internal class Inner { int Scans { [Supports<{|#0:Lending.LendABook|}>] get => 1; } } }")]
    [InlineData("internal class Desk { [Supports<{|#0:Lending.LendABook|}>] public static Desk operator +(Desk left, Desk right) => left; }")]
    [InlineData("[assembly: Supports<{|#0:Etom.V1.Lending.LendABook|}>]")]
    [InlineData("""[assembly: Supports("1.0", {|#0:"1.1.1.1"|})]""")]
    public Task A_mapping_to_what_was_not_submitted_is_a_warning_wherever_it_stands(string element) => AssessmentTest
        .OfRows("[NotSubmitted<Lending.LendABook>]")
        .With($"using EtomGen;\nusing Etom.V1;\n{element}")
        .With("internal static class Own { public const string Lend = \"1.1.1.1\"; }")
        .Expect(MappingToUnsubmitted.RuleId, Lend)
        .Run();

    [Theory]
    [InlineData("[NotSubmitted<Lending.LendABook>]\n[Module(\"Desk\", Supports = [Lending.Id, {|#0:Lending.LendABook.Id|}])]")]
    [InlineData("[Module(\"Desk\", Supports = [{|#0:\"1.1.1.1\"|}])]\n[NotSubmitted(\"1.1.1.1\")]")]
    public Task A_module_for_what_was_not_submitted_is_one_too(string rows) => AssessmentTest
        .OfRows(rows)
        .Expect(MappingToUnsubmitted.RuleId, Lend)
        .Run();

    [Fact]
    public Task A_row_for_a_level_that_is_not_assessed_does_not_count() => AssessmentTest
        .OfRows("[NotSubmitted<{|#0:Lending|}>]\n[Module(\"Desk\", Supports = [Lending.Id])]")
        .With("[EtomGen.Supports<Etom.V1.Lending>] internal class Desk;")
        .Expect(
            LevelNotAssessed.RuleId,
            "1.1.1 Lending is a level-2 process, and release 1.0 assesses level 3 only: declare its level-3 processes as NotSubmitted instead, such as 1.1.1.1 Lend a Book, "
                + "1.1.1.2 Take Back a Book, 1.1.1.4 Renew a Loan")
        .Run();

    [Theory]
    [InlineData("[Supports<Lending.TakeBackABook>] internal class Desk;")]
    [InlineData("[Supports<Lending>] internal class Desk;")]
    [InlineData("[Supports<Fines.ChargeAFine>] internal class Desk;")]
    [InlineData("""[Supports("1.0", "1.1.1.1.1")] internal class Desk;""")]
    [InlineData("""[Supports("2.0", "1.1.1.1")] internal class Desk;""")]
    [InlineData("[Supports<Etom.V2.Fines.ChargeAFine>] internal class Desk;")]
    public Task Mappings_to_other_processes_groups_and_releases_are_right(string element) => AssessmentTest
        .OfRows("[NotSubmitted<Lending.LendABook>]\n[Score<Lending.TakeBackABook>(5)]")
        .With($"using EtomGen;\nusing Etom.V1;\n{element}")
        .Run();

    [Fact]
    public Task What_one_assessment_submits_may_be_supported_though_another_one_does_not() => AssessmentTest
        .OfRows("[NotSubmitted<Lending.LendABook>]")
        .With("""
            using EtomGen;
            using Etom.V1;

            namespace Acme
            {
                [ConformanceAssessment("1.0", Company = "Acme", Product = "Box")]
                [Score<Lending.LendABook>(5)]
                [NotSubmitted<Lending.RenewALoan>]
                public static partial class Box;
            }

            [Supports<Lending.LendABook>, Supports<{|#0:Lending.RenewALoan|}>]
            internal class Desk;
            """)
        .Expect(
            MappingToUnsubmitted.RuleId,
            "1.1.1.4 Renew a Loan is supported here, but the assessment Acme.Box marks it as not submitted: score it there, or remove this mapping")
        .Run();

    [Fact]
    public Task A_mapping_that_names_a_process_of_another_release_is_reported_as_that_only() => AssessmentTest
        .OfRows("[NotSubmitted<Fines.ChargeAFine>]")
        .With("""
            [EtomGen.Supports("1.0", {|#0:Etom.V2.Lending.LendABook.Id|})]
            internal class Desk;
            """)
        .Expect(ProcessOfAnotherRelease.RuleId, "1.1.2.1 Lend a Book is a process of release 2.0, and this mapping is to 1.0: in 1.0 that process is 1.1.1.1 Lend a Book")
        .Run();

    [Fact]
    public Task Every_element_is_reported_once() => AssessmentTest
        .OfRows("[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.RenewALoan>]")
        .With("""
            using EtomGen;
            using static Etom.V1.Lending;
            using Maps = EtomGen.SupportsAttribute<Etom.V1.Lending.RenewALoan>;

            [assembly: Supports<{|#0:LendABook|}>]

            [Supports<{|#1:LendABook|}>, Supports<{|#2:RenewALoan|}>]
            internal partial class Desk
            {
                [Supports<{|#3:LendABook|}>]
                public void Scan() { }

                [Supports<{|#4:LendABook|}>]
                public partial void Stamp();
            }
            """)
        .With("""
            internal partial class Desk
            {
                [EtomGen.Supports("1.0", {|#5:"1.1.1.4"|})]
                public partial void Stamp() { }
            }
            """)
        .Expect(MappingToUnsubmitted.RuleId, Lend)
        .Expect(MappingToUnsubmitted.RuleId, Lend)
        .Expect(MappingToUnsubmitted.RuleId, Lend.Replace("1.1.1.1 Lend a Book", "1.1.1.4 Renew a Loan", StringComparison.Ordinal))
        .Expect(MappingToUnsubmitted.RuleId, Lend)
        .Expect(MappingToUnsubmitted.RuleId, Lend)
        .Expect(MappingToUnsubmitted.RuleId, Lend.Replace("1.1.1.1 Lend a Book", "1.1.1.4 Renew a Loan", StringComparison.Ordinal))
        .Run();
}
