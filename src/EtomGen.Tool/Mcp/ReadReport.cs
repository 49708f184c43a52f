using System.ComponentModel;
using EtomGen.Tool.Assemblies;
using EtomGen.Tool.Frameworks;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Mcp;

/// <summary>The tool that reads the report of an assessment.</summary>
internal sealed class ReadReport(FrameworkLibrary library)
{
    [McpServerTool(Name = "read_report", Title = "Read a report")]
    [Description("Reads the conformance report of an assessment: its facts, the coverage of each level-2 process in scope, and its rows with scores and results.")]
    public async Task<Answer> RunAsync(
        [Description("The path of an assembly (.dll) that declares the assessment, or of a report in JSON (.json).")] string file,
        [Description("The name of the type that declares the assessment, where the assembly declares several.")] string? type = null,
        [Description("How many rows to skip.")] int offset = 0,
        [Description("How many rows to return, from 1 to 100.")] int limit = 50,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<(string Type, Assessment Assessment)> declared = await AssessmentSource.ReadAsync(file, library, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<(string Type, Assessment Assessment)> chosen = AssessmentSource.Chosen(type, file, declared);
        Assessment assessment = chosen.Count == 1
            ? chosen[0].Assessment
            : throw ToolException.WrongUse($"{file} has {string.Join(", ", chosen.Select(one => one.Type))}: name one of them by 'type'");
        (IReadOnlyList<AssessedProcess> rows, int? next) = Page.Of(assessment.Processes, offset, limit);
        return new(
            assessment.Framework.Release.ToString(),
            Page.Shortened(assessment.Company) ?? "",
            Page.Shortened(assessment.Product) ?? "",
            assessment.Coverage.ToString(),
            [.. assessment.Scope.Select(group => new Group(ProcessSummary.From(group.Process), group.Coverage.ToString()))],
            assessment.Processes.Count,
            [.. rows.Select(Row.From)],
            assessment.Unresolved.Count,
            next,
            Page.Shortened(assessment.ProductVersion),
            assessment.CompletedOn);
    }

    /// <summary>The report of an assessment.</summary>
    /// <param name="Release">The release that the assessment is against.</param>
    /// <param name="Company">The company.</param>
    /// <param name="Product">The product.</param>
    /// <param name="Coverage">Submitted and contained processes.</param>
    /// <param name="Scope">The level-2 processes in scope.</param>
    /// <param name="Total">How many rows the assessment has.</param>
    /// <param name="Rows">The rows of this page.</param>
    /// <param name="Unresolved">How many rows name a process that the release does not list; they are not among the rows.</param>
    /// <param name="NextOffset">The offset of the next page, where there is one.</param>
    /// <param name="ProductVersion">The version of the product.</param>
    /// <param name="CompletedOn">When the assessment was completed.</param>
    internal sealed record Answer(
        string Release,
        string Company,
        string Product,
        string Coverage,
        IReadOnlyList<Group> Scope,
        int Total,
        IReadOnlyList<Row> Rows,
        int Unresolved,
        int? NextOffset = null,
        string? ProductVersion = null,
        string? CompletedOn = null);

    /// <summary>A level-2 process in scope.</summary>
    internal sealed record Group(ProcessSummary Process, string Coverage);

    /// <summary>A row of the report.</summary>
    /// <param name="Process">The process.</param>
    /// <param name="Result">The result, in words.</param>
    /// <param name="Score">The score; left out where the process was not submitted.</param>
    /// <param name="Deviation">What the product does not do.</param>
    /// <param name="Comment">The comment.</param>
    internal sealed record Row(ProcessSummary Process, string Result, decimal? Score = null, string? Deviation = null, string? Comment = null)
    {
        public static Row From(AssessedProcess row) =>
            new(ProcessSummary.From(row.Process), row.Result, row.Score, Page.Shortened(row.Deviation), Page.Shortened(row.Comment));
    }
}
