using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EtomGen.Benchmarks.Targets;

/// <summary>Checking the process references of published component specifications within the build, against a build followed by a script that does the same checks.</summary>
internal sealed partial class ScriptTarget : ITarget
{
    private const string What = "Component file checked in the build, against a build and a script that checks it";
    private const string Components = "evidence/oda-components.json";

    /// <summary>The errors that a mapping can have.</summary>
    private static readonly string[] Errors = ["ETOM2001", "ETOM2003", "ETOM2004", "ETOM2013"];

    /// <summary>Findings that the script does not look for: repeated mappings, and hints.</summary>
    private static readonly string[] NotCompared = ["ETOM2014", "ETOM3003", "ETOM5001"];

    /// <summary>Reads the releases and the components, and prints a line for each reference that is wrong.</summary>
    private const string Script =
        """
        import csv, json, sys
        import xml.etree.ElementTree as xml

        def release(path):
            if path.endswith(".xml"):
                root = xml.parse(path).getroot()
                rows = [row.attrib for row in root if row.tag.endswith("}process")]
                return root.get("release"), {row["id"]: row.get("status") == "deleted" for row in rows}
            rows = list(csv.DictReader(open(path, encoding="utf-8-sig", newline="")))
            number = next(row["name"] for row in rows if row["id"] == "@release")
            return number, {row["id"]: row.get("status") == "deleted" for row in rows if not row["id"].startswith("@")}

        releases = dict(release(path) for path in sys.argv[2:])
        for component in json.load(open(sys.argv[1], encoding="utf-8")):
            for entry in component["eTOMs"]:
                identifier, name, number = entry.split("|")
                number = number.lstrip("v")
                if number not in releases:
                    print("release", component["component"], entry)
                elif identifier not in releases[number]:
                    print("process", component["component"], entry)
                elif releases[number][identifier]:
                    print("deleted", component["component"], entry)
        """;

    public string Subject => "Script";

    public IEnumerable<Row> Measure(Effort effort)
    {
        string? python = FindPython();
        if (!Repository.HasEvidence(Components) || python is null)
        {
            yield return Row.Skipped(What, "", python is null ? "no python3 on this machine" : $"no shared/{Components} on this machine");
            yield break;
        }

        using var compiler = new Compiler();
        FrameworkText[] releases = [.. Bundled(), .. Repository.HasEvidence(WorkbookFacts.Source) ? [new FrameworkText("/data/etom-25.5.csv", WorkbookFacts.ToCsv())] : Array.Empty<FrameworkText>()];
        (string Release, string Identifier)[] entries = [.. Entries()];
        var mappings = new StringBuilder("using EtomGen;\n\n");
        foreach ((string release, string identifier) in entries)
        {
            mappings.Append("[assembly: Supports(").Append(JsonSerializer.Serialize(release)).Append(", ").Append(JsonSerializer.Serialize(identifier)).Append(")]\n");
        }

        // What is wrong in the file must not fail the build that is measured.
        string settings = string.Concat(Errors.Select(rule => $"dotnet_diagnostic.{rule}.severity = warning\n"));
        string source = compiler.Write("Components.cs", mappings.ToString());
        string[] files = [.. releases.Select(release => compiler.Write(release.Path, release.Text))];
        string[] checkedInBuild = [.. CompilerArguments.WithPlugIn, .. CompilerArguments.Frameworks(compiler, settings, releases), source], alone = [CompilerArguments.Reference, source];
        string script = compiler.Write("check.py", Script);
        string[] arguments = [script, Repository.Evidence(Components), .. files];
        string printed = Compiler.Run(python, Path.GetTempPath(), arguments).Output;
        RequireSame(compiler.OutputOf(checkedInBuild), printed);

        Func<double> build = compiler.Build(alone);
        Spread ratio = SideBySide.Ratio(effort.WarmsUpBuilds, effort.Builds, compiler.Build(checkedInBuild), () => build() + Compiler.Run(python, Path.GetTempPath(), arguments).Milliseconds);
        yield return Row.Ratio(What, $"{entries.Length} references, {releases.Length} releases", ratio);
    }

    /// <summary>Both sides find as much.</summary>
    private static void RequireSame(string build, string script)
    {
        int inBuild = Finding().Matches(build).Select(match => (Place: match.Groups[1].Value, Rule: match.Groups[2].Value)).Where(found => !NotCompared.Contains(found.Rule)).Select(found => found.Place).Distinct().Count();
        int byScript = script.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        if (inBuild != byScript)
        {
            throw new InvalidOperationException($"The build finds fault with {inBuild} references, the script with {byScript}.");
        }
    }

    private static IEnumerable<FrameworkText> Bundled() => Directory.GetFiles(Repository.FrameworkData, "etom-*.*")
        .Where(path => path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => new FrameworkText(path, File.ReadAllText(path)));

    private static IEnumerable<(string Release, string Identifier)> Entries()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Evidence(Components)));
        foreach (JsonElement entry in document.RootElement.EnumerateArray().SelectMany(component => component.GetProperty("eTOMs").EnumerateArray()))
        {
            string[] parts = entry.GetString()!.Split('|');
            yield return (parts[2].TrimStart('v'), parts[0]);
        }
    }

    private static string? FindPython() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "python3"))
        .FirstOrDefault(File.Exists);

    [GeneratedRegex(@"^.*Components\.cs\((\d+),\d+\): \w+ (ETOM\d{4}):", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
