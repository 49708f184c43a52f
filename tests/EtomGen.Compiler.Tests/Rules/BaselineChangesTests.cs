using System.Globalization;
using System.Text;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Rules;

/// <summary>Every worsening of an assessment against its baseline is found at its row, every improvement is said to be one, and nothing else is said.</summary>
public class BaselineChangesTests
{
    private const int Changes = 200;
    private const int Seed = 19;

    /// <summary>Level-3 processes of release 12.0 in groups whose lists are complete.</summary>
    private static readonly FrameworkProcess[] Processes =
    [
        .. Frameworks.V12.Definition.Catalog.Processes.Where(process => process is { Level: 3, IsDeleted: false, Parent.HasAllChildren: true }),
    ];

    /// <summary>200 assessments in one project, each changed once since its baseline was written.</summary>
    [Fact]
    public async Task Two_hundred_seeded_changes_are_found_where_they_are()
    {
        var random = new Random(Seed);
        var source = new StringBuilder("using EtomGen;\n");
        var baselines = new List<FrameworkText>();
        var expected = new List<(string Rule, int Line)>();
        int line = 1;
        for (int change = 0; change < Changes; change++)
        {
            (FrameworkProcess Process, decimal? Score)[] before =
            [
                .. Processes.OrderBy(_ => random.Next()).Take(12).Select(process => (process, random.Next(4) == 0 ? (decimal?)null : random.Next(2, 50) / 10m)),
            ];
            baselines.Add(FrameworkText.Baseline(
                $"identifier,score\n{string.Concat(before.Select(row => $"{row.Process.Identifier},{Text(row.Score)}\n"))}", $"/data/{change:D3}.csv", $"Product{change}"));

            var rows = before.ToList();
            (string? rule, int index) = Change(rows, random);
            source.Append(CultureInfo.InvariantCulture, $"[ConformanceAssessment(\"12.0\", Company = \"Acme\", Product = \"Product {change}\")]\n");
            foreach ((FrameworkProcess process, decimal? score) in rows)
            {
                source.Append(score is null ? $"[NotSubmitted(\"{process.Identifier}\")]\n" : $"[Score(\"{process.Identifier}\", {Text(score)})]\n");
            }

            source.Append(CultureInfo.InvariantCulture, $"internal static partial class Product{change};\n");
            if (rule is not null)
            {
                expected.Add((rule, line + 1 + index));
            }

            line += rows.Count + 2;
        }

        GeneratedProject project = TestProject.Of([Frameworks.V12, .. baselines]).WithSource(source.ToString()).Generate().VerifyCompiles();
        (string Id, int)[] found =
        [
            .. (await project.Analyze()).Where(finding => finding.Id.StartsWith("ETOM6", StringComparison.Ordinal))
                .Select(finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line)),
        ];
        Assert.Equal(expected, found);
        Assert.All(
            [ScoreBelowBaseline.RuleId, NoLongerSubmitted.RuleId, LeftScope.RuleId, ImprovementNotInBaseline.RuleId],
            rule => Assert.InRange(expected.Count(change => change.Rule == rule), 10, Changes));
    }

    /// <summary>Changes an assessment once. Returns the rule that finds it, and the index of the row at which it does; -1 for the assessment's own attribute.</summary>
    private static (string? Rule, int Row) Change(List<(FrameworkProcess Process, decimal? Score)> rows, Random random)
    {
        int index = random.Next(rows.Count);
        (FrameworkProcess process, decimal? score) = rows[index];
        switch (random.Next(6))
        {
            case 0 when score > 0.1m:
                rows[index] = (process, score - (random.Next(1, (int)(score.Value * 10)) / 10m));
                return (ScoreBelowBaseline.RuleId, index);
            case 1 when score is not null:
                rows[index] = (process, null);
                return (NoLongerSubmitted.RuleId, index);
            case 2:
                rows.RemoveAt(index);
                return (LeftScope.RuleId, rows.FindLastIndex(row => row.Process.Parent == process.Parent));
            case 3 when score < 5:
                rows[index] = (process, score + (random.Next(1, (int)((5 - score.Value) * 10) + 1) / 10m));
                return (ImprovementNotInBaseline.RuleId, index);
            case 4 when score is null:
                rows[index] = (process, random.Next(1, 51) / 10m);
                return (ImprovementNotInBaseline.RuleId, index);
            case 5:
                FrameworkProcess added = Processes.First(candidate => rows.TrueForAll(row => row.Process != candidate));
                rows.Insert(index, (added, random.Next(2) == 0 ? 4.2m : null));
                return (rows[index].Score is null ? null : ImprovementNotInBaseline.RuleId, index);
            default:
                (rows[0], rows[^1]) = (rows[^1], rows[0]);
                return (null, 0);
        }
    }

    private static string Text(decimal? score) => score?.ToString(CultureInfo.InvariantCulture) ?? "";
}
