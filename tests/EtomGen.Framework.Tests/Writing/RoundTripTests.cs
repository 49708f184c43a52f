using EtomGen.Framework.Reading;
using EtomGen.Framework.Tests.Data;
using EtomGen.Framework.Writing;

namespace EtomGen.Framework.Tests.Writing;

public class RoundTripTests
{
    public static TheoryData<string> Releases => Bundled.Releases;

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_bundled_file_survives_both_formats(string release) => Survives(Bundled.Of(release).Definition);

    [Fact]
    public void The_official_workbook_survives_both_formats() => Survives(Sample.CsvText(WorkbookFacts.ToCsv()).Definition);

    [Fact]
    public void A_definition_of_nasty_texts_survives_both_formats() => Survives(new FrameworkDefinition(
        new FrameworkCatalog(
            new ReleaseNumber(1, 5),
            "\"Quoted\", <tagged> & 'apostrophed'",
            new ConformanceScale(
                [2, 3, 15],
                2,
                0.000000001m,
                1_000_000m,
                9,
                [new ConformanceBand(0.000000001m, 4.75m, "\"a\", b < c"), new ConformanceBand(4.750000001m, 1_000_000m, "1..2 Voll & ganz")],
                "N/A, \"not\" <in> scope",
                0m),
            [
                Process("0", 0, "\"Quoted\""),
                new FrameworkProcess(ProcessIdentifier.Parse("0.1"), 1, "a, b, \"c\"") { Domain = "D, \"E\"; F", Vertical = "\"A\", B; C & D; E" },
                new FrameworkProcess(ProcessIdentifier.Parse("0.1.1"), 2, "<b> & 'c' &lt; ]]>") { HasAllChildren = true, OriginalIdentifier = "9.9" },
                new FrameworkProcess(ProcessIdentifier.Parse("0.1.1.1"), 3, "#not a comment") { IsDeleted = true, Uid = "=1+2", Evidence = "'single'" },
                new FrameworkProcess(ProcessIdentifier.Parse("0.1.1.2"), 3, "😀 Überwachung 管理 e\u0301") { StatedChildCount = int.MaxValue, History = "12.0A;15.0M, later" },
                new FrameworkProcess(ProcessIdentifier.Parse("0.1.1.3"), 3, "@release") { Uid = "@title", Evidence = "\"", Description = "<p>\"a\", & so on</p>" },
                new FrameworkProcess(ProcessIdentifier.Parse("0.1.1.10"), 3, "(Deleted) at the start") { OriginalIdentifier = "1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1" },
                Process("0.1.1.999999999", 3, new string('n', 250)),
            ]),
        "All rights reserved; © “us” \u2028".TrimEnd(),
        "a, b; \"c\" ]]> &amp; <!-- d --> \\ 😀 \u0301"));

    [Fact]
    public void A_definition_that_states_nothing_it_need_not_survives_both_formats() =>
        Survives(
            new FrameworkDefinition(
                new FrameworkCatalog(new ReleaseNumber(0, 0), "eTOM", new ConformanceScale([0], 0, 0, 0, 0, [new ConformanceBand(0, 0, "All")], "N/A", null), [])));

    [Fact]
    public void White_space_at_the_ends_of_texts_is_no_content() => Assert.Equal(
        ["1.1 1 Readers"],
        Sample.XmlText(XmlFrameworkWriter.Write(Sample.Csv("1.1,1,\"  Readers\n\"").Definition)).Finds().Processes);

    [Fact]
    public void What_is_no_character_in_xml_is_written_from_csv_all_the_same() =>
        Survives(Sample.Csv("1.1,1,Rea\u0001ders\uFFFF,,,,u\uFFFE1,\u001FD\u001F,V\u000B,h\u0002,e\u0003").Finds().Definition);

    [Fact]
    public void The_same_definition_gives_the_same_files_in_every_culture()
    {
        FrameworkDefinition definition = Bundled.Of("12.0").Definition;
        foreach (string culture in new[] { "tr-TR", "de-DE", "ar-SA" })
        {
            Assert.Equal(XmlFrameworkWriter.Write(definition), Cultures.Run(culture, () => XmlFrameworkWriter.Write(definition)));
            Assert.Equal(CsvFrameworkWriter.Write(definition), Cultures.Run(culture, () => CsvFrameworkWriter.Write(definition)));
        }
    }

    [Fact]
    public void What_is_written_has_plain_line_ends_and_ends_with_one()
    {
        foreach (string text in new[] { XmlFrameworkWriter.Write(Bundled.Of("16.0").Definition), CsvFrameworkWriter.Write(Bundled.Of("12.0").Definition) })
        {
            Assert.DoesNotContain('\r', text);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        }
    }

    private static FrameworkProcess Process(string id, int level, string name) => new(ProcessIdentifier.Parse(id), level, name);

    private static void Survives(FrameworkDefinition definition)
    {
        SampleFile xml = Sample.Read(FrameworkFormat.Xml, XmlFrameworkWriter.Write(definition)).Finds();
        Assert.Empty(Schema.Faults(xml.Text));
        Same(definition, xml.Definition);
        SampleFile csv = Sample.Read(FrameworkFormat.Csv, CsvFrameworkWriter.Write(xml.Definition)).Finds();
        Same(definition, csv.Definition);
        Assert.Equal(xml.Text, XmlFrameworkWriter.Write(csv.Definition));
        Assert.Equal(csv.Text, CsvFrameworkWriter.Write(definition));
    }

    private static void Same(FrameworkDefinition expected, FrameworkDefinition actual)
    {
        Assert.Equal(CatalogText.Write(expected.Catalog), CatalogText.Write(actual.Catalog));
        Assert.Equal((expected.Notice, expected.Provenance), (actual.Notice, actual.Provenance));
        Assert.Equal(expected.Catalog.Processes.Select(ProcessTexts.Texts), actual.Catalog.Processes.Select(ProcessTexts.Texts));
        Assert.Equivalent(expected.Catalog.Scale, actual.Catalog.Scale, strict: true);
    }
}
