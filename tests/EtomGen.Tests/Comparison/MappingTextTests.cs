namespace EtomGen.Tests.Comparison;

/// <summary>Mappings in generated code are read as they were written.</summary>
public class MappingTextTests
{
    private static readonly ReleaseMapping[] Mappings =
    [
        new(new ReleaseNumber(1, 0), ProcessIdentifier.Parse("1.1"), new ReleaseNumber(2, 5), ProcessIdentifier.Parse("1.2"), "Renumbered"),
        new(new ReleaseNumber(1, 0), ProcessIdentifier.Parse("1.3"), new ReleaseNumber(2, 5), to: null),
        new(new ReleaseNumber(1, 0), from: null, new ReleaseNumber(2, 5), ProcessIdentifier.Parse("1.4")),
    ];

    [Fact]
    public void What_is_written_is_read()
    {
        IReadOnlyList<ReleaseMapping> read = MappingText.Read(MappingText.Write(Mappings));

        Assert.Equal(Mappings.Select(mapping => (mapping.ToString(), mapping.Note)), read.Select(mapping => (mapping.ToString(), mapping.Note)));
        Assert.True(read[1].To is null && read[2].From is null);
    }

    [Fact]
    public void A_generated_type_carries_them() => Assert.Equal(["1.0 1.1 -> 2.5 1.2"], ReleaseMapping.FromGenerated(typeof(Generated)).Select(mapping => mapping.ToString()));

    [Fact]
    public void Another_text_is_refused()
    {
        Assert.Throws<FormatException>(() => MappingText.Read("1.0\t1.1\t2.5\t1.2\n"));
        Assert.Throws<FormatException>(() => ReleaseMapping.FromGenerated(typeof(MappingTextTests)));
    }

    [CatalogData("1.0\t1.1\t2.5\t1.2\t\n")]
    private static class Generated;
}
