using EtomGen.Tests.Framework;

namespace EtomGen.Tests;

/// <summary>What a mapping between releases states, against what would be inferred.</summary>
public class ReleaseMappingTests
{
    private static readonly ReleaseNumber First = new(1, 0), Second = new(2, 0);

    [Fact]
    public void What_is_stated_wins_over_unique_identifiers()
    {
        FrameworkComparison comparison = Compare([("1.1", "Lend", "7"), ("1.2", "Return", "8")], [("1.1", "Lend", "7"), ("1.2", "Return", "8")], ("1.1", "1.2"));
        Assert.Equal("1.1 Lend -> 1.2 Return: Renamed, Renumbered, IdentifierReused", Line(comparison, "1.1"));
        Assert.Equal(
            (ChangeEvidence.Stated, Confidence.Certain),
            comparison.Changes.Where(change => change.Before?.Name == "Lend").Select(change => (change.Evidence, change.Confidence)).Single());
    }

    [Fact]
    public void It_holds_in_both_directions()
    {
        FrameworkCatalog first = Catalog(First, ("1.1", "Lend", null)), second = Catalog(Second, ("1.5", "Check Out", null));
        var mapping = new ReleaseMapping(First, Id("1.1"), Second, Id("1.5"));
        Assert.Equal("1.5", FrameworkComparison.Between(first, second, [mapping]).CounterpartOf(first.Processes[0])?.Identifier.Value);
        Assert.Equal("1.1", FrameworkComparison.Between(second, first, [mapping]).CounterpartOf(second.Processes[0])?.Identifier.Value);
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 2)]
    [InlineData(3, 1)]
    [InlineData(2, 3)]
    public void It_says_nothing_of_a_pair_with_another_release(int from, int to)
    {
        FrameworkCatalog first = Catalog(First, ("1.1", "Lend", null)), second = Catalog(Second, ("1.5", "Check Out", null));
        (string before, string after) = from == 2 || to == 1 ? ("1.5", "1.1") : ("1.1", "1.5");
        var mapping = new ReleaseMapping(new ReleaseNumber(from, 0), Id(before), new ReleaseNumber(to, 0), Id(after));
        Assert.Null(FrameworkComparison.Between(first, second, [mapping]).CounterpartOf(first.Processes[0]));
    }

    [Fact]
    public void A_process_that_is_mapped_to_several_was_split_and_has_no_single_counterpart()
    {
        FrameworkComparison comparison = Compare([("1.1", "Lend", null)], [("1.1", "Lend a Book", null), ("1.2", "Lend a Map", null)], ("1.1", "1.1"), ("1.1", "1.2"));
        Assert.Equal(
            ["1.1 Lend -> 1.1 Lend a Book: Renamed, Split", "1.1 Lend -> 1.2 Lend a Map: Renamed, Renumbered, Split"],
            comparison.Changes.Select(change => change.ToString()));
        Assert.Null(comparison.CounterpartOf(comparison.From.Processes[0]));
    }

    [Fact]
    public void Processes_that_are_mapped_to_one_were_merged_and_are_none_of_them_it()
    {
        FrameworkComparison comparison = Compare([("1.1", "Lend a Book", null), ("1.2", "Lend a Map", null)], [("1.1", "Lend", null)], ("1.1", "1.1"), ("1.2", "1.1"));
        Assert.Equal(
            ["1.1 Lend a Book -> 1.1 Lend: Renamed, Merged", "1.2 Lend a Map -> 1.1 Lend: Renamed, Renumbered, Merged"],
            comparison.Changes.Select(change => change.ToString()));
        Assert.All(comparison.From.Processes, process => Assert.Null(comparison.CounterpartOf(process)));
    }

    [Fact]
    public void A_process_that_is_mapped_to_none_is_deleted_and_one_to_which_none_is_mapped_was_added()
    {
        FrameworkComparison comparison = Compare([("1.1", "Lend", null)], [("1.1", "Lend", null)], ("1.1", null), (null, "1.1"));
        Assert.Equal(
            ["1.1 Lend -> (none): Deleted, IdentifierReused", "(none) -> 1.1 Lend: Added"],
            comparison.Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void Within_one_release_it_names_what_took_the_place_of_a_deleted_process()
    {
        FrameworkCatalog release = Catalog(First, ("1.1", "Lend", null), ("1.2", "Check Out", null));
        release.Processes[0].IsDeleted = true;
        var releases = new FrameworkSet([release], [new ReleaseMapping(First, Id("1.1"), First, Id("1.2"))]);
        Assert.Equal(release.Processes[1], releases.CounterpartOf(release.Processes[0], release));
    }

    [Fact]
    public void Mappings_of_other_releases_and_unlisted_processes_state_nothing()
    {
        FrameworkCatalog first = Catalog(First, ("1.1", "Lend", null)), second = Catalog(Second, ("1.1", "Lend", null));
        FrameworkComparison comparison = FrameworkComparison.Between(
            first, second, [new ReleaseMapping(First, Id("1.1"), new ReleaseNumber(3, 0), Id("1.2")), new ReleaseMapping(First, Id("1.1"), Second, Id("1.9"))]);
        Assert.Equal(ChangeEvidence.IdentifierAndName, comparison.Changes.Single().Evidence);
    }

    [Fact]
    public void It_names_at_least_one_process() => Assert.Throws<ArgumentException>(() => new ReleaseMapping(First, null, Second, null));

    private static string Line(FrameworkComparison comparison, string id) => comparison.ChangesOf(comparison.From.Find(id)!).Single().ToString();

    private static FrameworkComparison Compare((string, string, string?)[] before, (string, string, string?)[] after, params (string? From, string? To)[] stated) =>
        FrameworkComparison.Between(
        Catalog(First, before),
        Catalog(Second, after),
        stated.Select(mapping => new ReleaseMapping(First, mapping.From is null ? null : Id(mapping.From), Second, mapping.To is null ? null : Id(mapping.To))));

    private static ProcessIdentifier Id(string id) => ProcessIdentifier.Parse(id);

    private static FrameworkCatalog Catalog(ReleaseNumber release, params (string Id, string Name, string? Uid)[] processes) => new(
        release,
        "Library processes",
        Samples.Scale(),
        [
            .. processes.Select(process =>
            {
                FrameworkProcess made = Samples.Process(process.Id, 1, process.Name);
                made.Uid = process.Uid;
                return made;
            }),
        ]);
}
