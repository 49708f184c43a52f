using System.Text.Json;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The sample's assessment, moved from release 12.0 to 16.0 by <c>dotnet format</c> in a project that installs the packages.</summary>
[Collection(PackageTests.Name)]
public class MoveTests(PackageFeed feed)
{
    private const string Declaration = "AsterosBusinessContact.cs";
    private const string Remarked = "[Score<Selling.QualifyOpportunity>(4, Deviation = \"Not scored | by hand.\", Comment = \"Seen on site.\")]";
    private const string RemarkedUnmapped = "[Score<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>(3.6, Deviation = \"Cash is booked elsewhere.\", Comment = \"Twice.\")]";

    [Fact]
    public void The_sample_moves_and_nothing_that_it_says_is_lost()
    {
        string project = feed.Copy("Moved", "Umzug"), file = Path.Combine(project, Declaration);
        string sample = File.ReadAllText(Path.Combine(Repository.Root, "src", "Samples", "AsterosBusinessContact", Declaration)).ReplaceLineEndings("\n");
        File.WriteAllText(file, sample
            .Replace("[Score<Selling.QualifyOpportunity>(4)]", Remarked, StringComparison.Ordinal)
            .Replace("[Score<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>(3.6)]", RemarkedUnmapped, StringComparison.Ordinal));
        Row[] before = RowsOf(Report(project, "before"));

        Run(project, "format", "analyzers", "--diagnostics", "ETOM5001", "--severity", "info", "--no-restore");
        CommandResult build = Run(project, "build", "--no-restore", "-v:q", "-nologo");
        string report = Report(project, "after");
        Row[] after = RowsOf(report);

        // Every row is there, with its origin, score, deviation and comment: as a row of 16.0, or unresolved.
        Assert.Equal(34, before.Length);
        Assert.Equal(before.OrderBy(row => row.Process, StringComparer.Ordinal), after.OrderBy(row => row.Process, StringComparer.Ordinal));
        Assert.Contains(new Row("1.1.1.4.2", 4, "Not scored | by hand.", "Seen on site."), after);
        Assert.Contains(new Row("1.1.1.11.2", 3.6, "Cash is booked elsewhere.", "Twice."), after);

        // What is left for a person is the compiler's warning, once for each, and stands in every form of the report.
        Assert.NotEmpty(Unresolved(report));
        Assert.Equal(CountUnresolved(report), PrintedDiagnostic.In(build).Count(found => found.Rule == "ETOM2017"));
        Assert.DoesNotContain("error", build.Output, StringComparison.Ordinal);
        foreach (string form in new[] { "assessment.md", "assessment.html", "assessment.csv" })
        {
            string text = File.ReadAllText(Path.Combine(project, "after", form));
            Assert.All(after, row => Assert.Contains(row.Process, text, StringComparison.Ordinal));
        }

        // What was foretold came true.
        string[] foretold = File.ReadAllLines(Path.Combine(project, "before", "coverage.txt"));
        Assert.NotEmpty(foretold);
        Assert.Equal(foretold, File.ReadAllLines(Path.Combine(project, "after", "coverage.txt")));

        string moved = File.ReadAllText(file);
        Assert.Contains("using Etom.V16;", moved, StringComparison.Ordinal);
        Assert.DoesNotContain("Etom.V12", moved, StringComparison.Ordinal);
    }

    private static string Report(string project, string folder)
    {
        Run(project, "run", "-v:q", "--", folder);
        return File.ReadAllText(Path.Combine(project, folder, "assessment.json"));
    }

    private static CommandResult Run(string project, params string[] arguments)
    {
        CommandResult result = DotNet.Run(project, arguments);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return result;
    }

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

    /// <summary>How much is left for a person: rows, and what modules support.</summary>
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
