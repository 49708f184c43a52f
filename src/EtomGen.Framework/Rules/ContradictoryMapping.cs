using EtomGen.Framework.Raw;
using EtomGen.Rules;

namespace EtomGen.Framework.Rules;

/// <summary>
/// ETOM1012: a mapping names a process that its release does not have, or contradicts the data of a release or another mapping. Releases that the project does
/// not have are not checked.
/// </summary>
internal sealed class ContradictoryMapping
{
    public const string RuleId = "ETOM1012";

    private readonly Dictionary<ReleaseNumber, FrameworkCatalog> _releases;

    /// <summary>The process of another release that a process is mapped to.</summary>
    private readonly Dictionary<(ReleaseNumber Release, ProcessIdentifier Process, ReleaseNumber Other), ProcessIdentifier> _mapped = [];

    private ContradictoryMapping(IReadOnlyList<MappingReading> readings, IEnumerable<FrameworkCatalog> releases)
    {
        _releases = releases.GroupBy(release => release.Release).ToDictionary(namesakes => namesakes.Key, namesakes => namesakes.First());
        foreach (ReleaseMapping mapping in readings.SelectMany(reading => reading.Mappings))
        {
            if (mapping is { From: { } from, To: { } to })
            {
                _mapped[(mapping.FromRelease, from, mapping.ToRelease)] = to;
                _mapped[(mapping.ToRelease, to, mapping.FromRelease)] = from;
            }
        }
    }

    /// <summary>The findings on each mapping file, in the order of the files.</summary>
    public static IReadOnlyList<IReadOnlyList<FrameworkFinding>> Check(
        IReadOnlyList<MappingReading> readings,
        IEnumerable<FrameworkCatalog> releases,
        CancellationToken cancellationToken = default)
    {
        var check = new ContradictoryMapping(readings, releases);
        return [.. readings.Select(reading => check.Check(reading, cancellationToken))];
    }

    private IReadOnlyList<FrameworkFinding> Check(MappingReading reading, CancellationToken cancellationToken)
    {
        var findings = new FindingList();
        foreach (MappingFileRow row in reading.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach ((MappingField field, string message, bool isError) in Faults(row.Mapping))
            {
                findings.Add(new FrameworkFinding(RuleId, isError, message, reading.LocationOf(row, field)));
            }
        }

        LimitExceeded.CheckFindings(findings);
        return findings.InOrder();
    }

    private IEnumerable<(MappingField Field, string Message, bool IsError)> Faults(ReleaseMapping mapping)
    {
        FrameworkProcess? from = Find(mapping.FromRelease, mapping.From), to = Find(mapping.ToRelease, mapping.To);
        if (mapping.From is { } named && from is null && Unlisted(mapping.FromRelease, named) is { } fault)
        {
            yield return (MappingField.From, fault.Message, fault.IsError);
        }

        if (mapping.To is { } other && to is null && Unlisted(mapping.ToRelease, other) is { } otherFault)
        {
            yield return (MappingField.To, otherFault.Message, otherFault.IsError);
        }

        if (mapping.FromRelease == mapping.ToRelease)
        {
            if (from is { IsDeleted: false })
            {
                yield return (
                    MappingField.From,
                    $"{from} is not deleted in release {mapping.FromRelease}, so nothing replaced it there: map it to another release, or remove this row",
                    true);
            }

            if (to is { IsDeleted: true })
            {
                yield return (MappingField.To, $"{to} is itself deleted in release {mapping.ToRelease}: name a process that replaced the other one", true);
            }
        }

        if (Contradiction(mapping) is { } contradiction)
        {
            yield return (contradiction.Field, contradiction.Message, true);
        }
    }

    private FrameworkProcess? Find(ReleaseNumber release, ProcessIdentifier? process) =>
        process is { } identifier && _releases.TryGetValue(release, out FrameworkCatalog? catalog) ? catalog.Find(identifier) : null;

    /// <summary>The fault of a mapping to a process that its release does not list, or <see langword="null"/> where the project does not have the release.</summary>
    private (string Message, bool IsError)? Unlisted(ReleaseNumber release, ProcessIdentifier process)
    {
        if (!_releases.TryGetValue(release, out FrameworkCatalog? catalog))
        {
            return null;
        }

        FrameworkProcess? above = null;
        for (ProcessIdentifier? parent = process.Parent; parent is { } identifier && above is null; parent = identifier.Parent)
        {
            above = catalog.Find(identifier);
        }

        if (above is { HasAllChildren: false })
        {
            return ($"Release {release}'s data has no {process}, and its list of {above} is incomplete: this row has no effect with these data", false);
        }

        IEnumerable<FrameworkProcess> candidates = above is null ? catalog.Roots : above.Children;
        string hint = NearestMatch.Processes(process.Value, candidates).FirstOrDefault() is { } nearest ? $"; did you mean {nearest}?" : "";
        return ($"Release {release} has no process {process}, and this row has no effect{hint}", true);
    }

    /// <summary>The contradiction of a row that states that a process has no counterpart, where another row states one. The other row wins.</summary>
    private (MappingField Field, string Message)? Contradiction(ReleaseMapping mapping)
    {
        (ReleaseNumber release, ProcessIdentifier? process, ReleaseNumber other, MappingField field) = mapping.To is null
            ? (mapping.FromRelease, mapping.From, mapping.ToRelease, MappingField.From)
            : (mapping.ToRelease, mapping.To, mapping.FromRelease, MappingField.To);
        bool isAlone = mapping.From is null || mapping.To is null;
        return isAlone && process is { } identifier && _mapped.TryGetValue((release, identifier, other), out ProcessIdentifier counterpart)
            ? (
                field,
                $"Another row maps {identifier} of release {release} to {counterpart} of release {other}, and this one says that it has no counterpart there: keep one of the two")
            : null;
    }
}
