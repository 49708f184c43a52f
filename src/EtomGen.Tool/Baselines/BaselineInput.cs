using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Rules;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Gate;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Baselines;

/// <summary>A baseline file that a user names, compared with assessments as the compiler does it.</summary>
internal sealed class BaselineInput
{
    private readonly string _path;
    private readonly BaselineReading _reading;

    private BaselineInput(string path, BaselineReading reading) => (_path, _reading) = (path, reading);

    public static async Task<BaselineInput> ReadAsync(string path, CancellationToken cancellationToken)
    {
        (string text, bool isUtf8) = InputFile.Decode(await InputFile.ReadAsync(path, cancellationToken).ConfigureAwait(false));
        DelimitedText.CheckColumns(path, text, ',');
        return new BaselineInput(path, BaselineReader.Read(text, isUtf8, cancellationToken));
    }

    /// <summary>The findings on the file and on the assessments that it belongs to.</summary>
    /// <param name="source">The file that the assessments are from.</param>
    /// <param name="assessments">The assessments by the names of their types.</param>
    /// <param name="type">The type that a user names, or <see langword="null"/>.</param>
    /// <param name="library">The releases.</param>
    public IReadOnlyList<GateFinding> Compare(string source, IReadOnlyList<(string Type, Assessment Assessment)> assessments, string? type, FrameworkLibrary library)
    {
        var findings = _reading.Findings.Select(finding => new GateFinding(ToolFinding.From(finding, _path), Process: null)).ToList();
        AssessmentDeclaration[] declarations = [.. assessments.Select(declared => declared.Assessment.Declaration)];
        foreach (AssessmentBaseline baseline in AssessmentBaseline.In(Path.GetFileName(_path), _reading.Rows))
        {
            int index = baseline.FindAssessment(declarations, type, FrameworkOrigin.CommandLine, out string? fault);
            if (fault is not null)
            {
                findings.Add(new GateFinding(At(baseline.Rows[0], UnassignedBaseline.RuleId, fault), Process: null));
                continue;
            }

            Assessment assessment = assessments[index].Assessment;
            BaselineComparison comparison = BaselineComparison.Create(baseline, new AssessmentContext(declarations[index], ReleasesFor(assessment, library)))!;
            string subject = assessments.Count > 1 ? $"{assessments[index].Type}: " : "";
            findings.AddRange(comparison.Unaligned.Select(row => new GateFinding(At(row.Row, UnalignedBaseline.RuleId, row.Message), row.Row.Process.Value)));
            findings.AddRange(BaselineRule.CheckAll(comparison).Select(
                finding => new GateFinding(
                    new ToolFinding(
                        finding.Rule.Id, ((BaselineRule)finding.Rule).IsWorsening ? Severity.Warning : Severity.Info, $"{subject}{finding.Message}", source),
                    finding.Process?.Value)));
        }

        return findings;
    }

    /// <summary>The assessment's own release, and the others that help to align a baseline with it.</summary>
    private static FrameworkSet ReleasesFor(Assessment assessment, FrameworkLibrary library) => new(
        [assessment.Framework, .. library.Catalogs.Where(catalog => catalog.Release != assessment.Framework.Release)],
        assessment.Framework.StatedMappings,
        FrameworkOrigin.CommandLine);

    private ToolFinding At(BaselineRow row, string ruleId, string message) =>
        ToolFinding.From(new FrameworkFinding(ruleId, true, message, _reading.LocationOf(row)), _path) with { Severity = Severity.Warning };
}
