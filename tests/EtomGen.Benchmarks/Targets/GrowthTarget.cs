using EtomGen.Benchmarks.Inputs;
using EtomGen.Framework.Naming;
using EtomGen.Framework.Reading;
using EtomGen.Reporting;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Benchmarks.Targets;

/// <summary>What ten and a hundred times the processes, or the scores, cost.</summary>
internal sealed class GrowthTarget : ITarget
{
    /// <summary>What ten times the data may cost.</summary>
    private const double MostPerTen = 11;

    private const int Rounds = 3;
    private const int LeastScores = 30;

    public string Subject => "Growth";

    public IEnumerable<Row> Measure(Effort effort)
    {
        yield return ByProcesses(effort, "Reading CSV", size => Reading(Releases.Csv(size)));
        yield return ByProcesses(effort, "Reading XML", size => Reading(Releases.Xml(size)));
        yield return ByProcesses(effort, "Naming", size =>
        {
            FrameworkCatalog catalog = Catalog(size);
            return () => TypeNames.From(catalog, 7);
        });
        yield return ByProcesses(effort, "Catalog, first use", size =>
        {
            string text = CatalogText.Write(Catalog(size));
            return () => CatalogText.Read(text);
        });
        yield return ByProcesses(effort, "Generator, cold", size =>
        {
            BenchmarkProject project = BenchmarkProject.Of(Releases.Csv(size));
            CSharpCompilation compilation = project.Compile();
            return () => project.CreateDriver().RunGenerators(compilation);
        });
        yield return ByProcesses(effort, "Comparison of two releases", size =>
        {
            FrameworkCatalog from = Catalog(size), to = Releases.Renamed(size).Definition.Catalog;
            return () => FrameworkComparison.Between(from, to);
        });
        yield return Measure(effort, "Analyzers", "scores", effort.Scores, scores =>
        {
            BenchmarkProject project = Project(effort, scores);
            CSharpCompilation compilation = project.Generate();
            return () => Analyses.Run(compilation, project, AnalyzerTarget.Ours);
        });
        yield return OfOneAssessment(effort, "Assessment", scores =>
        {
            DeclaredAssessment declared = DeclaredAssessment.Of(scores);
            return () => declared.Make();
        });
        yield return OfOneAssessment(effort, "Reports in all formats", scores =>
        {
            Assessment assessment = DeclaredAssessment.Of(scores).Make();
            return () =>
            {
                AssessmentHtml.Write(assessment);
                AssessmentJson.Write(assessment);
                AssessmentMarkdown.Write(assessment);
                AssessmentCsv.Write(assessment);
            };
        });
    }

    /// <summary>A project with assessments of as many scores each, whatever their number.</summary>
    private static BenchmarkProject Project(Effort effort, int scores)
    {
        FrameworkText release = Releases.Csv(effort.Processes);
        int scoresOfOne = effort.Scores / 2;
        return BenchmarkProject.Of(release).WithSources(Declarations.Assessments(release.Definition.Catalog, scores / scoresOfOne, scoresOfOne));
    }

    private static Action Reading(FrameworkText file) => () => FrameworkReader.Read(file.Format, file.Text);

    private static FrameworkCatalog Catalog(int size) => Releases.Csv(size).Definition.Catalog;

    private static Row ByProcesses(Effort effort, string what, Func<int, Action> prepare) => Measure(effort, what, "processes", effort.Growth, prepare);

    private static Row OfOneAssessment(Effort effort, string what, Func<int, Action> prepare) =>
        Measure(effort, what, "scores", effort.WarmsUp ? LeastScores : LeastScores / 10, prepare);

    private static Row Measure(Effort effort, string what, string unit, int smallest, Func<int, Action> prepare)
    {
        int[] sizes = [smallest, smallest * 10, smallest * 100];
        Func<double>[] sides = [.. sizes.Select(size => SideBySide.InProcess(effort, prepare(size)))];

        // The sizes take turns, so that what disturbs the machine disturbs all of them.
        double[] least = [double.MaxValue, double.MaxValue, double.MaxValue];
        for (int round = 0; round <= Rounds; round++)
        {
            for (int size = 0; size < sizes.Length; size++)
            {
                double milliseconds = sides[size]();
                least[size] = round == 0 ? least[size] : Math.Min(least[size], milliseconds);
            }
        }

        double exponent = Exponent(sizes, least), perTen = Math.Pow(10, exponent);
        return new Row(
            $"{what}: 10 × the {unit}, in times the cost",
            $"{Row.Text(sizes[0])}, {Row.Text(sizes[1])}, {Row.Text(sizes[2])} {unit}",
            $"≤ {Row.Text((int)MostPerTen)}",
            $"{Row.Text(perTen)} (exponent {Row.Text(exponent)})",
            string.Join(", ", least.Select(milliseconds => $"{Row.Text(milliseconds)} ms")),
            perTen <= MostPerTen ? Verdict.Met : Verdict.Missed);
    }

    /// <summary>The exponent of the power of the size that fits the costs best (least squares of the logarithms).</summary>
    private static double Exponent(int[] sizes, double[] costs)
    {
        double[] x = [.. sizes.Select(size => Math.Log(size))], y = [.. costs.Select(cost => Math.Log(cost))];
        double meanX = x.Average(), meanY = y.Average();
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
