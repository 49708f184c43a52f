using EtomGen.Mutation;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Reliability.Mutation;

/// <summary>The program that makes mistakes in the code makes those that people make.</summary>
public class MutatorTests
{
    [Theory]
    [InlineData("if (a < b) { }", "< → <=", "a < b → !(a < b)")]
    [InlineData("return a && b;", "&& → ||", "a && b → default!")]
    [InlineData("Check(a);", "Check(a); → ;")]
    [InlineData("Check(a, b);", "Check(a, b); → ;", "a, b → b, a")]
    [InlineData("var x = a.OrderBy(k).First();", ".OrderBy(k) → nothing", "First → Last", "OrderBy → OrderByDescending")]
    [InlineData("var x = from y in a orderby y.A, y.B select y;", "orderby y.A, y.B → nothing", "y.A, y.B → y.A")]
    [InlineData("var x = a.Any(b);", "Any → All")]
    [InlineData("var x = a ?? b;", "a ?? b → a!")]
    [InlineData("var x = 3;", "3 → 4")]
    [InlineData("while (true) { continue; }", "true → !(true)", "true → false", "continue; → break;")]
    [InlineData("var x = \"a\" + b;")]
    [InlineData("token.ThrowIfCancellationRequested();")]
    public void A_statement_has_its_mistakes(string statement, params string[] mistakes) => Assert.Equal(
        mistakes.Order(StringComparer.Ordinal),
        Mutator.Find("/src/File.cs", SourceText.From($"class C {{ object M() {{ {statement} }} }}")).Select(Shown).Order(StringComparer.Ordinal));

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

    private static string Shown(Mutant mutant) => string.Join(" → ", mutant.Key.Split(" | ")[1..]);
}
