using CsCheck;
using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Framework.Writing;

namespace EtomGen.Reliability.Properties;

/// <summary>A release says the same in XML and in CSV, however it is written, and nothing of it is lost.</summary>
public class ReadingLaws
{
    private static readonly Func<DrawnRelease, string> Print = release => release.ToCsv();

    [Fact]
    public void What_a_file_states_is_what_is_read_in_either_format() => Law.Holds(Draw.Release(), 300, release =>
    {
        FrameworkDefinition csv = Read(FrameworkFormat.Csv, release.ToCsv());
        Assert.Equal(release.Number, csv.Catalog.Release.ToString());
        Assert.Equal(
            release.InOrder.Select(
                process => (process.Id, process.Level, Draw.Folded(process.Name), process.IsDeleted, process.IsComplete, Draw.Folded(process.Uid), Draw.Folded(process.History))),
            csv.Catalog.Processes.Select(
                process => (process.Identifier.Value, process.Level, process.Name, process.IsDeleted, process.HasAllChildren, process.Uid ?? "", process.History ?? "")));
        Assert.Equal(
            release.Scale.Bands.Select(band => (band.From, band.To, Draw.Folded(band.Word))),
            csv.Catalog.Scale.Bands.Select(band => (band.From, band.To, band.Result)));
        Assert.Equal((release.Scale.Minimum, release.Scale.Maximum, release.Scale.Decimals), (csv.Catalog.Scale.Minimum, csv.Catalog.Scale.Maximum, csv.Catalog.Scale.Decimals));
        Same(csv, Read(FrameworkFormat.Xml, release.ToXml()));
    }, Print);

    [Fact]
    public void A_definition_survives_both_formats() => Law.Holds(Draw.Release(), 300, release =>
    {
        FrameworkDefinition definition = Read(FrameworkFormat.Csv, release.ToCsv());
        string xml = XmlFrameworkWriter.Write(definition), csv = CsvFrameworkWriter.Write(definition);
        FrameworkDefinition fromXml = Read(FrameworkFormat.Xml, xml), fromCsv = Read(FrameworkFormat.Csv, csv);
        Same(definition, fromXml);
        Same(definition, fromCsv);
        Assert.Equal(xml, XmlFrameworkWriter.Write(fromCsv));
        Assert.Equal(csv, CsvFrameworkWriter.Write(fromXml));
    }, Print);

    [Fact]
    public void A_catalog_survives_the_text_that_carries_it() => Law.Holds(Draw.Release(), 300, release =>
    {
        FrameworkCatalog catalog = Read(FrameworkFormat.Csv, release.ToCsv()).Catalog;
        string text = CatalogText.Write(catalog);
        FrameworkCatalog carried = CatalogText.Read(text);
        Assert.Equal(text, CatalogText.Write(carried));
        Assert.Equal(catalog.Processes.Select(Described), carried.Processes.Select(Described));
        Assert.All(catalog.Processes, process => Assert.Equal(Described(process), Described(catalog.Find(process.Identifier.Value)!)));
    }, Print);

    [Fact]
    public void The_order_of_rows_and_the_kind_of_line_ends_change_nothing() => Law.Holds(Gen.Select(Draw.Release(), Gen.Int[1, 1000]), 200, (release, turn) =>
    {
        FrameworkDefinition expected = Read(FrameworkFormat.Csv, release.ToCsv());
        DrawnProcess[] turned = [.. release.Processes.Skip(turn % release.Processes.Count), .. release.Processes.Take(turn % release.Processes.Count)];
        Same(expected, Read(FrameworkFormat.Csv, (release with { Processes = turned }).ToCsv()));
        Same(expected, Read(FrameworkFormat.Xml, (release with { Processes = turned }).ToXml()));

        Same(expected, Read(FrameworkFormat.Csv, "\uFEFF" + release.ToCsv().Replace("\n", "\r\n", StringComparison.Ordinal)));
    });

    private static FrameworkDefinition Read(FrameworkFormat format, string text)
    {
        FrameworkReading reading = FrameworkReader.Read(format, text);
        Assert.Empty(reading.Findings);
        return reading.Definition!;
    }

    private static void Same(FrameworkDefinition expected, FrameworkDefinition actual)
    {
        Assert.Equal(expected.Catalog.Processes.Select(Texts), actual.Catalog.Processes.Select(Texts));
        Assert.Equal(CatalogText.Write(expected.Catalog), CatalogText.Write(actual.Catalog));
        Assert.Equal((expected.Notice, expected.Provenance), (actual.Notice, actual.Provenance));
    }

    private static string Texts(FrameworkProcess process) => string.Join('|', ProcessField.All.Select(field => field.TextOf(process)));

    private static string Described(FrameworkProcess process) => string.Join(
        '|',
        process,
        process.Level,
        process.Parent,
        process.IsDeleted,
        process.ChildCount,
        process.LiveChildCount,
        process.Uid,
        process.Domain,
        process.Vertical,
        string.Join(',', process.Children));
}
