using System.Globalization;
using System.Text.RegularExpressions;

namespace EtomGen.EndToEnd.Harness;

/// <summary>A diagnostic as a build prints it; line and column are 0 where it has none.</summary>
internal sealed partial record PrintedDiagnostic(string Rule, string Severity, string File, int Line, int Column, string Message)
{
    /// <summary>EtomGen's diagnostics in a build's output, each once, by file and place.</summary>
    public static IReadOnlyList<PrintedDiagnostic> In(CommandResult build) =>
    [
        .. build.Lines
            .Select(line => Pattern().Match(line))
            .Where(match => match.Success)
            .Select(match => new PrintedDiagnostic(
                match.Groups["rule"].Value,
                match.Groups["severity"].Value,
                Path.GetFileName(match.Groups["file"].Value.Trim()),
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

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>[^(]+?)(\((?<line>\d+),(?<column>\d+)\))? ?: (?<severity>error|warning) (?<rule>ETOM\d{4}): (?<message>.*?)( \(https://\S+\))?( \[[^\]]*\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
