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

    private static AssessmentBaseline Baseline() =>
        Assert.Single(AssessmentBaseline.In("baseline.csv", [new BaselineRow("Acme", null, null, ProcessIdentifier.Parse("1.1"), 4, 0, 3)]));

    private static AssessmentDeclaration Declared(string name) => new() { Name = name, Release = "1.0", Company = "Acme", Product = name, Rows = [], Modules = [] };
}
