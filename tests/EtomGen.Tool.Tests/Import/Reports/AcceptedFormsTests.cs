using System.Globalization;
using EtomGen.Tool.Import.Reports;

namespace EtomGen.Tool.Tests.Import.Reports;

/// <summary>The page on the forms of reports says what the importer does, line for line.</summary>
public class AcceptedFormsTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "src", "Docs", "report-forms.md");

    /// <summary>The rows of the page's tables: what is written, and how it is read.</summary>
    public static TheoryData<string, string> Forms =>
    [
        .. from line in File.ReadAllLines(Page)
           where line.StartsWith("| `", StringComparison.Ordinal)
           let cells = line.Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries).Select(cell => cell.Replace('\u0001', '|')).ToArray()
           select new TheoryDataRow<string, string>(cells[1].Trim('`'), cells[2]),
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_line_is_read_as_the_page_says(string written, string readAs) => Assert.Equal(readAs, Reading(ImportedText.Import(written)));

    [Fact]
    public void The_page_has_forms_of_everything() => Assert.True(Forms.Count > 60, $"{Forms.Count} forms");

    private static string Reading(ReportImport import)
    {
        if (import.Report.Processes.Count == 0)
        {
            IEnumerable<string> facts = import.Report.Facts.Select(fact => $"{fact.Key} = {fact.Value.Text}");
            return string.Join(", ", import.Report.Kind == AssessmentKind.Product ? facts : facts.Append($"Kind = {import.Report.Kind}"));
        }

        ReportedProcess process = Assert.Single(import.Report.Processes);
        return import.Rows switch
        {
            [] when process.Coverage is { } coverage => $"coverage {coverage.Submitted}/{coverage.Contained}",
            [] => "heading",
            [{ Fault: not null }] => "unresolved",
            [{ Score: null }] => "not submitted",
            [{ Comment: { } comment } row] => string.Create(CultureInfo.InvariantCulture, $"score {row.Score}, \"{comment}\""),
            _ => string.Create(CultureInfo.InvariantCulture, $"score {import.Rows[0].Score}"),
        };
    }
}
