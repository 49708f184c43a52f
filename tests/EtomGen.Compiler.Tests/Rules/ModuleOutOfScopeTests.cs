using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Rules;

public class ModuleOutOfScopeTests
{
    private const string Fines =
        "1.1.2 Fines is not in the scope of this assessment, in which no row names it or a process below it: score what it contains, or leave it out of the module";
    private const string Charge =
        "1.1.2.1 Charge a Fine is not in the scope of this assessment, in which no row names it or a process below it: score what it contains, or leave it out of the module";

    [Theory]
    [InlineData("""[Module("Till", Supports = [{|#0:Fines.Id|}])]""", Fines)]
    [InlineData("""[Module("Till", Supports = [Lending.Id, {|#0:"1.1.2"|}], Note = "1.1.2")]""", Fines)]
    [InlineData("""[Module(name: "Till", Supports = new[] { Lending.LendABook.Id, {|#0:Fines.ChargeAFine.Id|} })]""", Charge)]
    [InlineData("""[Module("Till", Supports = new string[] { {|#0:Own.Charge|} })]""", Charge)]
    public Task A_module_for_a_process_without_a_row_is_a_warning_at_that_process(string module, string message) => AssessmentTest
        .OfRows($"[Score<Lending.LendABook>(5)]\n{module}")
        .With("internal static class Own { public const string Charge = \"1.1.2.1\"; }")
        .Expect(ModuleOutOfScope.RuleId, message)
        .Run();

    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)]", "Lending.Id")]
    [InlineData("[Score<Lending.LendABook>(5)]", "\"1.1\"")]
    [InlineData("[Score<Lending.LendABook>(5)]", "Lending.LendABook.Id")]
    [InlineData("[Score<Lending.LendABook>(5)]", "Lending.RenewALoan.Id")]
    [InlineData("[Score<Lending.LendABook>(5)]", "\"1.1.1.1.1\"")]
    [InlineData("""[NotSubmitted("1.1.1.2")]""", "Lending.Id, Lending.LendABook.Id")]
    [InlineData("[Score<Fines.ChargeAFine>(5)]", "Fines.Id, Fines.ChargeAFine.Id")]
    public Task What_contains_a_row_or_lies_in_a_group_with_one_is_in_scope(string row, string supports) => AssessmentTest
        .OfRows($"{row}\n[Module(\"Desk\", Supports = [{supports}])]")
        .LookingAt(ModuleOutOfScope.RuleId)
        .Run();

    [Fact]
    public Task A_process_that_the_data_leave_out_is_in_scope_with_its_group() => AssessmentTest
        .OfRows("""
            [Score<Fines.ChargeAFine>(5)]
            [Module("Desk", Supports = [{|#0:"1.1.2.9"|}, {|#1:"1.1.2.1.7"|}])]
            """)
        .LookingAt(ModuleOutOfScope.RuleId)
        .Expect(
            UnlistedProcess.RuleId,
            "Release 1.0's data has no 1.1.2.9, and its list of 1.1.2 Fines is incomplete; to have it checked, name a complete file of your own in an EtomFramework item")
        .Expect(
            UnlistedProcess.RuleId,
            "Release 1.0's data has no 1.1.2.1.7, and its list of 1.1.2.1 Charge a Fine is incomplete; to have it checked, name a complete file of your "
                + "own in an EtomFramework item")
        .Run();

    [Fact]
    public Task In_an_assessment_without_rows_nothing_is_in_scope() => AssessmentTest
        .OfRows("""[Module("Desk", Supports = [{|#0:Readers.Id|}])]""")
        .Expect(
            ModuleOutOfScope.RuleId,
            "1.1 Readers is not in the scope of this assessment, in which no row names it or a process below it: score what it contains, or leave it out of the module")
        .Run();

    [Fact]
    public Task What_another_finding_is_about_is_not_out_of_scope_too_and_every_module_is_looked_at() => AssessmentTest
        .OfRows("""
            [Score<Lending.LendABook>(5)]
            [Module("Desk", Supports = [{|#0:"1.1.1.3"|}, {|#1:Etom.V2.Fines.Id|}, {|#2:Fines.Id|}])]
            """)
        .With("""
            using EtomGen;
            using static Etom.V1.Fines;
            using Till = EtomGen.ModuleAttribute;

            [Till("Till", Supports = [{|#3:Id|}, {|#4:ChargeAFine.Id|}])]
            static partial class Shelf;
            """)
        .Expect(UnknownProcess.RuleId, "Release 1.0 has no process 1.1.1.3; did you mean 1.1.1.2 Take Back a Book?")
        .Expect(ProcessOfAnotherRelease.RuleId, "1.1.1 Fines is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.2 Fines")
        .Expect(ModuleOutOfScope.RuleId, Fines)
        .Expect(ModuleOutOfScope.RuleId, Fines)
        .Expect(ModuleOutOfScope.RuleId, Charge)
        .Run();
}
