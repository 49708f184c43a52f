using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Analysis;

public class MarkedTextAnalyzerTests
{
    private const string Gap = "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?";
    private const string Foreign = "1.1.2.1 Lend a Book is a process of release 2.0, and this text is marked for 1.0: in 1.0 that process is 1.1.1.1 Lend a Book";
    private const string NotAtHand = "This project has no release 3.0 (it has 1.0, 2.0): add an EtomFramework item for it";

    [Theory]
    [InlineData("""Desk.Take({|#0:"1.1.1.3"|});""")]
    [InlineData("""Desk.Take({|#0:"1.1.1.3"|}, "1.1.1.9");""")]
    [InlineData("""Desk.Take(other: "x", process: {|#0:"1.1.1.3"|});""")]
    [InlineData("""Desk.Take(({|#0:"1.1.1.3"|}));""")]
    [InlineData("""Desk.Take({|#0:"1.1.1." + "3"|});""")]
    [InlineData("""Desk.Take({|#0:$"1.1.{"1.3"}"|});""")]
    [InlineData("Desk.Take({|#0:Own.Gap|});")]
    [InlineData("""const string local = "1.1.1.3"; Desk.Take({|#0:local|});""")]
    [InlineData("""new Desk().Process = {|#0:"1.1.1.3"|};""")]
    [InlineData("""new Desk().Field = {|#0:Own.Gap|};""")]
    [InlineData("""_ = new Desk { Process = {|#0:"1.1.1.3"|}, Unmarked = "1.1.1.9" };""")]
    [InlineData("""_ = new Desk { Field = {|#0:"1.1.1.3"|} };""")]
    [InlineData("""_ = new Dated(1) with { Process = {|#0:"1.1.1.3"|} };""")]
    [InlineData("""_ = new Dated(1, {|#0:"1.1.1.3"|});""")]
    [InlineData("""_ = new Dated(1)[{|#0:"1.1.1.3"|}];""")]
    [InlineData("""Taker taker = process => { }; taker({|#0:"1.1.1.3"|});""")]
    [InlineData("""void Local([ProcessIdentifier("1.0")] string process) { } Local({|#0:"1.1.1.3"|});""")]
    [InlineData("""new Desk().Process ??= {|#0:"1.1.1.3"|};""")]
    public Task A_constant_that_flows_into_a_marked_place_is_checked(string statements) => Of(statements)
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Theory]
    [InlineData("""Desk.Take(isGiven ? {|#0:"1.1.1.3"|} : given);""")]
    [InlineData("""Desk.Take(isGiven ? given : ({|#0:"1.1.1.3"|}));""")]
    [InlineData("""Desk.Take(isGiven ? "1.1.1.1" : number > 1 ? given : {|#0:"1.1.1.3"|});""")]
    [InlineData("""Desk.Take(new Desk().Unmarked ?? {|#0:"1.1.1.3"|});""")]
    [InlineData("""Desk.Take(number switch { 1 => "1.1.1.1", 2 => {|#0:"1.1.1.3"|}, _ => given });""")]
    [InlineData("""Desk.TakeMany({|#0:"1.1.1.3"|});""")]
    [InlineData("""Desk.TakeMany("1.1.1.1", {|#0:"1.1.1.3"|}, given);""")]
    [InlineData("""Desk.TakeMany(new[] { "1.1.1.1", {|#0:"1.1.1.3"|} });""")]
    [InlineData("""Desk.TakeMany(new string[] { given, {|#0:"1.1.1.3"|} });""")]
    [InlineData("""Desk.TakeMany(["1.1.1.1", {|#0:"1.1.1.3"|}]);""")]
    [InlineData("""Desk.TakeMany([.. new Desk().Listed, {|#0:"1.1.1.3"|}]);""")]
    [InlineData("""Desk.TakeMany(isGiven ? ["1.1.1.1"] : [{|#0:"1.1.1.3"|}]);""")]
    [InlineData("""Desk.TakeList(["1.1.1.1", {|#0:"1.1.1.3"|}]);""")]
    [InlineData("""Desk.TakeSpan("1.1.1.1", {|#0:"1.1.1.3"|});""")]
    [InlineData("""Desk.TakeSpan(["1.1.1.1", {|#0:"1.1.1.3"|}]);""")]
    [InlineData("""new Desk().Many = ["1.1.1.1", isGiven ? {|#0:"1.1.1.3"|} : given];""")]
    [InlineData("""string[] many = ["1.1.1.3"]; _ = new Desk { Many = many, Listed = [{|#0:"1.1.1.3"|}] };""")]
    [InlineData("""new Desk().Listed = new List<string> { "1.1.1.1", {|#0:"1.1.1.3"|} };""")]
    [InlineData("""_ = new Desk { Listed = { "1.1.1.1", {|#0:"1.1.1.3"|} } };""")]
    [InlineData("""_ = new Desk { Numbered = { ["1.1.1.1"] = 1, [{|#0:"1.1.1.3"|}] = 2 } };""")]
    [InlineData("""_ = new Desk { Numbered = new Dictionary<string, int> { { {|#0:"1.1.1.3"|}, 1 } } };""")]
    [InlineData("""_ = new Desk { Named = { [1] = {|#0:"1.1.1.3"|} } };""")]
    [InlineData("""var desk = new Desk(); (desk.Process, desk.Unmarked) = ({|#0:"1.1.1.3"|}, "x");""")]
    [InlineData("""var desk = new Desk(); ((desk.Unmarked, desk.Field), _) = (("x", {|#0:"1.1.1.3"|}), 1);""")]
    [InlineData("""_ = new Desk()[{|#0:"1.1.1.3"|}];""")]
    [InlineData("""new Wing().Take({|#0:"1.1.1.3"|});""")]
    [InlineData("""new Wing().Room = {|#0:"1.1.1.3"|};""")]
    [InlineData("""_ = new Wing()[{|#0:"1.1.1.3"|}];""")]
    [InlineData("""new Gate().Open({|#0:"1.1.1.3"|});""")]
    [InlineData("""new Lift().Open({|#0:"1.1.1.3"|});""")]
    [InlineData("""new Gate().Sign = {|#0:"1.1.1.3"|};""")]
    [InlineData("""_ = ((IDoor)new Gate())[{|#0:"1.1.1.3"|}];""")]
    [InlineData("""void Local([ProcessIdentifier("1.0")] string process = {|#0:"1.1.1.3"|}) { } Local();""")]
    [InlineData("""var open = ([ProcessIdentifier("1.0")] string process = {|#0:"1.1.1.3"|}) => { }; open();""")]
    [InlineData("""void Local([ProcessIdentifier("1.0")] string process) { } Local({|#0:"1.1.1.3"|});""")]
    public Task So_are_the_constants_in_choices_arrays_and_collections(string statements) => Of(statements)
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Theory]
    [InlineData("""class C { [ProcessIdentifier("1.0")] string _field = {|#0:"1.1.1.3"|}; }""")]
    [InlineData("""class C { [ProcessIdentifier("1.0")] const string Constant = {|#0:"1.1.1.3"|}; }""")]
    [InlineData("""class C { [ProcessIdentifier("1.0")] static readonly string[] Fields = ["1.1.1.1", {|#0:"1.1.1.3"|}]; }""")]
    [InlineData("""class C { [ProcessIdentifier("1.0")] string[] Fields = { "1.1.1.1", {|#0:"1.1.1.3"|} }; }""")]
    [InlineData("""class C { [ProcessIdentifier("1.0")] string Process { get; } = {|#0:"1.1.1.3"|}; }""")]
    [InlineData("""class C { [ProcessIdentifier("1.0")] List<string> Processes { get; } = [{|#0:Own.Gap|}]; }""")]
    [InlineData("""class C { void M([ProcessIdentifier("1.0")] string process = {|#0:"1.1.1.3"|}) { } void N() => M(); }""")]
    [InlineData("""class C { C([ProcessIdentifier("1.0")] string process = {|#0:Own.Gap|}) { } }""")]
    [InlineData("""class C([ProcessIdentifier("1.0")] string process = {|#0:"1.1.1.3"|}) { string P => process; }""")]
    [InlineData("""record C([ProcessIdentifier("1.0")] string Process = {|#0:"1.1.1.3"|});""")]
    [InlineData("""delegate void D([ProcessIdentifier("1.0")] string process = {|#0:"1.1.1.3"|});""")]
    [InlineData("""class Base([ProcessIdentifier("1.0")] string process) { string P => process; } class C() : Base({|#0:"1.1.1.3"|});""")]
    [InlineData("""class C { C([ProcessIdentifier("1.0")] string process) { } C() : this({|#0:"1.1.1.3"|}) { } }""")]
    [InlineData("""class C { int this[[ProcessIdentifier("1.0")] string process = {|#0:"1.1.1.3"|}] => 1; }""")]
    public Task Initializers_and_default_values_are_checked(string declaration) => Of("")
        .With($"using System.Collections.Generic;\nusing EtomGen;\n{declaration}")
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Theory]
    [InlineData("""class C { [ProcessIdentifier("1.0")] string P { get; set; } = ""; }""")]
    [InlineData("""class C { [ProcessIdentifier("1.0")] string _field = ""; }""")]
    [InlineData("""class C { void M([ProcessIdentifier("1.0")] string process = "") { } }""")]
    [InlineData("""class C { void M() { L(); void L([ProcessIdentifier("1.0")] string process = "") { } } }""")]
    [InlineData("""class C { void M() { var l = ([ProcessIdentifier("1.0")] string process = "") => process; l(); } }""")]
    public Task What_starts_empty_is_silent(string declaration) => Of("").With($"#pragma warning disable CS0414\nusing EtomGen;\n{declaration}").Run();

    [Theory]
    [InlineData("""[Step({|#0:"1.1.1.3"|})] class C;""")]
    [InlineData("""[Step(number: 1, process: {|#0:"1.1.1.3"|})] class C;""")]
    [InlineData("""[Step("1.1.1.1", Process = {|#0:Own.Gap|})] class C;""")]
    [InlineData("""[Step("1.1.1.1", More = ["1.1.1.2", {|#0:"1.1.1.3"|}])] class C;""")]
    [InlineData("""[Step("1.1.1.1", More = new[] { {|#0:"1.1.1.3"|} })] class C;""")]
    [InlineData("""[Step("1.1.1.1", Field = {|#0:"1.1.1.3"|})] class C;""")]
    [InlineData("""[Step("1.1.1.1", 1, "1.1.1.2", {|#0:"1.1.1.3"|})] class C;""")]
    [InlineData("""class C { [Step({|#0:"1.1.1.3"|})] void M() { } }""")]
    [InlineData("""class C { void M([Step({|#0:"1.1.1.3"|})] int number) { } }""")]
    [InlineData("""class C { [Step({|#0:"1.1.1.3"|})] int _field = 1, _other = 2; }""")]
    [InlineData("""class C { [field: Step({|#0:"1.1.1.3"|})] int P { [return: Step("1.1.1.1")] get; } }""")]
    [InlineData("""enum E { [Step({|#0:"1.1.1.3"|})] One }""")]
    [InlineData("""[assembly: Step({|#0:"1.1.1.3"|})]""")]
    [InlineData("""partial class C { [Step({|#0:"1.1.1.3"|})] private partial void M(); private partial void M() { } }""")]
    public Task Arguments_of_ones_own_attributes_are_checked_once(string declaration) => Of("")
        .With($"#pragma warning disable CS0414, CS0169\nusing EtomGen;\n{declaration}")
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Theory]
    [InlineData("Desk.Take(given);")]
    [InlineData("Desk.Take(given + \".3\");")]
    [InlineData("Desk.Take($\"1.1.1.{number}\");")]
    [InlineData("Desk.Take(\"1.1.1.1\", \"1.1.1.3\");")]
    [InlineData("Desk.Take(null!);")]
    [InlineData("Desk.Take(default!);")]
    [InlineData("string text = \"1.1.1.3\"; Desk.Take(text);")]
    [InlineData("new Desk().Unmarked = \"1.1.1.3\";")]
    [InlineData("new Desk().Process = null;")]
    [InlineData("_ = new Desk { Unmarked = \"1.1.1.3\" };")]
    [InlineData("Desk.TakeMany();")]
    [InlineData("Desk.TakeMany([]);")]
    [InlineData("Desk.TakeMany([given, .. new Desk().Many]);")]
    [InlineData("Desk.TakeList(new Desk().Listed);")]
    [InlineData("Desk.Take(isGiven ? given : throw new System.Exception(\"1.1.1.3\"));")]
    [InlineData("Desk.Take(new Desk().Process == \"1.1.1.3\" ? \"1.1.1.1\" : given);")]
    [InlineData("Desk.Take(given switch { \"1.1.1.3\" => \"1.1.1.1\", _ => given });")]
    [InlineData("Desk.Take(Etom.V1.Lending.LendABook.Id);")]
    [InlineData("Desk.Take(\"1.1.1.1.1\");")]
    [InlineData("Desk.Take(\"1.1\");")]
    [InlineData("Desk.TakeNewer(Own.Newer);")]
    [InlineData("Desk.TakeNewer(\"1.1.1.5\");")]
    public Task What_is_no_constant_or_right_or_unmarked_is_silent(string statements) => Of(statements).Run();

    [Theory]
    [InlineData("""Desk.Take({|#0:Etom.V2.Lending.LendABook.Id|});""", ProcessOfAnotherRelease.RuleId, Foreign)]
    [InlineData("""Desk.Take(process: {|#0:Own.Newer|});""", ProcessOfAnotherRelease.RuleId, Foreign)]
    [InlineData("""Desk.TakeMany(["1.1.1.1", ({|#0:Own.Newer|})]);""", ProcessOfAnotherRelease.RuleId, Foreign)]
    [InlineData("""const string local = Etom.V2.Lending.LendABook.Id; Desk.Take({|#0:local|});""", ProcessOfAnotherRelease.RuleId, Foreign)]
    [InlineData(
        """Desk.Take({|#0:"1.1.2.9"|});""",
        UnlistedProcess.RuleId,
        "Release 1.0's data has no 1.1.2.9, and its list of 1.1.2 Fines is incomplete; to have it checked, name a complete file of your own in an EtomFramework item")]
    [InlineData("""Desk.Take({|#0:""|});""", UnknownProcess.RuleId, "An empty text is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10")]
    [InlineData(
        """Desk.Take({|#0:"Lend a Bok"|});""",
        UnknownProcess.RuleId,
        "'Lend a Bok' is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10; did you mean 1.1.1.1 Lend a Book?")]
    [InlineData("""Desk.Take({|#0:"1.1.1.1"|});""", "ETOM2014", "1.1.1.1 Lend a Book has the type Lending.LendABook: name the process by it")]
    public Task Each_rule_on_named_processes_holds(string statements, string rule, string message) => Of(statements)
        .Expect(rule, message)
        .Run();

    [Fact]
    public Task A_deleted_process_is_an_error() => MarkedTextTest
        .Of(
            """
            class C { [EtomGen.ProcessIdentifier("1.0")] string _room = {|#0:Etom.V1.Lending.LendARoom.Id|}, _other = {|#1:"1.1.1.8"|}; }
            """,
            Frameworks.First with { Text = Frameworks.First.Text + "1.1.1.8,3,Lend a Room (Deleted),,\n" })
        .Expect(DeletedProcess.RuleId, "1.1.1.8 Lend a Room is deleted in release 1.0: leave it out")
        .Expect(DeletedProcess.RuleId, "1.1.1.8 Lend a Room is deleted in release 1.0: leave it out")
        .Run();

    /// <summary>The mark that is nearest to a member counts, and not that of one that it overrides.</summary>
    [Fact]
    public Task A_mark_may_change_where_a_member_is_overridden() => MarkedTextTest.Of("""
        using EtomGen;

        class Base { public virtual void Take([ProcessIdentifier("2.0")] string process) { } }

        class Desk : Base
        {
            public override void Take([ProcessIdentifier("1.0")] string process) { }

            void Run()
            {
                Take({|#0:"1.1.1.3"|});
                base.Take("1.1.1.5");
            }
        }
        """)
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Theory]
    [InlineData("""class C { [ProcessIdentifier({|#0:"3.0"|})] string _field = "1.1.1.3"; }""")]
    [InlineData("""class C { [ProcessIdentifier(release: {|#0:"3.0"|})] string P { get; set; } = "1.1.1.3"; }""")]
    [InlineData("""class C { void M([ProcessIdentifier({|#0:"3.0"|})] string process = "1.1.1.3") => M("1.1.1.3"); }""")]
    [InlineData("""class C([ProcessIdentifier({|#0:Own.NotAtHand|})] string process) { string P => process; }""")]
    [InlineData("""record C([ProcessIdentifier({|#0:"3.0"|})] string Process);""")]
    [InlineData("""record C([property: ProcessIdentifier({|#0:"3.0"|})] string Process);""")]
    [InlineData("""class C { int this[[ProcessIdentifier({|#0:"3.0"|})] string process] { get => 1; set { } } }""")]
    [InlineData("""delegate void D([ProcessIdentifier({|#0:"3.0"|})] string process);""")]
    [InlineData("""interface I { void M([ProcessIdentifier({|#0:"3.0"|})] string process); }""")]
    [InlineData("""partial class C { private partial void M([ProcessIdentifier({|#0:"3.0"|})] string process); private partial void M(string process) { } }""")]
    [InlineData("""class C { [ProcessIdentifier({|#0:"3.0"|})] string _one = "", _other = ""; }""")]
    public Task A_mark_for_a_release_that_is_not_at_hand_is_an_error_once_and_its_texts_wait(string declaration) => Of("")
        .With($"#pragma warning disable CS0414\nusing EtomGen;\n{declaration}")
        .Expect(UnknownRelease.RuleId, NotAtHand)
        .Run();

    [Fact]
    public Task Several_findings_in_several_files_are_each_reported_once() => Of("""
            Desk.Take({|#0:"1.1.1.3"|}, Own.Gap);
            Desk.TakeMany({|#1:Own.Gap|}, {|#2:Own.Newer|}, given);
            """)
        .With("""
            using static Own;
            using Marked = EtomGen.ProcessIdentifierAttribute;

            partial class Outer
            {
                partial struct Inner
                {
                    [Marked("1.0")] public static string? Process;
                    public Inner() => Process = {|#3:Gap|};
                }
            }
            """)
        .With("""
            partial class Outer
            {
                partial struct Inner
                {
                    static Inner() => (Process) = {|#4:"1.1.1.3"|};
                }

                [Step({|#5:Etom.V2.Lending.LendABook.Id|})]
                static void M() => Inner.Process = {|#6:"1.1.1.3"|};
            }
            """)
        .Expect(UnknownProcess.RuleId, Gap)
        .Expect(UnknownProcess.RuleId, Gap)
        .Expect(ProcessOfAnotherRelease.RuleId, Foreign)
        .Expect(UnknownProcess.RuleId, Gap)
        .Expect(UnknownProcess.RuleId, Gap)
        .Expect(ProcessOfAnotherRelease.RuleId, Foreign)
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Fact]
    public Task A_value_that_does_not_compile_silences_no_other() => Of("""
            Desk.Take({|#0:unknown|});
            Desk.Take({|#1:1|});
            Desk.Take({|#2:"1.1.1.3"|});
            """)
        .ExpectCompilerError("CS0103")
        .ExpectCompilerError("CS1503")
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    private static RuleTest<Compiler.Analysis.MarkedTextAnalyzer> Of(string statements) => MarkedTextTest.OfStatements(statements).With("""
        using EtomGen;

        internal record Dated(int Number, [ProcessIdentifier("1.0")] string Given = Etom.V1.Lending.LendABook.Id)
        {
            [ProcessIdentifier("1.0")] public string? Process { get; init; }
            public int this[[ProcessIdentifier("1.0")] string process] => process.Length;
        }

        internal delegate void Taker([ProcessIdentifier("1.0")] string process);

        [System.AttributeUsage(System.AttributeTargets.All)]
        internal sealed class StepAttribute([ProcessIdentifier("1.0")] string process, int number = 0, [ProcessIdentifier("1.0")] params string[] rest) : System.Attribute
        {
            public string First => process + number + rest.Length;
            [ProcessIdentifier("1.0")] public string? Process { get; set; }
            [ProcessIdentifier("1.0")] public string[]? More { get; set; }
            [ProcessIdentifier("1.0")] public string? Field;
        }
        """);
}
