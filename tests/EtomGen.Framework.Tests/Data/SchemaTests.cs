namespace EtomGen.Framework.Tests.Data;

/// <summary>The schema and the reader agree in what a value may be.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData("<process id='1' level='0' name='A'/>")]
    [InlineData("<process id='1.0.999999999' level='1' name='3rd'/>")]
    [InlineData("<process id='1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1' level='1' name='A' status='live' children='complete' original='1.2'/>")]
    [InlineData("<process id='1.1' level='1' name='A' status='deleted' children='14' uid='u 1' domain='D' vertical='A; B' history='12.0A;15.0M' evidence='own'/>")]
    public void Both_accept(string process)
    {
        SampleFile file = Sample.Xml(process).Finds();
        Assert.Empty(Schema.Faults(file.Text));
    }

    [Theory]
    [InlineData("<process level='1' name='A'/>")]
    [InlineData("<process id='1.x' level='1' name='A'/>")]
    [InlineData("<process id='1.01' level='1' name='A'/>")]
    [InlineData("<process id='1.1234567890' level='1' name='A'/>")]
    [InlineData("<process id='1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1' level='1' name='A'/>")]
    [InlineData("<process id='1.1' name='A'/>")]
    [InlineData("<process id='1.1' level='-1' name='A'/>")]
    [InlineData("<process id='1.1' level='16' name='A'/>")]
    [InlineData("<process id='1.1' level='1'/>")]
    [InlineData("<process id='1.1' level='1' name='3 - 4'/>")]
    [InlineData("<process id='1.1' level='1' name='A' status='gone'/>")]
    [InlineData("<process id='1.1' level='1' name='A' children='0'/>")]
    [InlineData("<process id='1.1' level='1' name='A' children='many'/>")]
    [InlineData("<process id='1.1' level='1' name='A' original='X.X'/>")]
    [InlineData("<process id='1.1' level='1' name='A' colour='red'/>")]
    [InlineData("<process id='1.1' level='1' name='A'><process/></process>")]
    [InlineData("<process id='1.1' level='1' name='A'>text</process>")]
    [InlineData("<colour/>")]
    public void Both_refuse(string process)
    {
        SampleFile file = Sample.Xml(process);
        Assert.NotEmpty(file.Findings);
        Assert.NotEmpty(Schema.Faults(file.Text));
    }

    [Theory]
    [InlineData(250, true)]
    [InlineData(251, false)]
    public void Both_measure_names(int length, bool isAccepted)
    {
        SampleFile file = Sample.Xml($"<process id='1.1' level='1' name='{new string('n', length)}'/>");
        Assert.Equal(isAccepted, file.Findings.Length == 0);
        Assert.Equal(isAccepted, Schema.Faults(file.Text).Length == 0);
    }

    [Theory]
    [InlineData("release='1.0'", "release='9999.9999'", true)]
    [InlineData("release='1.0'", "release='10000.0'", false)]
    [InlineData("release='1.0'", "release='1'", false)]
    [InlineData("release='1.0'", "", false)]
    [InlineData("coverageLevel='2'", "coverageLevel='3'", true)]
    [InlineData("coverageLevel='2'", "", false)]
    [InlineData("assessedLevels='3'", "assessedLevels='2 3 15'", true)]
    [InlineData("assessedLevels='3'", "assessedLevels=''", false)]
    [InlineData("assessedLevels='3'", "", false)]
    [InlineData("minimum='1'", "", false)]
    [InlineData("minimum='1'", "minimum='1e0'", false)]
    [InlineData("maximum='5'", "", false)]
    [InlineData("decimals='0'", "", false)]
    [InlineData("decimals='0'", "decimals='9'", false)]
    [InlineData("decimals='0'", "decimals='10'", false)]
    [InlineData("<notSubmitted>Not submitted</notSubmitted>", "<notSubmitted score='0'>N/A</notSubmitted>", true)]
    [InlineData("<notSubmitted>Not submitted</notSubmitted>", "", false)]
    [InlineData("<notSubmitted>Not submitted</notSubmitted>", "<notSubmitted/>", false)]
    [InlineData("<band from='5' to='5'>", "<band to='5'>", false)]
    public void Both_check_the_release_and_its_scale(string part, string replacement, bool isAccepted)
    {
        string text = Sample.Xml().Text.Replace(part, replacement);
        Assert.NotEqual(Sample.Xml().Text, text);
        SampleFile file = Sample.XmlText(text);
        Assert.Equal(isAccepted, file.Findings.Length == 0);

        // How values of the scale go together is beyond a schema.
        Assert.Equal(isAccepted || replacement == "decimals='9'", Schema.Faults(text).Length == 0);
    }
}
