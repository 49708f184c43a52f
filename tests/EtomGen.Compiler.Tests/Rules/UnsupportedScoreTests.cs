using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;

namespace EtomGen.Compiler.Tests.Rules;

public class UnsupportedScoreTests
{
    private const string Lend = "1.1.1.1 Lend a Book is scored, but no module and no Supports attribute of this project names it or a process that it is part of";

    [Theory]
    [InlineData("[Score<{|#0:Lending.LendABook|}>(5)]")]
    [InlineData("[Score({|#0:Lending.LendABook.Id|}, 5)]")]
    [InlineData("""[Score(score: 5, process: {|#0:"1.1.1.1"|})]""")]
    [InlineData("""[Score({|#0:"1.1.1.1"|}, 5)] [Module("Desk", Supports = [Lending.RenewALoan.Id, Fines.Id])]""")]
    [InlineData("""[Score({|#0:"1.1.1.1"|}, 5)] [Module("Desk", Supports = ["1.1.1.1.1"])]""")]
    [InlineData("""[Score({|#0:"1.1.1.1"|}, 5)] [Module("Desk")] [Supports("2.0", "1.1.1.1")]""")]
    public Task A_score_that_nothing_supports_is_a_warning_once_asked_for(string row) => AssessmentTest
        .OfRows(row)
        .Expect(UnsupportedScore.RuleId, Lend)
        .Run();

    [Theory]
    [InlineData("""[Module("Desk", Supports = ["1.1.1.1"])]""")]
    [InlineData("""[Module("Desk", Supports = [Lending.Id])]""")]
    [InlineData("""[Module("Desk", Supports = [Readers.Id])]""")]
    [InlineData("[Supports<Lending.LendABook>]")]
    [InlineData("[Supports<Lending>]")]
    [InlineData("""[Supports("1.0", "1.1")]""")]
    public Task Modules_and_mappings_support_what_they_name_and_its_parts(string support) => AssessmentTest
        .OfRows($"[Score<Lending.LendABook>(5)]\n[NotSubmitted<Lending.RenewALoan>]\n{support}")
        .LookingAt(UnsupportedScore.RuleId)
        .Run();

    [Theory]
    [InlineData("[assembly: EtomGen.Supports<Etom.V1.Lending.LendABook>]")]
    [InlineData("internal class Desk { [EtomGen.Supports(\"1.0\", Etom.V1.Lending.Id)] void Scan() { } }")]
    public Task Mappings_anywhere_in_the_project_count(string element) => AssessmentTest
        .OfRows("[Score<Lending.LendABook>(5)]")
        .With(element)
        .LookingAt(UnsupportedScore.RuleId)
        .Run();

    [Fact]
    public Task Every_unsupported_score_is_reported_on_every_part() => AssessmentTest
        .OfRows("[Score<{|#0:Lending.LendABook|}>(5)]\n[Score<Lending.TakeBackABook>(5)]\n[Module(\"Desk\", Supports = [Lending.TakeBackABook.Id])]")
        .With("[EtomGen.Score<{|#1:Etom.V1.Fines.ChargeAFine|}>(5)] static partial class Shelf;")
        .Expect(UnsupportedScore.RuleId, Lend)
        .Expect(UnsupportedScore.RuleId, Lend.Replace("1.1.1.1 Lend a Book", "1.1.2.1 Charge a Fine", StringComparison.Ordinal))
        .Run();
}
