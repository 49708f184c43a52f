using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Writing;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>Makes a framework definition of a workbook or a CSV file of another shape.</summary>
/// <remarks>Sheets, then rows, then processes, then their places; what comes out is read once more by the rules that the build has, and is what they make of it.</remarks>
internal sealed class FrameworkImport
{
    private const string Title = "Business Process Framework (eTOM)";

    private const string Notice =
        "The Business Process Framework (eTOM) and the names in it belong to TM Forum. Copyright © TM Forum. All Rights Reserved. This file was made from a copy of the framework, whose terms say who may have it.";

    /// <summary>What is asked for.</summary>
    /// <param name="File">The source, as findings name it.</param>
    /// <param name="Release">The release, or <see langword="null"/> where the source tells it.</param>
    /// <param name="Scale">The scale, since no source has one.</param>
    /// <param name="ScaleSource">Where the scale comes from, in words.</param>
    /// <param name="IsComplete">Whether the source lists every child of every process.</param>
    /// <param name="WithDescriptions">Whether descriptions come along.</param>
    internal sealed record Request(string File, ReleaseNumber Release, ConformanceScale Scale, string ScaleSource, bool IsComplete, bool WithDescriptions);

    private FrameworkImport(FrameworkDefinition? definition, ImportSummary summary, IReadOnlyList<ToolFinding> findings)
    {
        Definition = definition;
        Summary = summary;
        Findings = findings;
    }

    /// <summary>The definition, or <see langword="null"/> where the source contradicts itself.</summary>
    public FrameworkDefinition? Definition { get; }

    public ImportSummary Summary { get; }

    public IReadOnlyList<ToolFinding> Findings { get; }

    public static FrameworkImport Run(SheetChoice sheets, Request request, CancellationToken cancellationToken)
    {
        var summary = new ImportSummary();
        var findings = new List<ToolFinding>();
        ImportedProcess[] rows = [.. new RowReader(request.File, sheets, request.WithDescriptions, summary, findings).Read(cancellationToken)];
        IReadOnlyList<ImportedProcess> processes = RepeatedRows.Merge(request.File, rows, findings);
        IReadOnlyList<ProcessDefinition> placed = ProcessPlacement.Place(request.File, processes, summary, findings);
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return new FrameworkImport(null, summary, findings);
        }

        var definition = new FrameworkDefinition
        {
            Release = request.Release,
            Title = Title,
            Notice = Notice,
            Provenance = $"Made by 'etom import framework' from {Path.GetFileName(request.File)}. Scale: {request.ScaleSource}.",
            Scale = request.Scale,
            Processes = request.IsComplete ? [.. placed.Select(process => process with { HasAllChildren = !process.IsDeleted })] : placed,
        };
        FrameworkReading reading = FrameworkReader.Read(FrameworkFormat.Csv, CsvFrameworkWriter.Write(definition), cancellationToken: cancellationToken);
        findings.AddRange(FindingsOf(reading, definition, processes, request.File));
        return new FrameworkImport(reading.Definition, summary, findings);
    }

    /// <summary>What the build's rules say of the result, at the rows that it comes from; what they mend is mended.</summary>
    private static IEnumerable<ToolFinding> FindingsOf(FrameworkReading reading, FrameworkDefinition definition, IEnumerable<ImportedProcess> sources, string file)
    {
        int firstProcess = 1 + FrameworkValues.FactsOf(definition).Count();
        Dictionary<ProcessIdentifier, SourcePlace> places = sources.GroupBy(process => process.Identifier).ToDictionary(process => process.Key, process => process.First().Place);
        foreach (FrameworkFinding finding in reading.Findings)
        {
            int process = finding.Location.StartLine - firstProcess;
            SourcePlace place = process >= 0 && places.TryGetValue(definition.Processes[process].Identifier, out SourcePlace found) ? found : default;
            yield return new ToolFinding(finding.RuleId, finding.IsError ? Severity.Warning : Severity.Info, place.Row == 0 ? finding.Message : $"{finding.Message} ({place})", file, place.Row, place.Column);
        }
    }
}
