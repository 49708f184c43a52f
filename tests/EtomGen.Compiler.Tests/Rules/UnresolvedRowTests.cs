using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class UnresolvedRowTests
{
    [Theory]
    [InlineData(
        """[Unresolved("2.0", {|#0:"1.1.2.7"|}, Score = 4)]""",
        "1.1.2.7 Renew Online of release 2.0, with the score 4, is unresolved and counts for nothing: give its process in release 1.0 a row, or remove this")]
    [InlineData(
        """[Unresolved("2.0", {|#0:"1.1.2.7"|})]""",
        "1.1.2.7 Renew Online of release 2.0, which was not submitted, is unresolved and counts for nothing: give its process in release 1.0 a row, or remove this")]
    [InlineData(
        """[Unresolved(process: {|#0:"9.9"|}, release: "9.0", Name = "Bind a Book", Module = "Desk")]""",
        "9.9 Bind a Book of release 9.0, which the module Desk supports, is unresolved and counts for nothing: name its process in release 1.0 in the module, or remove this")]
    [InlineData(
        """[Unresolved("2.0", {|#0:"1.1.2.1"|}, Score = 5)]""",
        "1.1.2.1 Lend a Book of release 2.0, with the score 5, is unresolved and counts for nothing: give its process in release 1.0 a row, such as "
            + "1.1.1.1 Lend a Book, or remove this")]
    public Task What_is_unresolved_says_what_it_was_and_what_to_do(string row, string message) => AssessmentTest
        .OfRows(row)
        .Expect(UnresolvedRow.RuleId, message)
        .Run();

    [Theory]
    [InlineData(
        """[Score<Lending.LendABook>(5, MovedFrom = {|#0:"12 1.1"|})]""",
        "'12 1.1' is not where a row came from: write release and identifier, such as 12.0 1.1.1.5.7, and a comma between several")]
    [InlineData(
        """[NotSubmitted("1.1.1.1", MovedFrom = {|#0:""|})]""",
        "An empty text is not where a row came from: write release and identifier, such as 12.0 1.1.1.5.7, and a comma between several")]
    public Task An_origin_is_release_and_identifier(string row, string message) => AssessmentTest
        .OfRows(row)
        .Expect(MalformedFacts.RuleId, message)
        .Run();

    [Fact]
    public Task Origins_may_be_several() => AssessmentTest
        .OfRows("""[Score<Lending.LendABook>(5, MovedFrom = "0.5 1.1, 0.7 1.2.3")]""")
        .Run();

    [Fact]
    public Task It_belongs_to_an_assessment() => AssessmentTest
        .Of("""
            using EtomGen;

            [{|#0:Unresolved("1.0", "1.1")|}]
            public static partial class Shelf;
            """)
        .Expect("ETOM2015", "Shelf has scores or modules but declares no assessment: add [ConformanceAssessment]")
        .Run();
}
