using EtomGen.Framework.Tests.Data;

namespace EtomGen.Framework.Tests.Comparison;

/// <summary>What changed from one whole release to the next. A person has found each row in the published lists of both releases, by identifier and by name.</summary>
public class WholeReleaseComparisonTests
{
    private static readonly Dictionary<string, FrameworkComparison> Comparisons =
        WholeRelease.All.Zip(WholeRelease.All.Skip(1), (older, newer) => (older.Number, newer.Number)).ToDictionary(
            pair => pair.Item1, pair => FrameworkComparison.Between(Bundled.Catalog(pair.Item1), Bundled.Catalog(pair.Item2)));

    public static TheoryData<string> Older => [.. Comparisons.Keys];

    [Theory]

    // Sales left the market domain and got one of its own.
    [InlineData("25.0", "1.1.9", "1.12.9 Selling", "Renumbered, Moved")]
    [InlineData("25.0", "1.1.9.1", "1.12.9.1 Qualify Selling Opportunity", "Renumbered")]
    [InlineData("25.0", "1.1.9.5", "1.12.9.5 Negotiate Sales/Contract", "Renumbered")]
    [InlineData("25.0", "1.1.2", "1.12.2 Sales Strategy Management", "Renumbered, Moved")]
    [InlineData("25.0", "1.1.8.2.1", "1.12.8.6 Establish Sales Channel", "Renumbered, Moved, Relevelled")]
    [InlineData("25.0", "1.1.8.3", "1.6.6.6 Manage Channel Partner", "Renumbered, Moved")]
    [InlineData("25.0", "1.1.19.1", "1.3.4.5.1 Loyalty Program Development & Retirement", "Renumbered, Moved, Relevelled")]
    [InlineData("25.0", "1.1.3", null, "Deleted")]
    [InlineData("25.0", "1.1.3.1", null, "Deleted")]
    [InlineData("25.0", "1.5.7.8.1", null, "Ambiguous")]
    [InlineData("25.0", "1.3.10", "1.3.10 Customer Receivables Management", "Unchanged")]
    [InlineData("25.5", "1.6.1.1", null, "Deleted")]
    [InlineData("25.5", "1.12.9", "1.12.9 Selling", "Unchanged")]
    [InlineData("24.5", "1.1.11", "1.1.11 Contact/Lead/ Prospect Management", "Renamed")]
    [InlineData("24.5", "1.7.11.1", null, "Deleted")]
    [InlineData("24.0", "1.3.3.13", "1.3.3.12.2 Manage Customer Order Delivery", "Renumbered, Moved, Relevelled")]
    [InlineData("24.0", "1.7.9.1.3.1", null, "Deleted")]
    [InlineData("23.5", "1.3.11", null, "Deleted")]
    [InlineData("23.5", "1.3.11.2", "1.3.10.4.2 Assess Customer Bill Inquiry Report", "Renumbered, Moved, Relevelled")]
    [InlineData("23.5", "1.3.10.4", "1.3.3.10.4 Issue Customer Order", "Renumbered, Moved, Relevelled, IdentifierReused")]
    [InlineData("23.5", "1.7.14.1.3.18", "1.7.21.7.2 Monitor Data Access", "Renumbered, Moved, Relevelled")]
    [InlineData("23.0", "1.1.21.1", null, "Deleted, IdentifierReused")]
    [InlineData("23.0", "1.1.21.1.1", "1.1.21.1 Identify Market Problem", "Renumbered, Moved, Relevelled")]
    [InlineData("23.0", "1.1.21.2.1", "1.1.22.1 Define Sales Problem", "Renumbered, Moved, Relevelled, IdentifierReused")]
    [InlineData("21.0", "1.5.4.6", "1.7.10.7 Manage Logistics", "Renumbered, Moved")]
    [InlineData("21.0", "1.5.5.1", "1.5.4.8.2 Manage Schedules & Appointments", "Renumbered, Moved, Relevelled")]
    [InlineData("21.0", "1.7.2.1", "1.7.2.2.1 Business Continuity Management", "Renumbered, Relevelled, IdentifierReused")]
    [InlineData("21.0", "1.8.4.5", "1.7.2.1.5 Report Audits", "Renumbered, Moved, Relevelled")]
    [InlineData("21.0", "1.5.6.6", null, "Deleted")]
    [InlineData("21.0", "1.3.4", "1.3.4 Customer Relationship Management", "Renamed")]
    public void A_process_is_found_again_or_is_gone(string older, string id, string? after, string kinds)
    {
        FrameworkComparison comparison = Comparisons[older];
        ProcessChange change = comparison.ChangesOf(comparison.From.Find(id)!).Single();

        Assert.Equal((after, kinds), (change.After?.ToString(), change.Kinds.ToString()));
    }

    [Theory]
    [InlineData("25.0", "1.12", "Sales Domain")]
    [InlineData("25.5", "1.6.1.5.2", "Assess Business Partner Environment Changes")]
    [InlineData("24.5", "1.7.11.17", "Improve Security Continuously")]
    public void A_process_that_the_older_release_lacks_is_added(string older, string id, string name)
    {
        ProcessChange change = Comparisons[older].Changes.Single(change => change.Before is null && change.After!.Identifier.Value == id);

        Assert.Equal((name, ChangeKinds.Added), (change.After!.Name, change.Kinds));
    }

    [Theory]
    [MemberData(nameof(Older))]
    public void Nothing_is_unlisted_but_below_groups_that_a_release_calls_incomplete(string older)
    {
        FrameworkComparison comparison = Comparisons[older];

        Assert.All(comparison.Changes.Where(change => change.Is(ChangeKinds.Unlisted)), change =>
        {
            FrameworkProcess process = change.Before ?? change.After!;
            FrameworkProcess? nearest = process.Ancestors.Select(CounterpartOf).FirstOrDefault(counterpart => counterpart is not null);
            Assert.False(nearest!.HasAllChildren, $"{process}: {nearest}");
        });

        FrameworkProcess? CounterpartOf(FrameworkProcess process) => process.Framework == comparison.From
            ? comparison.ChangesOf(process).Single().After
            : comparison.Changes.Single(change => change.After == process).Before;
    }

    [Fact]
    public void Between_the_newest_releases_nothing_is_unlisted() => Assert.All(
        new[] { "24.5", "25.0", "25.5" }, older => Assert.DoesNotContain(Comparisons[older].Changes, change => change.Is(ChangeKinds.Unlisted)));
}
