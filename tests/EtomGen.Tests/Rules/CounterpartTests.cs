using EtomGen.Tests.Framework;

namespace EtomGen.Tests.Rules;

public class CounterpartTests
{
    [Fact]
    public void A_unique_identifier_decides_whatever_number_name_and_level() =>
        Assert.Equal("1.3", Counterpart(Process("1.1.1", 3, "Lend a Book", uid: "7"), Process("1.1.1", 3, "Lend a Book"), Process("1.3", 2, "Lend an Item", uid: "7")));

    [Fact]
    public void A_unique_identifier_that_two_processes_have_decides_nothing() =>
        Assert.Equal("1.2", Counterpart(Process("1.1", 3, "Lend", uid: "7"), Process("1.2", 3, "Lend"), Process("1.3", 3, "A", uid: "7"), Process("1.4", 3, "B", uid: "7")));

    [Theory]
    [InlineData(null, "1.1")]
    [InlineData("1.9", "1.9")]
    public void A_name_with_the_same_origin_comes_next(string? original, string originalThere) =>
        Assert.Equal("1.3", Counterpart(Process("1.1", 3, "Lend", original), Process("1.2", 3, "Lend"), Process("1.3", 4, "Lend", originalThere)));

    [Fact]
    public void The_origin_may_be_told_by_either_release() =>
        Assert.Equal("1.3", Counterpart(Process("1.1", 3, "Lend", original: "1.3"), Process("1.2", 3, "Lend"), Process("1.3", 3, "Lend")));

    [Fact]
    public void The_same_origin_under_another_name_is_doubtful() =>
        Assert.Null(Counterpart(Process("1.1", 3, "Lend", original: "1.9"), Process("1.2", 3, "Return", original: "1.9")));

    [Theory]
    [InlineData("Lend")]
    [InlineData("LEND")]
    public void A_name_that_a_level_has_once_comes_last(string name) =>
        Assert.Equal("1.2", Counterpart(Process("1.1", 3, name), Process("1.2", 3, "Lend"), Process("1.3", 2, "Lend")));

    [Fact]
    public void A_name_that_a_level_has_twice_is_doubtful() =>
        Assert.Null(Counterpart(Process("1.1", 3, "Lend"), Process("1.2", 3, "Lend"), Process("1.3", 3, "Lend")));

    [Fact]
    public void A_name_of_another_level_is_doubtful() => Assert.Null(Counterpart(Process("1.1", 3, "Lend"), Process("1.2", 2, "Lend")));

    [Fact]
    public void A_deleted_process_is_no_counterpart()
    {
        FrameworkProcess byUid = Process("1.2", 3, "Lend", uid: "7"), byOrigin = Process("1.3", 3, "Lend", original: "1.1");
        byUid.IsDeleted = byOrigin.IsDeleted = true;

        Assert.Equal("1.4", Counterpart(Process("1.1", 3, "Lend", uid: "7"), byUid, byOrigin, Process("1.4", 3, "Lend")));
    }

    [Fact]
    public void A_release_without_the_process_has_none() => Assert.Null(Counterpart(Process("1.1", 3, "Lend"), Process("1.1", 3, "Return")));

    private static string? Counterpart(FrameworkProcess process, params FrameworkProcess[] release) =>
        EtomGen.Rules.Counterpart.In(Samples.Catalog(release), process)?.Identifier.Value;

    private static FrameworkProcess Process(string id, int level, string name, string? original = null, string? uid = null)
    {
        FrameworkProcess process = Samples.Process(id, level, name);
        process.OriginalIdentifier = original;
        process.Uid = uid;
        return process;
    }
}
