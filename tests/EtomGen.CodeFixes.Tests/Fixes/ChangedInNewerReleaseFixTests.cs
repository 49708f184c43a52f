using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class ChangedInNewerReleaseFixTests
{
    private const string Fine = "Fines.ChargeAFine";

    [Fact]
    public Task A_whole_declaration_moves_and_each_row_says_where_it_came_from() => Move(
        """
        using EtomGen;
        using Etom.V1;

        // Our shelf.
        [ConformanceAssessment({|ETOM5001:"1.0"|}, Company = "Acme", Product = "Shelf", FrameworxVersion = "1.0")]
        [Score<{|ETOM5001:Lending.LendABook|}>(5, Deviation = "By hand.", Evidence = ["Test 7"])] // lending
        [NotSubmitted<{|ETOM5001:Lending.TakeBackABook|}>]
        [Score({|ETOM5001:"1.1.2.1"|}, 4, Comment = "Seen.")]
        [Module("Desk", Supports = [Lending.Id, "1.1.1.2"], Note = "Ground floor")]
        public static partial class Shelf;
        """,
        """
        using EtomGen;
        using Etom.V2;

        // Our shelf.
        [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf", FrameworxVersion = "2.0")]
        [Score<Lending.LendABook>(5, Deviation = "By hand.", Evidence = ["Test 7"], MovedFrom = "1.0 1.1.1.1")] // lending
        [NotSubmitted<Lending.TakeBackABook>(MovedFrom = "1.0 1.1.1.2")]
        [Score("1.1.1.1", 4, Comment = "Seen.", MovedFrom = "1.0 1.1.2.1")]
        [Module("Desk", Supports = [Lending.Id, "1.1.2.2"], Note = "Ground floor")]
        public static partial class Shelf;
        """);

    [Fact]
    public Task The_version_of_a_Frameworx_that_is_not_the_releases_stays() => Move(
        """
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment({|ETOM5001:"1.0"|}, Company = "Acme", Product = "Shelf", FrameworxVersion = "1.5")]
        [Score<{|ETOM5001:Lending.LendABook|}>(5)]
        public static partial class Shelf;
        """,
        """
        using EtomGen;
        using Etom.V2;

        [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf", FrameworxVersion = "1.5")]
        [Score<Lending.LendABook>(5, MovedFrom = "1.0 1.1.1.1")]
        public static partial class Shelf;
        """);

    [Fact]
    public Task Goals_move_with_the_rows() => Move(
        """
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment({|ETOM5001:"1.0"|}, Company = "Acme", Product = "Shelf")]
        [ConformanceGoal(MinimumScore = 4)]
        [ConformanceGoal<Lending>(MinimumScore = 4.5, MinimumCoverage = 0.5)]
        [ConformanceGoal("1.1.1.2", MinimumScore = 1)]
        [Score<{|ETOM5001:Lending.LendABook|}>(5)]
        [Score<{|ETOM5001:Lending.TakeBackABook|}>(5)]
        public static partial class Shelf;
        """,
        """
        using EtomGen;
        using Etom.V2;

        [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf")]
        [ConformanceGoal(MinimumScore = 4)]
        [ConformanceGoal<Lending>(MinimumScore = 4.5, MinimumCoverage = 0.5)]
        [ConformanceGoal("1.1.2.2", MinimumScore = 1)]
        [Score<Lending.LendABook>(5, MovedFrom = "1.0 1.1.1.1")]
        [Score<Lending.TakeBackABook>(5, MovedFrom = "1.0 1.1.1.2")]
        public static partial class Shelf;
        """);

    [Fact]
    public Task What_has_no_sure_counterpart_stays_with_all_that_it_said() => Move(
        """
        using EtomGen;
        using Etom.V1;

        [ConformanceAssessment({|ETOM5001:"1.0"|}, Company = "Acme", Product = "Shelf")]
        [Score<Lending.RenewALoan>(4.5, Deviation = "A" + "B", Evidence = ["T"], Comment = "C", MovedFrom = "0.9 1.7")]
        [NotSubmitted("1.1.2.9", Comment = "Unlisted.")]
        [Module("Desk", Supports = [Lending.RenewALoan.Id, Lending.Id])]
        [Module("Phone", Supports = new[] { "1.1.1.4" })]
        public static partial class Shelf;
        """,
        """
        using EtomGen;
        using Etom.V2;

        [ConformanceAssessment("2.0", Company = "Acme", Product = "Shelf")]
        [Unresolved("1.0", "1.1.1.4", Name = "Renew a Loan", Score = 4.5, Deviation = "A" + "B", Evidence = ["T"], Comment = "C", MovedFrom = "0.9 1.7", Reason = "Deleted in 2.0")]
        [Unresolved("1.0", "1.1.2.9", Comment = "Unlisted.")]
        [Module("Desk", Supports = [Lending.Id])]
        [Unresolved("1.0", "1.1.1.4", Name = "Renew a Loan", Module = "Desk", Reason = "Deleted in 2.0")]
        [Module("Phone", Supports = new string[0])]
        [Unresolved("1.0", "1.1.1.4", Name = "Renew a Loan", Module = "Phone", Reason = "Deleted in 2.0")]
        public static partial class Shelf;
        """);

    [Fact]
    public Task A_row_that_moved_before_keeps_its_earlier_origins() => Move(
        Source("using Etom.V1;", $"[Score<{{|ETOM5001:{Fine}|}}>(5, MovedFrom = \"0.9 1.7\")]"),
        Source("using Etom.V2;", $"[Score<{Fine}>(5, MovedFrom = \"0.9 1.7, 1.0 1.1.2.1\")]", "\"2.0\""));

    [Theory]
    [InlineData("using V1 = Etom.V1;", "V1.Fines.ChargeAFine", "using V2 = Etom.V2;", "V2.Fines.ChargeAFine")]
    [InlineData("using Now = global::Etom.V1;", "Now.Fines.ChargeAFine", "using Now = global::Etom.V2;", "Now.Fines.ChargeAFine")]
    [InlineData("using Etom.V1;\nusing Etom.V2;", "Etom.V1.Fines.ChargeAFine", "using Etom.V2;", "Etom.V2.Fines.ChargeAFine")]
    [InlineData("using Etom.V2;\n    using Etom.V1; // old", "Etom.V1.Fines.ChargeAFine", "using Etom.V2;", "Etom.V2.Fines.ChargeAFine")]
    [InlineData("using V = Etom.V1;", "V::Fines.ChargeAFine", "using V = Etom.V2;", "V.Fines.ChargeAFine")]
    [InlineData("using System;\nusing Etom.V1;\nusing Now = Etom.V1;", "Now.Fines.ChargeAFine", "using System;\nusing Etom.V2;\nusing Now = Etom.V2;", "Now.Fines.ChargeAFine")]
    [InlineData("", "Etom.V1.Fines.ChargeAFine", "", "Etom.V2.Fines.ChargeAFine")]
    [InlineData("", "global::Etom.V1.Fines.ChargeAFine", "", "global::Etom.V2.Fines.ChargeAFine")]
    [InlineData("using static Etom.V1.Fines;", "ChargeAFine", "using static Etom.V1.Fines;", "Etom.V2.Fines.ChargeAFine")]
    [InlineData("using Fine = Etom.V1.Fines.ChargeAFine;", "Fine", "using Fine = Etom.V1.Fines.ChargeAFine;", "Etom.V2.Fines.ChargeAFine")]
    public Task Names_keep_their_style_where_that_works(string usingBefore, string nameBefore, string usingAfter, string nameAfter) => Move(
        Source(usingBefore, $"[Score<{{|ETOM5001:{nameBefore}|}}>(5)]"),
        Source(usingAfter, $"[Score<{nameAfter}>(5, MovedFrom = \"1.0 1.1.2.1\")]", "\"2.0\""));

    [Fact]
    public Task An_alias_with_the_name_of_the_release_gets_that_of_the_new_one_in_any_namespace() => FixTest<ChangedInNewerReleaseFix>
        .Of(
            Source("using V1 = Acme.Etom.V1;", "[Score<{|ETOM5001:V1.Fines.ChargeAFine|}>(5)]"),
            Source("using V2 = Acme.Etom.V2;", "[Score<V2.Fines.ChargeAFine>(5, MovedFrom = \"1.0 1.1.2.1\")]", "\"2.0\""))
        .InRootNamespace("Acme.Etom")
        .Run();

    [Fact]
    public Task The_old_using_stays_where_the_file_still_needs_it() => Move(
        Source("using Etom.V1;", "[Score<{|ETOM5001:Fines.ChargeAFine|}>(5)]") + "\npublic static class Other { public const string Loan = Lending.RenewALoan.Id; }\n",
        Source("using Etom.V1;", "[Score<Etom.V2.Fines.ChargeAFine>(5, MovedFrom = \"1.0 1.1.2.1\")]", "\"2.0\"")
            + "\npublic static class Other { public const string Loan = Lending.RenewALoan.Id; }\n");

    [Fact]
    public Task A_declaration_in_a_namespace_keeps_its_style()
    {
        return Move(
            InNamespace(Source("using Etom.V1;", "[Score<{|ETOM5001:Lending.LendABook|}>(5)]")),
            InNamespace(Source("using Etom.V2;", "[Score<Lending.LendABook>(5, MovedFrom = \"1.0 1.1.1.1\")]", "\"2.0\"")));

        static string InNamespace(string source) => source.Replace("\n\n", "\n\nnamespace Library.@in;\n\n", StringComparison.Ordinal);
    }

    [Fact]
    public Task A_module_without_a_name_moves_without_one() => Move(
        Source("using Etom.V1;", "[Score<{|ETOM5001:Lending.LendABook|}>(5)]\n[Module(null!, Supports = [Lending.RenewALoan.Id])]"),
        Source(
            "using Etom.V2;",
            "[Score<Lending.LendABook>(5, MovedFrom = \"1.0 1.1.1.1\")]\n[Module(null!, Supports = [])]\n"
                + "[Unresolved(\"1.0\", \"1.1.1.4\", Name = \"Renew a Loan\", Module = \"\", Reason = \"Deleted in 2.0\")]",
            "\"2.0\""));

    /// <summary>One file needs the old using, where its names would mean other types without an error; so no file gets another one.</summary>
    [Fact]
    public Task All_parts_of_the_type_write_names_alike() => FixTest<ChangedInNewerReleaseFix>
        .Of(
            $"{Source("using Etom.V1;", $"[Score<{{|ETOM5001:{Fine}|}}>(5)]")}\nstatic class Other {{ const string Loan = Lending.TakeBackABook.Id; }}\n",
            Source("using Etom.V1;", "[Score<Etom.V2.Fines.ChargeAFine>(5, MovedFrom = \"1.0 1.1.2.1\")]", "\"2.0\"")
                + "\nstatic class Other { const string Loan = Lending.TakeBackABook.Id; }\n")
        .With(
            "using Etom.V1;\n\n[EtomGen.Score<{|ETOM5001:Lending.LendABook|}>(5)]\npublic static partial class Shelf;\n",
            "using Etom.V1;\n\n[EtomGen.Score<Etom.V2.Lending.LendABook>(5, MovedFrom = \"1.0 1.1.1.1\")]\npublic static partial class Shelf;\n")
        .Run();

    [Fact]
    public Task All_parts_of_the_type_move() => FixTest<ChangedInNewerReleaseFix>
        .Of(Source("using Etom.V1;", $"[Score<{{|ETOM5001:{Fine}|}}>(5)]"), Source("using Etom.V2;", $"[Score<{Fine}>(5, MovedFrom = \"1.0 1.1.2.1\")]", "\"2.0\""))
        .With(
            "using Etom.V1;\n\n[EtomGen.Score<{|ETOM5001:Lending.LendABook|}>(5)]\npublic static partial class Shelf;\n",
            "using Etom.V2;\n\n[EtomGen.Score<Lending.LendABook>(5, MovedFrom = \"1.0 1.1.1.1\")]\npublic static partial class Shelf;\n")
        .Run();

    [Fact]
    public Task Names_that_a_using_of_another_file_makes_short_are_written_out() => FixTest<ChangedInNewerReleaseFix>
        .Of(
            Source("", $"[Score(\"1.1.1.2\", 4)]\n[Score<{{|ETOM5001:{Fine}|}}>(5)]").Replace("\"1.1.1.2\"", "{|ETOM5001:\"1.1.1.2\"|}", StringComparison.Ordinal),
            Source("", "[Score(\"1.1.2.2\", 4, MovedFrom = \"1.0 1.1.1.2\")]\n[Score<Etom.V2.Fines.ChargeAFine>(5, MovedFrom = \"1.0 1.1.2.1\")]", "\"2.0\""))
        .With("global using Etom.V1;\n", "global using Etom.V1;\n")
        .Run();

    [Fact]
    public Task Several_assessments_of_a_file_agree_on_its_usings() => FixTest<ChangedInNewerReleaseFix>
        .Of(
            Two("Etom.V1", """{|ETOM5001:"1.0"|}""", "{|ETOM5001:Lending.LendABook|}>(5)", """{|ETOM5001:"1.0"|}""", "{|ETOM5001:Lending.TakeBackABook|}>(5)"),
            Two("Etom.V2", "\"2.0\"", "Etom.V2.Lending.LendABook>(5, MovedFrom = \"1.0 1.1.1.1\")", "\"2.0\"", "Lending.TakeBackABook>(5, MovedFrom = \"1.0 1.1.1.2\")"))
        .AllAtOnce(Two("Etom.V2", "\"2.0\"", "Lending.LendABook>(5, MovedFrom = \"1.0 1.1.1.1\")", "\"2.0\"", "Lending.TakeBackABook>(5, MovedFrom = \"1.0 1.1.1.2\")"))
        .Run();

    [Fact]
    public Task What_is_the_new_release_s_already_stays() => Move(
        Source("using Etom.V1;", """[Score<Etom.V2.Lending.LendABook>(5)] [Score({|ETOM5001:"1.1.2.1"|}, 5)]"""),
        Source("using Etom.V2;", """[Score<Etom.V2.Lending.LendABook>(5)] [Score("1.1.1.1", 5, MovedFrom = "1.0 1.1.2.1")]""", "\"2.0\""));

    [Fact]
    public Task What_a_mapping_file_states_moves_as_stated() => FixTest<ChangedInNewerReleaseFix>
        .Of(
            Source("using Etom.V1;", "[Score<{|ETOM5001:Lending.RenewALoan|}>(5)] [Score<Lending.TakeBackABook>(4)]"),
            Source(
                "using Etom.V2;",
                "[Score<Lending.RenewOnline>(5, MovedFrom = \"1.0 1.1.1.4\")] [Unresolved(\"1.0\", \"1.1.1.2\", Name = \"Take Back a Book\", Score = 4, "
                    + "Reason = \"Deleted in 2.0\")]",
                "\"2.0\""),
            Frameworks.First, Frameworks.Second, FrameworkText.Mappings("1.0,1.1.1.4,2.0,1.1.2.7,\n1.0,1.1.1.2,2.0,,"))
        .Run();

    [Fact]
    public Task A_row_whose_process_has_a_type_no_more_names_it_by_identifier()
    {
        FrameworkText deeper = Frameworks.Second with
        {
            Text = Frameworks.Second.Text.Replace("@assessed-levels,,3", "@assessed-levels,,3 4", StringComparison.Ordinal) + "1.1.2.1.1,4,Hand It Over,,\n",
        };
        return FixTest<ChangedInNewerReleaseFix>
            .Of(
                Source(
                    "using Etom.V1;",
                    "[ConformanceGoal<Lending.LendABook>(MinimumScore = 4)]\n[ConformanceGoal(\"1.1.1.1\", MinimumCoverage = 0.5)]\n"
                        + "[Score<{|ETOM5001:Lending.LendABook|}>(5, MovedFrom = \"0.9 1.7\", Comment = \"Seen.\")]\n[NotSubmitted<{|ETOM5001:Lending.TakeBackABook|}>]"),
                Source(
                    "using Etom.V2;",
                    "[ConformanceGoal(\"1.1.2.1.1\", MinimumScore = 4)]\n[ConformanceGoal(\"1.1.2.1.1\", MinimumCoverage = 0.5)]\n"
                        + "[Score(\"1.1.2.1.1\", 5, Comment = \"Seen.\", MovedFrom = \"0.9 1.7, 1.0 1.1.1.1\")]\n"
                        + "[NotSubmitted<Lending.TakeBackABook>(MovedFrom = \"1.0 1.1.1.2\")]",
                    "\"2.0\""),
                Frameworks.First, deeper, FrameworkText.Mappings("1.0,1.1.1.1,2.0,1.1.2.1.1,"))
            .Run();
    }

    [Theory]
    [InlineData("1.0", 0, "3.0")]
    [InlineData("1.0", 1, "2.0")]
    [InlineData("2.0", 0, "3.0")]
    [InlineData("2.0", 1, "1.0")]
    public Task Each_release_at_hand_is_offered_the_newest_first(string from, int index, string to)
    {
        FrameworkText third = Frameworks.Second with
        {
            Path = "/data/etom-3.0.csv",
            Text = Frameworks.Second.Text
                .Replace("@release,,2.0", "@release,,3.0", StringComparison.Ordinal)
                .Replace("2.0\n", "3.0\n", StringComparison.Ordinal)
                .Replace("Lend a Book", "Lend Something", StringComparison.Ordinal),
        };
        (string Loan, string Identifier) Named(string release) =>
            release switch { "1.0" => ("LendABook", "1.1.1.1"), "2.0" => ("LendABook", "1.1.2.1"), _ => ("LendSomething", "1.1.2.1") };
        string Found(string place, bool isFound) => isFound ? $"{{|ETOM5001:{place}|}}" : place;
        return FixTest<ChangedInNewerReleaseFix>
            .Of(
                Source($"using Etom.V{from[0]};", $"[Score<{Found($"Lending.{Named(from).Loan}", true)}>(5)]", Found($"\"{from}\"", true)),
                Source(
                    $"using Etom.V{to[0]};",
                    $"[Score<{Found($"Lending.{Named(to).Loan}", to != "3.0")}>(5, MovedFrom = \"{from} {Named(from).Identifier}\")]",
                    Found($"\"{to}\"", to != "3.0")),
                Frameworks.First, Frameworks.Second, third)
            .Choosing(index)
            .Titled($"Move the assessment to release {to}")
            .Once()
            .Run();
    }

    private static Task Move(string before, string after) => FixTest<ChangedInNewerReleaseFix>.Of(before, after).Titled("Move the assessment to release 2.0").Run();

    private static string Source(string usings, string rows, string release = """{|ETOM5001:"1.0"|}""") =>
        $"using EtomGen;\n{usings}\n\n[ConformanceAssessment({release}, Company = \"Acme\", Product = \"Shelf\")]\n{rows}\npublic static partial class Shelf;\n";

    private static string Two(string namespaceName, string release, string row, string otherRelease, string otherRow) =>
        $"using EtomGen;\nusing {namespaceName};\n\n[ConformanceAssessment({release}, Company = \"Acme\", Product = \"Shelf\")]\n[Score<{row}]\n"
            + "public static partial class Shelf;\n\n"
        + $"[ConformanceAssessment({otherRelease}, Company = \"Acme\", Product = \"Rack\")]\n[Score<{otherRow}]\npublic static partial class Rack;\n";
}
