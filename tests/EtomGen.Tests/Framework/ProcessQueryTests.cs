namespace EtomGen.Tests.Framework;

/// <summary>What finds a process that somebody types the beginning of.</summary>
public class ProcessQueryTests
{
    [Theory]
    [InlineData("1.1", true)]
    [InlineData(" 1.1.2\u00A0", true)]
    [InlineData("1.2", false)]
    [InlineData(".1", false)]
    [InlineData("urban", true)]
    [InlineData("BANK", true)]
    [InlineData("ban", true)]
    [InlineData("rban", false)]
    [InlineData("book", true)]
    [InlineData("urban\u00A0loan", true)]
    [InlineData("urban map", false)]
    [InlineData("map urban", false)]
    [InlineData("customer loan", true)]
    [InlineData("loan 1.1", true)]
    [InlineData("loan .2", false)]
    [InlineData("ustomer", false)]
    public void Beginnings_of_words_and_of_the_identifier_find_a_process(string text, bool isFound)
    {
        FrameworkCatalog catalog = Samples.Catalog(Samples.Process("1.1", 2, "Customer"), Samples.Process("1.1.2", 3, "Urban Bank/Book Loan"));

        Assert.Equal(isFound, new ProcessQuery(text).Matches(catalog.Processes[1]));
    }

    [Fact]
    public void A_process_without_a_parent_is_found_by_its_own_words_only() => Assert.False(new ProcessQuery("urban").Matches(Samples.Process("1.1", 2, "Customer")));
}
