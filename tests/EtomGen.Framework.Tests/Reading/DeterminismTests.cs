using EtomGen.Framework.Reading;
using EtomGen.Framework.Tests.Data;
using EtomGen.Framework.Writing;

namespace EtomGen.Framework.Tests.Reading;

public class DeterminismTests
{
    private const int Seed = 12_0;

    public static TheoryData<string> Releases => Bundled.Releases;

    [Theory]
    [MemberData(nameof(Releases))]
    public void The_order_of_the_rows_does_not_matter(string release)
    {
        var random = new Random(Seed);
        for (int i = 0; i < 5; i++)
        {
            string shuffled = Shuffled(release, random);
            Assert.NotEqual(Bundled.Of(release).Text, shuffled);
            Same(release, shuffled);
        }
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Line_ends_do_not_matter(string release)
    {
        Same(release, Bundled.Of(release).Text.Replace("\n", "\r\n"));
        Same(release, Bundled.Of(release).Text.Replace('\n', '\r'));
        Same(release, Bundled.Of(release).Text.TrimEnd('\n'));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_byte_order_mark_does_not_matter(string release) => Same(release, $"\uFEFF{Bundled.Of(release).Text}");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        Assert.Equal("İ", Cultures.Run("tr-TR", () => "i".ToUpper(System.Globalization.CultureInfo.CurrentCulture)));
        foreach (string release in Bundled.Releases.Select(row => row.Data))
        {
            Cultures.Run(culture, () =>
            {
                Same(release, Bundled.Of(release).Text);
                return release;
            });
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void Findings_are_the_same_in_every_culture(string culture)
    {
        string[] expected = Read().Findings;
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Cultures.Run(culture, () => Read().Findings));

        static SampleFile Read() => Sample.CsvText(
            "ID,LEVEL,NAME,VERTICAL",
            "@release,,1.0",
            Sample.CsvScale.Replace("5..5 Full", "5.5..6.5 Full").Replace("@decimals,,0", "@decimals,,1"),
            "1.1,1,Readers,I; i; Z; Ö",
            "1.1,1,Readers (DELETED),x",
            "1.1.01,3,i",
            "1.2.1,2,ı");
    }

    private static void Same(string release, string text)
    {
        SampleFile expected = Bundled.Of(release), actual = Sample.Read(FrameworkReader.FormatOf(Bundled.PathOf(release)), text).Finds();
        Assert.Equal(CatalogText.Write(expected.Definition.Catalog), CatalogText.Write(actual.Definition.Catalog));
        Assert.Equal(XmlFrameworkWriter.Write(expected.Definition), XmlFrameworkWriter.Write(actual.Definition));
        Assert.Equal(CsvFrameworkWriter.Write(expected.Definition), CsvFrameworkWriter.Write(actual.Definition));
    }

    /// <summary>The file with its rows in another order: processes, and in CSV facts among them.</summary>
    private static string Shuffled(string release, Random random)
    {
        string[] lines = Bundled.Of(release).Text.TrimEnd('\n').Split('\n');
        bool isXml = lines[0].StartsWith('<');
        int[] places = [.. Enumerable.Range(0, lines.Length).Where(line => isXml ? lines[line].Contains("<process ", StringComparison.Ordinal) : line > 0)];
        string[] shuffled = [.. places.Select(place => lines[place])];
        random.Shuffle(shuffled);
        foreach ((int place, string line) in places.Zip(shuffled))
        {
            lines[place] = line;
        }

        return string.Join('\n', lines);
    }
}
