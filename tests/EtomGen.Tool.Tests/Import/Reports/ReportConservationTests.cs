using System.Globalization;
using CsCheck;
using EtomGen.Tool.Import.Reports;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Tests.Import.Reports;

/// <summary>For every row of a report, exactly one of: a row, an unresolved row, a finding. What a form says is read as it is said, or not at all.</summary>
public class ReportConservationTests
{
    private const int Reports = 3_000;
    private const int MaxRows = 8;

    private static readonly FrameworkProcess[] Processes = [.. Etom.V12.Catalog.Instance.OfLevel(3).Where(process => !process.IsDeleted)];

    /// <summary>The ten digits of several scripts, and the sign before decimals that goes with them.</summary>
    private static readonly (string Digits, string Point)[] Scripts = [("0123456789", "."), ("0123456789", ","), ("٠١٢٣٤٥٦٧٨٩", "٫"), ("０１２３４５６７８９", "．"), ("०१२३४५६७८९", ".")];

    private static readonly string[] Separators = [" – ", " - ", " — ", ": ", " \u2011 ", " ", "\t", " | "];

    /// <summary>Forms that tell a score of {0}, whose word is {1}.</summary>
    private static readonly string[] Scored = ["{0}", "{0} {1}", "{1} ({0})", "Score {0}, {1}", "{0}: {1}", "{0}* {1}", "{0}†", "[{0}] – {1}", "{0} {1} NOTE: By hand."];

    private static readonly string[] NotSubmitted =
        ["0", "0 This process was not submitted for assessment.", "N/A", "Not submitted", "[Not assessed]", "N/A, Not in scope", "not in scope"];

    /// <summary>Forms that tell no score, or one that cannot be known.</summary>
    private static readonly string[] Refused =
        ["{1}", "{0}/5", "{0} / 5", "{0}%", "{0} %", "{0} of 5", "{0}-5", "~{0}", "{0}¹", "{0}½", "{0} 1", "{0} N/A", "0 {1}", "", "tbd", "{0}(1)", ">{0}"];

    private static readonly Gen<DrawnRow> Row =
        from process in Gen.OneOf(Processes)
        from tenths in Gen.Int[1, 50]
        from script in Gen.OneOf(Scripts)
        from separator in Gen.OneOf(Separators)
        from kind in Gen.Int[0, 2]
        from form in Gen.Int[0, 100]
        from layout in Gen.OneOf(Enum.GetValues<Layout>())
        select new DrawnRow(process, tenths / 10m, script, separator, (RowKind)kind, form, layout);

    [Fact]
    public void Every_row_is_read_as_it_says_or_kept_as_unresolved_with_a_finding()
    {
        Gen<DrawnRow[]> report = Row.Array[1, MaxRows];
        var chance = new PCG(1);
        for (int i = 0; i < Reports; i++)
        {
            DrawnRow[] rows = [.. report.Generate(chance, null!, out _).DistinctBy(row => row.Process)];
            var text = new List<string>();
            var firstLines = new List<int>();
            foreach (DrawnRow row in rows)
            {
                firstLines.Add(text.Count + 1);
                text.AddRange(row.Lines());
            }

            ReportImport import = ImportedText.Import(string.Join('\n', text));
            for (int j = 0; j < rows.Length; j++)
            {
                string? broken = Broken(rows[j], import, firstLines[j]);
                Assert.True(broken is null, $"Report {i}, line {firstLines[j]}: {broken}\n{string.Join('\n', text)}\n{string.Join('\n', import.Findings)}");
            }

            Assert.Equal(rows.Length, import.Rows.Count);
            Assert.Equal(import.Report.Processes.Count, import.Rows.Count + import.Headings + import.Repeated);
        }
    }

    /// <summary>What is wrong with how a row was read, or <see langword="null"/>.</summary>
    private static string? Broken(DrawnRow drawn, ReportImport import, int line)
    {
        ImportedRow[] rows = [.. import.Rows.Where(row => row.Identifier == drawn.Process.Identifier.Value)];
        return rows is not [{ } row] ? $"{drawn.Process} gives {rows.Length} rows"
            : drawn.Kind == RowKind.Refused
                ? row.Fault is null ? $"{drawn.Process} is declared, with {row.Score}"
                    : import.Findings.Any(finding => finding.Line == line && finding.Severity == Severity.Error) ? null : $"{drawn.Process} is unresolved without a finding"
            : row.Fault is not null ? $"{drawn.Process} is unresolved: {row.Fault}"
            : row.Score != (drawn.Kind == RowKind.Scored ? drawn.Score : null) ? $"{drawn.Process} has {row.Score}"
            : null;
    }

    private enum RowKind
    {
        Scored,
        NotSubmitted,
        Refused,
    }

    private enum Layout
    {
        Text,
        Cells,
        Swapped,
        Reversed,
        Lines,
    }

    private sealed record DrawnRow(FrameworkProcess Process, decimal Score, (string Digits, string Point) Script, string Separator, RowKind Kind, int Form, Layout Layout)
    {
        public string[] Lines()
        {
            string[] forms = Kind switch { RowKind.Scored => Scored, RowKind.NotSubmitted => NotSubmitted, _ => Refused };
            string result = string.Format(CultureInfo.InvariantCulture, forms[Form % forms.Length], Digits(), Score == 5 ? "Fully Conformant" : "Partially Conformant");
            string identifier = Process.Identifier.Value;
            return Layout switch
            {
                Layout.Cells => [$"| {identifier} | {Process.Name} | {result} |"],
                Layout.Swapped => [$"{Process.Name} | {identifier} | {result}"],
                Layout.Reversed => [$"| {result} | {Process.Name} | {identifier} |"],
                Layout.Lines => [$"{identifier}{Separator}{Process.Name}", "", result, ""],
                _ => [$"{identifier}{Separator}{Process.Name} {result}"],
            };
        }

        private string Digits()
        {
            string text = Score.ToString("0.#", CultureInfo.InvariantCulture);
            return string.Concat(text.Select(c => c == '.' ? Script.Point : Script.Digits[c - '0'].ToString()));
        }
    }
}
