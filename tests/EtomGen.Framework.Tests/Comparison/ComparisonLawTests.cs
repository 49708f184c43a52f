using CsCheck;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Writing;

namespace EtomGen.Framework.Tests.Comparison;

/// <summary>What holds for any two releases.</summary>
public class ComparisonLawTests
{
    private const int Samples = 2_000;

    [Fact]
    public void A_release_compared_with_itself_has_not_changed() => Law.Holds(GeneratedReleases.Pairs, Samples, pair =>
    {
        FrameworkCatalog again = CatalogText.Read(CatalogText.Write(pair.After));
        FrameworkComparison comparison = FrameworkComparison.Between(pair.After, again);
        Assert.Equal(again.Processes.Count, comparison.Changes.Count);
        Assert.All(comparison.Changes, change => Assert.True(change.Kinds == ChangeKinds.Unchanged && change.Before!.Identifier == change.After!.Identifier));
    });

    [Fact]
    public void Forward_and_backward_agree() => Law.Holds(GeneratedReleases.Pairs, Samples, pair => Assert.Equal(
        Facts(FrameworkComparison.Between(pair.Before, pair.After).Changes, isBackward: false),
        Facts(FrameworkComparison.Between(pair.After, pair.Before).Changes, isBackward: true)));

    [Fact]
    public void The_old_tree_as_the_changes_say_is_the_new_tree() => Law.Holds(GeneratedReleases.PairsByUid, Samples, pair => Assert.Equal(
            pair.After.Processes.Select(process => (process.Identifier, process.Name, process.Level, process.Parent?.Identifier)),
            FrameworkComparison.Between(pair.Before, pair.After).Changes
                .Select(change => (
                    change.Is(ChangeKinds.Renumbered) ? change.After!.Identifier : change.Before!.Identifier,
                    change.Is(ChangeKinds.Renamed) ? change.After!.Name : change.Before!.Name,
                    change.Is(ChangeKinds.Relevelled) ? change.After!.Level : change.Before!.Level,
                    change.Is(ChangeKinds.Moved) ? change.After!.Parent?.Identifier : ParentAfter(pair, change)))
                .OrderBy(process => process.Item1)));

    [Fact]
    public void The_order_of_a_file_does_not_matter() => Law.Holds(Gen.Select(GeneratedReleases.Pairs, Gen.Int), Samples / 10, (pair, seed) =>
    {
        FrameworkCatalog before = Shuffled(pair.Before, seed), after = Shuffled(pair.After, seed + 1);
        Assert.Equal(
            Facts(FrameworkComparison.Between(pair.Before, pair.After).Changes, isBackward: false),
            Facts(FrameworkComparison.Between(before, after).Changes, isBackward: false));
    });

    [Fact]
    public void A_process_has_one_counterpart_and_is_that_of_one() => Law.Holds(GeneratedReleases.Pairs, Samples, pair =>
    {
        IReadOnlyList<ProcessChange> changes = FrameworkComparison.Between(pair.Before, pair.After).Changes;
        Assert.Equal(pair.Before.Processes, changes.Select(change => change.Before).OfType<FrameworkProcess>());
        Assert.Equal(pair.After.Processes, changes.Select(change => change.After).OfType<FrameworkProcess>().OrderBy(process => process.Identifier));
    });

    [Fact]
    public void Processes_of_different_unique_identifiers_are_never_one() => Law.Holds(GeneratedReleases.Pairs, Samples, pair => Assert.All(
        FrameworkComparison.Between(pair.Before, pair.After).Changes,
        change => Assert.True(change.Before?.Uid is null || change.After?.Uid is null || change.Before.Uid == change.After.Uid)));

    /// <summary>The present identifier of the parent of a process that has not moved.</summary>
    private static ProcessIdentifier? ParentAfter((FrameworkCatalog Before, FrameworkCatalog After) pair, ProcessChange change) =>
        change.Before!.Parent is { } parent ? pair.After.Processes.Single(process => process.Uid == parent.Uid).Identifier : null;

    /// <summary>What a comparison found, so that it reads the same whichever release came first.</summary>
    private static string[] Facts(IEnumerable<ProcessChange> changes, bool isBackward) =>
    [
        .. changes
            .Select(
                change => isBackward
                    ? (Before: change.After, After: change.Before, Kinds: Reversed(change.Kinds), Change: change)
                    : (change.Before, change.After, change.Kinds, Change: change))
            .Select(fact => $"{fact.Before} -> {fact.After}: {fact.Kinds & ~ChangeKinds.IdentifierReused} by {fact.Change.Evidence} ({fact.Change.Confidence})")
            .Order(StringComparer.Ordinal),
    ];

    private static ChangeKinds Reversed(ChangeKinds kinds) =>
        Swap(Swap(kinds, ChangeKinds.Deleted, ChangeKinds.Added), ChangeKinds.Split, ChangeKinds.Merged);

    private static ChangeKinds Swap(ChangeKinds kinds, ChangeKinds one, ChangeKinds other) =>
        (kinds & ~(one | other)) | (kinds.HasFlag(one) ? other : 0) | (kinds.HasFlag(other) ? one : 0);

    private static FrameworkCatalog Shuffled(FrameworkCatalog catalog, int seed)
    {
        string[] lines = CsvFrameworkWriter.Write(new FrameworkDefinition(catalog)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        new Random(seed).Shuffle(lines.AsSpan(1));
        FrameworkReading reading = FrameworkReader.Read(FrameworkFormat.Csv, string.Join('\n', lines));
        return reading.Definition!.Catalog;
    }
}
