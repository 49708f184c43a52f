using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using EtomGen.Framework.Reading;
using EtomGen.Reporting.Portfolios;
using Json.Schema;
using MiniExcelLibs;

namespace EtomGen.Reporting.Tests;

public class PortfolioTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "EtomGen.Reporting", "Json", "portfolio-1.schema.json")));

    /// <summary>A release with a single process of level 3, and scores to 10.</summary>
    private static readonly FrameworkCatalog Library = FrameworkReader.Read(
        FrameworkFormat.Csv,
        "id,level,name\n@release,,1.0\n@assessed-levels,,3\n@coverage-level,,2\n@minimum,,0\n@maximum,,10\n@decimals,,0\n@not-submitted,,No\n@band,,0..10 Any\n"
            + "1.1,1,Readers\n1.1.1,2,Lending\n1.1.1.1,3,Lend a Book\n").Definition!.Catalog;

    [Fact]
    public void Every_row_and_every_reference_is_aligned_or_listed_with_its_reason()
    {
        Portfolio portfolio = Landscape.Samples;

        Assert.Equal(
            ["Asteros Business Contact.Telecom", "Northlight Operations Suite", "Northlight Operations Suite", "TMFC000-Example"],
            portfolio.Entries.Select(entry => entry.Name));
        Assert.Equal([34, 60, 60, 5], portfolio.Entries.Select(entry => entry.Rows.Count + entry.Left.Count));
        Assert.Equal([0, 0], portfolio.Entries.Where(entry => entry.Assessment?.Framework == portfolio.Framework).Select(entry => entry.Left.Count));
        Assert.All(portfolio.Entries.SelectMany(entry => entry.Left), left => Assert.NotEmpty(left.Reason));
        Assert.Contains(portfolio.Entries[^1].Left, left => left.Process == "1.9.9|<b>No_such_process</b>|v26.0");
    }

    [Fact]
    public void What_takes_part_names_itself()
    {
        Assert.Equal("TMFC000-Example 1.2.0", Landscape.Component.ToString());
        Assert.Equal("Shelf", new PortfolioComponent("Shelf", null, []).ToString());
        Assert.Equal("4 assessments and components in Business Process Framework (eTOM) 26.0", Landscape.Samples.ToString());
        Assert.Equal(
            "1 assessment or component in Business Process Framework (eTOM) 26.0",
            Portfolio.Create(Landscape.Samples.Framework, [Sample.Northlight], [], []).ToString());
        Assert.Equal(["12.0", "26.0", "26.0", "12.0, 16.0, 26.0"], Landscape.Samples.Entries.Select(ReportTexts.ReleaseOf));
    }

    [Fact]
    public void An_unresolved_row_without_a_name_is_listed_by_its_identifier()
    {
        Assessment assessment = OneRow.Of(
            Landscape.Samples.Framework, "1.12.9.2", 4, new DeclaredUnresolved("12.0", "1.1.1.77", null, null, null, null, null, null, null, 1));

        Assert.Equal(["1.1.1.77"], Landscape.Make(assessment).Entries[0].Left.Select(left => left.Process));
    }

    [Fact]
    public void Rows_on_another_scale_are_listed_and_not_aligned()
    {
        PortfolioEntry entry = Portfolio.Create(Landscape.Samples.Framework, [OneRow.Of(Library, "1.1.1.1", 7)], null, [Library]).Entries[0];

        Assert.Empty(entry.Rows);
        Assert.Equal(
            [("1.0", "1.1.1.1 Lend a Book", 7m, "Scores of release 1.0 run to 10")],
            entry.Left.Select(left => (left.Release, left.Process, left.Score!.Value, left.Reason)));
    }

    [Fact]
    public void A_row_of_another_release_keeps_its_score_at_its_certain_counterpart()
    {
        PortfolioEntry asteros = Landscape.Samples.Entries[0];
        FrameworkComparison comparison = FrameworkComparison.Between(Sample.Assessment.Framework, Landscape.Samples.Framework, others: [Etom.V16.Catalog.Instance]);

        Assert.Equal(
            Sample.Assessment.Processes
                .Select(row => (Counterpart: comparison.CounterpartOf(comparison.From.Find(row.Process.Identifier)!), row.Score))
                .Where(row => row.Counterpart is { Level: 3 })
                .Select(row => (row.Counterpart!.Identifier.Value, row.Score))
                .Order(),
            asteros.Rows.Select(row => (row.Process.Identifier.Value, row.Assessed!.Score)).Order());
        Assert.NotEmpty(asteros.Rows);
    }

    [Fact]
    public void The_matrix_has_the_figures_of_the_assessments_themselves()
    {
        using JsonDocument json = JsonDocument.Parse(PortfolioJson.Write(Landscape.Samples));
        JsonElement[] groups = [.. json.RootElement.GetProperty("matrix").EnumerateArray()];

        // Recomputed from the rows of the CSV report.
        (string Code, Assessment Assessment)[] samples = [("A2", Sample.OlderNorthlight), ("A3", Sample.Northlight)];
        foreach ((string code, Assessment assessment) in samples)
        {
            string[][] rows = [.. CsvRows.Read(AssessmentCsv.Write(assessment).TrimStart('\uFEFF')).Skip(1)];
            foreach (IGrouping<string, string[]> expected in rows.GroupBy(row => row[0].TrimStart('\'')))
            {
                JsonElement group = Assert.Single(groups, group => group.GetProperty("identifier").GetString() == expected.Key);
                JsonElement cell = Assert.Single(group.GetProperty("cells").EnumerateArray(), cell => cell.GetProperty("code").GetString() == code);
                double[] scores = [.. expected.Where(row => row[7] != "Not submitted").Select(row => double.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture))];
                Assert.Equal(scores.Average(), cell.GetProperty("meanScore").GetDouble(), 5);
                Assert.Equal(scores.Length, cell.GetProperty("coverage").GetProperty("submitted").GetInt32());
            }
        }
    }

    [Fact]
    public void A_process_that_nobody_covers_is_a_gap_and_a_component_covers_what_its_process_contains()
    {
        string[] gaps = [.. PortfolioFindings.Gaps(Landscape.Samples).SelectMany(gap => gap.Lines).Select(line => line.Process.Identifier.Value)];

        Assert.Contains("1.3.5.9", gaps);
        Assert.Contains("1.1.15.2", gaps);
        Assert.DoesNotContain("1.1.15.1", gaps);
        Assert.DoesNotContain(gaps, gap => gap.StartsWith("1.3.9.", StringComparison.Ordinal));
        PortfolioLine covered = PortfolioFindings.Covered(Landscape.Samples).SelectMany(group => group.Lines).Single(line => line.Process.Identifier.Value == "1.3.9.2");
        Assert.Equal(["A2", "A3", "C1"], covered.Covering.Select(entry => entry.Code));
        Assert.Equal(2, covered.ProductCount);
        Assert.Equal(("A3", "A2"), (covered.Extremes!.Value.Best.Code, covered.Extremes.Value.Worst.Code));
    }

    [Fact]
    public void Without_gaps_that_is_said_and_who_covers_what_is_counted()
    {
        Assessment assessment = OneRow.Of(Library, "1.1.1.1", 7);
        var alone = Portfolio.Create(Library, [assessment]);
        var several = Portfolio.Create(Library, [assessment], [new PortfolioComponent("Desk", null, [Library.Find("1.1.1.1")!])]);

        Assert.Equal([ReportTexts.NoGaps], SaidOfGaps(PortfolioMarkdown.Write(alone)));
        Assert.Equal([ReportTexts.NoGaps], SaidOfGaps(PortfolioHtml.Write(alone)));
        Assert.Equal([ReportTexts.GapsIntroduction], SaidOfGaps(PortfolioMarkdown.Write(Landscape.Samples)));
        Assert.Equal([ReportTexts.GapsIntroduction], SaidOfGaps(PortfolioHtml.Write(Landscape.Samples)));
        Assert.Equal("1 covered, 0 by several", Counted(alone));
        Assert.Equal("1 covered, 1 by several", Counted(several));

        static string[] SaidOfGaps(string report) =>
            [.. new[] { ReportTexts.NoGaps, ReportTexts.GapsIntroduction }.Where(said => report.Contains(said, StringComparison.Ordinal))];

        static string Counted(Portfolio portfolio) => new HtmlParser().ParseDocument(PortfolioHtml.Write(portfolio)).QuerySelector("#overlaps .note")!.TextContent;
    }

    [Fact]
    public void A_chosen_scope_shows_all_that_it_contains_and_names_what_it_leaves_out()
    {
        FrameworkCatalog framework = Landscape.Samples.Framework;
        FrameworkProcess domain = framework.Find("1.4")!, group = framework.Find("1.3.9")!;
        Portfolio portfolio = Landscape.Within(group, domain, group);

        Assert.Equal([group, domain], portfolio.Scope);
        Assert.Equal(
            [group, .. framework.OfLevel(2).Where(process => process.Parent == domain && !process.IsDeleted)],
            portfolio.Groups.Select(shown => shown.Process));
        Assert.Equal(
            framework.OfLevel(3).Where(process => process.Parent!.Parent == domain && !process.IsDeleted && !process.Parent.IsDeleted),
            portfolio.Groups.Where(shown => shown.Process.Parent == domain).SelectMany(shown => shown.Lines).Select(line => line.Process).Where(process => process.Level == 3));
        Assert.Equal(
            Landscape.Samples.Groups.Select(shown => shown.Process).Where(process => process != group && process.Parent != domain),
            portfolio.OutOfScope);
        Assert.NotEmpty(portfolio.OutOfScope);
        string note = Assert.Single(ReportTexts.NotesOf(portfolio));
        Assert.StartsWith($"The matrix, the gaps and who covers a process show {group}, {domain}. Not shown there", note, StringComparison.Ordinal);
        Assert.All(portfolio.OutOfScope, left => Assert.Contains(left.Identifier.Value, note, StringComparison.Ordinal));
        using JsonDocument json = JsonDocument.Parse(PortfolioJson.Write(portfolio));
        Assert.Equal(["1.3.9", "1.4"], json.RootElement.GetProperty("scope").EnumerateArray().Select(chosen => chosen.GetString()));
    }

    [Fact]
    public void A_scope_is_made_of_live_processes_of_the_release_down_to_level_2()
    {
        FrameworkCatalog framework = Landscape.Samples.Framework;
        FrameworkProcess deep = framework.OfLevel(3)[0], foreign = Etom.V12.Catalog.Instance.OfLevel(2)[0];

        Assert.Contains(
            $"{deep} is on level 3: a scope is made of processes down to level 2",
            Assert.Throws<ArgumentException>(() => Landscape.Within(deep)).Message,
            StringComparison.Ordinal);
        Assert.Contains($"{foreign} is not a process of {framework}", Assert.Throws<ArgumentException>(() => Landscape.Within(foreign)).Message, StringComparison.Ordinal);
        Assert.Empty(Landscape.Samples.Scope);
        Assert.Empty(Landscape.Samples.OutOfScope);
    }

    [Fact]
    public void Two_assessments_of_a_product_are_a_history_with_what_rose_fell_came_and_went()
    {
        PortfolioStep step = Assert.Single(Assert.Single(PortfolioHistory.Of(Landscape.Samples)).Steps);
        (decimal? Before, decimal? After)[] scores = [.. Sample.OlderNorthlight.Processes.Zip(Sample.Northlight.Processes, (before, after) => (before.Score, after.Score))];

        Assert.Equal(("A2", "A3"), (step.Before.Code, step.After.Code));
        Assert.Equal(scores.Count(score => score.Before is not null && score.After > score.Before), step.Count(PortfolioChangeKind.Rose));
        Assert.Equal(scores.Count(score => score.Before is null && score.After is not null), step.Count(PortfolioChangeKind.Came));
        Assert.Equal((0, 0), (step.Count(PortfolioChangeKind.Fell), step.Count(PortfolioChangeKind.Went)));
    }

    [Fact]
    public void The_same_version_twice_is_two_columns_and_a_note()
    {
        Portfolio portfolio = Landscape.Make(Sample.Northlight, Sample.Northlight);

        Assert.Equal(3, portfolio.Entries.Count);
        Assert.Equal(["A1 and A2 are Northlight Operations Suite 8.0 with the same version and date. Each has its own column."], ReportTexts.NotesOf(portfolio));
    }

    [Fact]
    public void The_order_of_the_inputs_changes_nothing()
    {
        Portfolio other = Landscape.Make(Sample.Assessment, Sample.OlderNorthlight, Sample.Northlight);

        Assert.Equal(PortfolioJson.Write(Landscape.Samples), PortfolioJson.Write(other));
        Assert.Equal(PortfolioHtml.Write(Landscape.Samples), PortfolioHtml.Write(other));
        Assert.Equal(PortfolioXlsx.Write(Landscape.Samples), PortfolioXlsx.Write(other));
    }

    [Fact]
    public void Json_keeps_the_schema()
    {
        foreach (Portfolio portfolio in new[] { Landscape.Samples, Landscape.Make(), Landscape.Make(Hostile.Mapped), Landscape.Within(Landscape.Samples.Framework.Find("1.4")!) })
        {
            using JsonDocument json = JsonDocument.Parse(PortfolioJson.Write(portfolio));
            EvaluationResults results = Schema.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.True(results.IsValid, JsonSerializer.Serialize(results));
        }
    }

    [Fact]
    public void The_page_is_well_formed_and_shows_hostile_texts_as_texts()
    {
        foreach (Portfolio portfolio in new[] { Landscape.Samples, Landscape.Make(Hostile.Mapped, Sample.Northlight) })
        {
            var errors = new List<string>();
            var parser = new HtmlParser();
            parser.Error += (_, error) => errors.Add($"{((HtmlErrorEvent)error).Position}: {((HtmlErrorEvent)error).Message}");
            IDocument page = parser.ParseDocument(PortfolioHtml.Write(portfolio));

            Assert.Empty(errors);
            Assert.Single(page.QuerySelectorAll("script"));
            Assert.Empty(page.QuerySelectorAll("img, iframe, b:not(.score b, dd b)"));
            Assert.Equal(portfolio.Entries.Count, page.QuerySelectorAll("#directory tbody tr").Length);
            Assert.All(page.QuerySelectorAll(".landscape .fold tr"), row => Assert.Equal(portfolio.Entries.Count + 1, row.Children.Length));
            Assert.Equal(portfolio.Groups.Sum(group => group.Lines.Count), page.QuerySelectorAll(".landscape .line").Length);
            Assert.Equal(portfolio.Entries.Sum(entry => entry.Left.Count), page.QuerySelectorAll("#left tbody tr").Length);
        }
    }

    [Fact]
    public void The_workbook_has_a_row_for_each_process_and_numbers_as_numbers()
    {
        IDictionary<string, object?>[] rows =
            [.. MiniExcel.Query(new MemoryStream(PortfolioXlsx.Write(Landscape.Samples)), useHeaderRow: true, sheetName: "Matrix").Cast<IDictionary<string, object?>>()];

        Assert.Equal(Landscape.Samples.Groups.Sum(group => 1 + group.Lines.Count), rows.Length);
        IDictionary<string, object?> row = Assert.Single(rows, row => (string?)row["Identifier"] == "1.3.10.3");
        Assert.Equal((3.0, 3.6, null), (row["A2"], row["A3"], row["C1"]));
    }

    [Fact]
    public void Files_are_the_page_its_forms_and_the_report_of_each_assessment()
    {
        string folder = Directory.CreateTempSubdirectory("EtomGen portfolio ").FullName;

        IReadOnlyList<string> written = Landscape.Samples.WritePortfolio(folder);

        Assert.Equal(
            ["index.html", "portfolio.md", "portfolio.json", "portfolio.xlsx", "reports/A1.html", "reports/A2.html", "reports/A3.html"],
            written.Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')));
        Assert.Equal(AssessmentHtml.Write(Sample.Assessment), File.ReadAllText(written[4]));
        Assert.Contains("href=\"reports/A3.html\"", File.ReadAllText(written[0]), StringComparison.Ordinal);
        Assert.Contains("https://northlight.example.com/conformance/8.0", PortfolioHtml.Write(Landscape.Samples), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_assessments_of_300_scores_are_one_page_of_less_than_5_megabytes()
    {
        Assessment[] assessments = [.. Landscape.Large(200).Entries.Select(entry => entry.Assessment!)];
        var watch = Stopwatch.StartNew();
        Portfolio portfolio = Portfolio.Create(Sample.Northlight.Framework, assessments, null, [Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance]);
        string page = PortfolioHtml.Write(portfolio);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s, {page.Length:N0} characters");

        Assert.Equal(200, portfolio.Entries.Count);
        Assert.InRange(page.Length, 1_000_000, 5_000_000);
    }
}
