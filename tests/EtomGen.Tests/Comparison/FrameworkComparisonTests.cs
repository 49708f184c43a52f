using EtomGen.Tests.Framework;

namespace EtomGen.Tests.Comparison;

/// <summary>Why a process has no certain counterpart, in words.</summary>
public class FrameworkComparisonTests
{
    private static readonly ReleaseNumber First = new(1, 0), Second = new(2, 0);

    private readonly FrameworkCatalog _first = Catalog(First, "Lend", "Hand Over"), _second = Catalog(Second, "Check Out", "Pass On");

    [Fact]
    public void A_split_names_its_parts() => Assert.Equal("Split into 1.1 Check Out and 1.2 Pass On in 2.0", Why([("1.1", "1.1"), ("1.1", "1.2")]));

    [Fact]
    public void A_merge_names_the_whole() => Assert.Equal("Merged into 1.1 Check Out in 2.0", Why([("1.1", "1.1"), ("1.2", "1.1")]));

    [Fact]
    public void A_deletion_names_the_release() => Assert.Equal("Deleted in 2.0", Why([("1.1", null)]));

    [Fact]
    public void A_counterpart_on_another_level_is_named_with_it() => Assert.Equal("It is 1.2 Pass On in 2.0, of level 3", Why([("1.1", "1.2")]));

    [Fact]
    public void Candidates_are_named() => Assert.Equal("It may be 1.1 Check Out in 2.0", Why([]));

    [Fact]
    public void Nothing_is_said_where_nothing_is_known() =>
        Assert.Null(FrameworkComparison.Between(_first, Catalog(Second)).WhyUnsure(_first.Processes[0]));

    [Fact]
    public void A_comparison_has_two_releases_and_says_which()
    {
        Assert.Equal("1.0 -> 2.0", FrameworkComparison.Between(_first, _second).ToString());
        Assert.Throws<ArgumentNullException>("from", () => FrameworkComparison.Between(null!, _second));
        Assert.Throws<ArgumentNullException>("to", () => FrameworkComparison.Between(_first, null!));
        Assert.Throws<ArgumentNullException>("process", () => FrameworkComparison.Between(_first, _second).ChangesOf(null!));
    }

    /// <summary>Mappings come with the catalogs that a project generates; those of one project have the same, and one of another project has its own.</summary>
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void What_the_project_of_either_catalog_states_counts(bool isStatedBefore, bool isStatedAfter)
    {
        ReleaseMapping[] stated = [new(First, ProcessIdentifier.Parse("1.1"), Second, ProcessIdentifier.Parse("1.2"))];
        var before = FrameworkCatalog.FromGenerated(typeof(FirstData), () => isStatedBefore ? stated : []);
        var after = FrameworkCatalog.FromGenerated(typeof(SecondData), () => isStatedAfter ? stated : []);

        ProcessChange change = Assert.Single(FrameworkComparison.Between(before, after).Changes, change => change.Evidence == ChangeEvidence.Stated);
        Assert.Equal("1.1 Lend -> 1.2 Pass On: Renamed, Renumbered", change.ToString());
    }

    private string? Why((string From, string? To)[] stated) => FrameworkComparison
        .Between(
            _first,
            _second,
            stated.Select(item => new ReleaseMapping(First, ProcessIdentifier.Parse(item.From), Second, item.To is null ? null : ProcessIdentifier.Parse(item.To))))
        .WhyUnsure(_first.Processes[0]);

    private static FrameworkCatalog Catalog(ReleaseNumber release, params string[] names) =>
        new(release, "Library processes", Samples.Scale(), [.. names.Select((name, i) => Samples.Process($"1.{i + 1}", 3, name))]);

    [CatalogData("1.0\tLibrary\n3\t2\t1\t5\t0\tNot submitted\t\t1\n1\t5\tConformant\n1.1\t3\tLend\n")]
    private static class FirstData;

    [CatalogData("2.0\tLibrary\n3\t2\t1\t5\t0\tNot submitted\t\t1\n1\t5\tConformant\n1.2\t3\tPass On\n")]
    private static class SecondData;
}
