using CsCheck;
using EtomGen.Framework.Rules;
using EtomGen.Framework.Raw;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Comparison;

/// <summary>What holds for any two releases and whatever is stated about them.</summary>
public class StatedMappingLawTests
{
    private const int Samples = 1_000;

    private static readonly Gen<string?> Notes = Gen.String[Gen.Char["abc ,\"\n\r\t;é\u00A0'@#="], 0, 12]
        .Select(note => TextFolding.Fold(note))
        .Select(note => note.Length == 0 ? null : note);

    private static readonly Gen<(int From, int To, int Kind, string? Note)> Picks = Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, 1_000], Gen.Int[0, 9], Notes);

    private static readonly Gen<((FrameworkCatalog Before, FrameworkCatalog After) Pair, ReleaseMapping[] Mappings)> Stated = Gen
        .Select(GeneratedReleases.Pairs, Picks.Array[0, 12])
        .Where(drawn => drawn.Item1.After.Processes.Count > 0)
        .Select((pair, picks) => (pair, picks.Select(pick => Mapping(pair.Before, pair.After, pick.From, pick.To, pick.Kind, pick.Note)).ToArray()));

    [Fact]
    public void What_is_stated_of_a_process_wins_in_both_directions() => Law.Holds(Stated, Samples, drawn =>
    {
        (FrameworkCatalog before, FrameworkCatalog after) = drawn.Pair;
        FrameworkComparison forward = FrameworkComparison.Between(before, after, drawn.Mappings), backward = FrameworkComparison.Between(after, before, drawn.Mappings);
        foreach (FrameworkProcess process in before.Processes)
        {
            Assert.Equal(Partners(drawn.Mappings, before, after, process), StatedPartners(forward, process));
        }

        foreach (FrameworkProcess process in after.Processes)
        {
            Assert.Equal(Partners(drawn.Mappings, after, before, process), StatedPartners(backward, process));
        }
    });

    [Fact]
    public void The_order_of_mappings_changes_nothing() => Law.Holds(Gen.Select(Stated, Gen.Int), Samples, (drawn, seed) =>
    {
        var random = new Random(seed);
        ReleaseMapping[] shuffled = [.. drawn.Mappings.OrderBy(_ => random.Next())];
        Assert.Equal(
            Lines(FrameworkComparison.Between(drawn.Pair.Before, drawn.Pair.After, drawn.Mappings)),
            Lines(FrameworkComparison.Between(drawn.Pair.Before, drawn.Pair.After, shuffled)));
    });

    [Fact]
    public void Mappings_survive_the_file_that_states_them_and_the_text_that_carries_them() => Law.Holds(Stated, Samples, drawn =>
    {
        MappingReading reading = MappingReader.Read(ToCsv(drawn.Mappings));
        Assert.Empty(reading.Findings);
        Assert.Equal(drawn.Mappings.Select(Described), reading.Mappings.Select(Described));
        Assert.Equal(drawn.Mappings.Select(Described), MappingText.Read(MappingText.Write(reading.Mappings)).Select(Described));
    });

    [Fact]
    public void The_order_of_rows_changes_no_finding() => Law.Holds(Gen.Select(Stated, Gen.Int), Samples, (drawn, seed) =>
    {
        var random = new Random(seed);
        ReleaseMapping[] shuffled = [.. drawn.Mappings.OrderBy(_ => random.Next())];
        Assert.Equal(Faults(drawn.Pair, drawn.Mappings), Faults(drawn.Pair, shuffled));
    });

    private static ReleaseMapping Mapping(FrameworkCatalog before, FrameworkCatalog after, int from, int to, int kind, string? note)
    {
        ProcessIdentifier left = before.Processes[from % before.Processes.Count].Identifier, right = after.Processes[to % after.Processes.Count].Identifier;
        return kind switch
        {
            0 => new ReleaseMapping(before.Release, left, after.Release, null, note),
            1 => new ReleaseMapping(before.Release, null, after.Release, right, note),
            2 or 3 => new ReleaseMapping(after.Release, right, before.Release, left, note),
            _ => new ReleaseMapping(before.Release, left, after.Release, right, note),
        };
    }

    /// <summary>The processes that mappings name for one; <c>none</c> where they only say that there is none, and nothing where they do not speak of it.</summary>
    private static string Partners(ReleaseMapping[] mappings, FrameworkCatalog own, FrameworkCatalog other, FrameworkProcess process)
    {
        (ProcessIdentifier? Own, ProcessIdentifier? Other)[] stated =
        [
            .. mappings
                .Select(mapping => mapping.FromRelease == own.Release ? (mapping.From, mapping.To) : (mapping.To, mapping.From))
                .Where(stated => stated.Item1 == process.Identifier),
        ];
        string[] partners =
        [
            .. stated.Where(stated => stated.Other is not null).Select(stated => stated.Other!.Value).Distinct().Order().Select(partner => other.Find(partner)!.ToString()),
        ];
        return stated.Length == 0 ? "" : partners.Length == 0 ? "none" : string.Join(", ", partners);
    }

    private static string StatedPartners(FrameworkComparison comparison, FrameworkProcess process)
    {
        ProcessChange[] changes = [.. comparison.ChangesOf(process).Where(change => change.Evidence == ChangeEvidence.Stated)];
        return changes is [{ After: null }] ? "none" : string.Join(", ", changes.Select(change => change.After!.ToString()));
    }

    private static IEnumerable<string> Lines(FrameworkComparison comparison) =>
        comparison.Changes.Select(change => $"{change} {change.Evidence} {change.Confidence} {string.Join(' ', change.Candidates)} {change.ReusedBy}");

    private static IEnumerable<string> Faults((FrameworkCatalog Before, FrameworkCatalog After) pair, ReleaseMapping[] mappings)
    {
        string text = ToCsv(mappings);
        MappingReading reading = MappingReader.Read(text);
        string[] lines = text.Split('\n');

        // Of several contradictions of one row any may be named, so only what the row is counts here.
        return ContradictoryMapping.Check([reading], [pair.Before, pair.After])[0]
            .Select(finding => $"{lines[finding.Location.StartLine]} {finding.IsError} {finding.Message.Split(" to ")[0]}")
            .Order(StringComparer.Ordinal);
    }

    private static string Described(ReleaseMapping mapping) => $"{mapping}|{mapping.Note}";

    private static string ToCsv(IEnumerable<ReleaseMapping> mappings) =>
        "from-release,from,to-release,to,note\n"
        + string.Concat(
            from mapping in mappings
            let note = mapping.Note?.Replace("\"", "\"\"", StringComparison.Ordinal)
            select $"{mapping.FromRelease},{mapping.From},{mapping.ToRelease},{mapping.To},\"{note}\"\n");
}
