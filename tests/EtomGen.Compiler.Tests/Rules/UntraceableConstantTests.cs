using EtomGen.Compiler.Rules;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Rules;

public class UntraceableConstantTests
{
    private const string Message = "Names.Task is a constant of the assembly Names and may be an identifier of another release: name 1.1.1.1 Lend a Book by its type";

    [Theory]
    [InlineData("[Score({|#0:Names.Task|}, 5)]")]
    [InlineData("[NotSubmitted({|#0:(string)Names.Task|})]")]
    [InlineData("""[Module("Desk", Supports = [Lending.Id, {|#0:Names.Task + ""|}])]""")]
    [InlineData("""[Supports("1.0", {|#0:Own.Task|})]""")]
    public async Task A_constant_of_another_assembly_does_not_say_its_release(string row)
    {
        RuleTest<Compiler.Analysis.AssessmentAnalyzer> test = AssessmentTest.OfRows(row).With("static class Own { public const string Task = Names.Task; }");
        test.TestState.AdditionalReferences.Add(Names());
        await test.Expect(UntraceableConstant.RuleId, Message).Run();
    }

    [Fact]
    public async Task Nor_does_it_in_a_marked_text()
    {
        RuleTest<Compiler.Analysis.MarkedTextAnalyzer> test = MarkedTextTest.OfStatements("Desk.Take({|#0:Names.Task|});");
        test.TestState.AdditionalReferences.Add(Names());
        await test.Expect(UntraceableConstant.RuleId, Message).Run();
    }

    [Theory]
    [InlineData("""[Score("1.1.1.1", 5)]""")]
    [InlineData("[Score(Own.Task, 5)]")]
    [InlineData("[Score(Lending.LendABook.Id, 5)]")]
    public Task Constants_of_the_project_are_followed(string row) => AssessmentTest
        .OfRows(row)
        .With("static class Own { public const string Task = \"1.1.1.1\"; }")
        .Run();

    [Theory]
    [InlineData("(string)Newer")]
    [InlineData("Newer!")]
    [InlineData("Newer + \"\"")]
    [InlineData("\"\" + Newer")]
    [InlineData("$\"{Newer}\"")]
    [InlineData("true ? Newer : Etom.V1.Lending.LendABook.Id")]
    [InlineData("false ? Etom.V1.Lending.LendABook.Id : (Newer)")]
    [InlineData("Own.Indirect")]
    public Task The_release_of_a_constant_survives_how_it_is_written(string expression) => AssessmentTest
        .OfRows($"[Score({{|#0:{expression.Replace("Newer", "Etom.V2.Lending.LendABook.Id", StringComparison.Ordinal)}|}}, 5)]")
        .With("static class Own { public const string Indirect = $\"{(string)Etom.V2.Lending.LendABook.Id}\"; }")
        .Expect(
            ProcessOfAnotherRelease.RuleId,
            "1.1.2.1 Lend a Book is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.1.1 Lend a Book")
        .Run();

    [Theory]
    [InlineData("(new[] { Etom.V1.Lending.Id, {|#0:Etom.V2.Lending.Id|} })")]
    [InlineData("(string[])[Etom.V1.Lending.Id, {|#0:Etom.V2.Lending.Id|}]")]
    [InlineData("new string[] { {|#0:Etom.V2.Lending.Id + \"\"|} }!")]
    public Task So_it_does_in_arrays(string array) => AssessmentTest
        .OfRows($"[Module(\"Desk\", Supports = {array})]")
        .Expect(
            ProcessOfAnotherRelease.RuleId,
            "1.1.2 Lending is a process of release 2.0, and this assessment is against 1.0: in 1.0 that process is 1.1.1 Lending")
        .Run();

    private static PortableExecutableReference Names()
    {
        using var image = new MemoryStream();
        const string source = "public static class Names { public const string Task = \"1.1.1.1\"; }";
        Compilation names = TestProject.Of().WithSource(source).Compile().WithAssemblyName("Names");
        Assert.True(names.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
