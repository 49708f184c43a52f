namespace EtomGen.Framework.Tests.Rules;

public class LevelMismatchTests
{
    [Theory]
    [InlineData("two")]
    [InlineData("-1")]
    [InlineData("99")]
    [InlineData("16")]
    [InlineData("2.0")]
    [InlineData("+2")]
    [InlineData("99999999999")]
    [InlineData("\u0662")]
    public void What_is_no_level_is_reported_and_the_parent_tells_it(string level) => Sample
        .Csv("1.1,1,Readers", $"1.1.1,{level},Lending", "1.1.1.1,3,Lend")
        .Finds($"3:7-3:{7 + level.Length} '{level}' error ETOM1005: '{level}' is not a level: write a whole number from 0 to 15")
        .Defines("1.1 1 Readers", "1.1.1 2 Lending", "1.1.1.1 3 Lend");

    [Fact]
    public void A_missing_level_is_reported_and_the_parent_tells_it() => Sample
        .Csv("1.1,1,Readers", "1.1.1,,Lending")
        .Finds("3:7-3:7 '' error ETOM1005: The process has no level: write a whole number from 0 to 15")
        .Defines("1.1 1 Readers", "1.1.1 2 Lending");

    [Fact]
    public void Without_level_and_parent_a_process_is_left_out_with_what_lies_below_it() => Sample
        .Csv("1.1,?,Readers", "1.1.1,2,Lending", "1.2,1,Books")
        .Finds("2:5-2:6 '?' error ETOM1005: '?' is not a level: write a whole number from 0 to 15")
        .Defines("1.2 1 Books");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_child_stands_one_level_below_its_parent(int level) => Sample
        .Csv("1.1,1,Readers", $"1.1.1,{level},Lending", "1.1.2,2,Reading")
        .Finds($"3:7-3:8 '{level}' error ETOM1005: 1.1.1 Lending has level {level}, but its parent 1.1 Readers has level 1: write 2, or correct the identifier")
        .Defines("1.1 1 Readers", "1.1.1 2 Lending", "1.1.2 2 Reading");

    [Fact]
    public void Swapped_levels_of_parent_and_child_are_both_reported() => Sample
        .Csv("1.1,1,Readers", "1.1.1,3,Lending", "1.1.1.1,2,Lend")
        .Finds(
            "3:7-3:8 '3' error ETOM1005: 1.1.1 Lending has level 3, but its parent 1.1 Readers has level 1: write 2, or correct the identifier",
            "4:9-4:10 '2' error ETOM1005: 1.1.1.1 Lend has level 2, but its parent 1.1.1 Lending has level 2: write 3, or correct the identifier")
        .Defines("1.1 1 Readers", "1.1.1 2 Lending", "1.1.1.1 3 Lend");

    [Fact]
    public void A_root_below_its_own_child_is_no_cycle() => Sample
        .Csv("1.1,1,Readers", "1.1.1,0,Lending")
        .Finds("3:7-3:8 '0' error ETOM1005: 1.1.1 Lending has level 0, but its parent 1.1 Readers has level 1: write 2, or correct the identifier")
        .Defines("1.1 1 Readers", "1.1.1 2 Lending");

    [Fact]
    public void The_level_does_not_follow_from_the_length_of_the_identifier() => Sample
        .Csv("1.1,0,Operations", "1.1.1,1,Customers", "1.2,1,Products", "1.2.1,2,Planning")
        .Finds()
        .Defines("1.1 0 Operations", "1.1.1 1 Customers", "1.2 1 Products", "1.2.1 2 Planning");

    [Fact]
    public void Level_15_is_the_deepest()
    {
        string[] rows = [.. Enumerable.Range(0, 16).Select(level => $"1{string.Concat(Enumerable.Repeat(".1", level))},{level},Process")];
        Assert.Equal(15, Sample.Csv(rows).Finds().Definition.Catalog.Processes[^1].Level);
    }

    [Fact]
    public void White_space_around_a_level_is_none_of_it() => Sample.Csv("1.1, 1 ,Readers").Finds().Defines("1.1 1 Readers");

    [Fact]
    public void In_xml_the_level_is_pointed_at() => Sample
        .Xml("<process id='1.1' level='1' name='Readers'/>", "<process id='1.1.1' name='Lending' level='4'/>", "<process id='1.1.2' name='Reading'/>")
        .Finds(
            "4:43-4:44 '4' error ETOM1005: 1.1.1 Lending has level 4, but its parent 1.1 Readers has level 1: write 2, or correct the identifier",
            "5:2-5:9 'process' error ETOM1005: The process has no level: write a whole number from 0 to 15")
        .Defines("1.1 1 Readers", "1.1.1 2 Lending", "1.1.2 2 Reading");
}
