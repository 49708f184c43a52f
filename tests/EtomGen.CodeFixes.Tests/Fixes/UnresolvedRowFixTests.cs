using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class UnresolvedRowFixTests
{
    [Theory]
    [InlineData("""[Unresolved("2.0", {|ETOM2017:"1.1.2.1"|}, Score = 4.5)]""", """[Score<Lending.LendABook>(4.5, MovedFrom = "2.0 1.1.2.1")]""")]
    [InlineData("""[Unresolved("2.0", {|ETOM2017:"1.1.2.1"|})]""", """[NotSubmitted<Lending.LendABook>(MovedFrom = "2.0 1.1.2.1")]""")]
    [InlineData(
        """[Unresolved("2.0", {|ETOM2017:"1.1.2.1"|}, Score = double.NaN, Comment = "Seen.")]""",
        """[NotSubmitted<Lending.LendABook>(Comment = "Seen.", MovedFrom = "2.0 1.1.2.1")]""")]
    [InlineData(
        """[EtomGen.Unresolved(process: {|ETOM2017:"1.1.2.1"|}, release: "2.0", Name = "Lend", Score = 4, """
            + """Deviation = "By" + " hand.", Evidence = ["Test 7"], Comment = "Seen.", Reason = "Why", MovedFrom = "3.0 1.7")] // later""",
        """[EtomGen.Score<Lending.LendABook>(4, Deviation = "By" + " hand.", Evidence = ["Test 7"], Comment = "Seen.", MovedFrom = "3.0 1.7, 2.0 1.1.2.1")] // later""")]
    [InlineData(
        """[Unresolved("2.0", {|ETOM2017:"1.1.2.1"|}, Deviation = "Odd.", Evidence = ["Test 7", "Test 8"], Comment = "Seen.")]""",
        """[NotSubmitted<Lending.LendABook>(Comment = "Seen." + " " + "Odd." + " " + "Test 7" + " " + "Test 8", MovedFrom = "2.0 1.1.2.1")]""")]
    public Task What_is_unresolved_becomes_a_row_with_all_that_it_said(string before, string after) =>
        FixTest<UnresolvedRowFix>.OfRows(before, after).Titled("Declare as 1.1.1.1 Lend a Book").Run();

    [Theory]
    [InlineData(0, "LendABook_1_1_1_1", "1.1.1.1 Lend a Book")]
    [InlineData(1, "LendABook_1_1_1_4", "1.1.1.4 Lend a Book")]
    public Task Each_candidate_is_offered(int index, string type, string title) => FixTest<UnresolvedRowFix>
        .Of(
            FixTest<UnresolvedRowFix>.Declaration("""[Unresolved("2.0", {|ETOM2017:"1.1.2.1"|}, Score = 4)]"""),
            FixTest<UnresolvedRowFix>.Declaration($"[Score<Lending.{type}>(4, MovedFrom = \"2.0 1.1.2.1\")]"),
            Frameworks.First with { Text = Frameworks.First.Text.Replace("Renew a Loan", "Lend a Book", StringComparison.Ordinal) },
            Frameworks.Second with { Text = Frameworks.Second.Text.Replace("Lend a Book,,1.1.1.1", "Lend a Book,,", StringComparison.Ordinal) })
        .Choosing(index)
        .Titled($"Declare as {title}")
        .Run();

    [Theory]
    [InlineData("""[Unresolved("2.0", {|ETOM2017:"1.1.2.7"|}, Score = 4)]""")]
    [InlineData("""[Unresolved("9.0", {|ETOM2017:"1.1"|}, Score = 4)]""")]
    [InlineData("""[Unresolved("2.0", {|ETOM2017:"1.1.2"|}, Score = 4)]""")]
    [InlineData("""[Unresolved("2.0", {|ETOM2017:"1.1.2.1"|}, Module = "Desk")]""")]
    [InlineData("""[Unresolved("2.0", {|ETOM2017:"1.1.2.1"|}, Score = 4)] [Score<Lending.LendABook>(5)]""")]
    public Task Nothing_is_offered_where_no_process_is_free_to_take_the_row(string rows) => FixTest<UnresolvedRowFix>.OfRows(rows, rows).Run();
}
