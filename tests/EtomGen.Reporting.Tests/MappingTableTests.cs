namespace EtomGen.Reporting.Tests;

public class MappingTableTests
{
    /// <summary>A deviation alone puts no row there: a full score may name one, which is a warning and not a shortfall.</summary>
    [Fact]
    public void The_table_has_what_falls_short_and_what_has_evidence()
    {
        FrameworkCatalog release = Etom.V12.Catalog.Instance;
        FrameworkProcess[] processes = [.. release.OfLevel(3).Where(process => !process.IsDeleted).Take(5)];
        var declaration = new AssessmentDeclaration
        {
            Name = "Shelf",
            Release = "12.0",
            Company = "Acme",
            Product = "Shelf",
            Rows =
            [
                Row(0, 5, "By hand."),
                Row(1, 4.5, "By hand."),
                Row(2, 5, null) with { Evidence = ["Manual, chapter 1"] },
                Row(3, 5, null),
                Row(4, null, null),
            ],
            Modules = [],
        };

        Assert.Equal([processes[1], processes[2]], MappingTable.Of(Assessment.From(declaration, release)).Select(row => row.Process));

        DeclaredRow Row(int index, double? score, string? deviation) =>
            new(new DeclaredProcess(processes[index].Identifier.Value, null, default), score is not null, score, deviation, null, index);
    }
}
