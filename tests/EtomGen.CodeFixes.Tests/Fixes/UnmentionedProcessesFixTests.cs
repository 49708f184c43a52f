using System.Text.RegularExpressions;
using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class UnmentionedProcessesFixTests
{
    [Theory]
    [InlineData(
        "[Score<{|ETOM2010:Lending.TakeBackABook|}>(5)] // remark",
        "[Score<Lending.TakeBackABook>(5)] // remark\n[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.RenewALoan>]")]
    [InlineData(
        "[NotSubmitted<{|ETOM2010:Lending.TakeBackABook|}>]",
        "[NotSubmitted<Lending.TakeBackABook>]\n[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.RenewALoan>]")]
    [InlineData("""[Score({|ETOM2010:"1.1.1.2"|}, 5)]""", "[Score(\"1.1.1.2\", 5)]\n[NotSubmitted<Lending.LendABook>]\n[NotSubmitted<Lending.RenewALoan>]")]
    [InlineData(
        "[Score(score: 5, process: {|ETOM2010:Lending.TakeBackABook.Id|})]",
        "[Score(score: 5, process: Lending.TakeBackABook.Id)]\n[NotSubmitted(Lending.LendABook.Id)]\n[NotSubmitted(Lending.RenewALoan.Id)]")]
    [InlineData(
        "    [EtomGen.Score<{|ETOM2010:Lending.TakeBackABook|}>(5)]\n\n",
        "    [EtomGen.Score<Lending.TakeBackABook>(5)]\n    [EtomGen.NotSubmitted<Lending.LendABook>]\n    [EtomGen.NotSubmitted<Lending.RenewALoan>]\n\n")]
    [InlineData(
        "[Score<{|ETOM2010:Lending.TakeBackABook|}>(5)] [Module(\"M\")]",
        "[Score<Lending.TakeBackABook>(5)] [NotSubmitted<Lending.LendABook>] [NotSubmitted<Lending.RenewALoan>] [Module(\"M\")]")]
    public Task The_missing_rows_follow_the_last_of_their_group_in_its_form(string before, string after) => FixTest<UnmentionedProcessesFix>.OfRows(before, after).Run();

    [Fact]
    public Task The_title_names_the_processes() => FixTest<UnmentionedProcessesFix>
        .OfRows("[Score<{|ETOM2010:Lending.LendABook|}>(5)]", "[Score<Lending.LendABook>(5)]\n[NotSubmitted<Lending.TakeBackABook>]\n[NotSubmitted<Lending.RenewALoan>]")
        .Titled("Declare as NotSubmitted: 1.1.1.2 Take Back a Book, 1.1.1.4 Renew a Loan")
        .Run();

    [Fact]
    public Task A_file_of_another_part_gets_the_using_that_it_needs() => FixTest<UnmentionedProcessesFix>
        .OfRows("[Score<Lending.LendABook>(5)]", "[Score<Lending.LendABook>(5)]")
        .With(
            "[EtomGen.Score<{|ETOM2010:Etom.V1.Lending.TakeBackABook|}>(5)]\npartial class Shelf;\n",
            "using Etom.V1;\n\n[EtomGen.Score<Etom.V1.Lending.TakeBackABook>(5)]\n[EtomGen.NotSubmitted<Lending.RenewALoan>]\npartial class Shelf;\n")
        .AtTheEnd()
        .Run();

    [Fact]
    public Task Every_group_of_the_sample_gets_its_rows()
    {
        // One row of each group, and what belongs to the others of the group is added to it.
        string full = Sample.Source;
        string before = string.Join("\n", full.Split('\n').Where(line => !line.StartsWith("[NotSubmitted<", StringComparison.Ordinal)));
        string after = before;
        foreach (Match group in Regex.Matches(full, @"(\[(Score|NotSubmitted)<[^\n]*\n)+"))
        {
            string[] rows = group.Value.TrimEnd('\n').Split('\n');
            string[] missing = [.. rows.Where(row => row.StartsWith("[NotSubmitted<", StringComparison.Ordinal))];
            string last = rows.Last(row => !missing.Contains(row));
            after = after.Replace(last, string.Join("\n", [last, .. missing]), StringComparison.Ordinal);
            if (missing.Length > 0)
            {
                before = before.Replace(last, Regex.Replace(last, "<(.*)>", "<{|ETOM2010:$1|}>"), StringComparison.Ordinal);
            }
        }

        return FixTest<UnmentionedProcessesFix>.Of(before, after, Frameworks.V12).Run();
    }
}
