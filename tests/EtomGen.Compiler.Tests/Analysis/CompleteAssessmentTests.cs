using EtomGen.Compiler.Tests.Harness;

namespace EtomGen.Compiler.Tests.Analysis;

/// <summary>What breaks no rule, looked at by all of them.</summary>
public class CompleteAssessmentTests
{
    private const string Complete = """
        using EtomGen;
        using Etom.V1;

        [assembly: Supports<Fines>(Note = "Everything about money")]

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf", CompletedOn = "2026-11")]
        [Score<Lending.LendABook>(5)]
        [Score<Lending.TakeBackABook>(4.5, Deviation = "Books are taken back without a look at them.")]
        [NotSubmitted<Lending.RenewALoan>]
        [Score(Fines.ChargeAFine.Id, 5, Comment = "By card")]
        [Module("Desk", Supports = [Lending.Id, Fines.ChargeAFine.Id])]
        public static partial class Shelf;

        [Supports<Lending.LendABook>(Note = "Scans", Automation = Automation.Mixed)]
        public class Desk
        {
            [Supports<Lending.TakeBackABook>]
            public void TakeBack() { }
        }
        """;

    [Fact]
    public Task A_complete_and_valid_assessment_is_wholly_silent() => AssessmentTest
        .Of(Complete, Frameworks.First)
        .LookingAtAll()
        .LookingAt(Compiler.Rules.UnsupportedScore.RuleId)
        .Run();

    [Fact]
    public Task So_is_one_against_the_newer_of_two_releases() => AssessmentTest
        .Of("""
            using EtomGen;
            using Etom.V2;

            [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf")]
            [Score<Lending.LendABook>(10)]
            [Score<Lending.TakeBackABook>(9, Deviation = "Books are taken back without a look at them.")]
            [NotSubmitted<Lending.RenewOnline>]
            public static partial class Shelf;
            """)
        .LookingAtAll()
        .Run();
}
