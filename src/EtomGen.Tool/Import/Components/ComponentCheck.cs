using EtomGen.Rules;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Import.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Components;

/// <summary>Checks the entries of a component specification against the release that each of them pins.</summary>
/// <remarks>
/// Where the release lacks an identifier, or the list has it twice under two names, the identifier is the suspect: its name is not compared
/// then, and nothing is mapped to it.
/// </remarks>
internal sealed class ComponentCheck(string file, ComponentSpecification component, IReadOnlyList<FrameworkCatalog> releases)
{
    private readonly List<ToolFinding> _findings = [];
    private readonly FrameworkSet _frameworks = FrameworkOption.SetOf(releases);

    public IReadOnlyList<ToolFinding> Findings => _findings;

    public ComponentSpecification Component => component;

    /// <summary>Checks every entry, in the order of the list: each gives its process, or is left out with the finding that says why.</summary>
    public IReadOnlyList<CheckedEntry> Run()
    {
        if (component.Entries.Count == 0)
        {
            _findings.Add(new ToolFinding(UnreadableEntry.RuleId, Severity.Info, "The file lists no processes under eTOMs", file));
        }

        ILookup<(string, string), ComponentEntry> same = component.Entries.Where(entry => entry.IsReadable).ToLookup(entry => (entry.Identifier, entry.Release));
        var missing = new Dictionary<string, ToolFinding>(StringComparer.Ordinal);
        return [.. component.Entries.Select(entry => Check(entry, [.. same[(entry.Identifier, entry.Release)]], missing))];
    }

    private CheckedEntry Check(ComponentEntry entry, ComponentEntry[] same, Dictionary<string, ToolFinding> missing)
    {
        if (!entry.IsReadable)
        {
            string what = entry.Text.Length == 0 ? "An entry that is not a text" : $"'{Excerpt.Of(entry.Text)}'";
            return LeftOut(
                entry,
                UnreadableEntry.RuleId,
                Severity.Error,
                $"{what} is not understood: write identifier, name and release, such as 1.3.3|Customer_Order_Handling|v24.0");
        }

        if (same[0] != entry)
        {
            string name = same[0].Name == entry.Name ? "" : $", as '{Excerpt.Of(same[0].Name)}'";
            return LeftOut(
                entry,
                ProcessDeclaredTwice.RuleId,
                Severity.Error,
                $"{entry.Identifier} is already in line {same[0].Line}{name}: keep one of the two, or correct its identifier");
        }

        var lookup = new ProcessLookup(_frameworks, entry.Release, ProcessLookup.OfMapping);
        if (lookup.Framework is not { } release)
        {
            if (!missing.TryGetValue(entry.Release, out ToolFinding? finding))
            {
                missing[entry.Release] = finding = Add(entry, UnknownRelease.RuleId, Severity.Error, MissingRelease(entry.Release));
            }

            return new CheckedEntry(entry, null, null, finding);
        }

        LookedUp process = lookup.LookUp(new DeclaredProcess(entry.Identifier, null, default, entry.Name), isRow: false);
        ToolFinding[] found =
        [
            .. ProcessRule.CheckAll(process, lookup).Select(finding => Add(entry, finding.Rule.Id, finding.Rule.IsError ? Severity.Error : Severity.Warning, finding.Message)),
        ];
        if (process is not { Status: LookupStatus.Listed, Process: { IsDeleted: false } listed })
        {
            return new CheckedEntry(entry, null, null, found[0]);
        }

        if (Array.Find(same, other => other.Name != entry.Name) is { } other)
        {
            return LeftOut(
                entry,
                ProcessDeclaredTwice.RuleId,
                Severity.Error,
                $"{entry.Identifier} is again in line {other.Line}, as '{Excerpt.Of(other.Name)}': nothing was mapped to it");
        }

        if (NameMismatch.Check(listed, entry.Name, release.Release) is { } named)
        {
            Add(entry, NameMismatch.RuleId, Severity.Warning, named);
        }

        if (LevelTooCoarse.Check(listed) is { } coarse)
        {
            Add(entry, LevelTooCoarse.RuleId, Severity.Warning, coarse);
        }

        return new CheckedEntry(entry, release, listed, null);
    }

    private string MissingRelease(string release)
    {
        string known = string.Join(", ", releases.Select(catalog => catalog.Release));
        int[] lines = [.. component.Entries.Where(other => other.IsReadable && other.Release == release).Select(other => other.Line)];
        string count = lines.Length == 1 ? "1 entry was not checked" : $"{lines.Length} entries were not checked (lines {LineRanges.Describe(lines)})";
        return ReleaseNumber.TryParse(release, out _)
            ? $"Release {release} is not known (known: {known}): name a file of it by --framework; {count}"
            : $"'{Excerpt.Of(release)}' is not the number of a release, such as 24.0 (known: {known}); {count}";
    }

    private CheckedEntry LeftOut(ComponentEntry entry, string ruleId, Severity severity, string message) => new(entry, null, null, Add(entry, ruleId, severity, message));

    private ToolFinding Add(ComponentEntry entry, string ruleId, Severity severity, string message)
    {
        var finding = new ToolFinding(ruleId, severity, message, file, entry.Line, entry.Column);
        _findings.Add(finding);
        return finding;
    }
}

/// <summary>An entry with its process, or with the finding that says why it has none.</summary>
internal sealed record CheckedEntry(ComponentEntry Entry, FrameworkCatalog? Release, FrameworkProcess? Process, ToolFinding? LeftOut);
