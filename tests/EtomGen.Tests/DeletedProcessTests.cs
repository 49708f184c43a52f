using EtomGen.Tests.Framework;

namespace EtomGen.Tests;

/// <summary>A deleted process is refused at run time, in the words of the compiler.</summary>
public class DeletedProcessTests
{
    private static readonly FrameworkCatalog Catalog = Samples.Catalog();

    [Theory]
    [InlineData(typeof(ScoresADeletedProcess))]
    [InlineData(typeof(LeavesADeletedProcessOut))]
    [InlineData(typeof(SupportsADeletedProcess))]
    public void A_deleted_process_is_refused(Type declaration)
    {
        InvalidAssessmentException refusal = Assert.Throws<InvalidAssessmentException>(() => Assessment.Of(declaration, Catalog));

        Assert.Equal(["ETOM2004"], refusal.RuleIds);
        Assert.Equal(["ETOM2004: 1.1.2.3 Stamp a Book is deleted in release 1.0: leave it out"], refusal.Message.ReplaceLineEndings("\n").Split('\n').Skip(1));
    }

    [Fact]
    public void Its_successor_is_named()
    {
        FrameworkProcess deleted = Samples.Process("1.1.2.3", 3, "Stamp a Book");
        deleted.IsDeleted = true;
        FrameworkCatalog catalog = Samples.Catalog(
            Samples.Process("1.1", 1, "Readers"), Samples.Process("1.1.2", 2, "Lending"), deleted, Samples.Process("1.1.10", 2, "Returns"), Samples.Process(
                "1.1.10.4",
                3,
                "Stamp a Book"));

        InvalidAssessmentException refusal = Assert.Throws<InvalidAssessmentException>(() => Assessment.Of(typeof(ScoresADeletedProcess), catalog));

        Assert.EndsWith("ETOM2004: 1.1.2.3 Stamp a Book is deleted in release 1.0: it is 1.1.10.4 Stamp a Book now", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_live_one_is_taken_and_warnings_are_the_compilers_affair()
    {
        Assessment assessment = Assessment.Of(typeof(ScoresALiveProcess), Catalog);

        Assert.Equal("1.1.10.2", Assert.Single(assessment.Processes).Process.Identifier.Value);
    }
}

[ConformanceAssessment("1.0", Company = "Company", Product = "Product")]
[Score("1.1.2.3", 5)]
internal static partial class ScoresADeletedProcess;

[ConformanceAssessment("1.0", Company = "Company", Product = "Product")]
[NotSubmitted("1.1.2.3")]
internal static partial class LeavesADeletedProcessOut;

[ConformanceAssessment("1.0", Company = "Company", Product = "Product")]
[Score("1.1.2.1", 5)]
[Module("Desk", Supports = ["1.1.2.3"])]
internal static partial class SupportsADeletedProcess;

/// <summary>Has a partial score without a deviation, and a module out of scope.</summary>
[ConformanceAssessment("1.0", Company = "Company", Product = "Product")]
[Score("1.1.10.2", 4)]
[Module("Desk", Supports = ["1.10"])]
internal static partial class ScoresALiveProcess;
