namespace EtomGen.Framework.Tests.Definitions;

public class DefinitionBuilderTests
{
    [Fact]
    public void Every_fault_of_a_csv_file_is_reported_in_the_order_of_the_file_and_costs_only_itself()
    {
        SampleFile file = Sample.CsvText(
            "id,level,name,colour",
            "1.1,1,Readers,,,",
            "1.2,1,Books",
            "1.2.x,2,Lending",
            "1.2.1,7,Reading",
            "1.2.2,2,-",
            "1.3.1,2,Orphan",
            "1.2,1,Shelves",
            "1.2.3,2,Returns",
            "@release,,1.0",
            "@colour,,red",
            Sample.CsvScale.Replace("5..5 Full", "6..6 Full"));
        Assert.Equal(
            [
                "1:15-1:21 ETOM1001",
                "2:1-2:17 ETOM1001",
                "4:1-4:6 ETOM1002",
                "5:7-5:8 ETOM1005",
                "6:9-6:10 ETOM1007",
                "7:1-7:6 ETOM1004",
                "8:1-8:4 ETOM1003",
                "11:1-11:8 ETOM1001",
                "19:8-19:17 ETOM1008",
            ],
            file.Places);
        file.Defines("1.2 1 Books", "1.2.1 2 Reading", "1.2.2 2 Process 1.2.2", "1.2.3 2 Returns").HasNoScale();
    }

    [Fact]
    public void Every_fault_of_an_xml_file_is_reported_in_the_order_of_the_file_and_costs_only_itself()
    {
        SampleFile file = Sample.Xml(
            "<process id='1.1' level='1' name='Readers' colour='red'/>",
            "<process id='1.1.x' level='2' name='Lending'/>",
            "<process id='1.1.1' level='7' name='Reading'/>",
            "<colour/>",
            "<process id='1.1.2' level='2' name='-'/>",
            "<process id='1.3.1' level='2' name='Orphan'/>",
            "<process id='1.1' level='1' name='Shelves'/>",
            "<process id='1.1.3' level='2' name='Returns'/>");
        Assert.Equal(
            ["3:44-3:50 ETOM1001", "4:14-4:19 ETOM1002", "5:28-5:29 ETOM1005", "6:2-6:8 ETOM1001", "7:37-7:38 ETOM1007", "8:14-8:19 ETOM1004", "9:14-9:17 ETOM1003"],
            file.Places);
        file.Defines("1.1 1 Readers", "1.1.1 2 Reading", "1.1.2 2 Process 1.1.2", "1.1.3 2 Returns");
    }

    [Fact]
    public void The_facts_of_the_release_arrive()
    {
        FrameworkDefinition definition = Sample
            .CsvText("id,level,name", "@release,,1.0", "@title,,A  title", "@notice,,\"Ours,\nnot yours\"", "@provenance,,Invented", Sample.CsvScale)
            .Finds().Definition;
        Assert.Equal(("A title", "Ours, not yours", "Invented"), (definition.Catalog.Title, definition.Notice, definition.Provenance));
    }

    [Fact]
    public void Facts_that_are_not_stated_are_absent_and_the_title_is_that_of_the_framework()
    {
        FrameworkDefinition definition = Sample.Csv().Finds().Definition;
        Assert.Equal(("eTOM", null, null), (definition.Catalog.Title, definition.Notice, definition.Provenance));
    }
}
