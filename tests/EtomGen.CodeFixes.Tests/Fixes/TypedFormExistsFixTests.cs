using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class TypedFormExistsFixTests
{
    [Theory]
    [InlineData("""[Score({|ETOM2014:"1.1.1.1"|}, 4)]""", "[Score<Lending.LendABook>(4)]")]
    [InlineData("""[Score({|ETOM2014:"1.1.1.1"|}, 4, Comment = "x", Deviation = "y")]""", """[Score<Lending.LendABook>(4, Comment = "x", Deviation = "y")]""")]
    [InlineData("""[Score(score: 4, process: {|ETOM2014:"1.1.1.1"|})]""", "[Score<Lending.LendABook>(score: 4)]")]
    [InlineData("""[Score(process: {|ETOM2014:"1.1.1.1"|}, score: 4)]""", "[Score<Lending.LendABook>(score: 4)]")]
    [InlineData("""[ScoreAttribute({|ETOM2014:"1.1.1.1"|}, 4)]""", "[ScoreAttribute<Lending.LendABook>(4)]")]
    [InlineData("""[EtomGen.Score({|ETOM2014:"1.1.1.1"|}, 4)]""", "[EtomGen.Score<Lending.LendABook>(4)]")]
    [InlineData("""[global::EtomGen.Score({|ETOM2014:"1.1.1.1"|}, 4)]""", "[global::EtomGen.Score<Lending.LendABook>(4)]")]
    [InlineData("""[NotSubmitted({|ETOM2014:"1.1.1.1"|})] // later""", "[NotSubmitted<Lending.LendABook>] // later")]
    [InlineData("""[NotSubmitted({|ETOM2014:"1.1.1.1"|}, Comment = "x")]""", """[NotSubmitted<Lending.LendABook>(Comment = "x")]""")]
    [InlineData("""[Supports("1.0", {|ETOM2014:"1.1.1"|})]""", "[Supports<Lending>]")]
    [InlineData("""[Supports("1.0", {|ETOM2014:"1.1.1"|}, Note = "n")]""", """[Supports<Lending>(Note = "n")]""")]
    [InlineData("""[Supports(process: {|ETOM2014:"1.1.1"|}, release: "1.0", Note = "n")]""", """[Supports<Lending>(Note = "n")]""")]
    [InlineData(
        """[Module("M", Supports = [{|ETOM2014:"1.1.1"|}, Fines.Id, {|ETOM2014:"1.1.1.1"|}])]""",
        """[Module("M", Supports = [Lending.Id, Fines.Id, Lending.LendABook.Id])]""")]
    [InlineData("[Score(\n    {|ETOM2014:\"1.1.1.1\"|},\n    4)]", "[Score<Lending.LendABook>(\n    4)]")]
    [InlineData("[Score({|ETOM2014:\"1.1.1.1\"|}, // the desk\n    4)]", "[Score<Lending.LendABook>( // the desk\n    4)]")]
    [InlineData("""[Score({|ETOM2014:"1.1.1.1"|}, 4), NotSubmitted({|ETOM2014:"1.1.1.2"|})]""", "[Score<Lending.LendABook>(4), NotSubmitted<Lending.TakeBackABook>]")]
    public Task Every_form_of_an_attribute_gets_its_type(string before, string after) => FixTest<TypedFormExistsFix>.OfRows(before, after).Run();

    [Fact]
    public Task The_title_names_the_process() => FixTest<TypedFormExistsFix>
        .OfRows("""[Score({|ETOM2014:"1.1.1.1"|}, 4)]""", "[Score<Lending.LendABook>(4)]")
        .Titled("Name 1.1.1.1 Lend a Book by its type")
        .Run();

    [Theory]
    [InlineData("using EtomGen;\n\n", "using Etom.V1;\nusing EtomGen;\n\n")]
    [InlineData("using System;\nusing EtomGen;\n\n", "using System;\nusing Etom.V1;\nusing EtomGen;\n\n")]
    [InlineData("using EtomGen;\nusing System;\n\n", "using EtomGen;\nusing System;\nusing Etom.V1;\n\n")]
    [InlineData("// Heading\n\nusing EtomGen; // why\n\n", "// Heading\n\nusing Etom.V1;\nusing EtomGen; // why\n\n")]
    [InlineData("global using EtomGen;\n", "global using EtomGen;\nusing Etom.V1;\n")]
    [InlineData("using EtomGen;\nusing L = Etom.V1.Lending;\n\n", "using EtomGen;\nusing L = Etom.V1.Lending;\n\n", "L.LendABook")]
    [InlineData("using Etom;\nusing EtomGen;\n\n", "using Etom;\nusing Etom.V1;\nusing EtomGen;\n\n")]
    [InlineData(
        "using Etom.V1.Own;\nusing EtomGen;\n\n", "using Etom.V1;\nusing Etom.V1.Own;\nusing EtomGen;\n\n", "Lending.LendABook", "namespace Etom.V1.Own { sealed class Desk; }\n")]
    [InlineData("using EtomGen;\nusing V = Etom.V1;\n\n", "using EtomGen;\nusing V = Etom.V1;\n\n", "V.Lending.LendABook")]
    [InlineData("using EtomGen;\nusing static Etom.V1.Lending;\n\n", "using EtomGen;\nusing static Etom.V1.Lending;\n\n", "LendABook")]
    [InlineData("using EtomGen;\nusing LendABook = Etom.V1.Lending.LendABook;\n\n", "using EtomGen;\nusing LendABook = Etom.V1.Lending.LendABook;\n\n", "LendABook")]
    [InlineData(
        "using EtomGen;\nusing Etom.V2;\n\n[Supports<Lending.LendABook>] interface IUse;\n\n",
        "using EtomGen;\nusing Etom.V2;\n\n[Supports<Lending.LendABook>] interface IUse;\n\n",
        "Etom.V1.Lending.LendABook")]
    [InlineData("using EtomGen;\nusing Etom.V1;\nusing Etom.V2;\n\n", "using EtomGen;\nusing Etom.V1;\nusing Etom.V2;\n\n", "Etom.V1.Lending.LendABook")]
    [InlineData("namespace Library\n{\n    using EtomGen;\n\n", "namespace Library\n{\n    using Etom.V1;\n    using EtomGen;\n\n", "Lending.LendABook", "}\n")]
    [InlineData("using EtomGen;\n\nnamespace Etom.Own;\n\nsealed class Lending;\n\n", "using EtomGen;\n\nnamespace Etom.Own;\n\nsealed class Lending;\n\n", "V1.Lending.LendABook")]
    public Task The_using_is_added_that_makes_the_name_short(string head, string fixedHead, string name = "Lending.LendABook", string foot = "")
    {
        const string Declared = "[ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]\n";
        string rest = "static partial class Shelf;\n" + foot;
        return FixTest<TypedFormExistsFix>.Of($"{head}{Declared}[Score({{|ETOM2014:\"1.1.1.1\"|}}, 4)]\n{rest}", $"{fixedHead}{Declared}[Score<{name}>(4)]\n{rest}").Run();
    }

    [Theory]
    [InlineData("Score", "{|ETOM2014:\"1.1.1.1\"|}, 4", "Score<Lending.LendABook>(4)")]
    [InlineData("NotSubmitted", "{|ETOM2014:\"1.1.1.1\"|}", "NotSubmitted<Lending.LendABook>")]
    [InlineData("Supports", "\"1.0\", {|ETOM2014:\"1.1.1\"|}", "Supports<Lending>")]
    public Task An_attribute_of_the_users_own_with_a_type_argument_is_not_mistaken_for_ours(string name, string arguments, string after)
    {
        string own = $"using Etom.V1;\nusing EtomGen;\n\nnamespace Library;\n\nsealed class {name}Attribute<T> : System.Attribute;\n\n",
            assessment = name == "Supports" ? "" : "[ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]\n";
        return FixTest<TypedFormExistsFix>
            .Of($"{own}{assessment}[{name}({arguments})]\nstatic partial class Shelf;\n", $"{own}{assessment}[EtomGen.{after}]\nstatic partial class Shelf;\n")
            .Run();
    }

    [Theory]
    [InlineData("using EtomGen;", "", "using Etom.V1;\n    using EtomGen;", "", "Lending.LendABook")]
    [InlineData("", "using EtomGen;", "", "using EtomGen;", "Etom.V1.Lending.LendABook")]
    [InlineData("using EtomGen;", "using System;", "using Etom.V1;\n    using EtomGen;", "using System;", "Lending.LendABook")]
    public Task Usings_in_one_of_two_namespaces_serve_that_one_only(string first, string second, string fixedFirst, string fixedSecond, string name)
    {
        const string Declared = "[EtomGen.ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]";
        return FixTest<TypedFormExistsFix>
            .Of(
                $"namespace Library\n{{\n    {first}\n\n    {Declared}\n    [EtomGen.Score({{|ETOM2014:\"1.1.1.1\"|}}, 4)]\n    static partial class Shelf;\n}}\n\n"
                    + $"namespace Store\n{{\n    {second}\n\n    sealed class Box;\n}}\n",
                $"namespace Library\n{{\n    {fixedFirst}\n\n    {Declared}\n    [EtomGen.Score<{name}>(4)]\n    static partial class Shelf;\n}}\n\n"
                    + $"namespace Store\n{{\n    {fixedSecond}\n\n    sealed class Box;\n}}\n")
            .Run();
    }

    [Theory]
    [InlineData("using System;\nusing EtomGen;\nusing EtomGen;", "using System;\nusing Etom.V1;\nusing EtomGen;\nusing EtomGen;", "Lending.LendABook")]
    [InlineData("using EtomGen;\nusing System;", "using EtomGen;\nusing System;\nusing Etom.V1;", "Lending.LendABook")]
    [InlineData(
        "using Etom.V1;\nusing EtomGen;\nusing TheLendingOfABook = Etom.V1.Lending.LendABook;",
        "using Etom.V1;\nusing EtomGen;\nusing TheLendingOfABook = Etom.V1.Lending.LendABook;",
        "TheLendingOfABook")]
    public Task A_using_keeps_the_order_and_an_alias_is_a_short_name(string before, string after, string name)
    {
        const string Declared = "\n\n[ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]\n";
        return FixTest<TypedFormExistsFix>
            .Of(
                $"{before}{Declared}[Score({{|ETOM2014:\"1.1.1.1\"|}}, 4)]\nstatic partial class Shelf;\n",
                $"{after}{Declared}[Score<{name}>(4)]\nstatic partial class Shelf;\n")
            .Run();
    }

    [Fact]
    public Task A_using_comes_after_all_extern_aliases() => FixTest<TypedFormExistsFix>
        .Of(
            "extern alias {|CS0430:one|};\nextern alias {|CS0430:two|};\n\n[EtomGen.Supports(\"1.0\", {|ETOM2014:\"1.1.1\"|})]\nsealed class Desk;\n",
            "extern alias {|CS0430:one|};\nextern alias {|CS0430:two|};\nusing Etom.V1;\n\n\n[EtomGen.Supports<Lending>]\nsealed class Desk;\n")
        .Run();

    [Theory]
    [InlineData("// Heading\n\n", "// About the type.\n")]
    [InlineData("// Heading\n// More\n\n", "\n// About the type.\n")]
    [InlineData("/* Heading */\n\n// More\n\n", "\n")]
    [InlineData("// Heading\n\n", "#pragma warning disable CS1591\n")]
    [InlineData("", "\n// About the type.\n")]
    public Task A_file_without_usings_gets_one_below_its_heading(string heading, string rest) => FixTest<TypedFormExistsFix>
        .Of(
            $"{heading}{rest}[EtomGen.Supports(\"1.0\", {{|ETOM2014:\"1.1.1\"|}})]\nsealed class Desk;\n",
            $"{heading}using Etom.V1;\n\n{rest}[EtomGen.Supports<Lending>]\nsealed class Desk;\n")
        .Run();

    [Fact]
    public Task Two_releases_in_one_file_get_names_that_tell_them_apart() => FixTest<TypedFormExistsFix>
        .Of(
            """
            using EtomGen;

            [Supports("1.0", {|ETOM2014:"1.1.1"|})]
            [Supports("2.0", {|ETOM2014:"1.1.1.5"|})]
            [Supports("2.0", {|ETOM2014:"1.1.2"|})]
            sealed class Desk;

            """,
            """
            using Etom.V1;
            using EtomGen;

            [Supports<Lending>]
            [Supports<Etom.V2.Fines.WaiveAFine>]
            [Supports<Etom.V2.Lending>]
            sealed class Desk;

            """)
        .AllAtOnce("""
            using Etom.V2;
            using EtomGen;

            [Supports<Etom.V1.Lending>]
            [Supports<Fines.WaiveAFine>]
            [Supports<Lending>]
            sealed class Desk;

            """)
        .Run();

    [Fact]
    public Task Mappings_on_methods_and_assemblies_get_their_types() => FixTest<TypedFormExistsFix>
        .Of(
            """
            using EtomGen;
            using Etom.V1;

            [assembly: Supports("1.0", {|ETOM2014:"1.1.1"|})]

            sealed class Desk
            {
                [Supports("1.0", {|ETOM2014:"1.1.1.1"|}, Automation = Automation.Manual)]
                void Lend()
                {
                }
            }

            """,
            """
            using EtomGen;
            using Etom.V1;

            [assembly: Supports<Lending>]

            sealed class Desk
            {
                [Supports<Lending.LendABook>(Automation = Automation.Manual)]
                void Lend()
                {
                }
            }

            """)
        .AtTheEnd()
        .Run();

    [Fact]
    public Task Marked_texts_get_the_constant_of_the_type_under_a_name_that_means_it_there() => FixTest<TypedFormExistsFix>
        .Of(
            """
            using EtomGen;

            static class Desk
            {
                static int Fines => 0;

                static void Use([ProcessIdentifier("1.0")] string process = {|ETOM2014:"1.1.1"|})
                {
                    Use({|ETOM2014:"1.1.1.1"|});
                    Use(process: {|ETOM2014:"1.1.2"|});
                }
            }

            """,
            """
            using Etom.V1;
            using EtomGen;

            static class Desk
            {
                static int Fines => 0;

                static void Use([ProcessIdentifier("1.0")] string process = Lending.Id)
                {
                    Use(Lending.LendABook.Id);
                    Use(process: Etom.V1.Fines.Id);
                }
            }

            """)
        .Run();

    [Fact]
    public Task An_attribute_of_another_name_is_written_by_its_own() => FixTest<TypedFormExistsFix>
        .Of(
            FixTest<TypedFormExistsFix>
                .Declaration("""[Row({|ETOM2014:"1.1.1.1"|}, 4)]""")
                .Replace("using Etom.V1;", "using Etom.V1;\nusing Row = EtomGen.ScoreAttribute;", StringComparison.Ordinal),
            FixTest<TypedFormExistsFix>
                .Declaration("[Score<Lending.LendABook>(4)]")
                .Replace("using Etom.V1;", "using Etom.V1;\nusing Row = EtomGen.ScoreAttribute;", StringComparison.Ordinal))
        .Run();

    /// <summary>Neither the attribute's own name nor that of its namespace mean it here.</summary>
    [Fact]
    public Task An_attribute_whose_names_are_taken_is_written_from_the_global_namespace()
    {
        const string Usings = "using Row = EtomGen.ScoreAttribute;\nusing Etom.V1;\n\nnamespace Library.EtomGen { sealed class Own; }\n\nnamespace Library\n{\n";
        const string Declared = "    [global::EtomGen.ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]\n";
        return FixTest<TypedFormExistsFix>
            .Of(
                $"{Usings}{Declared}    [Row({{|ETOM2014:\"1.1.1.1\"|}}, 4)]\n    static partial class Shelf;\n}}\n",
                $"{Usings}{Declared}    [global::EtomGen.Score<Lending.LendABook>(4)]\n    static partial class Shelf;\n}}\n")
            .Run();
    }

    [Fact]
    public Task Files_are_fixed_together() => FixTest<TypedFormExistsFix>
        .OfRows("""[Score({|ETOM2014:"1.1.1.1"|}, 4)]""", "[Score<Lending.LendABook>(4)]")
        .With(
            "[EtomGen.NotSubmitted({|ETOM2014:\"1.1.1.2\"|})]\r\npartial class Shelf;\r\n",
            "using Etom.V1;\r\n\r\n[EtomGen.NotSubmitted<Lending.TakeBackABook>]\r\npartial class Shelf;\r\n")
        .Run();

    [Fact]
    [LongRun]
    public Task The_sample_in_text_form_becomes_the_sample() => FixTest<TypedFormExistsFix>
        .Of(
            TextForm.Of(Sample.Source, open: "{|ETOM2014:", close: "|}"),
            Sample.Source.Replace("using EtomGen;\nusing Etom.V12;\n", "using Etom.V12;\nusing EtomGen;\n", StringComparison.Ordinal),
            Frameworks.V12,
            Frameworks.V16)
        .Run();
}
