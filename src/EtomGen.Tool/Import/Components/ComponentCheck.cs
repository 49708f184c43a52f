using EtomGen.Rules;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Import.Rules;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Components;

/// <summary>Holds the entries of a component specification against the release that each of them pins.</summary>
/// <remarks>
/// Where the release lacks an identifier, or the list has it twice, the identifier is the suspect: its name is not compared then, and nothing is
/// mapped to it.
/// </remarks>
internal sealed class ComponentCheck(string file, ComponentSpecification component, IReadOnlyList<FrameworkCatalog> releases)
{
    private readonly List<ToolFinding> _findings = [];
    private readonly HashSet<string> _missingReleases = new(StringComparer.Ordinal);
    private readonly FrameworkSet _frameworks = FrameworkOption.SetOf(releases);

    public IReadOnlyList<ToolFinding> Findings => _findings;

    public ComponentSpecification Component => component;

    /// <summary>The processes that the component surely supports, in the order of its list.</summary>
    public IReadOnlyList<(FrameworkCatalog Release, FrameworkProcess Process)> Run()
    {
        ILookup<(string, string), ComponentEntry> same = component.Entries.Where(entry => entry.IsReadable).ToLookup(entry => (entry.Identifier, entry.Release));
        var supported = new List<(FrameworkCatalog, FrameworkProcess)>();
        foreach (ComponentEntry entry in component.Entries)
        {
            if (!entry.IsReadable)
            {
                Add(UnreadableEntry.RuleId, Severity.Error, entry, $"'{Excerpt.Of(entry.Text)}' is not understood: write identifier, name and release, such as 1.3.3|Customer_Order_Handling|v24.0");
                continue;
            }

            ComponentEntry first = same[(entry.Identifier, entry.Release)].First();
            if (first != entry)
            {
                Add(ProcessDeclaredTwice.RuleId, Severity.Error, entry, $"{entry.Identifier} is already in line {first.Line}{(first.Name == entry.Name ? "" : $", as '{Excerpt.Of(first.Name.Replace('_', ' '))}'")}: keep one of the two, or correct its identifier");
            }
            else if (Check(entry, isRepeated: same[(entry.Identifier, entry.Release)].Skip(1).Any()) is { } found)
            {
                supported.Add(found);
            }
        }

        return supported;
    }

    private (FrameworkCatalog Release, FrameworkProcess Process)? Check(ComponentEntry entry, bool isRepeated)
    {
        var lookup = new ProcessLookup(_frameworks, entry.Release, ProcessLookup.OfMapping);
        if (lookup.Framework is not { } release)
        {
            if (_missingReleases.Add(entry.Release))
            {
                int count = component.Entries.Count(other => other.IsReadable && other.Release == entry.Release);
                Add(UnknownRelease.RuleId, Severity.Error, entry, $"{MissingRelease(entry.Release)}; {count} {(count == 1 ? "entry was" : "entries were")} not checked");
            }

            return null;
        }

        LookedUp process = lookup.LookUp(new DeclaredProcess(entry.Identifier, null, default), isRow: false);
        foreach (Finding finding in ProcessRule.CheckAll(process, lookup))
        {
            Add(finding.Rule.Id, finding.Rule.IsError ? Severity.Error : Severity.Warning, entry, finding.Message);
        }

        if (process is not { Status: LookupStatus.Listed, Process: { IsDeleted: false } listed } || isRepeated)
        {
            return null;
        }

        Add(NameMismatch.RuleId, Severity.Warning, entry, NameMismatch.Check(listed, entry.Name, release.Release));
        Add(LevelTooCoarse.RuleId, Severity.Warning, entry, LevelTooCoarse.Check(listed));
        return (release, listed);
    }

    private string MissingRelease(string release)
    {
        string atHand = string.Join(", ", releases.Select(catalog => catalog.Release));
        return ReleaseNumber.TryParse(release, out _)
            ? $"Release {release} is not known (known: {atHand}): name a file of it by --framework"
            : $"'{Excerpt.Of(release)}' is not the number of a release, such as 24.0 (known: {atHand})";
    }

    private void Add(string ruleId, Severity severity, ComponentEntry entry, string? message)
    {
        if (message is not null)
        {
            _findings.Add(new ToolFinding(ruleId, severity, message, file, entry.Line, entry.Column));
        }
    }
}
