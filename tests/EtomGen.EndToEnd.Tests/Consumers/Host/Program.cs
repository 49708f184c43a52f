using System.Security.Cryptography;
using System.Text;
using Host;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// Host <unpacked package> <project folder> <framework or mapping file>...
// Prints what the plug-ins of the package do for a project: generated files, findings, remedies, completion.
string package = args[0], directory = args[1];
string plugIn = Path.Combine(package, "analyzers", "dotnet", "cs"), completion = Path.Combine(package, "analyzers", "dotnet", "roslyn4.14", "cs", "EtomGen.Completion.dll");
Project project = HostedProject.Open(
    directory,
    args[2..],
    Path.Combine(package, "lib", "netstandard2.0", "EtomGen.dll"),
    Directory.EnumerateFiles(plugIn, "*.dll").Order(StringComparer.Ordinal).Append(completion));
Console.WriteLine($"roslyn {typeof(Compilation).Assembly.GetName().Version}");
Compilation compilation = (await project.GetCompilationAsync())!;
var generatedTrees = new List<SyntaxTree>();
foreach (SourceGeneratedDocument generated in (await project.GetSourceGeneratedDocumentsAsync()).OrderBy(document => document.HintName, StringComparer.Ordinal))
{
    generatedTrees.Add((await generated.GetSyntaxTreeAsync())!);
    string text = (await generated.GetTextAsync()).ToString();
    Console.WriteLine($"generated {generated.HintName} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");
}

// A workspace does not hand out what generators report.
GeneratorDriver driver = CSharpGeneratorDriver.Create(
    project.AnalyzerReferences.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)),
    project.AnalyzerOptions.AdditionalFiles,
    (CSharpParseOptions)project.ParseOptions!,
    project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
IEnumerable<Diagnostic> reported = driver.RunGenerators(compilation.RemoveSyntaxTrees(generatedTrees)).GetRunResult().Diagnostics;
CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
    [.. project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))],
    project.AnalyzerOptions);
Diagnostic[] findings =
[
    .. (await analysis.GetAllDiagnosticsAsync()).Concat(reported)
        .Where(finding => finding.Severity >= DiagnosticSeverity.Warning)
        .OrderBy(finding => Path.GetFileName(finding.Location.GetLineSpan().Path), StringComparer.Ordinal)
        .ThenBy(finding => finding.Location.GetLineSpan().StartLinePosition)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal),
];
foreach (Diagnostic finding in findings)
{
    FileLinePositionSpan place = finding.Location.GetLineSpan();
    Console.WriteLine(
        $"found {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
            + $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage()}");
}

var fixes = new Fixes(new PlugInLoader().LoadFromPath(Path.Combine(plugIn, "EtomGen.CodeFixes.dll")));
foreach (Diagnostic finding in findings)
{
    if (project.GetDocument(finding.Location.SourceTree) is { } document && await fixes.Describe(document, finding) is { } remedy)
    {
        Console.WriteLine($"remedy {finding.Id} {remedy}");
    }
}

#if HAS_COMPLETION
foreach (string item in await Completions.List(project))
{
    Console.WriteLine($"completed {item}");
}
#endif
