using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using EtomGen.Tool.Import.Frameworks;
using EtomGen.Tool.Output;
using EtomGen.Tool.Tests.Harness;

namespace EtomGen.Tool.Tests.Import.Frameworks;

/// <summary>
/// For every row of a list of processes, exactly one of: a process, a repetition that is merged into one, or a row that is left out by its number. The format does
/// not matter.
/// </summary>
public class FrameworkConservationTests
{
    private const int Lists = 400;
    private const int MaxRows = 12;

    private static readonly string[] Header = ["id", "name", "level", "vertical"];

    /// <summary>Few identifiers and names, so that rows repeat and contradict one another and miss their parents; and what spreadsheets and people make of them.</summary>
    private static readonly Gen<string[]> Row =
        from identifier in Gen.OneOf(
            "1.1.1", "1.1.1", "1.1.2", "1.1.1.1", "1.1.1.1", "1.1.1.2", "1.1.2.1", "1.1.1.1.1", "1.1.1.1.2.1", "1.4.7 (This Process ID has been deliberately unused!)",
            "1.1.02.1", "1.1.1.1 (new)", "tbd", "36892", "")
        from name in Gen.OneOf("Lend", "Lend", "Find", "Seek (Deleted)", "Größe 😀", "Le\u00A0nd")
        from vertical in Gen.OneOf("Assurance", "Fulfillment", "")
        from isStated in Gen.Int[0, 5]
        let level = Math.Max(2, identifier.TakeWhile(c => c != ' ').Count(c => c == '.'))
        select new[] { identifier, name, isStated > 0 ? level.ToString(CultureInfo.InvariantCulture) : "", vertical };

    private static readonly Gen<(string[][] Rows, PreferredRow Preferred)> List =
        from rows in Row.Array[1, MaxRows]
        from preferred in Gen.Enum<PreferredRow>()
        select (rows, preferred);

    [Fact]
    [LongRun]
    public void Every_row_is_a_process_is_merged_or_is_left_out_by_its_number()
    {
        var chance = new PCG(1);
        for (int i = 0; i < Lists; i++)
        {
            (string[][] rows, PreferredRow preferred) = List.Generate(chance, null!, out _);
            string[] outcomes =
            [
                Outcome("list.csv", Encoding.UTF8.GetBytes(string.Concat(rows.Prepend(Header).Select(row => $"{string.Join(';', row)}\n"))), rows, preferred),
                Outcome("list.json", JsonSerializer.SerializeToUtf8Bytes(rows.Select(row => Header.Zip(row).ToDictionary())), rows, preferred),
                Outcome("list.xlsx", new WorkbookBuilder().Sheet("list", [Header, .. rows]).Build(), rows, preferred),
            ];

            Assert.True(outcomes.Distinct().Count() == 1, $"List {i}: {string.Join("\n---\n", outcomes.Distinct())}");
        }
    }

    /// <summary>What an import makes of a list, its rows counted from 0; the law is checked on the way.</summary>
    private static string Outcome(string file, byte[] content, string[][] rows, PreferredRow preferred)
    {
        var sheets = SheetChoice.Create(file, SourceFile.Read(file, content, CancellationToken.None), null, null, new Dictionary<Meaning, string>());
        FrameworkCatalog scaled = Etom.V12.Catalog.Instance;
        var request = new FrameworkImport.Request(file, scaled.Release, scaled.Scale, "assumed", IsComplete: true, WithDescriptions: false, preferred);
        FrameworkImport import;
        try
        {
            import = FrameworkImport.Run(sheets, request, CancellationToken.None);
        }
        catch (ToolException)
        {
            return "refused";
        }

        SheetSummary sheet = import.Summary.Sheets[0];
        int first = SourceFile.FormatOf(file) == SourceFormat.Json ? 1 : 2;
        int[] leftOut = [.. sheet.LeftOut.Values.SelectMany(numbers => numbers).Select(number => number - first).Order()];
        Assert.Equal(rows.Length, sheet.Processes + sheet.Merged + leftOut.Length);
        Assert.Equal(import.Definition.Catalog.Processes.Count, sheet.Processes + import.Summary.Added.Count);
        Assert.Equal(leftOut.Distinct(), leftOut);
        for (int i = 0; i < rows.Length; i++)
        {
            bool isLive = !rows[i][1].EndsWith("(Deleted)", StringComparison.Ordinal) && !rows[i][0].Contains("unused", StringComparison.Ordinal);
            if (!leftOut.Contains(i))
            {
                FrameworkProcess? process = import.Definition.Catalog.Find(rows[i][0].Split(' ')[0]);
                Assert.True(process is not null, $"Row {i} of {file} is lost: {sheet}\n{string.Join('\n', rows.Select(row => string.Join('|', row)))}");
                Assert.Equal((rows[i][1].Replace('\u00A0', ' ').Replace(" (Deleted)", "", StringComparison.Ordinal), !isLive), (process.Name, process.IsDeleted));
                Assert.All(rows[i][3].Split(';', StringSplitOptions.RemoveEmptyEntries), vertical => Assert.Contains(vertical, process.Vertical, StringComparison.Ordinal));
            }
            else if (isLive)
            {
                // One finding is enough for the rows of one process.
                IEnumerable<string> alike = Enumerable.Range(0, rows.Length).Where(j => rows[j][0] == rows[i][0]).Select(j => $"row {j + first} of 'list'");
                Assert.Contains(
                    import.Findings,
                    finding => finding.Severity > Severity.Info && alike.Any(row => finding.Message.Contains(row, StringComparison.Ordinal)));
            }
        }

        return $"{string.Join(' ', leftOut)}\n{CatalogText.Write(import.Definition.Catalog)}";
    }
}
