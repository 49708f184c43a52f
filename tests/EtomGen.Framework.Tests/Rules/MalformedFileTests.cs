using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Tests.Rules;

public class MalformedFileTests
{
    private const string Lost =
        "The file has U+FFFD, which replaces characters that were lost before: correct the text, or save the file as UTF-8 where it is in another encoding";

    [Theory]
    [InlineData(FrameworkFormat.Csv)]
    [InlineData(FrameworkFormat.Xml)]
    public void A_file_with_nul_bytes_is_no_text(object format) => Sample
        .Read((FrameworkFormat)format, "PK\u0003\nab\0c")
        .Finds("2:3-2:4 '\0' error ETOM1001: The file is not text: a framework file is XML or CSV in UTF-8")
        .DefinesNothing();

    [Theory]
    [InlineData(FrameworkFormat.Csv)]
    [InlineData(FrameworkFormat.Xml)]
    public void Another_encoding_is_refused(object format) => Sample
        .Read((FrameworkFormat)format, Sample.Csv("1.1,1,Readers").Text, isUtf8: false)
        .Finds("1:1-1:2 'i' error ETOM1001: The file is not encoded as UTF-8: save it as UTF-8")
        .DefinesNothing();

    [Fact]
    public void A_replacement_character_is_text_and_is_remarked_on_once()
    {
        Sample.Csv("1.1,1,R\uFFFDaders", "1.2,1,B\uFFFDoks").Finds($"2:8-2:9 '\uFFFD' info ETOM1001: {Lost}").Defines("1.1 1 R\uFFFDaders", "1.2 1 B\uFFFDoks");
        Sample.Xml("<process id='1.1' level='1' name='R\uFFFDaders'/>").Finds($"3:36-3:37 '\uFFFD' info ETOM1001: {Lost}").Defines("1.1 1 R\uFFFDaders");
    }

    [Theory]
    [InlineData(FrameworkFormat.Csv)]
    [InlineData(FrameworkFormat.Xml)]
    public void The_first_character_counts_like_any_other(object format)
    {
        Assert.Contains(
            $"1:1-1:2 '\uFFFD' info ETOM1001: {Lost}",
            Sample.Read((FrameworkFormat)format, "\uFFFDid,level,name\n").Findings);
        Sample
            .Read((FrameworkFormat)format, "\0id,level,name\n")
            .Finds("1:1-1:2 '\0' error ETOM1001: The file is not text: a framework file is XML or CSV in UTF-8")
            .DefinesNothing();
    }

    [Fact]
    public void A_file_of_another_kind_is_refused() => Sample
        .Read(FrameworkFormat.Unknown, "release: 1.0")
        .Finds("1:1-1:2 'r' error ETOM1001: The file is neither XML nor CSV by its name: a framework file ends in .xml or .csv")
        .DefinesNothing();
}
