using Etom.V12;

namespace EtomGen.Tests;

public class AssessmentTests
{
    [Fact]
    public void Coverage_counts_existing_processes_and_not_the_highest_number()
    {
        AssessedGroup orders = Assert.Single(Orders.Assessment.Scope);

        Assert.Equal("1.1.1.5 Order Handling [2/7]", orders.ToString());
        Assert.True(orders.Coverage.IsExact);
    }

    [Fact]
    public void Rows_stand_in_the_order_of_their_identifiers_whatever_their_form_and_order_in_source() =>
        Assert.Equal(["1.1.1.5.2", "1.1.1.5.5", "1.1.1.5.6"], Orders.Assessment.Processes.Select(process => process.Process.Identifier.Value));

    [Fact]
    public void A_result_is_in_the_words_of_the_release()
    {
        Assert.Equal(["Fully Conformant", "Not submitted", "Partially Conformant"], Orders.Assessment.Processes.Select(process => process.Result));
        Assert.Equal([5m, null, 4.5m], Orders.Assessment.Processes.Select(process => process.Score));
        Assert.Equal([5m, 0m, 4.5m], Orders.Assessment.Processes.Select(process => process.ReportedScore));
        Assert.Equal([true, false, false], Orders.Assessment.Processes.Select(process => process.IsFullyConformant));
    }

    [Fact]
    public void Deviations_comments_and_facts_are_kept()
    {
        AssessedProcess issued = Orders.Assessment.Processes.Last();

        Assert.Equal("Bulk orders go by file.", issued.Deviation);
        Assert.Equal("Seen in the demonstration.", issued.Comment);
        Assert.Equal("Company", Orders.Assessment.Company);
        Assert.Equal("Product", Orders.Assessment.Product);
        Assert.Null(Orders.Assessment.ProductVersion);
        Assert.Equal("12.0", Orders.Assessment.FrameworxVersion);
        Assert.Equal("2013-05-31", Orders.Assessment.CompletedOn);
        Assert.Equal(AssessmentKind.Solution, Orders.Assessment.Kind);
        Assert.Equal(new Uri("https://example.org/report"), Orders.Assessment.ReportUrl);
    }

    [Fact]
    public void A_module_supports_processes_of_any_level()
    {
        AssessedModule module = Assert.Single(Orders.Assessment.Modules);

        Assert.Equal("Order desk", module.Name);
        Assert.Equal(["1.1.1.5 Order Handling", "1.1.1.5.6 Issue Customer Orders"], module.Supports.Select(process => process.ToString()));
    }

    [Fact]
    public void A_group_whose_count_is_known_but_not_listed_is_counted_by_that() =>
        Assert.Equal("1/14", Assert.Single(KnownCount.Assessment.Scope).Coverage.ToString());

    [Fact]
    public void More_is_never_submitted_than_a_group_contains()
    {
        // Release 12.0 says that the group has 14 processes, and lists few of them.
        var declaration = new AssessmentDeclaration
        {
            Name = "Many",
            Release = "12.0",
            Company = "Company",
            Product = "Product",
            Rows =
            [
                .. Enumerable.Range(1, 20).Select(i => new DeclaredRow(new DeclaredProcess($"1.1.1.1.{i}", null, default), IsSubmitted: true, Score: 5, null, null, Attribute: i)),
            ],
            Modules = [],
        };

        Assert.Equal("20/20", Assert.Single(Assessment.From(declaration, Catalog.Instance).Scope).Coverage.ToString());
    }

    [Fact]
    public void A_group_that_may_have_more_than_is_listed_says_so()
    {
        AssessedGroup group = Assert.Single(Incomplete.Assessment.Scope);

        Assert.Equal("2/5+", group.Coverage.ToString());
        Assert.False(Incomplete.Assessment.Coverage.IsExact);
    }

    [Fact]
    public void A_process_that_an_incomplete_list_leaves_out_is_kept()
    {
        AssessedProcess unlisted = Incomplete.Assessment.Processes.Last();

        Assert.Equal("1.1.1.14.9", unlisted.Process.Identifier.Value);
        Assert.Equal(3, unlisted.Process.Level);
        Assert.Equal(4m, unlisted.Score);
    }

    [Fact]
    public void An_assessment_is_made_once() => Assert.Same(Orders.Assessment, Orders.Assessment);

    [Fact]
    public void All_threads_get_one_assessment_and_mappings_of_one_serve_another()
    {
        var assessments = new Assessment[16];
        var threads = new Thread[assessments.Length];
        using var start = new Barrier(threads.Length);
        for (int i = 0; i < threads.Length; i++)
        {
            int index = i;
            threads[i] = new Thread(() =>
            {
                start.SignalAndWait();
                assessments[index] = Shared.Assessment;
            });
            threads[i].Start();
        }

        Array.ForEach(threads, thread => thread.Join());

        AssessmentMappings mappings = assessments[0].FindMappings();
        Assert.All(assessments, assessment => Assert.Single(assessment.With(mappings).Processes));
        Assert.Same(assessments[0], Assessment.Of(typeof(Shared), Catalog.Instance));
    }

