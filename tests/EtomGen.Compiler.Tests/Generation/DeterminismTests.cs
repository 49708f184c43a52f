using System.Globalization;
using System.Text;
using EtomGen.Framework;
using EtomGen.Framework.Writing;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>The same release gives the same bytes, whatever the format, order, encoding details, place and culture.</summary>
public class DeterminismTests
{
    public static TheoryData<string> Releases => ["12.0", "16.0", "19.0", "26.0"];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Either_format_generates_the_same_bytes(string release)
    {
        FrameworkText file = Frameworks.BundledOf(release)!;
        FrameworkDefinition definition = file.Definition;
        SortedDictionary<string, string> expected = Generated(new MemoryText(file.Path, file.Text));
        Assert.Equal(expected, Generated(new MemoryText("/elsewhere/release.xml", XmlFrameworkWriter.Write(definition))));
        Assert.Equal(expected, Generated(new MemoryText("/elsewhere/release.csv", CsvFrameworkWriter.Write(definition))));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void The_order_of_rows_and_columns_changes_nothing(string release)
    {
        FrameworkDefinition definition = Frameworks.BundledOf(release)!.Definition;
        string csv = CsvFrameworkWriter.Write(definition);
        string[] lines = csv.TrimEnd('\n').Split('\n');
        string reversed = string.Join('\n', lines.Where(line => !char.IsDigit(line[0])).Concat(lines.Where(line => char.IsDigit(line[0])).Reverse()));
        Assert.Equal(Generated(new MemoryText("/a.csv", csv)), Generated(new MemoryText("/a.csv", reversed)));

        string[] xml = XmlFrameworkWriter.Write(definition).Split('\n');
        Assert.DoesNotContain(xml, line => line.Contains("<process ", StringComparison.Ordinal) && !line.EndsWith("/>", StringComparison.Ordinal));
        string reversedXml = string.Join(
            '\n',
            xml.TakeWhile(line => !line.Contains("<process ", StringComparison.Ordinal)).Concat(
                xml.Where(line => line.Contains("<process ", StringComparison.Ordinal)).Reverse()).Append("</framework>"));
        Assert.Equal(Generated(new MemoryText("/a.xml", string.Join('\n', xml))), Generated(new MemoryText("/a.xml", reversedXml)));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Line_ends_and_byte_order_marks_change_nothing(string release)
    {
        FrameworkText file = Frameworks.BundledOf(release)!;
        string windows = file.Text.ReplaceLineEndings("\r\n");
        SortedDictionary<string, string> expected = Generated(new MemoryText(file.Path, file.Text.ReplaceLineEndings("\n")));
        Assert.All(expected.Values, text => Assert.DoesNotContain('\r', text));
        Assert.Equal(expected, Generated(new MemoryText(file.Path, windows)));
        Assert.Equal(expected, Generated(MemoryText.OfBytes(file.Path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(windows)])));
        Assert.Equal(expected, Generated(MemoryText.OfBytes(file.Path, Encoding.UTF8.GetBytes(file.Text))));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        GeneratedProject Generate() => TestProject.Of(Frameworks.SomeBundled).WithProperty("EtomDepth", "4").WithSource(Sample.Source).Generate();
        SortedDictionary<string, string> expected = Generate().Sources;
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Generate().Sources);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    [Fact]
    public void The_order_and_place_of_files_change_nothing()
    {
        SortedDictionary<string, string> expected = TestProject.Of(Frameworks.SomeBundled).Generate().Sources;
        FrameworkText[] reversed =
        [
            .. Frameworks.SomeBundled.Reverse().Select((file, i) => file with { Path = $"C:\\work\\{i}-{Path.GetFileName(file.Path).ToUpperInvariant()}" }),
        ];
        GeneratedProject generated = TestProject.Of(reversed).Generate();
        Assert.Equal(expected, generated.Sources);
        Assert.Equal(
            TestProject.Of(Frameworks.SomeBundled).Generate().Result.GeneratedSources.Select(source => source.HintName),
            generated.Result.GeneratedSources.Select(source => source.HintName));
    }

    [Fact]
    public void Which_of_two_files_for_one_release_counts_does_not_depend_on_their_order()
    {
        var first = new MemoryText("/data/a.csv", Frameworks.First.Text);
        var second = new MemoryText("/data/b.csv", Frameworks.First.Text.Replace("Lend a Book", "Lend a Film", StringComparison.Ordinal));
        SortedDictionary<string, string> generated = new TestProject().WithFrameworks(second, first).Generate().VerifyCompiles().Sources;
        Assert.Equal(Generated(first), generated);
    }

    [Fact]
    public void Generated_code_is_stored_as_UTF8_and_holds_no_path()
    {
        GeneratedProject generated = TestProject.Of(Frameworks.SomeBundled).WithSource(Sample.Source).Generate();
        Assert.All(generated.Result.GeneratedSources, source =>
        {
            Assert.Equal(Encoding.UTF8.CodePage, source.SourceText.Encoding!.CodePage);
            Assert.DoesNotContain("/data/", source.SourceText.ToString(), StringComparison.Ordinal);
        });
    }

    private static SortedDictionary<string, string> Generated(AdditionalText file) => new TestProject().WithFrameworks(file).Generate().VerifyCompiles().Sources;
}
