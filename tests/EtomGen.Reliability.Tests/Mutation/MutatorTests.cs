using EtomGen.Mutation;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Reliability.Mutation;

/// <summary>The program that makes mistakes in the code makes those that people make.</summary>
public class MutatorTests
{
    [Theory]
    [InlineData("if (a < b) { }", "if (a <= b) { }", "if (!(a < b)) { }")]
    [InlineData("return a && b;", "return a || b;", "return default!;")]
    [InlineData("Check(a);", ";")]
    [InlineData("Check(a, b);", ";", "Check(b, a);")]
    [InlineData("var x = Math.Max(a, b);", "var x = Math.Min(a, b);")]
    [InlineData("return false;", "return true;")]
    [InlineData("var x = a.OrderBy(k).First();", "var x = a.First();", "var x = a.OrderBy(k).Last();", "var x = a.OrderByDescending(k).First();")]
    [InlineData("var x = from y in a orderby y.A, y.B select y;", "var x = from y in a select y;", "var x = from y in a orderby y.A select y;")]
    [InlineData("var x = a.Any(b);", "var x = a.All(b);")]
    [InlineData("var x = a ?? b;", "var x = a!;")]
    [InlineData("var x = 3;", "var x = 4;")]
    [InlineData("while (true) { continue; }", "while (!(true)) { continue; }", "while (false) { continue; }", "while (true) { break; }")]
    [InlineData("var x = \"a\" + b;")]
    [InlineData("token.ThrowIfCancellationRequested();")]
    public void A_statement_has_its_mistakes(string statement, params string[] mistakes) => Assert.Equal(
        mistakes.Order(StringComparer.Ordinal),
        Mutator.Find("/src/File.cs", SourceText.From($"class C {{ object M() {{\n{statement}\n}} }}"))
            .Select(mutant => mutant.Key.Split(" | ")[2])
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_mistake_replaces_the_marked_text_only()
    {
        var text = SourceText.From("class C { bool M(int a) => a > 1; }");

        Assert.Equal(
            ["class C { bool M(int a) => a > 2; }", "class C { bool M(int a) => a >= 1; }", "class C { bool M(int a) => default!; }"],
            Mutator.Find("/src/File.cs", text).Select(mutant => mutant.Apply(text).ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_area_has_files_and_tests() => Assert.All(EtomGen.Mutation.Area.All, area =>
    {
        Assert.NotEmpty(area.Files);
        Assert.All(area.Tests, tests => Assert.True(Directory.Exists(Path.Combine(Repository.Root, "tests", tests.Project))));
    });
}
