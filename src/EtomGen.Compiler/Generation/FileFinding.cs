using System.Collections.Immutable;
using EtomGen.Compiler.Files;
using EtomGen.Compiler.Releases;
using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Rules;
using EtomGen.Rules;

namespace EtomGen.Compiler.Generation;

/// <summary>A finding in a framework or mapping file of a project.</summary>
/// <param name="Path">The path of the file, or empty for what is wrong with references.</param>
/// <param name="Finding">The finding.</param>
internal sealed record FileFinding(string Path, FrameworkFinding Finding)
{
    /// <summary>
    /// The findings in all files, file by file: faults of a file, releases that an earlier file or a referenced assembly defines, and mappings that contradict
    /// releases or each other.
    /// </summary>
    public static EquatableArray<FileFinding> FindAll(
        ImmutableArray<ItemFile> frameworks, ImmutableArray<ItemFile> mappings, EquatableArray<ReferencedRelease> referenced, CancellationToken cancellationToken)
    {
        var findings = new List<FileFinding>();
        var defined = new List<(FrameworkCatalog Catalog, ItemFile File)>();
        foreach (ItemFile file in frameworks)
        {
            FrameworkReading reading = file.ReadFramework(cancellationToken);
            findings.AddRange(reading.Findings.Select(finding => new FileFinding(file.Path, finding)));
            if (reading.Definition?.Catalog is not { } catalog)
            {
                continue;
            }

            if (defined.Find(earlier => earlier.Catalog.Release == catalog.Release).File is { } first)
            {
                findings.Add(new FileFinding(file.Path, MissingRelease.DefinedTwice(catalog.Release, System.IO.Path.GetFileName(first.Path), reading.ReleaseLocation)));
            }
            else
            {
                defined.Add((catalog, file));
                if (referenced.FirstOrDefault(other => other.Release.Number == catalog.Release && other.Release.Fingerprint != catalog.Fingerprint) is { } different)
                {
                    string message = ReleaseDataMismatch.Message(catalog.Release, "this project", different.Assembly);
                    findings.Add(new FileFinding(file.Path, new FrameworkFinding(ReleaseDataMismatch.RuleId, true, message, reading.ReleaseLocation)));
                }
            }
        }

        foreach (IGrouping<ReleaseNumber, ReferencedRelease> namesakes in referenced.GroupBy(found => found.Release.Number))
        {
            ReferencedRelease first = namesakes.First();
            if (namesakes.FirstOrDefault(other => other.Release.Fingerprint != first.Release.Fingerprint) is { } different)
            {
                string message = ReleaseDataMismatch.Message(namesakes.Key, first.Assembly, different.Assembly);
                findings.Add(new FileFinding("", new FrameworkFinding(ReleaseDataMismatch.RuleId, true, message, default)));
            }
        }

        if (!mappings.IsEmpty)
        {
            AddMappingFindings(findings, mappings, defined.Select(release => release.Catalog), cancellationToken);
        }

        return new(findings.ToImmutableArray());
    }

    private static void AddMappingFindings(
        List<FileFinding> findings, ImmutableArray<ItemFile> mappings, IEnumerable<FrameworkCatalog> releases, CancellationToken cancellationToken)
    {
        MappingReading[] readings = [.. mappings.Select(file => file.ReadMappings(cancellationToken))];
        IReadOnlyList<IReadOnlyList<FrameworkFinding>> contradictions = ContradictoryMapping.Check(readings, releases, cancellationToken);
        for (int i = 0; i < readings.Length; i++)
        {
            findings.AddRange(readings[i].Findings.Concat(contradictions[i]).Select(finding => new FileFinding(mappings[i].Path, finding)));
        }
    }
}
