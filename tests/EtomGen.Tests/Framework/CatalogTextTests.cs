using System.Globalization;

namespace EtomGen.Tests.Framework;

public class CatalogTextTests
{
    [Fact]
    public void A_catalog_survives_its_text()
    {
        FrameworkCatalog catalog = Samples.Catalog();
        FrameworkProcess full = catalog.Find("1.1.2")!;
        (full.OriginalIdentifier, full.Uid, full.Domain, full.Vertical) = ("1.2.3", "77", "Market", "A; B");
        catalog.Find("1.10")!.Vertical = "\"C\", 'D' & é😀";
        Survives(catalog);
    }

    [Fact]
    public void The_text_has_one_line_for_each_thing()
    {
        FrameworkProcess deleted = Samples.Process("1.1", 1, "Readers");
        (deleted.IsDeleted, deleted.StatedChildCount, deleted.Uid) = (true, 14, "77");

        // Where a process is known from says its file.
        deleted.Evidence = "Page 7";
        var catalog = new FrameworkCatalog(new ReleaseNumber(1, 0), "Library", Samples.Scale(), [Samples.Process("1.0", 0, "All"), deleted]);
        Assert.Equal(
            "1.0\tLibrary\n3\t2\t0.1\t5\t1\tNot submitted\t0\t2\n0.1\t4.9\tPartially Conformant\n5\t5\tFully Conformant\n1.0\t0\tAll\n1.1\t1\tReaders\td\t14\t\t77\n",
            CatalogText.Write(catalog));
    }

    [Fact]
    public void A_release_without_processes_survives_its_text() => Survives(new FrameworkCatalog(new ReleaseNumber(0, 0), "T", Samples.Scale(), []));

    [Fact]
    public void A_scale_without_a_number_for_unsubmitted_processes_survives_its_text() => Survives(new FrameworkCatalog(
        new ReleaseNumber(12, 5),
        "T",
        new ConformanceScale([1, 2, 15], 0, -1_000_000m, 1_000_000m, 9, [new ConformanceBand(-1_000_000m, 1_000_000m, "?")], "?", null),
        [Samples.Process("1", 1, "A")]));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("1.0\tT\n")]
    [InlineData("1.0\tT\nx\t2\t0\t5\t1\tN/A\t\t0\n")]
    [InlineData("1.0\tT\n3\t2\t0\t5\t1\tN/A\t\t0\nnone\t1\tA\n")]
    [InlineData("1.0\tT\n3\t2\t0\t5\t1\tN/A\t\t0\n1.1\tone\tA\n")]
    public void Another_text_is_refused(string text) => Assert.Throws<FormatException>(() => CatalogText.Read(text));

    /// <summary>An assembly that a project references may have any text in its catalog.</summary>
    [Fact]
    public void A_damaged_text_is_refused_and_never_fails_otherwise()
    {
        string[] lines = CatalogText.Write(Samples.Catalog()).Split('\n');
        string[] fields = ["", " ", "-1", "1", "99999999999", "1.1", "1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1", "1e9", "\0", "x", "\uD800"];
        IEnumerable<string[]> damaged = Enumerable.Range(0, lines.Length).SelectMany(i => (IEnumerable<string[]>)
        [
            [.. lines[..i], .. lines[(i + 1)..]],
            [.. lines[..i], lines[i], .. lines[i..]],
            [.. lines[..i], .. lines[i..].Reverse()],
            .. from field in Enumerable.Range(0, lines[i].Split('\t').Length)
               from text in fields
               let parts = lines[i].Split('\t')
               select (string[])[.. lines[..i], string.Join('\t', [.. parts[..field], text, .. parts[(field + 1)..]]), .. lines[(i + 1)..]],
        ]);
        int refused = 0;
        foreach (string text in damaged.Select(text => string.Join('\n', text)))
        {
            Exception? failure = Record.Exception(() => CatalogText.Read(text));
            Assert.True(failure is null or FormatException, $"{failure}\n{text}");
            refused += failure is null ? 0 : 1;
        }

        Assert.InRange(refused, 100, int.MaxValue);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        string expected = CatalogText.Write(Samples.Catalog());
        CultureInfo current = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(expected, CatalogText.Write(Samples.Catalog()));
            Survives(Samples.Catalog());
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    private static void Survives(FrameworkCatalog catalog)
    {
        FrameworkCatalog read = CatalogText.Read(CatalogText.Write(catalog));
        Assert.Equal((catalog.Release, catalog.Title), (read.Release, read.Title));
        Assert.Equivalent(catalog.Scale, read.Scale, strict: true);
        Assert.Equal(catalog.Processes.Select(Describe), read.Processes.Select(Describe));
        Assert.Equal(CatalogText.Write(catalog), CatalogText.Write(read));
    }

    private static object Describe(FrameworkProcess process) => (
        process.Identifier, process.Level, process.Name, process.IsDeleted, process.HasAllChildren, process.StatedChildCount,
        (process.OriginalIdentifier, process.Uid, process.Domain, process.Vertical, process.Parent?.Identifier, process.Children.Count));
}
