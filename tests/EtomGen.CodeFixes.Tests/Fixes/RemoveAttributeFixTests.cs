using EtomGen.CodeFixes.Tests.Harness;

namespace EtomGen.CodeFixes.Tests.Fixes;

public class RemoveAttributeFixTests
{
    [Theory]
    [InlineData("[Score<Lending.LendABook>(5)]\n[Score<{|ETOM2008:Lending.LendABook|}>(4)] // wrong\n[Module(\"M\")]", "[Score<Lending.LendABook>(5)]\n[Module(\"M\")]")]
    [InlineData(
        "[Score<Lending.LendABook>(5)]\n\n// Renewals\n    [Score(\n        {|ETOM2008:\"1.1.1.1\"|},\n        4)]\n[Module(\"M\")]",
        "[Score<Lending.LendABook>(5)]\n\n// Renewals\n[Module(\"M\")]")]
    [InlineData("[Score<Lending.LendABook>(5), NotSubmitted<{|ETOM2008:Lending.LendABook|}>]", "[Score<Lending.LendABook>(5)]")]
    [InlineData("[Score<Lending.LendABook>(5), NotSubmitted<{|ETOM2008:Lending.LendABook|}>, Module(\"M\")]", "[Score<Lending.LendABook>(5), Module(\"M\")]")]
    [InlineData("[Score<Lending.LendABook>(5)] [NotSubmitted({|ETOM2008:Lending.LendABook.Id|})] [Module(\"M\")]", "[Score<Lending.LendABook>(5)] [Module(\"M\")]")]
    [InlineData("[Score<Lending.LendABook>(5)] [NotSubmitted({|ETOM2008:Lending.LendABook.Id|})]", "[Score<Lending.LendABook>(5)] ")]
    [InlineData(
        "[Score<Lending.LendABook>(5)]\n[Score<{|ETOM2008:Lending.LendABook|}>(4)] [NotSubmitted<{|ETOM2008:Lending.LendABook|}>] // wrong\n[Module(\"M\")]",
        "[Score<Lending.LendABook>(5)]\n[Module(\"M\")]")]
    [InlineData(
        "[Score<Lending.LendABook>(5), Score<{|ETOM2008:Lending.LendABook|}>(4), Score<{|ETOM2008:Lending.LendABook|}>(3)]\n"
            + "[Score<{|ETOM2008:Lending.LendABook|}>(2), Score<{|ETOM2008:Lending.LendABook|}>(1)]",
        "[Score<Lending.LendABook>(5)]")]
    [InlineData("[Supports<Lending>]\n[Supports(\"1.0\", {|ETOM3003:\"1.1.1\"|}, Note = \"n\")]\n[Supports<{|ETOM3003:Lending|}>]", "[Supports<Lending>]")]
    public Task What_is_said_already_is_removed(string before, string after) => FixTest<RemoveAttributeFix>.OfRows(before, after).Run();

    [Fact]
    public Task The_title_shows_what_is_removed() => FixTest<RemoveAttributeFix>
        .OfRows("[Score<Lending.LendABook>(5)]\n[Score<{|ETOM2008:Lending.LendABook|}>(\n    4)]", "[Score<Lending.LendABook>(5)]")
        .Titled("Remove [Score<Lending.LendABook>( 4)]")
        .Run();
}
