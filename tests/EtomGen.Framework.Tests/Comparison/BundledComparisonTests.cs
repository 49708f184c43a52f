using EtomGen.Framework.Tests.Data;

namespace EtomGen.Framework.Tests.Comparison;

/// <summary>What is known of the framework's releases, found in the bundled files.</summary>
public class BundledComparisonTests
{
    [Theory]
    [InlineData("12.0", "16.0", "1.1.1.5.7", "1.3.3.6 Report Customer Order Handling", "Renumbered", "OriginalIdentifier", "Strong")]
    [InlineData("12.0", "16.0", "1.1.1.6.1", "1.3.7.1 Isolate Customer Problem", "Renumbered", "OriginalIdentifier", "Strong")]
    [InlineData("12.0", "16.0", "1.1.1.11", "1.3.10 Bill Payments & Receivables Management", "Renumbered, Moved", "Name", "Likely")]
    [InlineData("16.0", "19.0", "1.1.9.2", "1.1.9.5 Negotiate Sales/Contract", "Renumbered", "UniqueIdentifier", "Certain")]
    [InlineData("16.0", "24.0", "1.3.4", "1.3.4 Customer Relationship Management", "Renamed", "UniqueIdentifier", "Certain")]
    [InlineData("16.0", "24.0", "1.3.10", "1.3.10 Customer Receivables Management", "Renamed", "IdentifierAndChildren", "Likely")]
    [InlineData("16.0", "24.0", "1.3.10.1", "1.3.10.1 Manage Customer Billing Account", "Renamed", "OriginalIdentifier", "Strong")]
    [InlineData("16.0", "24.0", "1.3.13", "1.2.17 Product Rating & Rate Assignment", "Renamed, Renumbered, Moved", "UniqueIdentifier", "Certain")]
    public void A_process_is_found_again(string from, string to, string id, string after, string kinds, string evidence, string confidence)
    {
        ProcessChange change = Change(from, to, id);
        Assert.Equal((after, kinds, evidence, confidence), (change.After?.ToString(), change.Kinds.ToString(), change.Evidence.ToString(), change.Confidence.ToString()));
        Assert.Equal(change.After, Bundled.Catalog(to).CounterpartOf(Bundled.Catalog(from).Find(id)!));
    }

    [Theory]
    [InlineData("12.0", "16.0", "1.3.3", "1.3.3 Order Handling")]
    [InlineData("12.0", "16.0", "1.1.1.5.7", null)]
    public void An_identifier_may_be_another_process_now(string from, string to, string id, string? bearer)
    {
        ProcessChange change = Change(from, to, id);
        Assert.Equal((bearer, bearer is not null), (change.ReusedBy?.ToString(), change.Is(ChangeKinds.IdentifierReused)));
    }

    [Fact]
    public void What_incomplete_data_leave_out_is_not_called_deleted() =>
        Assert.DoesNotContain(FrameworkComparison.Between(Bundled.Catalog("12.0"), Bundled.Catalog("16.0")).Changes, change => change.Is(ChangeKinds.Deleted));

    [Fact]
    public void A_process_that_its_history_calls_newer_was_added()
    {
        ProcessChange added = FrameworkComparison.Between(Bundled.Catalog("16.0"), Bundled.Catalog("19.0")).Changes.Single(change => change.After?.Identifier.Value == "1.1.11.1");
        Assert.Equal((null, ChangeKinds.Added, ChangeEvidence.History), (added.Before, added.Kinds, added.Evidence));
    }

    [Fact]
    public void Third_releases_tell_what_two_do_not()
    {
        FrameworkCatalog from = Bundled.Catalog("12.0"), to = Bundled.Catalog("26.0");
        FrameworkComparison alone = FrameworkComparison.Between(from, to),
            together = FrameworkComparison.Between(from, to, null, [Bundled.Catalog("16.0"), Bundled.Catalog("24.0")]);
        FrameworkProcess events = from.Find("1.1.1.14.2")!;

        Assert.Null(alone.CounterpartOf(events));
        Assert.Equal("1.2.16.2 Guide and Assign Product Usages", together.CounterpartOf(events)?.ToString());
        Assert.Equal(ChangeEvidence.ThirdRelease, together.ChangesOf(events).Single().Evidence);
        Assert.All(
            from.Processes.Where(process => alone.CounterpartOf(process) is not null),
            process => Assert.Equal(alone.CounterpartOf(process), together.CounterpartOf(process)));
    }

    [Theory]
    [InlineData("12.0")]
    [InlineData("16.0")]
    [InlineData("19.0")]
    [InlineData("24.0")]
    public void A_release_has_not_changed_against_itself(string release) =>
        Assert.All(FrameworkComparison.Between(Bundled.Catalog(release), Bundled.Catalog(release)).Changes, change => Assert.Equal(ChangeKinds.Unchanged, change.Kinds));

