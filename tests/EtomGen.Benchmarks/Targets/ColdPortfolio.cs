using System.Diagnostics;
using System.Globalization;
using EtomGen.Framework.Reading;
using EtomGen.Reporting;

namespace EtomGen.Benchmarks.Targets;

/// <summary>A portfolio of many assessments against four releases, written by a new process that reads them as JSON.</summary>
internal static class ColdPortfolio
{
    public const string Verb = "cold-portfolio";
    public const int Scores = 300;

    /// <summary>The newest is the one that the others are aligned to.</summary>
    private static readonly string[] Releases = ["21.0", "24.0", "25.5", "26.0"];

    /// <summary>Writes a portfolio of a number of assessments into a folder, and prints time, memory and size.</summary>
    public static int Perform(string folder, int count)
    {
        FrameworkCatalog[] catalogs = [.. Releases.Select(Read)];
        string[] inputs = [.. Enumerable.Range(0, count).Select(i => AssessmentJson.Write(Draw(catalogs[i % catalogs.Length], i)))];
        long start = Stopwatch.GetTimestamp();
        var portfolio = Portfolio.Create(catalogs[^1], inputs.Select(input => AssessmentJson.Read(input, catalogs)), others: catalogs[..^1]);
        portfolio.WritePortfolio(folder, hasReports: false);
        Print("seconds", Stopwatch.GetElapsedTime(start).TotalSeconds);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        Print("megabytes", process.PeakWorkingSet64 / 1e6);
        Print("index", new FileInfo(Path.Combine(folder, "index.html")).Length / 1e6);
        return 0;
    }

    private static FrameworkCatalog Read(string release)
    {
        string file = Directory.EnumerateFiles(Path.Combine(Repository.Root, "framework-data"), $"etom-{release}.*").Single();
        return FrameworkReader.Read(FrameworkReader.FormatOf(file), File.ReadAllText(file)).Definition!.Catalog;
    }

    /// <summary>An assessment of its own product, with scores and gaps that differ from those of the others.</summary>
    private static Assessment Draw(FrameworkCatalog catalog, int number)
    {
        FrameworkProcess[] assessed = [.. catalog.OfLevel(catalog.Scale.AssessedLevels[0]).Where(process => !process.IsDeleted)];
        IEnumerable<DeclaredRow> rows = Enumerable.Range(0, Scores).Select(i =>
        {
            FrameworkProcess process = assessed[((number * 7) + i) % assessed.Length];
            var declared = new DeclaredProcess(process.Identifier.Value, null, new DeclarationLocation(i, DeclaredArgument.Process));
            double? score = (i + number) % 9 == 0 ? null : ((i * 3) + number) % 50 / 10.0 + 0.1;
            return new DeclaredRow(
                declared,
                score is not null,
                score is { } exact ? Math.Round(exact, 1) : null,
                score is null ? null : "Bills on paper are printed by a partner.",
                null,
                i);
        });
        return Assessment.From(
            new AssessmentDeclaration
            {
                Name = $"Product{number}",
                Release = catalog.Release.ToString(),
                Company = $"Company {number % 40}",
                Product = $"Product {number}",
                Rows = [.. rows],
                Modules = [],
            },
            catalog);
    }

    private static void Print(string what, double figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {figure}"));
}
