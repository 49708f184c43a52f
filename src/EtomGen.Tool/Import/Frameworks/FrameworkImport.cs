using EtomGen.Framework;
using EtomGen.Framework.Definitions;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Builds a framework definition from a workbook or a CSV file of another shape.</summary>
/// <remarks>The steps: choose sheets, read rows, merge repeated rows, find parents, and build the definition by the rules of the build.</remarks>
internal sealed class FrameworkImport
{
    private const string Title = "Business Process Framework (eTOM)";

    private const string Notice =
        "The Business Process Framework (eTOM) and the names in it belong to TM Forum. Copyright © TM Forum. All Rights Reserved. This file was made "
            + "from a copy of the framework, whose terms say who may have it.";

    /// <summary>The options of an import.</summary>
    /// <param name="File">The source, as findings name it.</param>
    /// <param name="Release">The release.</param>
    /// <param name="Scale">The scale, since no source has one.</param>
    /// <param name="ScaleSource">Where the scale comes from, in words.</param>
    /// <param name="IsComplete">Whether the source lists every child of every process.</param>
    /// <param name="WithDescriptions">Whether descriptions are imported.</param>
    /// <param name="Preferred">Which of the rows that contradict one another are taken.</param>
    internal sealed record Request(
        string File,
        ReleaseNumber Release,
        ConformanceScale Scale,
        string ScaleSource,
        bool IsComplete,
        bool WithDescriptions,
        PreferredRow Preferred);

    private FrameworkImport(FrameworkDefinition definition, ImportSummary summary, IReadOnlyList<ToolFinding> findings)
    {
        Definition = definition;
        Summary = summary;
        Findings = findings;
    }

    public FrameworkDefinition Definition { get; }

    public ImportSummary Summary { get; }

    public IReadOnlyList<ToolFinding> Findings { get; }

    /// <exception cref="ToolException">No row is a process, or too many are.</exception>
    public static FrameworkImport Run(SheetChoice sheets, Request request, CancellationToken cancellationToken)
    {
        var summary = new ImportSummary();
        var findings = new List<ToolFinding>();
        ImportedProcess[] rows = [.. new RowReader(request.File, sheets, request.WithDescriptions, summary, findings).Read(cancellationToken)];
        IReadOnlyList<ImportedProcess> processes = new RepeatedRows(request.File, request.Preferred, summary, findings).Merge(rows);
        IReadOnlyList<ImportedProcess> placed = ProcessPlacement.Place(request.File, processes, summary, findings);
        if (placed.Count == 0)
        {
            throw ToolException.CannotRead(request.File, $"it lists no process: {string.Join("; ", summary.Sheets)}");
        }

        if (placed.Count > LimitExceeded.MaxProcesses)
        {
            throw ToolException.CannotRead(request.File, $"it lists more than {LimitExceeded.Number(LimitExceeded.MaxProcesses)} processes");
        }

        string provenance = $"Made by 'etom import framework' from {Path.GetFileName(request.File)}. Scale: {request.ScaleSource}.";
        var raw = new ImportedFramework(FactTexts.From(request.Release, Title, Notice, provenance, request.Scale), placed, request.IsComplete);
        FrameworkDefinition definition = DefinitionBuilder.Build(raw, cancellationToken)!;
        findings.AddRange(raw.Findings.InOrder().Select(finding => FindingOf(finding, raw.SourceOf(finding), request.File)));
        return new FrameworkImport(definition, summary, findings);
    }

    /// <summary>A finding of the build's rules at the row of the source. The rules correct what they report, so an error is a warning here.</summary>
    private static ToolFinding FindingOf(FrameworkFinding finding, SourceLocation location, string file) => new(
        finding.RuleId,
        finding.IsError ? Severity.Warning : Severity.Info,
        location.Row == 0 ? finding.Message : $"{finding.Message} ({location})",
        file,
        location.Line,
        location.Column);
}
