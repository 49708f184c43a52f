using EtomGen.Tool;
using EtomGen.Tool.Import.Components;
using EtomGen.Tool.Import.Reports;
using EtomGen.Tool.Output;
using EtomGen.Tool.Output.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Fuzzing.Targets;

/// <summary>Imports bytes as somebody else's file, and compiles what is written of it: no file may write code of its own into a declaration.</summary>
internal static class Imports
{
    private const string File = "file";

    public static void Report(byte[] bytes)
    {
        try
        {
            (IReadOnlyList<ReportLine> lines, string? url) = ReportFile.Read(File, bytes, CancellationToken.None);
            PublishedReport report = ReportReader.Read(lines, identifier => FrameworkSet.V12.Find(identifier)?.Name, CancellationToken.None);
            var facts = new AssessmentFacts(FrameworkSet.V12.Release, report[ReportFact.Company] ?? "Company", report[ReportFact.Product] ?? "Product")
            {
                ProductVersion = report[ReportFact.ProductVersion],
                FrameworxVersion = AssessmentFacts.VersionOf(report[ReportFact.FrameworxVersion]),
                CompletedOn = report[ReportFact.CompletedOn],
                ReportUrl = url,
            };
            ReportImport import = ReportImport.Run(File, report, facts, [FrameworkSet.V12]);
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
            IReadOnlyList<(FrameworkCatalog Release, FrameworkProcess Process)> supported = check.Run();
            Check(check.Findings);
            CheckSource(MappingWriter.Write([(component, supported)], "Example"), types: 1);
        }
        catch (ToolException)
        {
            // The file was refused, in words.
        }
    }

    private static void Check(IEnumerable<ToolFinding> findings)
    {
        foreach (ToolFinding finding in findings)
        {
            Promise.Holds(finding.Line >= 0, $"A finding stands nowhere: {finding}");
            Promise.Holds(!finding.ToString().Any(char.IsControl), $"A finding holds control characters: {finding}");
        }
    }

    private static void CheckSource(string source, int types)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source);
        Promise.Holds(!tree.GetDiagnostics().Any(finding => finding.Severity == DiagnosticSeverity.Error), $"What was written is no C#: {tree.GetDiagnostics().FirstOrDefault()}\n{source}");
        Promise.Holds(
            tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>().Count(member => member is not Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax) == types,
            $"What was written declares something else:\n{source}");
    }
}
