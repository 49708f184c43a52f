using System.Text.RegularExpressions;

namespace EtomGen.Docs.Tests;

/// <summary>The page on performance names every class of benchmarks, and no other.</summary>
public partial class PerformancePageTests
{
    [Fact]
    public void The_page_names_every_benchmark()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "src", "Docs", "performance-measurements.md"));

        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "EtomGen.Benchmarks", "Benchmarks"), "*Benchmarks.cs").Select(Path.GetFileNameWithoutExtension).Order(),
            BenchmarkName().Matches(page).Select(name => name.Groups[1].Value).Distinct().Order());
    }

    [GeneratedRegex(@"`(\w+Benchmarks)`")]
    private static partial Regex BenchmarkName();
}
