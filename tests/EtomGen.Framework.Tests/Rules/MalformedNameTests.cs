using System.Text;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Rules;

public class MalformedNameTests
{
    private const string Remedy = "write the name that the framework gives it";

    [Theory]
    [InlineData("A")]
    [InlineData("Überwachung")]
    [InlineData("管理")]
    [InlineData("3rd Party")]
    [InlineData("😀 x")]
    public void A_name_has_a_letter(string name) => Sample.Csv($"1.1,1,{name}").Finds().Defines($"1.1 1 {name}");

    [Theory]
    [InlineData("123")]
    [InlineData("& / - ()")]
    [InlineData("?")]
    [InlineData("😀")]
    public void A_name_of_digits_and_symbols_only_is_replaced(string name) => Sample
        .Csv("1.1,1,Readers", $"1.1.1,2,{name}", "1.1.1.1,3,Lend")
        .Finds($"3:9-3:{9 + name.Length} '{name}' error ETOM1007: Process 1.1.1 has a name without a letter, '{name}': {Remedy}")
        .Defines("1.1 1 Readers", "1.1.1 2 Process 1.1.1", "1.1.1.1 3 Lend");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0")]
    [InlineData("(Deleted)")]
    public void An_empty_name_is_replaced(string name)
    {
        string[] processes = Sample
            .Csv($"1.1,1,{name}", "1.1.1,2,Lending")
            .Finds($"2:7-2:{7 + name.Length} '{name}' error ETOM1007: Process 1.1 has no name: {Remedy}")
            .Processes;
        Assert.Equal([$"1.1 1 Process 1.1{(name.Length > 2 ? " - deleted" : "")}", "1.1.1 2 Lending"], processes);
    }

    [Fact]
    public void A_name_has_at_most_250_characters()
    {
        string longest = new('n', 250);
        Sample.Csv($"1.1,1,{longest}").Finds().Defines($"1.1 1 {longest}");
        Sample
            .Csv($"1.1,1,{longest}n")
            .Finds($"2:7-2:258 '{longest}n' error ETOM1007: Process 1.1 has a name of 251 characters, and the maximum is 250: {Remedy}")
            .Defines("1.1 1 Process 1.1");
    }

    [Theory]
    [InlineData(FrameworkFormat.Csv)]
    [InlineData(FrameworkFormat.Xml)]
    public void A_name_of_a_million_characters_costs_only_itself(object format)
    {
        string name = new('n', 1_000_000);
        SampleFile file = (FrameworkFormat)format == FrameworkFormat.Csv
            ? Sample.Csv($"1.1,1,{name}", "1.2,1,Books")
            : Sample.Xml($"<process id='1.1' level='1' name='{name}'/>", "<process id='1.2' level='1' name='Books'/>");
        FrameworkFinding finding = Assert.Single(file.Reading.Findings);
        Assert.Equal($"Process 1.1 has a name of 1000000 characters, and the maximum is 250: {Remedy}", finding.Message);
        Assert.Equal(name.Length, finding.Location.Length);
        file.Defines("1.1 1 Process 1.1", "1.2 1 Books");
    }

    [Theory]
    [InlineData("Lend\u00A0a\u00A0Book")]
    [InlineData("Lend  a   Book")]
    [InlineData("  Lend a Book ")]
    [InlineData("Lend\ta\u2003Book")]
    [InlineData("\"Lend\na\r\nBook\"")]
    [InlineData("Lend a Book\u0001")]
    public void White_space_is_evened_out(string name) => Sample.Csv($"1.1,1,{name}").Finds().Defines("1.1 1 Lend a Book");

    [Theory]
    [InlineData("Lend a Book (Deleted)")]
    [InlineData("Lend a Book ( Deleted)")]
    [InlineData("Lend a Book ( deleted )")]
    [InlineData("Lend a Book [DELETED]")]
    [InlineData("Lend a Book(Deleted)")]
    [InlineData("Lend a Book\u00A0(Deleted) ")]
    public void A_marker_of_deletion_is_no_part_of_the_name(string name) => Sample.Csv($"1.1,1,{name}").Finds().Defines("1.1 1 Lend a Book - deleted");

    [Theory]
    [InlineData("Delete Product Configuration Object")]
    [InlineData("Handle Deleted")]
    [InlineData("Lend a Book (Undeleted)")]
    [InlineData("Lend (Deleted) Books")]
    [InlineData("Lend a Book (Deleted]")]
    [InlineData("Manage Request (Including Self Service)")]
    public void A_name_that_speaks_of_deleting_bears_no_marker(string name) => Sample.Csv($"1.1,1,{name}").Finds().Defines($"1.1 1 {name}");

    [Fact]
    public void The_status_says_the_same_as_a_marker() => Sample
        .Csv("1.1,1,Readers,deleted", "1.2,1,Books,live", "1.3,1,Shelves (Deleted),live")
        .Finds()
        .Defines("1.1 1 Readers - deleted", "1.2 1 Books", "1.3 1 Shelves - deleted");

    [Fact]
    public void In_xml_the_name_is_pointed_at() => Sample
        .Xml("<process id='1.1' name='&amp;' level='1'/>", "<process id='1.2' level='1'/>")
        .Finds(
            $"3:25-3:30 '&amp;' error ETOM1007: Process 1.1 has a name without a letter, '&': {Remedy}",
            $"4:2-4:9 'process' error ETOM1007: Process 1.2 has no name: {Remedy}")
        .Defines("1.1 1 Process 1.1", "1.2 1 Process 1.2");

    [Fact]
    public void The_excerpt_in_a_message_does_not_cut_a_character_in_two()
    {
        string name = $"{new string('-', 59)}😀😀";
        string message = Assert.Single(Sample.Csv($"1.1,1,{name}").Reading.Findings).Message;
        Assert.Equal(message, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(message)));
    }
}
