using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class ReplaceProcessFixTests
{
    [Theory]
    [InlineData("""[Score({|ETOM2001:"1.1.1.3"|}, 4)] // returns""", """[Score("1.1.1.2", 4)] // returns""")]
    [InlineData("""[NotSubmitted(process: {|ETOM2001:"1.1.1.3"|}, Comment = "1.1.1.3")]""", """[NotSubmitted(process: "1.1.1.2", Comment = "1.1.1.3")]""")]
    [InlineData("""[Module("M", Supports = new[] { {|ETOM2001:"1.1.1.3"|}, "1.1.2" })]""", """[Module("M", Supports = new[] { "1.1.1.2", "1.1.2" })]""")]
    [InlineData("""[Supports("1.0", {|ETOM2001:"1.1.1.3"|})]""", """[Supports("1.0", "1.1.1.2")]""")]
    [InlineData("""[Score({|ETOM2001:Own.Wrong|}, 4)]""", """[Score(Lending.TakeBackABook.Id, 4)]""")]
    public Task The_nearest_process_takes_the_place_of_an_unknown_one(string before, string after) => FixTest<ReplaceProcessFix>
        .OfRows(before, after)
        .With(Own, Own)
        .Titled("Name 1.1.1.2 Take Back a Book")
        .Run();

    [Theory]
    [InlineData(0, "1.1.1.2", "Name 1.1.1.2 Take Back a Book")]
    [InlineData(1, "1.1.1.4", "Name 1.1.1.4 Renew a Loan")]
    public Task The_next_nearest_are_offered_behind_the_nearest(int choice, string identifier, string title) => FixTest<ReplaceProcessFix>
        .OfRows("""[Score({|ETOM2001:"1.1.1.3"|}, 4)]""", $"""[Score("{identifier}", 4)]""")
        .Choosing(choice)
        .Titled(title)
        .Run();

    [Theory]
    [InlineData("[Score<{|ETOM2003:Etom.V2.Lending.LendABook|}>(4)]", "[Score<Lending.LendABook>(4)]")]
    [InlineData("[NotSubmitted<{|ETOM2003:V2.Lending.LendABook|}>]", "[NotSubmitted<Lending.LendABook>]")]
    [InlineData("[Score({|ETOM2003:V2.Lending.LendABook.Id|}, 4)]", "[Score(Lending.LendABook.Id, 4)]")]
    [InlineData("[Score(score: 4, process: {|ETOM2003:V2.Lending.LendABook.Id|})]", "[Score(score: 4, process: Lending.LendABook.Id)]")]
    [InlineData("""[Score({|ETOM2003:"1.1.2.2"|}, 4)]""", """[Score("1.1.1.2", 4)]""")]
    [InlineData("""[Module("M", Supports = [{|ETOM2003:V2.Lending.Id|}])]""", """[Module("M", Supports = [Lending.Id])]""")]
    public Task The_counterpart_takes_the_place_of_a_process_of_another_release(string before, string after) => FixTest<ReplaceProcessFix>
        .Of(WithSecond(before), WithSecond(after))
        .Run();

    [Fact]
    public Task A_process_of_another_release_in_a_file_that_uses_that_release_is_named_in_full() => FixTest<ReplaceProcessFix>
        .Of(
            FixTest<ReplaceProcessFix>
                .Declaration("[Score<{|ETOM2003:Lending.LendABook|}>(4)]\n[Score<{|ETOM2003:Lending.TakeBackABook|}>(4)]")
                .Replace("Etom.V1", "Etom.V2", StringComparison.Ordinal),
            FixTest<ReplaceProcessFix>
                .Declaration("[Score<Etom.V1.Lending.LendABook>(4)]\n[Score<Etom.V1.Lending.TakeBackABook>(4)]")
                .Replace("using Etom.V1", "using Etom.V2", StringComparison.Ordinal))
        .Run();

    [Theory]
    [InlineData("""[Score({|ETOM2004:"1.1.1.8"|}, 4)]""", """[Score("1.1.1.1", 4)]""")]
    [InlineData("[Score<{|ETOM2004:Lending.LendARoom|}>(4)]", "[Score<Lending.LendABook>(4)]")]
    [InlineData("[Module(\"M\", Supports = [{|ETOM2004:Lending.LendARoom.Id|}])]", "[Module(\"M\", Supports = [Lending.LendABook.Id])]")]
    public Task The_successor_takes_the_place_of_a_deleted_process(string before, string after) => FixTest<ReplaceProcessFix>
        .Of(
            FixTest<ReplaceProcessFix>.Declaration(before),
            FixTest<ReplaceProcessFix>.Declaration(after),
            Frameworks.First with { Text = Frameworks.First.Text + "1.1.1.8,3,Lend a Room (Deleted),,\n" },
            FrameworkText.Mappings("1.0,1.1.1.8,1.0,1.1.1.1,"))
        .Titled("Name 1.1.1.1 Lend a Book")
        .Run();

    [Fact]
    public Task A_process_without_a_known_counterpart_is_left() => FixTest<ReplaceProcessFix>
        .Of(WithSecond("[Score<{|ETOM2003:V2.Fines.WaiveAFine|}>(4)]"), WithSecond("[Score<{|ETOM2003:V2.Fines.WaiveAFine|}>(4)]"))
        .Run();

    [Fact]
    public Task Two_slips_do_not_become_one_process_twice() => FixTest<ReplaceProcessFix>
        .OfRows(
            """
            [Score({|ETOM2001:"1.1.1.3"|}, 4)]
            [Score({|ETOM2001:"1.1.1.41"|}, 4)]
            [NotSubmitted({|ETOM2001:"1.1.1.5"|})]
            """,
            """
            [Score("1.1.1.2", 4)]
            [Score("1.1.1.4", 4)]
            [NotSubmitted("1.1.1.1")]
            """)
        .AllInRounds(2)
        .Run();

    [Fact]
    public Task A_row_that_waits_for_the_next_time_adds_no_using()
    {
        return FixTest<ReplaceProcessFix>.Of(Source("{|ETOM2001:\"1.1.1.01\"|}"), Source("\"1.1.1.1\"")).Run();

        static string Source(string process) => FixTest<ReplaceProcessFix>
            .Declaration($"[Score({process}, 4)]\n[NotSubmitted<{{|ETOM2003:Etom.V2.Lending.LendABook|}}>]")
            .Replace("using Etom.V1;\n", "", StringComparison.Ordinal);
    }

    [Fact]
    public Task Nor_do_slips_in_two_parts_of_a_type() => FixTest<ReplaceProcessFix>
        .OfRows(
            """
            [Score({|ETOM2001:"1.1.1.3"|}, 4)]
            [Score({|ETOM2001:"1.1.1.41"|}, 4)]
            public static partial class Shelf;

            [NotSubmitted({|ETOM2001:"1.1.1.5"|})]
            """,
            """
            [Score("1.1.1.2", 4)]
            [Score("1.1.1.4", 4)]
            public static partial class Shelf;

            [NotSubmitted("1.1.1.1")]
            """)
        .AllInRounds(2)
        .Run();

    [Fact]
    public Task Marked_texts_are_fixed_in_their_form() => FixTest<ReplaceProcessFix>
        .Of(
            Marked("""{|ETOM2001:"1.1.1.3"|}""", "{|ETOM2003:Etom.V2.Lending.Id|}"),
            Marked("\"1.1.1.2\"", "Etom.V1.Lending.Id")
                .Replace("Etom.V1.Lending", "Lending", StringComparison.Ordinal)
                .Replace("using EtomGen;", "using Etom.V1;\nusing EtomGen;", StringComparison.Ordinal))
        .Run();

    private const string Own = """static class Own { public const string Wrong = "1.1.1.3"; }""";

    private static string WithSecond(string rows) =>
        FixTest<ReplaceProcessFix>.Declaration(rows).Replace("using Etom.V1;", "using Etom.V1;\nusing V2 = Etom.V2;", StringComparison.Ordinal);

    private static string Marked(string first, string second) => $$"""
        using EtomGen;

        static class Desk
        {
            [ProcessIdentifier("1.0")]
            static readonly string[] Processes = [{{first}}, {{second}}];
        }

        """;
}
