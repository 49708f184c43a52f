using System.Globalization;
using EtomGen;
using Spectre.Console;

namespace Asteros;

/// <summary>Shows an assessment on a console: facts, coverage, scores.</summary>
internal static class AssessmentView
{
    /// <summary>Wide enough for the longest name, where no terminal says how wide it is.</summary>
    private const int PlainWidth = 160;

    public static void Show(Assessment assessment, IAnsiConsole console, bool isTerminal)
    {
        if (!isTerminal)
        {
            console.Profile.Width = PlainWidth;
        }

        TableBorder border = isTerminal ? TableBorder.Rounded : TableBorder.Ascii;
        console.Write(Facts(assessment));
        console.WriteLine();
        console.Write(Coverage(assessment).Border(border));
        console.WriteLine();
        console.Write(Scores(assessment).Border(border));
    }

    private static Grid Facts(Assessment assessment)
    {
        Grid facts = new Grid().AddColumn().AddColumn();
        Add("Company", assessment.Company);
        Add("Product", assessment.Product);
        Add("Product version", assessment.ProductVersion ?? "N/A");
        Add("Frameworx version", assessment.FrameworxVersion);
        Add("Framework release", assessment.Framework.ToString());
        Add("Completed", assessment.CompletedOn ?? "");
        return facts;

        void Add(string fact, string value) => facts.AddRow(new Text(fact, new Style(decoration: Decoration.Bold)), new Text(value));
    }

    private static Table Coverage(Assessment assessment)
    {
        Table table = new Table().Title("Level-2 coverage").AddColumns("Level 2", "Name").AddColumn("Submitted/contained", column => column.RightAligned());
        foreach (AssessedGroup group in assessment.Scope)
        {
            table.AddRow(new Text(group.Process.Identifier.Value), new Text(group.Process.Name), new Text(group.Coverage.ToString()));
        }

        return table.AddRow(
            new Text("Total"), new Text($"{assessment.Coverage.Submitted} submitted of {assessment.Coverage.Contained}"), new Text(assessment.Coverage.ToString()));
    }

    private static Table Scores(Assessment assessment)
    {
        Table table = new Table().Title("Conformance scores").AddColumns("Level 3", "Name").AddColumn("Score", column => column.RightAligned()).AddColumn("Result");
        foreach (AssessedProcess process in assessment.Processes)
        {
            var style = new Style(process.IsFullyConformant ? Color.Green : process.IsSubmitted ? Color.Yellow : Color.Grey);
            table.AddRow(
                new Text(process.Process.Identifier.Value),
                new Text(process.Process.Name),
                new Text(process.ReportedScore?.ToString(CultureInfo.InvariantCulture) ?? "-"),
                new Text(process.Result, style));
        }

        return table;
    }
}
