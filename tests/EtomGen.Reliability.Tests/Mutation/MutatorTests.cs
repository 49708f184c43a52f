using EtomGen.Mutation;
using Microsoft.CodeAnalysis.CSharp;
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
    [InlineData("return 0;", "return 1;")]
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

    /// <summary>Files next to a project have types that say nothing by themselves, and templates are written into other projects.</summary>
    [Fact]
    public void Every_folder_of_code_is_in_an_area()
    {
        string[] projects = [.. EtomGen.Mutation.Area.All.Select(area => area.ProjectFolder).Distinct()];

        Assert.Equal(
            projects.SelectMany(Directory.GetDirectories)
                .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj" or "Templates"))
                .Where(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
                .Order(StringComparer.Ordinal),
            EtomGen.Mutation.Area.All.SelectMany(area => area.Files.Select(file => Path.Combine(area.ProjectFolder, Path.GetRelativePath(area.ProjectFolder, file).Split('/')[0])))
                .Distinct()
                .Where(Directory.Exists)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_mistake_that_counts_as_invisible_is_one_of_the_code_as_it_is()
    {
        HashSet<string> found = [.. EtomGen.Mutation.Area.All.SelectMany(area => area.Files).SelectMany(Mistakes).Select(mutant => mutant.Key)];
        Assert.Equal("", string.Join('\n', Unseen.Keys.Except(found)));

        static IReadOnlyList<Mutant> Mistakes(string file)
        {
            using FileStream stream = File.OpenRead(file);
            return Mutator.Find(file, SourceText.From(stream));
        }
    }

    [Theory]
    [InlineData("void M() { if (a) { N(); } }", "void M() { #(0); if (a) { #(1); N(); } }")]
    [InlineData("int P => 1;", "int P { get { #(0); return 1; } }")]
    [InlineData("void M() => N();", "void M() { #(0); N(); }")]
    [InlineData("int M() => N(() => 1);", "int M() { #(0); return N(() => 1); }")]
    [InlineData("async Task M() => await N();", "async Task M() { #(0); await N(); }")]
    [InlineData("async Task<int> M() => await N();", "async Task<int> M() { #(0); return await N(); }")]
    [InlineData("int M() => throw new E();", "int M() { #(0); throw new E(); }")]
    [InlineData("int P { get => 1; set => N(); }", "int P { get { #(0); return 1; } set { #(1); N(); } }")]
    [InlineData("C() => N();", "C() { #(0); N(); }")]
    [InlineData("int f = 1;", "int f = 1;")]
    public void Probes_are_at_the_start_of_blocks_and_of_members(string member, string expected) => Assert.Equal(
        expected,
        new Probes().AddTo(CSharpSyntaxTree.ParseText(SourceText.From($"class C {{ {member} }}"))).ToString()["class C { ".Length..^" }".Length]
            .Replace("global::EtomGenMutation.Probe.Pass(", "#(", StringComparison.Ordinal));

    [Fact]
    public void A_mistake_is_behind_the_innermost_probe_around_it()
    {
        var text = SourceText.From("class C { int f = 1; int M(int a) { if (a == f) { return 2; } return 3; } }");
        var probes = new Probes();
        probes.AddTo(CSharpSyntaxTree.ParseText(text, path: "/src/File.cs"));
        Assert.Equal(
            [null, 0, 0, 1, 1, 0, 0],
            Mutator.Find("/src/File.cs", text).OrderBy(mutant => mutant.Position).Select(probes.Find));
    }
}
