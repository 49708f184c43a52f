using System.Globalization;
using System.Text;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as Markdown with tables.</summary>
public static class AssessmentMarkdown
{
    private const string SpecialCharacters = "\\`*_{}[]<>#|~";

    /// <summary>The assessment as Markdown, its lines ending in a line feed.</summary>
    public static string Write(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var text = new StringBuilder();
        WriteFacts(text, assessment);
        WriteCoverage(text, assessment);
        WriteModules(text, assessment);
        WriteDetail(text, assessment);
        WriteUnresolved(text, assessment);
        Line(text, "---");
        Line(text);
        Line(text, "This is a self-assessment, written by EtomGen from a declaration in source code. It is no certificate, and nobody has tested the product for it.");
        Line(text, "The Business Process Framework (eTOM) and the names of its processes belong to TM Forum.");
        return text.ToString();
    }

    private static void WriteFacts(StringBuilder text, Assessment assessment)
    {
        Line(text, $"# Conformance assessment: {Escape(assessment.Product)}");
        Line(text);
        Row(text, "Fact", "Value");
        Row(text, "---", "---");
        Row(text, "Company", Escape(assessment.Company));
        Row(text, "Product", Escape(assessment.Product));
        Row(text, "Product version", Escape(assessment.ProductVersion ?? "N/A"));
        Row(text, "Kind", assessment.Kind.ToString());
        Row(text, "Frameworx version", Escape(assessment.FrameworxVersion));
        Row(text, "Business Process Framework release", assessment.Framework.Release.ToString());
        if (assessment.CompletedOn is not null)
        {
            Row(text, "Completed", assessment.CompletedOn);
        }

        if (assessment.ReportUrl is not null)
        {
            Row(text, "Detailed report", $"<{assessment.ReportUrl.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal)}>");
        }

        Line(text);
    }

    private static void WriteCoverage(StringBuilder text, Assessment assessment)
    {
        Line(text, "## Level-2 coverage");
        Line(text);
        Row(text, "Level-2 process", "Name", "Submitted / contained");
        Row(text, "---", "---", "---:");
        foreach (AssessedGroup group in assessment.Scope)
        {
            Row(text, group.Process.Identifier.Value, Escape(group.Process.Name), group.Coverage.ToString());
        }

        Row(text, "**Total**", "", $"**{assessment.Coverage}**");
        Line(text);
        if (!assessment.Coverage.IsExact)
        {
            Line(text, "A plus sign marks a count of contained processes that the data at hand may not list completely.");
            Line(text);
        }
    }

    private static void WriteModules(StringBuilder text, Assessment assessment)
    {
        if (assessment.Modules.Count == 0)
        {
            return;
        }

        Line(text, "## Modules");
        Line(text);
        Row(text, "Module", "Supports", "Note");
        Row(text, "---", "---", "---");
        foreach (AssessedModule module in assessment.Modules)
        {
            Row(text, Escape(module.Name), string.Join("<br>", module.Supports.Select(process => Escape(process.ToString()))), Escape(module.Note ?? ""));
        }

        Line(text);
    }

    private static void WriteDetail(StringBuilder text, Assessment assessment)
    {
        Line(text, "## Conformance scores");
        Line(text);
        foreach (AssessedGroup group in assessment.Scope)
        {
            Line(text, $"### {Escape(group.Process.ToString())} [{group.Coverage}]");
            Line(text);
            Row(text, "Process", "Name", "Score", "Result", "Remarks");
            Row(text, "---", "---", "---:", "---", "---");
            foreach (AssessedProcess process in group.Processes)
            {
                string remarks = string.Join("<br>", new[] { process.Deviation, process.Comment, MovedFrom(process.MovedFrom) }.OfType<string>().Select(Escape));
                Row(text, process.Process.Identifier.Value, Escape(process.Process.Name), process.ReportedScore?.ToString(CultureInfo.InvariantCulture) ?? "–", Escape(process.Result), remarks);
            }

            Line(text);
        }
    }

    private static void WriteUnresolved(StringBuilder text, Assessment assessment)
    {
        if (assessment.Unresolved.Count == 0)
        {
            return;
        }

        Line(text, $"## Unresolved: {assessment.Unresolved.Count.ToString(CultureInfo.InvariantCulture)}");
        Line(text);
        Line(text, $"These are not known in release {assessment.Framework.Release}, and count in no figure above.");
        Line(text);
        Row(text, "Release", "Process", "Name", "Score", "Module", "Remarks");
        Row(text, "---", "---", "---", "---:", "---", "---");
        foreach (UnresolvedProcess row in assessment.Unresolved)
        {
            string remarks = string.Join("<br>", new[] { row.Deviation, row.Comment, row.Reason, MovedFrom(row.MovedFrom) }.OfType<string>().Select(Escape));
            Row(
                text, Escape(row.Release), Escape(row.Identifier), Escape(row.Name ?? ""), row.Score?.ToString(CultureInfo.InvariantCulture) ?? "–", Escape(row.Module ?? ""), remarks);
        }

        Line(text);
    }

    private static string? MovedFrom(IReadOnlyList<ProcessOrigin> origins) => origins.Count == 0 ? null : $"Moved from {string.Join(", ", origins)}";

    private static void Row(StringBuilder text, params string[] cells) => Line(text, $"| {string.Join(" | ", cells)} |");

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');

    /// <summary>A text as it stands, whatever Markdown or HTML would make of it, on one line.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == '&')
            {
                escaped.Append("&amp;");
            }
            else if (char.IsControl(c))
            {
                escaped.Append(' ');
            }
            else
            {
                escaped.Append(SpecialCharacters.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
            }
        }

        return escaped.ToString();
    }
}
