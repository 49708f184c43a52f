using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Analysis;

/// <summary>The rules on named processes where mappings name them.</summary>
public class MappingTests
{
    private const string Gap = "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?";
    private const string Unlisted =
        "Release 1.0's data has no 1.1.2.3, and its list of 1.1.2 Fines is incomplete; to have it checked, name a complete file of your own in an EtomFramework item";
    private const string Foreign = "1.1.2.1 Lend a Book is a process of release 2.0, and this mapping is to 1.0: in 1.0 that process is 1.1.1.1 Lend a Book";
    private const string NotAtHand = "This project has no release 3.0 (it has 1.0, 2.0): add an EtomFramework item for it";
    private const string NoNumber = "An empty text is not the number of a release, such as 12.0 (this project has 1.0, 2.0)";

    public static TheoryData<string> Elements =>
    [
        "[%] class Desk;",
        "[%] struct Desk;",
        "[%] interface IDesk;",
        "[%] record struct Desk;",
        "class Desk { [%] void Scan() { } }",
        "class Desk { [%] public static Desk operator +(Desk left, Desk right) => left; }",
        "class Desk { int Scans { [%] get; [%2] set; } }",
        "class Desk<T> { class Inner { [%] T? Scan<TOther>() => default; } }",
        "partial class Desk { [%] private partial void Scan(); private partial void Scan() { } }",
        "partial class Desk { private partial void Scan(); [%] private partial void Scan() { } }",
        "class Desk { void Run() { Scan(); [%] void Scan() { } } }",
        "class Desk { System.Action Run => [%] () => { }; }",
        "class Desk { System.Func<int, int> Run => [%] (number) => number; }",
        "class Desk { [method: %] event System.Action? Scanned; }",
        "class Desk { event System.Action Scanned { [%] add { } remove { } } }",
        "static class Desk { extension(string text) { [%] public void Scan() { } } }",
        "static class Desk { extension(string text) { public int Scans { [%] get => 1; } } }",
        "static partial class Desk { [%] public static void Scan() { } } static partial class Desk { }",
        "static partial class Desk { } static partial class Desk { [%] public static void Scan() { } }",
        "[assembly: %]",
    ];

