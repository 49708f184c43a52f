using EtomGen.Benchmarks.Inputs;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Benchmarks.Targets;

/// <summary>What a process type weighs in an assembly, and takes to compile.</summary>
internal sealed class WeightTarget : ITarget
{
    public string Subject => "Weight of generated code";

    public IEnumerable<Row> Measure(Effort effort)
    {
        FrameworkText release = Releases.Csv(effort.Processes);
        CSharpCompilation with = Generated(release, depth: 3), without = Generated(release, depth: 0);
        int types = Count(release, 3) - Count(release, 0);
        string on = $"{Row.Text(types)} types";

        yield return new Row("Bytes that a process type adds to the assembly", on, "", Row.Text((double)(Emit(with) - Emit(without)) / types), "", Verdict.None);

        Func<double> more = SideBySide.InProcess(effort, () => Emit(Fresh(with))), less = SideBySide.InProcess(effort, () => Emit(Fresh(without)));
        more();
        less();
        Spread microseconds = Spread.Of(Enumerable.Range(0, effort.Rounds).Select(_ => (more() - less()) / types * 1000));
        yield return new Row("Compile time that a process type adds, in µs", on, "", Row.Text(microseconds.Median), microseconds.ToString(), Verdict.None);
    }

    private static CSharpCompilation Generated(FrameworkText release, int depth) =>
        (BenchmarkProject.Of(release) with { Properties = new ProjectOptions(System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("EtomDepth", $"{depth}")) }).Generate();

    private static int Count(FrameworkText release, int depth) => release.Definition.Catalog.Processes.Count(process => process.Level <= depth);

    /// <summary>The same sources, of which nothing is parsed or bound yet.</summary>
    private static CSharpCompilation Fresh(CSharpCompilation compilation) => compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), BenchmarkProject.ParseOptions, tree.FilePath)));

    private static int Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        return compilation.Emit(image) is { Success: false } failed ? throw new InvalidOperationException(failed.Diagnostics[0].ToString()) : (int)image.Length;
    }
}
