using System.Text;
using System.Text.RegularExpressions;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Framework.Reading;
using EtomGen.Rules;
using EtomGen.Testing;
using Microsoft.CodeAnalysis;
using Sylvan.Data.Csv;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>A whole release of today, made from the facts of the licensed workbook, which stay outside the repository.</summary>
public partial class RealScaleTests
{
    private static readonly string[] Columns = ["Process identifier", "Level", "Process", "Original Process Identifier", "UID", "Domain", "Vertical Group"];

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    public async Task A_whole_release_compiles_without_a_warning(int depth)
    {
        FrameworkText file = Release25();
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
                reading.Definition!.Processes.Count(process => process.Level <= depth),
                assembly.GetTypes().Count(type => !type.IsAbstract && type.IsAssignableTo(typeof(Process))));
            var catalog = (FrameworkCatalog)assembly.GetType("Etom.V25_5.Catalog")!.GetProperty("Instance")!.GetValue(null)!;
            Assert.Equal(2893, catalog.Processes.Count(process => process.Level >= 2));
            Assert.Equal("Fully Conformant", catalog.Scale.ResultOf(5));
        });
    }

    /// <summary>The facts in the form of a framework file: with the release's own facts, and its domains as processes of level 1.</summary>
    private static FrameworkText Release25()
    {
        var csv = new StringBuilder("id,level,name,original,uid,domain,vertical\n");
        foreach (string fact in (string[])
            [
                "@release,,25.5", "@title,,Business Process Framework (eTOM)", "@assessed-levels,,3", "@coverage-level,,2", "@minimum,,0.1", "@maximum,,5", "@decimals,,1",
                "@not-submitted,,Not submitted", "@not-submitted-score,,0", "@band,,0.1..4.9 Partially Conformant", "@band,,5..5 Fully Conformant",
            ])
        {
            csv.Append(fact).Append(",,,,\n");
        }

        var domains = new HashSet<string>(StringComparer.Ordinal);
        using var reader = CsvDataReader.Create(Repository.Evidence("evidence/gb921-25.5-facts.csv"));
        int[] ordinals = [.. Columns.Select(reader.GetOrdinal)];
        while (reader.Read())
        {
            string[] fields = [.. ordinals.Select(reader.GetString)];
            string domain = string.Join('.', fields[0].Split('.').Take(2));
            if (domains.Add(domain))
            {
                Append(csv, [domain, "1", fields[5], "", "", "", ""]);
            }

            fields[3] = Identifier().IsMatch(fields[3]) ? fields[3] : "";
            fields[6] = fields[6].ToUpperInvariant();
            Append(csv, fields);
        }

        return new FrameworkText("/data/etom-25.5.csv", csv.ToString());
    }

    private static void Append(StringBuilder csv, string[] fields) =>
        csv.AppendJoin(',', fields.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)+$")]
    private static partial Regex Identifier();
}
