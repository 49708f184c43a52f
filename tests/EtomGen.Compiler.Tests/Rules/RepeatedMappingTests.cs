using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class RepeatedMappingTests
{
    private const string Lend = "Desk supports 1.1.1.1 Lend a Book already: keep one of the two";

    [Theory]
    [InlineData("[Supports<Lending.LendABook>] [Supports<{|#0:Lending.LendABook|}>] class Desk;", Lend)]
    [InlineData("[Supports<Lending.LendABook>(Note = \"A\"), Supports<{|#0:Lending.LendABook|}>(Note = \"B\")] struct Desk;", Lend)]
    [InlineData("""[Supports("1.0", "1.1.1.1")] [Supports<{|#0:Lending.LendABook|}>] class Desk;""", Lend)]
    [InlineData("""[Supports<Lending.LendABook>] [Supports(process: {|#0:Own.Lend|}, release: "1.0")] class Desk;""", Lend)]
    [InlineData("class Desk { [Supports<Lending>] [Supports<{|#0:Lending|}>] void Scan() { } }", "Scan supports 1.1.1 Lending already: keep one of the two")]
    [InlineData("[assembly: Supports<Etom.V1.Lending>] [assembly: Supports(\"1.0\", {|#0:\"1.1.1\"|})]", "TestProject supports 1.1.1 Lending already: keep one of the two")]
    public Task The_second_mapping_of_one_element_to_a_process_is_a_warning(string element, string message) => Of(element)
        .Expect(RepeatedMapping.RuleId, message)
        .Run();

    [Theory]
    [InlineData("[Supports<Lending>] [Supports<Lending.LendABook>] class Desk;")]
    [InlineData("""[Supports("1.0", "1.1.1.1")] [Supports("2.0", "1.1.1.1")] class Desk;""")]
    [InlineData("[Supports<Lending.LendABook>] class Desk { [Supports<Lending.LendABook>] void Scan() { } [Supports<Lending.LendABook>] void Stamp() { } }")]
    [InlineData("[assembly: Supports<Etom.V1.Lending>] [Supports<Lending>] class Desk;")]
    public Task Other_processes_releases_and_elements_are_right(string element) => Of(element).Run();

    [Fact]
    public Task Every_further_mapping_is_reported_on_every_part_beside_other_findings() => Of("""
            [Supports<Lending.LendABook>]
            [Supports<{|#0:Lending.LendABook|}>]
            partial class Desk;

            [Supports("1.0", {|#2:"1.1.1.3"|})]
            [Supports("1.0", {|#3:{|#4:"1.1.1.3"|}|})]
            class Box;
            """)
        .With("[EtomGen.Supports<{|#1:Etom.V1.Lending.LendABook|}>] partial class Desk;")
        .Expect(RepeatedMapping.RuleId, Lend)
        .Expect(RepeatedMapping.RuleId, Lend)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")
        .Expect(RepeatedMapping.RuleId, "Box supports 1.1.1.3 already: keep one of the two")
        .Run();

    private static RuleTest<AssessmentAnalyzer> Of(string elements)
    {
        bool isAssembly = elements.StartsWith("[assembly:", StringComparison.Ordinal);
        const string Own = "static class Own { public const string Lend = \"1.1.1.1\"; }";
        return AssessmentTest.Of(isAssembly ? $"using EtomGen;\nusing Etom.V1;\n{elements}\n{Own}" : $"using EtomGen;\nusing Etom.V1;\n{Own}\n{elements}");
    }
}
