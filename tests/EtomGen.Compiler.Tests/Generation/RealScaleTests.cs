using System.Globalization;
using System.Text;
using EtomGen.Framework.Reading;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>A whole release of today, made from the facts of the licensed workbook, which stay outside the repository, and one far beyond it.</summary>
public class RealScaleTests
{
    [Fact]
    [LongRun]
    public async Task A_whole_release_compiles_without_a_warning()
    {
        const int depth = 7;
        var file = new FrameworkText("/data/etom-25.5.csv", WorkbookFacts.ToCsv());
        FrameworkReading reading = file.Read();
        Assert.DoesNotContain(reading.Findings, finding => finding.IsError);

        GeneratedProject generated = TestProject.Of(file)
            .WithProperty("EtomDepth", $"{depth}")
            .WithProperty("EtomAccessibility", "public")
            .WithSource("""
                using EtomGen;

                /// <summary>One group of the release.</summary>
                [ConformanceAssessment("25.5", Company = "Acme", Product = "Shelf")]
                [Score<Etom.V25_5.MarketStrategyManagement.GatherAndAnalyzeMarketInformation>(4.5)]
                public static partial class Shelf;
                """)
            .Generate()
            .VerifyCompiles();
        Assert.DoesNotContain(await generated.Analyze(UnmentionedProcesses.RuleId), finding => finding.Severity >= DiagnosticSeverity.Warning);
        generated.Load(assembly =>
        {
            Assert.Equal(
                reading.Definition!.Catalog.Processes.Count(process => process.Level <= depth),
                assembly.GetTypes().Count(type => !type.IsAbstract && type.IsAssignableTo(typeof(Process))));
            var catalog = (FrameworkCatalog)assembly.GetType("Etom.V25_5.Catalog")!.GetProperty("Instance")!.GetValue(null)!;
            Assert.Equal(2893, catalog.Processes.Count(process => process.Level >= 2));
            Assert.Equal("Fully Conformant", catalog.Scale.ResultOf(5));
        });
    }

    [Fact]
    [LongRun]
    public void A_release_of_250000_processes_compiles_and_is_read_at_run_time()
    {
        GeneratedProject generated = TestProject.Of(new FrameworkText("/data/etom-1.0.csv", Huge())).WithProperty("EtomDepth", "2").Generate().VerifyCompiles();

        generated.Load(assembly =>
        {
            var catalog = (FrameworkCatalog)assembly.GetType("Etom.V1.Catalog")!.GetProperty("Instance")!.GetValue(null)!;
            Assert.Equal(250_000, catalog.OfLevel(3).Count);
            Assert.Equal("1.7.42.499 Process number 42 of many, the 499th of its group", catalog.Find("1.7.42.499")!.ToString());
        });
    }

    /// <summary>One area, ten domains of fifty groups, each of 500 processes.</summary>
    private static string Huge()
    {
        var csv = new StringBuilder(
            "id,level,name\n@release,,1.0\n@assessed-levels,,3\n@coverage-level,,2\n@minimum,,1\n@maximum,,5\n@decimals,,0\n@not-submitted,,No\n@band,,1..5 Yes\n1,0,Everything\n");
        for (int domain = 1; domain <= 10; domain++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"1.{domain},1,Domain number {domain}\n");
            for (int group = 1; group <= 50; group++)
            {
                csv.Append(CultureInfo.InvariantCulture, $"1.{domain}.{group},2,Group number {group} of domain number {domain}\n");
                    for (int process = 1; process <= 500; process++)
                {
                    csv.Append(CultureInfo.InvariantCulture, $"1.{domain}.{group}.{process},3,\"Process number {group} of many, the {process}th of its group\"\n");
                }
            }
        }

        return csv.ToString();
    }
}
