namespace EtomGen.Framework.Tests.Definitions;

public class ProcessTableTests
{
    [Fact]
    public void A_status_is_live_or_deleted() => Sample
        .Csv("1.1,1,Readers,gone", "1.2,1,Books,Deleted", "1.3,1,Shelves, deleted ")
        .Finds(
            "2:15-2:19 'gone' error ETOM1001: The status 'gone' is not known: write live, deleted or nothing, which is live",
            "3:13-3:20 'Deleted' error ETOM1001: The status 'Deleted' is not known: write live, deleted or nothing, which is live")
        .Defines("1.1 1 Readers", "1.2 1 Books", "1.3 1 Shelves - deleted");

    [Theory]
    [InlineData("complete", true, null)]
    [InlineData("", false, null)]
    [InlineData("1", false, 1)]
    [InlineData("14", false, 14)]
    [InlineData(" complete ", true, null)]
    public void Children_are_complete_or_counted_or_unknown(string children, bool isComplete, int? count)
    {
        FrameworkProcess process = Assert.Single(Sample.Csv($"1.1,1,Readers,,{children}").Finds().Definition.Catalog.Processes);
        Assert.Equal((isComplete, count), (process.HasAllChildren, process.StatedChildCount));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("some")]
    [InlineData("99999999999")]
    public void Other_words_for_children_are_reported_and_the_process_stays(string children) => Sample
        .Csv($"1.1,1,Readers,,{children}")
        .Finds($"2:16-2:{16 + children.Length} '{children}' error ETOM1001: '{children}' is not a value for children: write complete where all are listed, or their known count")
        .Defines("1.1 1 Readers");

    [Fact]
    public void Children_of_whom_nothing_is_said_are_not_taken_for_all() => Assert.False(Sample.Csv("1.1,1,Readers,,some").Definition.Catalog.Processes[0].HasAllChildren);

    [Fact]
    public void In_xml_status_and_children_are_pointed_at() => Assert.Equal(
        ["3:37-3:38 ETOM1001", "3:50-3:51 ETOM1001"],
        Sample.Xml("<process id='1.1' level='1' status='?' children='?' name='Readers'/>").Defines("1.1 1 Readers").Places);

    [Fact]
    public void Vertical_groups_have_one_order_and_spelling_of_their_separator()
    {
        FrameworkProcess process = Assert.Single(Sample.Csv("1.1,1,Readers,,,,,,Fulfillment ;Assurance;; Fulfillment").Finds().Definition.Catalog.Processes);
        Assert.Equal("Assurance; Fulfillment", process.Vertical);
    }

    [Fact]
    public void Vertical_groups_order_by_their_characters_whatever_the_culture()
    {
        FrameworkProcess process = Assert.Single(Cultures.Run("sv-SE", () => Sample.Csv("1.1,1,Readers,,,,,,z;Ö;b;a-c;A;ab;B").Finds()).Definition.Catalog.Processes);
        Assert.Equal("A; B; a-c; ab; b; z; Ö", process.Vertical);
    }

    [Fact]
    public void Every_field_arrives()
    {
        FrameworkProcess process = Assert.Single(Sample.Csv("1.1,1,Readers,deleted,7,1.2.3,u-1,Sales,Assurance,12.0A,listed,About readers.").Finds().Definition.Catalog.Processes);
        Assert.Equal((true, false, 7), (process.IsDeleted, process.HasAllChildren, process.StatedChildCount));
        Assert.Equal(("1.2.3", "u-1", "Sales", "Assurance"), (process.OriginalIdentifier, process.Uid, process.Domain, process.Vertical));
        Assert.Equal(("12.0A", "listed", "About readers."), (process.History, process.Evidence, process.Description));
        Assert.Equal(["1.1", "1", "Readers", "deleted", "7", "1.2.3", "u-1", "Sales", "Assurance", "12.0A", "listed", "About readers."], process.Texts());
    }
}
