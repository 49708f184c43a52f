using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class UnknownProcessTypeFixTests
{
    [Theory]
    [InlineData("[Score<Lending.{|CS0426:LendABok|}>(5)]", "[Score<Lending.LendABook>(5)]")]
    [InlineData("[Score<{|CS0246:Lendng|}.LendABook>(5)]", "[Score<Lending.LendABook>(5)]")]
    [InlineData("[NotSubmitted<{|CS0246:RenewALoan|}>]", "[NotSubmitted<Lending.RenewALoan>]")]
    [InlineData("[Score<Etom.V1.{|CS0234:Lendng|}.LendABook>(5)]", "[Score<Lending.LendABook>(5)]")]
    [InlineData("[Module(\"Desk\", Supports = [{|CS0103:Fine|}.Id])]", "[Module(\"Desk\", Supports = [Fines.Id])]")]
    [InlineData("[Score(Lending.{|CS0117:LendBook|}.Id, 5)]", "[Score(Lending.LendABook.Id, 5)]")]
    public Task The_type_becomes_the_nearest_one(string before, string after) => FixTest<UnknownProcessTypeFix>.OfRows(before, after).Run();

    [Fact]
    public Task The_title_names_the_process() => FixTest<UnknownProcessTypeFix>
        .OfRows("[Score<Lending.{|CS0426:LendABok|}>(5)]", "[Score<Lending.LendABook>(5)]")
        .Titled("Name 1.1.1.1 Lend a Book")
        .Run();

    [Fact]
    public Task A_missing_using_is_added() => FixTest<UnknownProcessTypeFix>.Of(
        """
        using EtomGen;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        [Score<{|CS0246:Lending|}.LendABook>(5)]
        [NotSubmitted<{|CS0246:Lending|}.RenewALoan>]
        public static partial class Shelf;

        """,
        """
        using Etom.V1;
        using EtomGen;

        [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
        [Score<Lending.LendABook>(5)]
        [NotSubmitted<Lending.RenewALoan>]
        public static partial class Shelf;

        """).Run();

    [Fact]
    public Task Another_name_that_does_not_bind_is_left_alone() => FixTest<UnknownProcessTypeFix>.OfRows(
        "[System.Obsolete({|CS0103:Fine|}.Id)]",
        "[System.Obsolete({|CS0103:Fine|}.Id)]").Run();
}
