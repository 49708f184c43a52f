using EtomGen.Tests.Framework;

namespace EtomGen.Tests.Comparison;

/// <summary>Comparisons are kept as long as releases and mappings are the same, and no longer.</summary>
public class FrameworkSetTests
{
    private readonly FrameworkCatalog _first = Catalog(1, ("1.1", "Lend")), _second = Catalog(2, ("1.2", "Check Out"), ("1.3", "Return"));

    [Fact]
    public void The_same_releases_and_mappings_give_the_same_set_and_comparison()
    {
        var set = FrameworkSet.GetOrCreate([_first, _second], [Stated("1.2")]);

        Assert.Same(set, FrameworkSet.GetOrCreate([_first, _second], set.Mappings));
        Assert.Same(set.Compare(_first, _second), set.WithCancellation(CancellationToken.None).Compare(_first, _second));
    }

    [Fact]
    public void Other_mappings_or_releases_give_other_answers()
    {
        Assert.Equal("1.2", FrameworkSet.GetOrCreate([_first, _second], [Stated("1.2")]).CounterpartOf(_first.Processes[0], _second)?.Identifier.Value);
        Assert.Equal("1.3", FrameworkSet.GetOrCreate([_first, _second], [Stated("1.3")]).CounterpartOf(_first.Processes[0], _second)?.Identifier.Value);
        Assert.Null(FrameworkSet.GetOrCreate([_first, _second], []).CounterpartOf(_first.Processes[0], _second));
        FrameworkCatalog edited = Catalog(2, ("1.4", "Lend"));
        Assert.Equal("1.4", FrameworkSet.GetOrCreate([_first, edited], []).CounterpartOf(_first.Processes[0], edited)?.Identifier.Value);
        Assert.Single(FrameworkSet.GetOrCreate([_first], []).Catalogs);
        Assert.Empty(FrameworkSet.GetOrCreate([], []).Catalogs);
    }

    /// <summary>A mapping of a process to itself says nothing, and does not hide that another one contradicts it.</summary>
    [Fact]
    public void A_deleted_process_that_is_mapped_to_itself_and_another_has_no_successor()
    {
        FrameworkCatalog release = Catalog(1, ("1.1", "Lend"), ("1.2", "Return"));
        release.Processes[0].IsDeleted = true;
        ReleaseMapping[] mappings = [.. new[] { "1.2", "1.1" }.Select(from => new ReleaseMapping(release.Release, Id(from), release.Release, Id("1.1")))];

        Assert.Equal("1.2", new FrameworkSet([release], mappings[..1]).CounterpartOf(release.Processes[0], release)?.Identifier.Value);
        Assert.Null(new FrameworkSet([release], mappings).CounterpartOf(release.Processes[0], release));
    }

    [Fact]
    public void The_mappings_of_the_last_edit_are_kept()
    {
        ReleaseMapping[] before = [Stated("1.2")], edited = [Stated("1.3")];
        FrameworkSet.GetOrCreate([_first, _second], before);

        Assert.Same(FrameworkSet.GetOrCreate([_first, _second], edited), FrameworkSet.GetOrCreate([_first, _second], edited));
    }

    [Fact]
    public void Of_two_catalogs_of_one_release_the_first_counts()
    {
        FrameworkCatalog again = Catalog(1, ("1.1", "Borrow"));

        Assert.Same(_first, new FrameworkSet([_first, again], []).Find("1.0"));
        Assert.Same(again, new FrameworkSet([again, _first], []).Find("1.0"));
    }

    [Fact]
    public void A_third_release_helps_to_match_two_others()
    {
        FrameworkCatalog third = Catalog(3, ("1.5", "Borrow"));
        ReleaseMapping[] mappings = [Stated("1.2"), new(new ReleaseNumber(2, 0), Id("1.2"), new ReleaseNumber(3, 0), Id("1.5"))];

        Assert.Equal("1.5", new FrameworkSet([_first, _second, third], mappings).CounterpartOf(_first.Processes[0], third)?.Identifier.Value);
        Assert.Null(new FrameworkSet([_first, third], mappings).CounterpartOf(_first.Processes[0], third));
    }

    private static ReleaseMapping Stated(string to) => new(new ReleaseNumber(1, 0), Id("1.1"), new ReleaseNumber(2, 0), Id(to));

    private static ProcessIdentifier Id(string id) => ProcessIdentifier.Parse(id);

    private static FrameworkCatalog Catalog(int release, params (string Id, string Name)[] processes) =>
        new(new ReleaseNumber(release, 0), "Library processes", Samples.Scale(), [.. processes.Select(process => Samples.Process(process.Id, 2, process.Name))]);
}
