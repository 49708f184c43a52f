using System.Collections.Immutable;
using EtomGen.Benchmarks.Inputs;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Benchmarks.Targets;

/// <summary>The bytes that a process type adds to an assembly.</summary>
internal sealed class AssemblySizeTarget : ITarget
{
    public string Subject => "Assembly size";

    public IEnumerable<Row> Measure(Effort effort)
    {
        FrameworkText release = Releases.Csv(effort.Processes);
        int types = Count(release, depth: 3) - Count(release, depth: 0);
        double bytes = Size(release, depth: 3) - Size(release, depth: 0);
        yield return new Row("Bytes that a process type adds to the assembly", $"{Row.Text(types)} types", "", Row.Text(bytes / types), "", Verdict.None);
    }

    private static int Count(FrameworkText release, int depth) => release.Definition.Catalog.Processes.Count(process => process.Level <= depth);

    private static long Size(FrameworkText release, int depth)
    {
        var properties = new ProjectOptions(ImmutableDictionary<string, string>.Empty.Add("EtomDepth", $"{depth}"));
        CSharpCompilation compilation = (BenchmarkProject.Of(release) with { Properties = properties }).Generate();
        using var image = new MemoryStream();
        return compilation.Emit(image) is { Success: false } failed ? throw new InvalidOperationException(failed.Diagnostics[0].ToString()) : image.Length;
    }
}