    [Theory]
    [MemberData(nameof(Elements))]
    public Task An_unknown_process_is_an_error_on_every_element(string element) => AssessmentTest
        .Of(Source(element, """Supports("1.0", {|#0:"1.1.1.3"|}, Note = "1.1.1.4")"""))
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Theory]
    [InlineData("""Supports("1.0", {|#0:"1.1.1.3"|})""", UnknownProcess.RuleId, Gap)]
    [InlineData("""Supports(process: {|#0:Own.Gap|}, release: "1.0")""", UnknownProcess.RuleId, Gap)]
    [InlineData("""SupportsAttribute(Etom.V1.Catalog.Release, {|#0:Own.Gap|})""", UnknownProcess.RuleId, Gap)]
    [InlineData("""global::EtomGen.Supports("1.0", {|#0:"1.1.2.3"|})""", UnlistedProcess.RuleId, Unlisted)]
    [InlineData("""Supports("1.0", {|#0:Etom.V2.Lending.LendABook.Id|})""", ProcessOfAnotherRelease.RuleId, Foreign)]
    [InlineData("""Supports("1.0", {|#0:Own.Foreign|})""", ProcessOfAnotherRelease.RuleId, Foreign)]
    [InlineData("""Supports({|#0:"3.0"|}, "1.1.1.3")""", UnknownRelease.RuleId, NotAtHand)]
    [InlineData("""Supports(process: "1.1.1.3", release: {|#0:Own.NotAtHand|})""", UnknownRelease.RuleId, NotAtHand)]
    [InlineData("""Supports({|#0:""|}, "1.1.1.1")""", UnknownRelease.RuleId, NoNumber)]
    [InlineData("""Supports({|#0:null!|}, "1.1.1.1")""", UnknownRelease.RuleId, NoNumber)]
    [InlineData("""Supports("1.0", {|#0:null!|})""", UnknownProcess.RuleId, "An empty text is not a process identifier: write whole numbers joined by dots, such as 1.1.1.10")]
    [InlineData(
        """Supports<Lending>(Automation = {|#0:(Automation)42|})""",
        MalformedFacts.RuleId,
        "42 is not a degree of automation: write Unspecified, Manual, Mixed, Automated")]
    public Task Each_rule_on_named_processes_holds(string mapping, string rule, string message) => AssessmentTest
        .Of(Source("[%] class Desk;", mapping))
        .Expect(rule, message)
        .Run();

    [Theory]
    [InlineData("Supports<Lending>")]
    [InlineData("Supports<Etom.V2.Lending.LendABook>")]
    [InlineData("""Supports("1.0", "1.1")""")]
    [InlineData("""Supports("1.0", "1.1.1.1.1")""")]
    [InlineData("""Supports("1.0", Lending.LendABook.Id)""")]
    [InlineData("""Supports(Etom.V2.Catalog.Release, Etom.V2.Lending.LendABook.Id)""")]
    public Task Processes_of_any_level_of_the_named_release_are_right(string mapping) => AssessmentTest
        .Of(Source("[%] class Desk { [%] void Scan() { } }", mapping))
        .Run();

    [Fact]
    public Task A_mapping_that_does_not_compile_silences_no_other() => AssessmentTest
        .Of("""
            using EtomGen;

            [Supports<Etom.V1.Lending.{|#0:Unknown|}>]
            [{|#1:Supports("1.0")|}]
            [Supports("1.0", {|#2:"1.1.1.3"|})]
            class Desk;
            """)
        .ExpectCompilerError("CS0426")
        .ExpectAt(0, UnknownProcessType.RuleId, "Release 1.0 has no process type Lending.Unknown")
        .ExpectCompilerError("CS7036")
        .Expect(UnknownProcess.RuleId, Gap)
        .Run();

    [Fact]
    public Task Several_findings_on_several_elements_and_files_are_each_reported_once() => AssessmentTest
        .Of("""
            using EtomGen;
            using Maps = EtomGen.SupportsAttribute;
            using static Own;

            [assembly: Maps("1.0", {|#0:Gap|})]
            [assembly: Maps({|#1:"3.0"|}, Gap)]

            [Maps("1.0", {|#2:(Gap)|}), Supports("1.0", {|#3:Foreign|})]
            partial class Desk
            {
                [Maps("1.0", {|#4:"1.1.2.3"|})]
                void Scan() { }
            }

            static class Own
            {
                public const string Gap = "1.1.1.3";
                public const string Foreign = Etom.V2.Lending.LendABook.Id;
            }
            """)
        .With("""
            [assembly: EtomGen.Supports("1.0", {|#5:"1.1.2.3"|})]

            [EtomGen.Supports("1.0", {|#6:"1.1.2.3"|})]
            partial class Desk;
            """)
        .Expect(UnknownProcess.RuleId, Gap)
        .Expect(UnknownRelease.RuleId, NotAtHand)
        .Expect(UnknownProcess.RuleId, Gap)
        .Expect(ProcessOfAnotherRelease.RuleId, Foreign)
        .Expect(UnlistedProcess.RuleId, Unlisted)
        .Expect(UnlistedProcess.RuleId, Unlisted)
        .Expect(UnlistedProcess.RuleId, Unlisted)
        .Run();

    private static string Source(string element, string mapping) =>
        $$"""
        using EtomGen;
        using Etom.V1;

        {{element.Replace("%2", "System.Obsolete", StringComparison.Ordinal).Replace("%", mapping, StringComparison.Ordinal)}}

        static class Own
        {
            public const string Gap = "1.1.1.3";
            public const string NotAtHand = "3.0";
            public const string Foreign = Etom.V2.Lending.LendABook.Id;
        }
        """;
}
