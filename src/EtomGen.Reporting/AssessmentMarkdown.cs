using EtomGen.Reporting.Markdown;
using EtomGen.Reporting.Pictures;
using static EtomGen.Reporting.Markdown.MarkdownText;

namespace EtomGen.Reporting;

/// <summary>Writes an assessment as Markdown with tables.</summary>
public static class AssessmentMarkdown
{
    /// <summary>The assessment as Markdown, as code hosts show it; its lines end in a line feed.</summary>
    public static string Write(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var text = new MarkdownText();
        text.Heading(1, $"Conformance assessment: {assessment.Product}");
        WriteSummary(text, assessment);
        WriteScope(text, assessment);
        WriteCoverage(text, assessment);
        WriteDetail(text, assessment);
        WriteMappings(text, assessment);
        WriteAbout(text, assessment);
        return text.ToString();
    }

    private static void WriteSummary(MarkdownText text, Assessment assessment)
    {
        text.Heading(2, "Summary");
        text.List(ReportWords.Numbers(assessment).Select(number => $"**{Escape(number.Figure)}** {Escape(number.Of)}, {Escape(number.Note)}"));
        IEnumerable<IReadOnlyList<string>> facts = ReportWords.Facts(assessment).Select(fact => (string[])[Escape(fact.Fact), Escape(fact.Value)]);
        text.Table(["Fact", "Value"], assessment.ReportUrl is { } address ? facts.Append(["Detailed report", Link(address)]) : facts);
    }

    private static void WriteScope(MarkdownText text, Assessment assessment)
    {
        text.Heading(2, "Scope");
        text.Table(
            ["Process", "Part of", "Modules"],
            from area in new FootprintMap(assessment).Areas
            from cell in area.Cells.DistinctBy(cell => cell.Process.Identifier)
            where cell.Scope is not null
            orderby cell.Process.Identifier
            select (string[])
            [
                Escape(cell.Process.ToString()),
                Escape(string.Join(", ", cell.Process.Ancestors.Select(ancestor => ancestor.Name))),
                Lines(cell.Modules.Select(module => Escape(assessment.Modules[module].Name))),
            ]);
        if (assessment.Modules.Count > 0)
        {
            text.Heading(3, "Modules");
            text.Table(
                ["Module", "Supports", "Note"],
                assessment.Modules.Select(module => (string[])[Escape(module.Name), Lines(module.Supports.Select(process => Escape(process.ToString()))), Escape(module.Note ?? "")]));
        }
    }

    private static void WriteCoverage(MarkdownText text, Assessment assessment)
    {
        text.Heading(2, "Coverage");
        text.Table(
            ["Process", ">Submitted of contained", ">Share"],
            assessment.Scope.Select(group => (string[])[Escape(group.Process.ToString()), ReportWords.CoverageOf(group.Coverage), ReportWords.Share(group.Coverage)])
                .Append(["**Whole scope**", $"**{ReportWords.CoverageOf(assessment.Coverage)}**", $"**{ReportWords.Share(assessment.Coverage)}**"]));
        if (!assessment.Coverage.IsExact)
        {
            text.Block(ReportWords.IncompleteCount);
        }
    }

    private static void WriteDetail(MarkdownText text, Assessment assessment)
    {
        text.Heading(2, "Results in detail");
        text.Block(Escape(ReportWords.Scale(assessment.Framework.Scale)));
        foreach (AssessedGroup group in assessment.Scope)
        {
            text.Heading(3, $"{group.Process} [{group.Coverage}]");
            text.Table(
                ["Process", ">Score", "Result", "Comment"],
                group.Processes.Select(row => (string[])[Escape(row.Process.ToString()), ReportWords.ScoreOf(row), Escape(row.Result), Lines(Comments(row))]));
        }
    }

    private static IEnumerable<string> Comments(AssessedProcess row)
    {
        yield return ReportWords.Comment(row);
        if (row.Deviation is not null)
        {
            yield return $"**Deviation:** {Escape(row.Deviation)}";
        }

        if (row.Comment is not null)
        {
            yield return $"**Remark:** {Escape(row.Comment)}";
        }
    }

    private static void WriteMappings(MarkdownText text, Assessment assessment)
    {
        text.Heading(2, "Mapping table");
        IReadOnlyList<MappingRow> rows = MappingTable.Of(assessment);
        if (rows.Count > 0)
        {
            text.Table(
                ["Process", "Supported by", "Deviation"],
                rows.Select(row => (string[])
                [
                    Escape(row.Process.ToString()),
                    row.Mappings.Count > 0 ? Lines(row.Mappings.Select(Supporter)) : row.Through is { } through ? $"Through {Escape(through.ToString())}" : "Nothing",
                    row.Deviation is not null ? Escape(row.Deviation) : row.Deviates ? ReportWords.NoDeviation : "",
                ]));
        }

        text.Heading(3, "Without support");
        if (assessment.Mappings.Unsupported.Count == 0)
        {
            text.Block(ReportWords.EverythingSupported);
        }
        else
        {
            text.Block(ReportWords.Unsupported);
            text.List(assessment.Mappings.Unsupported.Select(process => Escape(process.Process.ToString())));
        }
    }

    private static string Supporter(ProcessMapping mapping)
    {
        string automation = mapping.Automation == Automation.Unspecified ? "" : $", {ReportWords.AutomationOf(mapping.Automation)}";
        return $"{mapping.Kind} {Escape(mapping.Element)}{automation}{(mapping.Note is null ? "" : $": {Escape(mapping.Note)}")}";
    }

    private static void WriteAbout(MarkdownText text, Assessment assessment)
    {
        text.Heading(2, "About this report");
        foreach (string sentence in ReportWords.Disclaimer)
        {
            text.Block(sentence);
        }

        if (assessment.ReportUrl is { } address)
        {
            text.Block($"See also the {Link(address, "detailed report of this assessment")}.");
        }
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines);
}
