namespace EtomGen.Framework.Tests.Rules;

public class MissingParentTests
{
    [Fact]
    public void A_process_without_its_parent_is_left_out() => Sample
        .Csv("1.1,1,Readers", "1.2.1,2,Lending", "1.1.1,2,Reading")
        .Finds("3:1-3:6 '1.2.1' error ETOM1004: 1.2.1 Lending, of level 2, has no parent in this file and was left out: add a row for 1.2, or correct the identifier")
        .Defines("1.1 1 Readers", "1.1.1 2 Reading");

    [Fact]
    public void What_lies_below_it_is_not_reported_again() => Sample
        .Csv("1.2.1.1.7,4,Stamp", "1.2.1.1,3,Lend", "1.1,1,Readers", "1.2.1.2,3,Take Back", "1.2.1,2,Lending", "1.2.2,2,Returns")
        .Finds(
            "6:1-6:6 '1.2.1' error ETOM1004: 1.2.1 Lending, of level 2, and 1 more below 1.2 have no parent in this file and were left out: "
                + "add a row for 1.2, or correct the identifiers; did you mean 1.1 in line 4?")
        .Defines("1.1 1 Readers");

    [Fact]
    public void Each_missing_parent_is_reported_once() => Sample
        .Csv("1.1,1,Readers", "1.2.1,2,Lending", "1.2.2,2,Returns", "1.2.3,2,Fines", "1.3.1,2,Reading", "1.4.1,2,Copying", "1.4.2,2,Printing", "8,2,Books", "9,2,Films")
        .Finds(
            "3:1-3:6 '1.2.1' error ETOM1004: 1.2.1 Lending, of level 2, and 2 more below 1.2 have no parent in this file and were left out: "
                + "add a row for 1.2, or correct the identifiers",
            "6:1-6:6 '1.3.1' error ETOM1004: 1.3.1 Reading, of level 2, has no parent in this file and was left out: add a row for 1.3, or correct the identifier",
            "7:1-7:6 '1.4.1' error ETOM1004: 1.4.1 Copying, of level 2, and 1 more below 1.4 have no parent in this file and were left out: "
                + "add a row for 1.4, or correct the identifiers",
            "9:1-9:2 '8' error ETOM1004: 8 Books, of level 2, has no parent in this file and was left out: only processes of level 0 and 1 have none",
            "10:1-10:2 '9' error ETOM1004: 9 Films, of level 2, has no parent in this file and was left out: only processes of level 0 and 1 have none")
        .Defines("1.1 1 Readers");

    [Fact]
    public void A_parent_whose_identifier_is_mistyped_is_named_with_its_line() => Sample
        .Csv("1.1,1,Readers", "1.1.2,2,Fines", "1.1.2.1,3,Charge", "1.1.11,2,Lending", "1.1.1.1,3,Lend", "1.1.1.2,3,Return", "1.1.5.1,3,Copy", "1.1.6.1,3,Print")
        .Finds(
            "6:1-6:8 '1.1.1.1' error ETOM1004: 1.1.1.1 Lend, of level 3, and 1 more below 1.1.1 have no parent in this file and were left out: "
                + "add a row for 1.1.1, or correct the identifiers; did you mean 1.1.11 in line 5?",
            "8:1-8:8 '1.1.5.1' error ETOM1004: 1.1.5.1 Copy, of level 3, has no parent in this file and was left out: add a row for 1.1.5, or correct the identifier",
            "9:1-9:8 '1.1.6.1' error ETOM1004: 1.1.6.1 Print, of level 3, has no parent in this file and was left out: add a row for 1.1.6, or correct the identifier")
        .Defines("1.1 1 Readers", "1.1.2 2 Fines", "1.1.2.1 3 Charge", "1.1.11 2 Lending");

    [Fact]
    public void The_nearest_of_several_rows_is_named() => Sample
        .Csv("1.1,1,Readers", "1.1.13,2,Fines", "1.1.4,2,Copying", "1.1.30,2,Lending", "1.1.3.1,3,Lend")
        .Finds(
            "6:1-6:8 '1.1.3.1' error ETOM1004: 1.1.3.1 Lend, of level 3, has no parent in this file and was left out: "
                + "add a row for 1.1.3, or correct the identifier; did you mean 1.1.4 in line 4?")
        .Defines("1.1 1 Readers", "1.1.4 2 Copying", "1.1.13 2 Fines", "1.1.30 2 Lending");

    /// <summary>Looking for it takes a look at all rows.</summary>
    [Fact]
    public void In_a_file_that_lacks_many_parents_no_mistyped_one_is_looked_for()
    {
        string[] orphans = [.. Enumerable.Range(1, 21).Select(i => $"1.1.{10 * i}.1,3,Step {i}")];
        Sample
            .Csv(["1.1,1,Readers", "1.1.11,2,Lending", .. orphans])
            .Finds([.. Enumerable.Range(1, 21).Select(i =>
                $"{i + 3}:1-{i + 3}:{8 + (i > 9 ? 1 : 0) + 1} '1.1.{10 * i}.1' error ETOM1004: 1.1.{10 * i}.1 Step {i}, of level 3, has no parent in this file and was left out: "
                    + $"add a row for 1.1.{10 * i}, or correct the identifier")]);
    }

    [Fact]
    public void Levels_0_and_1_may_stand_without_a_parent() => Sample
        .Csv("1.1,0,Operations", "1.1.1,1,Customers", "1.7.2,1,Risk", "3,1,Books")
        .Finds()
        .Defines("1.1 0 Operations", "1.1.1 1 Customers", "1.7.2 1 Risk", "3 1 Books");

    [Fact]
    public void A_single_number_of_a_deeper_level_has_no_parent_to_add() => Sample
        .Csv("7,2,Lending")
        .Finds("2:1-2:2 '7' error ETOM1004: 7 Lending, of level 2, has no parent in this file and was left out: only processes of level 0 and 1 have none")
        .Defines();

    [Fact]
    public void Order_and_gaps_do_not_matter() => Sample
        .Csv("1.1.10,2,Reading", "1.1.2.5,3,Lend", "1.1.2,2,Lending", "1.1,1,Readers")
        .Finds()
        .Defines("1.1 1 Readers", "1.1.2 2 Lending", "1.1.2.5 3 Lend", "1.1.10 2 Reading");

    [Fact]
    public void In_xml_the_identifier_is_pointed_at() => Sample
        .Xml("<process name='Lending' level='2'", "  id='1.2.1'/>", "<process id='1.1' level='1' name='Readers'/>")
        .Finds(
            "4:7-4:12 '1.2.1' error ETOM1004: 1.2.1 Lending, of level 2, has no parent in this file and was left out: add a row for 1.2, or correct the "
                + "identifier; did you mean 1.1 in line 5?")
        .Defines("1.1 1 Readers");
}
