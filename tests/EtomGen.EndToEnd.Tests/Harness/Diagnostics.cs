using System.Globalization;
using System.Text.RegularExpressions;

namespace EtomGen.EndToEnd.Harness;

/// <summary>A diagnostic as a build prints it; line and column are 0 where it has none.</summary>
internal sealed partial record PrintedDiagnostic(string Rule, string Severity, string File, int Line, int Column, string Message)
{
    /// <summary>EtomGen's diagnostics in a build's output, each once, by file and location.</summary>
    /// <param name="build">What a build printed.</param>
    /// <param name="below">The folder from which files are named; by default they are named without one.</param>
    public static IReadOnlyList<PrintedDiagnostic> In(CommandResult build, string? below = null) =>
    [
        .. build.Lines
            .Select(line => Pattern().Match(line))
            .Where(match => match.Success)
            .Select(match => new PrintedDiagnostic(
                match.Groups["rule"].Value,
                match.Groups["severity"].Value,
                FileName(match.Groups["file"].Value.Trim(), below),
                Number(match.Groups["line"]),
                Number(match.Groups["column"]),
                match.Groups["message"].Value))
            .Distinct()
            .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column)
            .ThenBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal),
    ];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}{(Line == 0 ? " " : $"({Line},{Column})")}: {Severity} {Rule}: {Message}");

    private static string FileName(string path, string? below) => below is null ? Path.GetFileName(path) : Path.GetRelativePath(below, path).Replace('\\', '/');

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^\s*(\d+>)?(?<file>[^(]+?)(\((?<line>\d+),(?<column>\d+)\))? ?: (?<severity>error|warning) (?<rule>ETOM\d{4}): (?<message>.*?)( \(https://\S+\))?( \[[^\]]*\])?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
