using System.ComponentModel;
using EtomGen.Rules;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Mcp;

/// <summary>The tool that checks rows of an assessment by the rules of the build.</summary>
internal sealed class CheckRows(FrameworkLibrary library)
{
    private const int MaxRows = 1000;

    /// <summary>Rules that say nothing about rows: facts are not asked for, and newer releases are for the tool that compares.</summary>
    private static readonly HashSet<string> NotOfRows = [MalformedFacts.RuleId, ChangedInNewerRelease.RuleId];

    [McpServerTool(Name = "check_rows", Title = "Check rows of an assessment")]
    [Description("Checks rows of an assessment against a release, by the rules that the C# build applies, and says for each fault what was probably meant.")]
    public Answer Run(
        [Description("The release that the assessment is against, such as 26.0.")] string release,
        [Description("The rows, at most 1,000.")] IReadOnlyList<Row> rows,
        CancellationToken cancellationToken = default)
    {
        FrameworkCatalog catalog = library.Get(release);
        if (rows.Count is 0 or > MaxRows)
        {
            throw ToolException.WrongUse($"'rows' must have from 1 to {MaxRows} rows");
        }

        var declaration = new AssessmentDeclaration
        {
            Name = "Assessment",
            Release = catalog.Release.ToString(),
            Rows = [.. rows.Select((row, i) => row.ToDeclaration(i))],
            Modules = [],
        };
        FrameworkSet releases = FrameworkOption.SetOf(library.Catalogs).WithCancellation(cancellationToken);
        RowFinding[] findings =
        [
            .. from finding in AssessmentRule.CheckAll(declaration, releases)
               where !NotOfRows.Contains(finding.Rule.Id)
               orderby finding.Location.Attribute, finding.Rule.Id
               select RowFinding.From(finding, rows),
        ];
        return new(catalog.Release.ToString(), rows.Count, Array.TrueForAll(findings, finding => finding.Severity != "error"), findings.Length, [.. findings.Take(Page.MaxItems)]);
    }

    /// <summary>A row to check.</summary>
    /// <param name="Identifier">The identifier of the process.</param>
    /// <param name="Score">The score; left out where the process was not submitted.</param>
    /// <param name="Deviation">What the product does not do, for a partial score.</param>
    internal sealed record Row(
        [property: Description("The identifier of the process, such as 1.1.1.4.6.")] string Identifier,
        [property: Description("The score; left out where the process was not submitted.")] double? Score = null,
        [property: Description("What the product does not do, for a partial score.")] string? Deviation = null)
    {
        public DeclaredRow ToDeclaration(int index) =>
            new(new DeclaredProcess(Identifier, null, new DeclarationLocation(index, DeclaredArgument.Process)), Score is not null, Score, Deviation, null, index);
    }

    /// <summary>What the rules say of the rows.</summary>
    /// <param name="Release">The release.</param>
    /// <param name="Rows">How many rows were checked.</param>
    /// <param name="IsValid">Whether an assessment with these rows compiles.</param>
    /// <param name="Total">How many findings there are.</param>
    /// <param name="Findings">The first 100 findings, in the order of the rows.</param>
    internal sealed record Answer(string Release, int Rows, bool IsValid, int Total, IReadOnlyList<RowFinding> Findings);

    /// <summary>A finding.</summary>
    /// <param name="Rule">The identifier of the rule.</param>
    /// <param name="Severity">error, warning or info.</param>
    /// <param name="Message">What is wrong, and what to do.</param>
    /// <param name="Row">The index of the row in the call, from 0; left out where the finding is about the assessment as a whole.</param>
    /// <param name="Identifier">The identifier in that row.</param>
    /// <param name="Argument">The property of the row.</param>
    /// <param name="Suggestions">What to write there, the best first.</param>
    internal sealed record RowFinding(
        string Rule, string Severity, string Message, int? Row = null, string? Identifier = null, string? Argument = null, IReadOnlyList<string>? Suggestions = null)
    {
        public static RowFinding From(Finding finding, IReadOnlyList<Row> rows)
        {
            DeclarationLocation location = finding.Location;
            bool isOfRow = location.Attribute != DeclarationLocation.AssessmentAttribute;
            return new(
                finding.Rule.Id,
                finding.Rule.IsError ? Output.Severity.Error.Word() : RulePage.Read(finding.Rule.Id).Severity,
                finding.Message,
                isOfRow ? location.Attribute : null,
                isOfRow ? Excerpt.Of(rows[location.Attribute].Identifier) : null,
                isOfRow ? NameOf(location.Argument) : null,
                finding.Suggestions.Count == 0 ? null : [.. finding.Suggestions.Select(suggestion => suggestion.ToString())]);
        }

        private static string NameOf(DeclaredArgument argument) => argument is DeclaredArgument.Process or DeclaredArgument.None ? "identifier" : argument.ParameterName();
    }
}
