namespace EtomGen.Tests.Baselines;

/// <summary>Which assessment a baseline belongs to.</summary>
public class AssessmentBaselineTests
{
    [Fact]
    public void Assessments_are_named_in_the_order_of_their_names_however_they_are_declared()
    {
        Assert.Equal(-1, Baseline().FindAssessment([Declared("Table"), Declared("Desk")], null, FrameworkOrigin.Project, out string? fault));
        Assert.Equal("The baseline of Acme may belong to Desk, Table and was not compared: name the type of one of them by the item's Assessment", fault);
    }

    [Fact]
    public void The_type_that_somebody_names_decides()
    {
        Assert.Equal(1, Baseline().FindAssessment([Declared("Table"), Declared("Office.Desk")], "Desk", FrameworkOrigin.Project, out string? fault));
        Assert.Null(fault);
    }

    /// <summary>A product may be assessed against several releases.</summary>
    [Theory]
    [InlineData("2.0", 1, "1.0", "2.0")]
    [InlineData("2.0", 1, "1.0", "2.0", "3.0")]
    [InlineData("4.0", -1, "1.0", "2.0", "3.0")]
    [InlineData("2.0", -1, "1.0", "2.0", "2.0")]
    [InlineData("2.0", 0, "1.0")]
    [InlineData(null, -1, "1.0", "2.0")]
    public void Of_several_the_one_against_the_release_of_the_baseline_is_meant(string? release, int index, params string[] declared) => Assert.Equal(
        index,
        Baseline(release).FindAssessment([.. declared.Select((number, i) => Declared($"Desk{i}", number))], null, FrameworkOrigin.Project, out _));

    private static AssessmentBaseline Baseline(string? release = null) => Assert.Single(AssessmentBaseline.In(
        "baseline.csv",
        [new BaselineRow("Acme", null, release is null ? null : ReleaseNumber.Parse(release), ProcessIdentifier.Parse("1.1"), 4, 0, 3)]));

    private static AssessmentDeclaration Declared(string name, string release = "1.0") =>
        new() { Name = name, Release = release, Company = "Acme", Product = name, Rows = [], Modules = [] };
}
