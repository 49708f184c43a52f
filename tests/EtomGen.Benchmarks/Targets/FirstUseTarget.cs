using EtomGen.Benchmarks.Inputs;

namespace EtomGen.Benchmarks.Targets;

/// <summary>What the first use of a release's catalog costs a program.</summary>
internal sealed class FirstUseTarget : ITarget
{
    private const double MostMilliseconds = 1;

    public string Subject => "First use of a catalog";

    public IEnumerable<Row> Measure(Effort effort)
    {
        FrameworkCatalog catalog = Releases.Csv(effort.Processes).Definition.Catalog;
        string text = CatalogText.Write(catalog), last = catalog.Processes[^1].Identifier.Value;
        Func<double> milliseconds = SideBySide.InProcess(effort, () => _ = CatalogText.Read(text).Find(last) ?? throw new InvalidOperationException($"The catalog lacks {last}."));
        milliseconds();
        Spread warm = Spread.Of(Enumerable.Range(0, effort.Rounds).Select(_ => milliseconds()));
        string on = $"{Row.Text(effort.Processes)} processes";
        yield return new Row("First use of a catalog, in ms", on, $"≤ {Row.Text((int)MostMilliseconds)}", Row.Text(warm.Median), warm.ToString(), warm.Median <= MostMilliseconds ? Verdict.Met : Verdict.Missed);

        using var folder = new TemporaryFolder();
        string file = folder.Write("catalog.txt", text);
        Spread cold = Spread.Of(Enumerable.Range(0, effort.Builds).Select(_ => ColdProcess.Run(ColdProcess.FirstUse, file)["use"]));
        yield return new Row("The same as the first thing that a new process does, in ms", on, "", Row.Text(cold.Median), cold.ToString(), Verdict.None);
    }
}