    [Fact]
    public void Arguments_that_are_null_are_refused()
    {
        Assert.Throws<ArgumentNullException>("framework", () => Assessment.Of(typeof(Orders), null!));
        Assert.Throws<ArgumentNullException>("declaration", () => Assessment.Of(null!, Catalog.Instance));
        Assert.Throws<ArgumentNullException>("process", () => Orders.Assessment.Mappings.Of(null!));
    }

    [Fact]
    public void A_module_without_supports_supports_nothing() => Assert.Empty(new ModuleAttribute("Desk") { Supports = null! }.Supports);

    /// <summary>A goal for the whole assessment has no process; one whose process is null has none that exists.</summary>
    [Fact]
    public void A_goal_for_a_process_that_is_null_is_not_one_for_the_whole_assessment()
    {
        Assert.Null(new ConformanceGoalAttribute().Process);
        Assert.Equal("", new ConformanceGoalAttribute(null!).Process);
    }

    [Fact]
    public void Goals_are_read_with_and_without_a_process()
    {
        Assert.Equal(["Whole assessment: not met", "1.1.1.5 Order Handling: not met", "1.1.1.5.2 Authorize Credit: met"], Goals.Assessment.Goals.Select(goal => goal.ToString()));
        Assert.Equal([(null, 0.5m), (4m, null), (4.5m, null)], Goals.Assessment.Goals.Select(goal => (goal.MinimumScore, goal.MinimumCoverage)));
    }

    [Fact]
    public void Evidence_is_said_as_declared()
    {
        AssessedProcess credit = Goals.Assessment.Processes.First();

        Assert.Equal(["Test 7", "https://example.org/credit"], credit.Evidence.Select(evidence => evidence.ToString()));
        Assert.Equal([null, new Uri("https://example.org/credit")], credit.Evidence.Select(evidence => evidence.Address));
    }

    [Fact]
    public void A_type_that_declares_no_assessment_is_refused() =>
        Assert.Throws<ArgumentException>(() => Assessment.Of(typeof(AssessmentTests), Catalog.Instance));

    [Fact]
    public void A_mapping_keeps_what_it_says()
    {
        MappingAttribute[] mappings = [.. typeof(OpportunityScorer).GetCustomAttributes(false).OfType<MappingAttribute>().OrderBy(mapping => mapping.Process)];

        Assert.Equal([("12.0", "1.1.1.4.2"), ("16.0", "1.3.3.5")], mappings.Select(mapping => (mapping.Release, mapping.Process)));
        Assert.Equal("Scoring of opportunities", mappings[0].Note);
        Assert.Equal(Automation.Mixed, mappings[0].Automation);
    }

    [Supports<Selling.QualifyOpportunity>(Note = "Scoring of opportunities", Automation = Automation.Mixed)]
    [Supports("16.0", "1.3.3.5")]
    private sealed class OpportunityScorer;
}

[ConformanceAssessment("12.0", Company = "Company", Product = "Product", CompletedOn = "2013-05-31", Kind = AssessmentKind.Solution, ReportUrl = "https://example.org/report")]
[Module("Order desk", Supports = [OrderHandling.IssueCustomerOrders.Id, OrderHandling.Id])]
[Score("1.1.1.5.6", 4.5, Deviation = "Bulk orders go by file.", Comment = "Seen in the demonstration.")]
[NotSubmitted("1.1.1.5.5")]
[Score<OrderHandling.AuthorizeCredit>(5)]
internal static partial class Orders;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<CRMSupportAndReadiness.SupportCustomerInterfaceManagement>(5)]
internal static partial class KnownCount;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<ManageBillingEvents.GuideBillingEvents>(5)]
[Score("1.1.1.14.9", 4)]
internal static partial class Incomplete;

[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[Score<Selling.ManageProspect>(5)]
internal static partial class Shared;

#pragma warning disable ETOM6008 // Two goals are not met: the test reads goals of both kinds.
[ConformanceAssessment("12.0", Company = "Company", Product = "Product")]
[ConformanceGoal(MinimumCoverage = 0.5)]
[ConformanceGoal("1.1.1.5", MinimumScore = 4)]
[ConformanceGoal<OrderHandling.AuthorizeCredit>(MinimumScore = 4.5)]
[Score<OrderHandling.AuthorizeCredit>(5, Evidence = ["Test 7", "https://example.org/credit"])]
[Score<OrderHandling.IssueCustomerOrders>(3)]
internal static partial class Goals;
#pragma warning restore ETOM6008