    private static ProcessChange Change(string from, string to, string id) =>
        FrameworkComparison.Between(Bundled.Catalog(from), Bundled.Catalog(to)).ChangesOf(Bundled.Catalog(from).Find(id)!).Single();
}

/// <summary>What is known of release 25.5, found in the official workbook; skipped where that is absent.</summary>
public class WorkbookComparisonTests
{
    private static readonly Lazy<FrameworkCatalog> Newest = new(() => Sample.CsvText(WorkbookFacts.ToCsv()).Definition.Catalog);

    [Theory]
    [InlineData("19.0", "1.1.9", "1.12.9 Selling", "Renumbered, Moved")]
    [InlineData("19.0", "1.1.9.1", "1.12.9.1 Qualify Selling Opportunity", "Renumbered")]
    [InlineData("19.0", "1.1.9.5", "1.12.9.5 Negotiate Sales/Contract", "Renumbered")]
    [InlineData("16.0", "1.3.10", "1.3.10 Customer Receivables Management", "Renamed")]
    [InlineData("24.0", "1.3.10", "1.3.10 Customer Receivables Management", "Unchanged")]
    [InlineData("12.0", "1.1.1.4.2", "1.12.9.1 Qualify Selling Opportunity", "Renamed, Renumbered, IdentifierReused")]
    public void A_process_is_found_again(string from, string id, string after, string kinds)
    {
        ProcessChange change = FrameworkComparison.Between(Bundled.Catalog(from), Newest.Value).ChangesOf(Bundled.Catalog(from).Find(id)!).Single();
        Assert.Equal((after, kinds), (change.After?.ToString(), change.Kinds.ToString()));
    }

    [Fact]
    public void An_identifier_means_another_process_now()
    {
        ProcessChange change = FrameworkComparison.Between(Bundled.Catalog("16.0"), Newest.Value).ChangesOf(Bundled.Catalog("16.0").Find("1.7.2.3")!).Single();
        Assert.Equal(("1.7.2.3 Establish Risk Governance Framework", true), (change.ReusedBy?.ToString(), change.Is(ChangeKinds.IdentifierReused)));
        Assert.NotEqual("1.7.2.3", change.After?.Identifier.Value);
    }

    [Fact]
    public void A_process_that_is_called_Delete_is_not_deleted()
    {
        FrameworkProcess process = Newest.Value.Find("1.2.5.2.4.3")!;
        foreach (string release in new[] { "19.0", "24.0" })
        {
            ProcessChange change = FrameworkComparison.Between(Bundled.Catalog(release), Newest.Value).Changes.Single(change => change.After == process);
            Assert.False(change.Is(ChangeKinds.Deleted));
        }

        Assert.Equal(ChangeKinds.Unchanged, FrameworkComparison.Between(Newest.Value, Newest.Value).ChangesOf(process).Single().Kinds);
    }

    [Fact]
    public void Original_identifiers_count_by_themselves_where_they_are_those_of_the_release()
    {
        // 1.7.1.3 was 1.3.1.3 originally, but not in 16.0, where that is Support Problem Handling.
        FrameworkComparison comparison = FrameworkComparison.Between(Bundled.Catalog("16.0"), Newest.Value);
        Assert.Equal("1.3.1.3 Support Customer Problem Management", comparison.CounterpartOf(Bundled.Catalog("16.0").Find("1.3.1.3")!)?.ToString());
        Assert.DoesNotContain(comparison.Changes, change => change.After?.Identifier.Value == "1.7.1.3" && change.Before is not null);
    }

    [Theory]
    [InlineData("16.0")]
    [InlineData("19.0")]
    [InlineData("24.0")]
    public void What_numbers_and_names_tell_without_unique_identifiers_is_what_these_tell(string release)
    {
        FrameworkCatalog older = Bundled.Catalog(release);
        var found =
            from change in FrameworkComparison.Between(WithoutUids(older), WithoutUids(Newest.Value)).Changes
            where change is { Before: not null, After: not null }
            let uid = older.Find(change.Before!.Identifier)!.Uid
            where uid is not null
            select (change.Confidence, IsRight: uid == Newest.Value.Find(change.After!.Identifier)!.Uid);

        Assert.All(found.Where(change => change.Confidence == Confidence.Strong), change => Assert.True(change.IsRight));
        Assert.InRange(found.Count(change => !change.IsRight), 0, found.Count() / 100);
        Assert.NotEmpty(found);
    }

    private static FrameworkCatalog WithoutUids(FrameworkCatalog catalog)
    {
        FrameworkCatalog copy = CatalogText.Read(CatalogText.Write(catalog));
        foreach (FrameworkProcess process in copy.Processes)
        {
            process.Uid = null;
        }

        return copy;
    }
}
