namespace EtomGen.Tests.Framework;

public class FrameworkCatalogTests
{
    private static readonly FrameworkCatalog Catalog = Samples.Catalog();

    [Fact]
    public void A_process_is_found_by_its_identifier()
    {
        Assert.Equal("Lending", Catalog.Find("1.1.2")?.Name);
        Assert.Same(Catalog.Find("1.1.2"), Catalog.Find(ProcessIdentifier.Parse("1.1.2")));
        Assert.True(Catalog.TryFind("1.1.2", out FrameworkProcess? process));
        Assert.Same(Catalog.Find("1.1.2"), process);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.1.1")]
    [InlineData("1.1.2.2")]
    [InlineData("1.1.02")]
    [InlineData("Lending")]
    [InlineData("")]
    public void What_is_not_listed_is_not_found(string identifier)
    {
        Assert.Null(Catalog.Find(identifier));
        Assert.False(Catalog.TryFind(identifier, out FrameworkProcess? process));
        Assert.Null(process);
    }

    [Fact]
    public void Without_an_identifier_nothing_can_be_looked_up()
    {
        Assert.Throws<ArgumentNullException>("identifier", () => Catalog.Find(null!));
        Assert.Throws<ArgumentNullException>("identifier", () => Catalog.TryFind(null!, out _));
    }

    [Fact]
    public void An_identifier_that_was_never_set_is_not_found() => Assert.Null(Catalog.Find(default(ProcessIdentifier)));

    [Fact]
    public void Roots_have_no_parent() => Equal(Catalog.Roots, "1.1 Readers", "1.10 Books");

    [Fact]
    public void Children_lie_one_number_below() => Equal(Catalog.Find("1.1")!.Children, "1.1.2 Lending", "1.1.10 Returns");

    [Fact]
    public void An_identifier_that_starts_alike_makes_no_child() => Assert.Empty(Catalog.Find("1.10")!.Children);

    [Fact]
    public void Every_process_but_a_root_is_a_child_of_its_parent() => Assert.All(
        Catalog.Processes,
        process => Assert.Equal(process.Parent is not null, Catalog.Processes.SelectMany(other => other.Children).Contains(process)));

    [Fact]
    public void Ancestors_go_from_the_parent_up_to_the_root()
    {
        Equal(Catalog.Find("1.1.2.3.1")!.Ancestors, "1.1.2.3 Stamp a Book", "1.1.2 Lending", "1.1 Readers");
        Assert.Empty(Catalog.Find("1.10")!.Ancestors);
    }

    [Theory]
    [InlineData(4, "1.1.2.3.1")]
    [InlineData(2, "1.1.2")]
    [InlineData(1, "1.1")]
    [InlineData(0, null)]
    [InlineData(5, null)]
    public void A_process_or_its_ancestor_stands_at_a_level(int level, string? identifier) => Assert.Equal(identifier, Catalog.Find("1.1.2.3.1")!.AtLevel(level)?.Identifier.Value);

    [Fact]
    public void Processes_of_a_level_come_by_identifier()
    {
        Equal(Catalog.OfLevel(3), "1.1.2.1 Lend a Book", "1.1.2.3 Stamp a Book", "1.1.10.2 Take Back a Book");
        Assert.Empty(Catalog.OfLevel(0));
    }

    [Theory]
    [InlineData("a book", 3)]
    [InlineData("STAMP", 2)]
    [InlineData("shelf", 0)]
    [InlineData("", 8)]
    public void Search_looks_into_names_whatever_their_case(string text, int count) => Assert.Equal(count, Catalog.Search(text).Count());

    [Fact]
    public void A_count_of_children_is_that_of_the_live_ones_or_the_known_one_or_unknown()
    {
        Assert.Equal(1, Catalog.Find("1.1.2")!.ChildCount);
        Assert.Equal(4, Catalog.Find("1.1.10")!.ChildCount);
        Assert.Null(Catalog.Find("1.1")!.ChildCount);
    }

    [Fact]
    public void A_stand_in_takes_its_level_from_what_is_listed_above_it()
    {
        FrameworkProcess? standIn = Catalog.FindOrStandIn(ProcessIdentifier.Parse("1.1.10.7.2"));
        Assert.Equal((4, "1.1.10.7.2 Process 1.1.10.7.2"), (standIn?.Level, standIn?.ToString()));
        Equal(standIn!.Ancestors, "1.1.10.7 Process 1.1.10.7", "1.1.10 Returns", "1.1 Readers");
        Assert.Equal(8, Catalog.Processes.Count);
        Assert.Same(Catalog.Find("1.1.10"), Catalog.FindOrStandIn(ProcessIdentifier.Parse("1.1.10")));
        Assert.Null(Catalog.FindOrStandIn(ProcessIdentifier.Parse("2.1")));
    }

    [Fact]
    public void A_catalog_is_named_by_title_and_release() => Assert.Equal("Library processes 1.0", Catalog.ToString());

    private static void Equal(IEnumerable<FrameworkProcess> processes, params string[] expected) => Assert.Equal(expected, processes.Select(process => process.ToString()));
}
