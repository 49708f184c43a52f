using System.Xml.Linq;

namespace EtomGen.Reporting.Tests;

public class AssessmentBadgeTests
{
    [Fact]
    public void It_says_release_mean_score_and_coverage()
    {
        var badge = XElement.Parse(AssessmentBadge.Write(Sample.Assessment));

        Assert.Equal(["eTOM 12.0", "4.60 of 5 | 27 of 34 processes"], badge.Elements().Where(element => element.Name.LocalName == "text").Select(element => element.Value));
        Assert.Contains("Not a certificate.", badge.Elements().Single(element => element.Name.LocalName == "desc").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_no_text_of_the_assessment_and_no_script() => Assert.All(
        XElement.Parse(AssessmentBadge.Write(Hostile.Mapped)).DescendantsAndSelf(),
        element => Assert.Contains(element.Name.LocalName, new[] { "svg", "title", "desc", "rect", "path", "text" }));
}
