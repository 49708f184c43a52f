using System.Text.Json;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The sample's assessment, moved from release 12.0 to 16.0 by <c>dotnet format</c> in a project that installs the packages.</summary>
[Collection(FormattedSolutionTests.Name)]
public class MoveTests(FormattedSolution solution)
{
    [Fact]
    public void The_sample_moves_and_nothing_that_it_says_is_lost()
    {
        Row[] before = RowsOf(Report("before"));
        string report = Report("after");
        Row[] after = RowsOf(report);

        // Every row is there, with its origin, score, deviation and comment: as a row of 16.0, or unresolved.
        Assert.Equal(34, before.Length);
        Assert.Equal(before.OrderBy(row => row.Process, StringComparer.Ordinal), after.OrderBy(row => row.Process, StringComparer.Ordinal));
        Assert.Contains(new Row("1.1.1.4.2", 4, "Not scored | by hand.", "Seen on site."), after);
        Assert.Contains(new Row("1.1.1.11.2", 3.6, "Cash is booked elsewhere.", "Twice."), after);

        // Each row that is left to a person gives a warning of the compiler, and is in every form of the report.
        Assert.NotEmpty(Unresolved(report));
        Assert.Equal(CountUnresolved(report), PrintedDiagnostic.In(solution.After).Count(found => found.Rule == "ETOM2017"));
        foreach (string form in new[] { "assessment.md", "assessment.html", "assessment.csv" })
        {
            string text = solution.ReportOf("Moved", "after", form);
            Assert.All(after, row => Assert.Contains(row.Process, text, StringComparison.Ordinal));
        }

        // The move keeps what its preview said.
        string preview = solution.ReportOf("Moved", "before", "coverage.txt");
        Assert.NotEmpty(preview);
        Assert.Equal(preview, solution.ReportOf("Moved", "after", "coverage.txt"));

        string moved = solution.SourceOf("Moved");
        Assert.Contains("using Etom.V16;", moved, StringComparison.Ordinal);
        Assert.DoesNotContain("Etom.V12", moved, StringComparison.Ordinal);
    }

    private string Report(string time) => solution.ReportOf("Moved", time, "assessment.json");

    /// <summary>What a report's rows say, by the identifier that they had at first.</summary>
    private static Row[] RowsOf(string report)
    {
        using var document = JsonDocument.Parse(report);
        return
        [
            .. document.RootElement.GetProperty("scope").EnumerateArray()
                .SelectMany(group => group.GetProperty("processes").EnumerateArray())
                .Where(row => row.TryGetProperty("submitted", out _))
                .Select(row => RowOf(row, Text(row, "movedFrom")?.Split(' ')[1] ?? Text(row, "identifier")!)),
            .. Unresolved(report),
        ];
    }

    private static Row[] Unresolved(string report)
    {
        using var document = JsonDocument.Parse(report);
        return document.RootElement.TryGetProperty("unresolved", out JsonElement rows)
            ? [.. rows.EnumerateArray().Where(row => !row.TryGetProperty("module", out _)).Select(row => RowOf(row, Text(row, "identifier")!))]
            : [];
    }

    /// <summary>The number of rows and of supported processes that are left to a person.</summary>
    private static int CountUnresolved(string report)
    {
        using var document = JsonDocument.Parse(report);
        return document.RootElement.GetProperty("unresolved").GetArrayLength();
    }

    private static Row RowOf(JsonElement row, string process) =>
        new(process, row.TryGetProperty("score", out JsonElement score) ? score.GetDouble() : null, Text(row, "deviation"), Text(row, "comment"));

    private static string? Text(JsonElement element, string property) => element.TryGetProperty(property, out JsonElement value) ? value.GetString() : null;

    private sealed record Row(string Process, double? Score, string? Deviation, string? Comment);
}
