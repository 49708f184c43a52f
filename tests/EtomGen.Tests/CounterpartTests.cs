using EtomGen.Tests.Framework;

namespace EtomGen.Tests;

/// <summary>Which process of another release a process is, by one kind of evidence after the other.</summary>
public class CounterpartTests
{
    [Fact]
    public void A_unique_identifier_decides_whatever_number_name_and_level() =>
        Assert.Equal("1.3", Counterpart(Process("1.1.1", 3, "Lend a Book", uid: "7"), Process("1.1.1", 3, "Lend a Book"), Process("1.3", 2, "Lend an Item", uid: "7")));

    [Fact]
    public void A_unique_identifier_that_two_processes_have_decides_nothing() =>
        Assert.Equal("1.2", Counterpart(Process("1.1", 3, "Lend", uid: "7"), Process("1.2", 3, "Lend"), Process("1.3", 3, "A", uid: "7"), Process("1.4", 3, "B", uid: "7")));

    [Fact]
    public void Other_unique_identifiers_are_other_processes() => Assert.Null(Counterpart(Process("1.1", 3, "Lend", uid: "7"), Process("1.1", 3, "Lend", uid: "8")));

    [Theory]
    [InlineData(null, "1.1")]
    [InlineData("1.9", "1.9")]
    public void A_name_with_the_same_origin_comes_next(string? original, string originalThere) =>
        Assert.Equal("1.3", Counterpart(Process("1.1", 3, "Lend", original), Process("1.2", 3, "Lend"), Process("1.3", 4, "Lend", originalThere)));

    [Fact]
    public void The_origin_may_be_told_by_either_release() =>
        Assert.Equal("1.3", Counterpart(Process("1.1", 3, "Lend", original: "1.3"), Process("1.2", 3, "Lend"), Process("1.3", 3, "Lend")));

    [Fact]
    public void An_origin_that_both_releases_give_decides_under_another_name_too() =>
        Assert.Equal("1.2", Counterpart(Process("1.1", 3, "Lend", original: "1.9"), Process("1.2", 3, "Return", original: "1.9")));

    [Fact]
    public void The_identifier_as_origin_under_another_name_is_doubtful() =>
        Assert.Null(Counterpart(Process("1.1", 3, "Lend"), Process("1.2", 3, "Return", original: "1.1")));

    [Theory]
    [InlineData("Lend & Return")]
    [InlineData("LEND and return")]
    [InlineData("Lend/Return")]
    public void A_name_that_a_level_has_once_comes_last_however_it_is_spelt(string name)
    {
        string there = name.Contains('/', StringComparison.Ordinal) ? "Lend-Return" : "Lend & Return";
        Assert.Equal("1.2", Counterpart(Process("1.1", 3, name), Process("1.2", 3, there), Process("1.3", 2, there)));
    }

    [Fact]
    public void A_name_that_a_level_has_twice_is_doubtful() =>
        Assert.Null(Counterpart(Process("1.1", 3, "Lend"), Process("1.2", 3, "Lend"), Process("1.3", 3, "Lend")));

    [Fact]
    public void A_name_of_another_level_is_doubtful() => Assert.Null(Counterpart(Process("1.1", 3, "Lend"), Process("1.2", 2, "Lend")));

    [Fact]
    public void A_name_of_another_origin_is_doubtful() =>
        Assert.Null(Counterpart(Process("1.1", 3, "Lend", original: "1.8"), Process("1.2", 3, "Lend", original: "1.9")));

    [Fact]
    public void A_name_that_was_added_only_later_is_doubtful()
    {
        FrameworkProcess later = Process("1.2", 3, "Lend");
        later.History = "1.5M;1.5A";

        Assert.Null(Counterpart(Process("1.1", 3, "Lend"), later));
    }

    [Fact]
    public void A_deleted_process_is_no_counterpart()
    {
        FrameworkProcess byUid = Process("1.2", 3, "Lend", uid: "7"), byOrigin = Process("1.3", 3, "Lend", original: "1.1");
        byUid.IsDeleted = byOrigin.IsDeleted = true;

        Assert.Equal("1.4", Counterpart(Process("1.1", 3, "Lend", uid: "7"), byUid, byOrigin, Process("1.4", 3, "Lend")));
    }

    [Fact]
    public void A_release_without_the_process_has_none() => Assert.Null(Counterpart(Process("1.1", 3, "Lend"), Process("1.1", 3, "Return")));

    [Fact]
    public void A_process_of_no_release_has_none() => Assert.Null(Samples.Catalog().CounterpartOf(Process("1.1", 1, "Readers")));

    private static string? Counterpart(FrameworkProcess process, params FrameworkProcess[] later)
    {
        _ = new FrameworkCatalog(new ReleaseNumber(1, 0), "Library processes", Samples.Scale(), [process]);
        return new FrameworkCatalog(new ReleaseNumber(2, 0), "Library processes", Samples.Scale(), later).CounterpartOf(process)?.Identifier.Value;
    }

    private static FrameworkProcess Process(string id, int level, string name, string? original = null, string? uid = null)
    {
        FrameworkProcess process = Samples.Process(id, level, name);
        process.OriginalIdentifier = original;
        process.Uid = uid;
        return process;
    }
}
