using System.CommandLine;
using EtomGen.Rules;
using EtomGen.Tool.Assemblies;
using EtomGen.Tool.Baselines;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Gate;
using EtomGen.Tool.Input;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Commands;

/// <summary><c>etom gate</c>: whether assessments meet their goals and are not worse than a baseline, for pipelines that have no source.</summary>
internal sealed class GateCommand
{
    private const string Description =
        "Fail on missed goals and on worse scores.\n\n"
        + "Fails where an assessment is short of a goal or worse than its baseline. The goals are those of the assessment, and --min-score and --min-coverage "
        + "for the whole of it. Exit code 1 says that a finding is as grave as --fail-on says or graver. "
        + "A file of accepted findings has the columns rule, process, until and reason: a finding is accepted until that day.";

    private const string Warning = "warning";
    private const string Error = "error";

    private readonly Argument<string> _source = new("FILE") { Description = "The assembly (.dll), or an assessment in JSON (.json)." };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "The baseline to compare with.", HelpName = "FILE" };
    private readonly Option<decimal?> _minimumScore = NumberOption.CreateDecimal("--min-score", "The score that each submitted process reaches.", "4.5");
    private readonly Option<decimal?> _minimumCoverage = NumberOption.CreateDecimal("--min-coverage", "The share of contained processes that is submitted, from 0 to 1.", "0.8");
    private readonly Option<string> _failOn = new("--fail-on") { Description = "The lowest severity that fails.", HelpName = "error|warning", DefaultValueFactory = _ => Warning };
    private readonly Option<string?> _accepted = new("--accepted") { Description = "A CSV of accepted findings: rule, process, until, reason.", HelpName = "FILE" };
    private readonly Option<string?> _summary = new("--summary") { Description = "Add the outcome in Markdown to this file.", HelpName = "FILE" };
    private readonly Option<string?> _type = new("--type") { Description = "Only the assessment that this type declares.", HelpName = "NAME" };
    private readonly Option<string[]> _frameworks = FrameworkOption.Create();
    private readonly FindingOptions _findings = new();

    public static Command Create(ToolConsole console)
    {
        var options = new GateCommand();
        var command = new Command("gate", Description)
        {
            options._source, options._baseline, options._minimumScore, options._minimumCoverage, options._failOn, options._accepted, options._summary, options._type,
            options._frameworks,
        };
        options._failOn.Among("a severity that fails", Error, Warning);
        options._findings.AddTo(command);
        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command.WithExamples(
            """
            etom gate bin/Release/net10.0/MyAssessment.dll --baseline baseline.csv
            etom gate assessment.json --min-score 4 --min-coverage 0.8 --accepted accepted.csv --summary summary.md
            """);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        string source = parsed.GetRequiredValue(_source);
        if (parsed.GetValue(_summary) is { } target)
        {
            OutputFile.Check(target, isForced: true);
        }

        FrameworkLibrary library = await FrameworkLibrary.LoadAsync(parsed.GetRequiredValue(_frameworks), console, cancellationToken).ConfigureAwait(false);
        var batch = new InputBatch();
        BaselineInput? baseline = await ReadAsync(batch, parsed.GetValue(_baseline), path => BaselineInput.ReadAsync(path, cancellationToken)).ConfigureAwait(false);
        AcceptanceFile? accepted = await ReadAsync(batch, parsed.GetValue(_accepted), path => AcceptanceFile.ReadAsync(path, cancellationToken)).ConfigureAwait(false);
        IReadOnlyList<(string Type, Assessment Assessment)> assessments = await ReadAsync(
            batch, source, path => AssessmentSource.ReadValidAsync(path, library, cancellationToken)).ConfigureAwait(false) ?? [];
        if (batch.Failures.Count == 0)
        {
            assessments = AssessmentSource.Chosen(parsed.GetValue(_type), source, assessments);
            GateFinding[] findings =
            [
                .. assessments.SelectMany(declared => GoalFindings(parsed, source, declared, assessments.Count > 1)),
                .. baseline?.Compare(source, assessments, parsed.GetValue(_type), library) ?? [],
            ];
            batch.Add(accepted?.Apply(findings, DateOnly.FromDateTime(DateTime.UtcNow)) ?? [.. findings.Select(finding => finding.Finding)]);
        }

        int exitCode = _findings.Report(parsed, console, batch, source);
        Severity lowest = parsed.GetValue(_failOn) == Error ? Severity.Error : Severity.Warning;
        bool isPassed = batch.Failures.Count == 0 && batch.Findings.All(finding => finding.Severity < lowest);
        if (parsed.GetValue(_summary) is { } summary)
        {
            string before = File.Exists(summary) ? await File.ReadAllTextAsync(summary, cancellationToken).ConfigureAwait(false) : "";
            string outcome = GateSummary.Write(source, assessments, batch.Findings, isPassed);
            await OutputFile.WriteAsync(summary, before + outcome, isForced: true, cancellationToken).ConfigureAwait(false);
        }

        return batch.Failures.Count > 0 ? exitCode : isPassed ? ExitCode.Fine : ExitCode.Findings;
    }

    /// <summary>What falls short of the goals of an assessment, and of those on the command line, each for itself.</summary>
    private IEnumerable<GateFinding> GoalFindings(ParseResult parsed, string source, (string Type, Assessment Assessment) declared, bool isNamed)
    {
        AssessmentDeclaration declaration = declared.Assessment.Declaration;
        var releases = new FrameworkSet([declared.Assessment.Framework], [], FrameworkOrigin.CommandLine);
        IEnumerable<Finding> findings = new GoalNotMet().Check(new AssessmentContext(declaration, releases));
        decimal? score = parsed.GetValue(_minimumScore), coverage = parsed.GetValue(_minimumCoverage);
        if (score is not null || coverage is not null)
        {
            var goal = new DeclaredGoal(null, (double?)score, (double?)coverage, DeclarationLocation.AssessmentAttribute);
            var context = new AssessmentContext(declaration.WithGoals([goal]), releases);
            if (new MalformedGoal().Check(context).FirstOrDefault() is { } malformed)
            {
                throw ToolException.WrongUse(malformed.Message);
            }

            findings = findings.Concat(new GoalNotMet().Check(context));
        }

        string subject = isNamed ? $"{declared.Type}: " : "";
        return findings
            .DistinctBy(finding => finding.Message)
            .Select(finding => new GateFinding(new ToolFinding(finding.Rule.Id, Severity.Warning, $"{subject}{finding.Message}", source), finding.Process?.Value));
    }

    private static async Task<T?> ReadAsync<T>(InputBatch batch, string? path, Func<string, Task<T>> read)
        where T : class
    {
        T? result = null;
        if (path is not null)
        {
            await batch.ReadAsync(path, async () => result = await read(path).ConfigureAwait(false)).ConfigureAwait(false);
        }

        return result;
    }
}
