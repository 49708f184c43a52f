using System.Text.RegularExpressions;
using EtomGen.Tool;
using EtomGen.Tool.Import.Components;
using EtomGen.Tool.Import.Reports;
using EtomGen.Tool.Output;
using EtomGen.Tool.Output.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Fuzzing.Targets;

/// <summary>Imports bytes as somebody else's file, and compiles what is written of it: no file may write code of its own into a declaration.</summary>
internal static partial class Imports
{
    private const string File = "file";

    public static void Report(byte[] bytes)
    {
        try
        {
            (IReadOnlyList<ReportLine> lines, string? url) = ReportFile.Read(File, bytes, CancellationToken.None);
            var release = ReportRelease.Create(FrameworkSet.V12, ReportReader.Read(lines, ReportRelease.Unknown, CancellationToken.None).Processes);
            PublishedReport report = ReportReader.Read(lines, release, CancellationToken.None);
            var facts = new AssessmentFacts(FrameworkSet.V12.Release, report[ReportFact.Company] ?? "Company", report[ReportFact.Product] ?? "Product")
            {
                ProductVersion = report[ReportFact.ProductVersion],
                FrameworxVersion = AssessmentFacts.VersionOf(report[ReportFact.FrameworxVersion]),
                CompletedOn = report[ReportFact.CompletedOn],
                Kind = report.Kind,
                ReportUrl = url,
            };
            ReportImport import = ReportImport.Run(File, report, facts, release, [FrameworkSet.V12]);
            CheckConservation(lines, import);
            Check(import.Findings);
            var references = new ProcessReferences(FrameworkSet.V12, asStrings: false);
            CheckSource(DeclarationWriter.Write(import, facts, references, references.DeclaringType(facts.Product), null), types: 1);
        }
        catch (ToolException)
        {
            // The file was refused, in words.
        }
    }

    public static void Component(byte[] bytes)
    {
        try
        {
            ComponentSpecification component = ComponentFile.Read(File, bytes, CancellationToken.None);
            var check = new ComponentCheck(File, component, [FrameworkSet.V12]);
            IReadOnlyList<CheckedEntry> entries = check.Run();
            Check(check.Findings);
            Promise.Holds(entries.Select(entry => entry.Entry).SequenceEqual(component.Entries), "An entry is lost, or was never there.");
            Promise.Holds(entries.All(entry => entry.Process is null == entry.LeftOut is not null), "An entry is neither mapped nor left out with a finding, or both.");
            Promise.Holds(entries.All(entry => entry.LeftOut is null || check.Findings.Contains(entry.LeftOut)), "An entry is left out for a finding that is not reported.");
            CheckSource(MappingWriter.Write([(component, entries)], "Example"), types: entries.Any(entry => entry.Process is not null) ? 1 : 0);
        }
        catch (ToolException)
        {
            // The file was refused, in words.
        }
    }

    /// <summary>Every line that names a process is exactly one of a heading, a row, an unresolved row with a finding, and a repetition with a finding.</summary>
    private static void CheckConservation(IReadOnlyList<ReportLine> lines, ReportImport import)
    {
        int named = lines.Count(line => NamesProcess().IsMatch(line.Text));
        List<ReportedProcess> processes = import.Report.Processes;
        Promise.Holds(
            named <= processes.Count + import.Report.Facts.Count + import.Report.ContradictingFacts.Count,
            $"{named} lines start with an identifier, and {processes.Count} processes were read.");
        Promise.Holds(
            processes.Count == import.Rows.Count + import.Headings + import.Repeated,
            $"{processes.Count} processes are {import.Rows.Count} rows, {import.Headings} headings and {import.Repeated} repetitions.");
        HashSet<int> reported = [.. import.Findings.Select(finding => finding.Line)];
        Promise.Holds(import.Rows.All(row => row.Fault is null || reported.Contains(row.Source.Line)), "A row is unresolved without a finding.");
        Promise.Holds(
            import.Rows.All(row => row.Fault is not null || row.Score == row.Source.Result!.Value.Score || row.Score is null),
            "A row has a score that its line does not have.");
        Promise.Holds(
            import.Rows.All(row => row.Fault is not null || row.Score is not null || row.Source.Result!.Value.Score is 0 || row.Source.Result.Value.Word is { IsSubmitted: false }),
            "A row without a number is declared as not submitted.");
    }

    /// <summary>A line that starts with an identifier of at least three numbers and goes on with a name: the law's own view, apart from the importer's.</summary>
    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{1,3}){2,9} [–-] \p{L}")]
    private static partial Regex NamesProcess();

    /// <summary>What the findings of every importer promise.</summary>
    public static void Check(IEnumerable<ToolFinding> findings)
    {
        foreach (ToolFinding finding in findings)
        {
            Promise.Holds(finding.Line >= 0, $"A finding has no line: {finding}");
            Promise.Holds(!finding.ToString().Any(char.IsControl), $"A finding holds control characters: {finding}");
        }
    }

    private static void CheckSource(string source, int types)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source);
        Promise.Holds(
            !tree.GetDiagnostics().Any(finding => finding.Severity == DiagnosticSeverity.Error),
            $"The written text is not C#: {tree.GetDiagnostics().FirstOrDefault()}\n{source}");
        Promise.Holds(
            tree
                .GetRoot()
                .DescendantNodes()
                .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>()
                .Count(member => member is not Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax) == types,
            $"What was written declares something else:\n{source}");
    }
}
