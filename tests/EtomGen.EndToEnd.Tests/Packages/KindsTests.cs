using System.Globalization;
using System.Text.RegularExpressions;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>One project for each kind of fault, built together: what the build prints, line by line.</summary>
/// <remarks><c>ETOMGEN_UPDATE=1</c> writes the lines anew.</remarks>
public sealed class KindsTests(KindsSolution solution) : IClassFixture<KindsSolution>
{
    /// <summary>The projects whose code does not bind, so that the compiler runs no analyzer.</summary>
    private static readonly string[] Unbound = ["BrokenFile", "MissingItem", "MissingParent", "MissingRelease", "Misspelt"];

    [Fact]
    public void The_build_prints_exactly_these_lines()
    {
        if (Updates.AreAskedFor)
        {
            File.WriteAllLines(KindsSolution.ExpectedLines, solution.Printed);
        }

        Assert.Equal(1, solution.Build.ExitCode);
        Assert.Equal(File.ReadAllLines(KindsSolution.ExpectedLines), solution.Printed);
    }

    [Fact]
    public void A_fault_that_leaves_names_undefined_is_one_line_of_ours_and_ours_comes_first_where_the_compiler_says_something_too()
    {
        Assert.All(Unbound, project => Assert.Single(solution.Printed, line => IsOurs(line) && line.StartsWith($"{project}/", StringComparison.Ordinal)));
        foreach (string[] atLocation in solution.Printed.GroupBy(line => line[..line.IndexOf(": ", StringComparison.Ordinal)], (_, lines) => lines.ToArray()))
        {
            Assert.Equal(atLocation.OrderByDescending(IsOurs), atLocation);
        }
    }

    private static bool IsOurs(string line) => line.Contains(" ETOM", StringComparison.Ordinal);
}

/// <summary>The solution with a project for each kind of fault, built once.</summary>
public sealed partial class KindsSolution
{
    private const string Fault = "name=\"Manage Contact\"";

    /// <summary>The lines that the build prints, as reviewed.</summary>
    public static readonly string ExpectedLines = Updates.PathOf("tests", "EtomGen.EndToEnd.Tests", "Packages", "KindsTests.txt");

    public KindsSolution(PackageFeed feed)
    {
        string folder = feed.Copy("Kinds", "Kinds"), framework = File.ReadAllText(Path.Combine(Repository.FrameworkData, "etom-12.0.xml"));
        File.WriteAllText(Path.Combine(folder, "BrokenFile", "Sample.cs"), Sample.Source);
        File.WriteAllText(Path.Combine(folder, "Misspelt", "Sample.cs"), Sample.Edited(Sample.Source, "Selling.ManageProspect", "Selling.ManageProspects"));
        File.WriteAllText(Path.Combine(folder, "BrokenFile", "etom-12.0.xml"), Sample.Edited(framework, Fault, Fault[..^1]));

        Build = DotNet.Run(folder, "build", "-v:q", "-nologo");
        Printed =
        [
            .. Build.Lines
                .Select(line => Line().Match(line))
                .Where(match => match.Success)
                .Select(match => (
                    File: Path.GetRelativePath(folder, FileOf(match)).Replace('\\', '/'),
                    Line: Number(match, "line"),
                    Column: Number(match, "column"),
                    Text: match.Groups["text"].Value.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)))
                .Distinct()
                .OrderBy(found => found.File, StringComparer.Ordinal)
                .ThenBy(found => found.Line)
                .ThenBy(found => found.Column)
                .Select(found => $"{found.File}{(found.Line == 0 ? " " : $"({found.Line},{found.Column})")}: {found.Text}"),
        ];
    }

    internal CommandResult Build { get; }

    /// <summary>The diagnostics of the build, ours and others', each once, by location and then as printed, with paths from the solution's folder.</summary>
    public IReadOnlyList<string> Printed { get; }

    /// <summary>The file of a line, or the project where it names none.</summary>
    private static string FileOf(Match match) => match.Groups["file"].Value is "CSC" ? match.Groups["project"].Value : match.Groups["file"].Value;

    private static int Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^\s*(?<file>[^(]+?)(\((?<line>\d+),(?<column>\d+)\))? ?: (?<text>(error|warning) \w*: .*?)( \(https://\S+\))?( \[(?<project>[^\]]*)\])?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
