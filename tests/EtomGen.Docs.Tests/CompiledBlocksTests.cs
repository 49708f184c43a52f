using System.Globalization;
using System.Text.RegularExpressions;
using EtomGen.Compiler.Files;
using EtomGen.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Docs.Tests;

/// <summary>The C#, the framework files, the mapping files and the baselines of the pages: they compile, and the compiler says of them what the page shows below them.</summary>
/// <remarks>CONTRIBUTING.md says how a block is completed.</remarks>
public partial class CompiledBlocksTests
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        """;

    /// <summary>A rule that is off until asked for; pages ask for it in words.</summary>
    private const string OffByDefault = "ETOM3002";

    /// <summary>The rule on names that do not compile.</summary>
    private const string UnboundName = "ETOM2018";

    public static TheoryData<string> PagesWithCode => Pages.With("csharp", "csv", "xml");

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public async Task Code_compiles_and_says_what_the_page_shows(string page)
    {
        IReadOnlyList<CodeBlock> blocks = Pages.Blocks(page);
        var faults = new List<string>();
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Language == "csharp" || IsFile(blocks[i]))
            {
                CodeBlock[] earlier = [.. blocks.Take(i)];
                ShownFinding[] shown = [.. blocks.Skip(i + 1).Take(1).Where(block => block.Language == "text").SelectMany(block => block.Findings)];
                faults.AddRange(await FaultsOf(blocks[i], earlier, shown));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>What is wrong with a block, taken by itself or, where it builds on what the page declared before, together with that.</summary>
    private static async Task<string[]> FaultsOf(CodeBlock block, CodeBlock[] earlier, ShownFinding[] shown)
    {
        CodeBlock[] own = [.. earlier.Where(IsFile)], declarations = [.. earlier.Where(other => other.Language == "csharp" && !IsProgram(other))];
        if (block.Edited is not { } edited)
        {
            string[] faults = await Compile(block, [], own, shown);
            return faults.Length == 0
                || block.Language != "csharp"
                || declarations.Length == 0 ? faults : await Compile(block, declarations, own, shown) is { Length: 0 } ? [] : faults;
        }

        return [.. await Compile(block, [], own, []), .. await Compile(edited, [], own, shown)];
    }

    private static async Task<string[]> Compile(CodeBlock block, CodeBlock[] declarations, CodeBlock[] own, ShownFinding[] shown)
    {
        CodeBlock[] sources = block.Language == "csharp" ? [.. declarations, block] : [];
        FrameworkText[] frameworks = IsFramework(block) ? [Framework(block)]
            : IsMapping(block) ? [.. FrameworksFor([block], [.. own.Where(IsFramework)]), Mapping(block)]
            : IsBaseline(block) ? [.. FrameworksFor([block], []), Baseline(block)]
            : [.. FrameworksFor(sources, [.. own.Where(IsFramework)]), .. own.Where(IsMapping).Select(Mapping), .. own.Where(IsBaseline).TakeLast(1).Select(Baseline)];
        string declared = IsBaseline(block) ? block.Directives.GetValueOrDefault("after", "") : "";
        TestProject project = sources.Aggregate(
            TestProject.Of(frameworks).WithSource($"{ImplicitUsings}\n{declared}", "/src/ImplicitUsings.cs"),
            (project, source) => project.WithSource(Completed(source), PathOf(source)));
        CSharpCompilation compilation = project.Compile();
        GeneratedProject generated = project.Generate(
            project.CreateDriver(),
            compilation.AddReferences(MetadataReference.CreateFromFile(typeof(AssessmentMarkdown).Assembly.Location)).WithOptions(compilation.Options
                .WithOutputKind(IsProgram(block) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
                .WithSpecificDiagnosticOptions(shown.Any(finding => finding.Rule == OffByDefault) ? [new(OffByDefault, ReportDiagnostic.Warn)] : [])));

        Diagnostic[] findings = [.. await generated.Analyze()];
        ShownFinding[] found =
        [
            .. from finding in findings
               where finding.Location.GetLineSpan().Path == PathOf(block)
               select new ShownFinding(finding.Severity.ToString().ToLowerInvariant(), finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)),
        ];
        return
        [
            .. generated.CompilerFindings
                .Where(finding => finding.Severity == DiagnosticSeverity.Error && !IsExplained(finding, findings))
                .Select(finding => $"{block.Place}: {finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}"),
            .. shown.Except(found).Select(finding => $"{block.Place}: the compiler does not say '{finding}', but '{string.Join("', '", found.AsEnumerable())}'"),
            .. found.Where(finding => finding.Severity is "error" or "warning" && !IsExcerpt(block)).Except(shown).Select(finding => $"{block.Place}: not shown: {finding}"),
        ];
    }

    /// <summary>Whether the generator says what is wrong where the compiler says that a name does not exist.</summary>
    private static bool IsExplained(Diagnostic error, Diagnostic[] findings) =>
        Array.Exists(findings, finding => finding.Id == UnboundName && finding.Location.SourceSpan == error.Location.SourceSpan);

    /// <summary>The block with what comments put around it, and without what a one-file program says to the SDK.</summary>
    private static string Completed(CodeBlock block) =>
        $"{block.Directives.GetValueOrDefault("before")}\n{SdkDirective().Replace(block.Text, "")}\n{block.Directives.GetValueOrDefault("after")}\n";

    private static bool IsProgram(CodeBlock block) =>
        block.Language == "csharp" && CSharpSyntaxTree.ParseText(Completed(block)).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);

    private static bool IsFile(CodeBlock block) => IsFramework(block) || IsMapping(block) || IsBaseline(block);

    private static bool IsBaseline(CodeBlock block) =>
        block.Language == "csv" && block.Text.Split('\n')[0].Split(',') is var columns && columns.Contains("identifier") && columns.Contains("score");

    private static bool IsMapping(CodeBlock block) => block.Language == "csv" && block.Text.StartsWith("from-release,", StringComparison.Ordinal);

    private static bool IsFramework(CodeBlock block) => block.Language switch
    {
        "csv" => block.Text.StartsWith("id,", StringComparison.Ordinal),
        "xml" => block.Text.Contains("<framework", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Whether a block is shown in part, so that more is found in it than the page is about.</summary>
    private static bool IsExcerpt(CodeBlock block) =>
        block.Directives.ContainsKey("excerpt")
        || (IsBaseline(block) && !block.Directives.ContainsKey("after"))
        || (IsFramework(block) && !(StatesRelease().IsMatch(block.Text) && StatesScale().IsMatch(block.Text)));

    /// <summary>The framework files for sources: the releases that the sources name, as the page showed them before or as they are bundled.</summary>
    private static IEnumerable<FrameworkText> FrameworksFor(CodeBlock[] sources, CodeBlock[] own)
    {
        string[] named = [.. sources.SelectMany(Releases).Distinct()];
        Dictionary<string, FrameworkText> shown = own.Select(Framework)
            .Where(file => file.Read().Definition is { } definition && named.Contains(definition.Catalog.Release.ToString()))
            .GroupBy(file => file.Definition.Catalog.Release.ToString())
            .ToDictionary(files => files.Key, files => files.Last());
        return named.Select(release => shown.GetValueOrDefault(release) ?? Frameworks.BundledOf(release)).OfType<FrameworkText>();
    }

    /// <summary>The releases of the comment before the block, or else those that the block names.</summary>
    private static IEnumerable<string> Releases(CodeBlock block) => block.Directives.TryGetValue("releases", out string? releases)
        ? releases.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        : NamedRelease().Matches(block.Text).Select(name => name.Groups["number"].Success ? name.Groups["number"].Value : $"{name.Groups["major"].Value}.0");

    private static FrameworkText Framework(CodeBlock block) => new(PathOf(block), block.Text);

    private static FrameworkText Mapping(CodeBlock block) => new(PathOf(block), block.Text) { Item = ItemFile.Mapping };

    private static FrameworkText Baseline(CodeBlock block) => FrameworkText.Baseline(block.Text, PathOf(block));

    private static string PathOf(CodeBlock block) => IsBaseline(block) ? $"/src/{block.Line}/baseline.csv" : $"/src/{block.Line}.{block.Language}";

    [GeneratedRegex("^#:.*$", RegexOptions.Multiline)]
    private static partial Regex SdkDirective();

    [GeneratedRegex(@"@release,|\brelease=")]
    private static partial Regex StatesRelease();

    [GeneratedRegex("@assessed-levels,|<conformance ")]
    private static partial Regex StatesScale();

    [GeneratedRegex(@"""(?<number>\d+\.\d+)""|\bEtom\.V(?<major>\d+)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex NamedRelease();
}
