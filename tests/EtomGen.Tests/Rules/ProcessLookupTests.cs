using EtomGen.Rules;
using EtomGen.Tests.Framework;

namespace EtomGen.Tests.Rules;

/// <summary>Processes are looked up alike in whatever order a project names its releases.</summary>
public class ProcessLookupTests
{
    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(2, 3, 1)]
    public void An_identifier_that_several_other_releases_list_is_named_by_the_oldest(params int[] order)
    {
        FrameworkSet releases = Releases(order, ("1.1.2", "Lend"), ("1.1.2", "Return"), ("1.1.3", "Renew"));

        Assert.Equal(["1.0 Lend", "2.0 Return"], new ProcessLookup(releases, "3.0").Elsewhere("1.1.2").Select(found => $"{found.Release.Release} {found.Process.Name}"));
        Assert.Equal(" (1.1.2 is Lend in 1.0)", UnlistedProcess.Elsewhere(new ProcessLookup(releases, "3.0"), "1.1.2"));
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(2, 1, 3)]
    public void A_process_of_another_release_is_taken_from_the_oldest_that_has_a_counterpart(params int[] order)
    {
        LookedUp process = new ProcessLookup(Releases(order, ("1.1.2", "Lend"), ("1.1.2", "Renew"), ("1.1.3", "Renew")), "3.0")
            .LookUp(new DeclaredProcess("1.1.2", Release: null, new DeclarationLocation(0, DeclaredArgument.Process)), isRow: true);

        Assert.Equal((LookupStatus.OfAnotherRelease, "Renew", "1.1.3"), (process.Status, process.Process?.Name, process.Counterpart?.Identifier.Value));
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(3, 1, 2)]
    public void Known_releases_are_named_the_oldest_first(params int[] order) => Assert.Contains(
        "1.0, 2.0, 3.0",
        EtomGen.Rules.UnknownRelease.FindingOn("9.0", Releases(order, ("1.1.2", "Lend"), ("1.1.2", "Return"), ("1.1.3", "Renew")), default).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("1.1.30. Lend", "1.1.2 Lend", "1.1.3 Return")]
    [InlineData("1.1.30. Return", "1.1.3 Return")]
    [InlineData("3_take_back_a_book", "1.1.4 Take Back a Book")]
    [InlineData("1.1.9", "1.1.5 Renew", "1.1.4 Take Back a Book", "1.1.3 Return")]
    public void At_most_three_processes_are_suggested_first_those_of_the_stated_name(string text, params string[] expected)
    {
        FrameworkCatalog release = Samples.Catalog(
            Samples.Process("1.1", 2, "Readers"),
            Samples.Process("1.1.2", 3, "Lend"),
            Samples.Process("1.1.3", 3, "Return"),
            Samples.Process("1.1.4", 3, "Take Back a Book"),
            Samples.Process("1.1.5", 3, "Renew"));
        var lookup = new ProcessLookup(new FrameworkSet([release], []), "1.0");
        LookedUp process = lookup.LookUp(new DeclaredProcess(text, Release: null, new DeclarationLocation(0, DeclaredArgument.Process)), isRow: false);

        Assert.Equal(expected, lookup.Suggest(process).Select(suggested => suggested.ToString()));
    }

    [Fact]
    public void A_group_is_described_by_what_is_left_of_it() =>
        Assert.Equal("1.1.2 Lending has 1 process, 1.1.2.1", new ProcessLookup(new FrameworkSet([Samples.Catalog()], []), "1.0").DescribeGroup("1.1.2.9"));

    private static FrameworkSet Releases(int[] order, params (string Id, string Name)[] processes) => new(
        [
            .. order.Select(number => new FrameworkCatalog(
                new ReleaseNumber(number, 0),
                "Library processes",
                Samples.Scale(),
                [Samples.Process("1.1", 2, "Readers"), Samples.Process(processes[number - 1].Id, 3, processes[number - 1].Name)])),
        ],
        []);
}
