using System.Reflection;
using Etom.V12;

[assembly: EtomGen.Supports<OrderHandling>(Note = "The whole of it")]

namespace EtomGen.Tests;

public class MappingTests
{
    private static readonly AssessmentMappings Mappings = Orders.Assessment.FindMappings(Assembly.GetExecutingAssembly());

    [Fact]
    public void Modules_assemblies_types_and_methods_are_found() => Assert.Equal(
        [
            (MappingKind.Module, "Order desk", "1.1.1.5 Order Handling"),
            (MappingKind.Assembly, "EtomGen.Tests", "1.1.1.5 Order Handling"),
            (MappingKind.Module, "Order desk", "1.1.1.5.6 Issue Customer Orders"),
            (MappingKind.Type, "EtomGen.Tests.MappingTests+Credit", "1.1.1.5.2 Authorize Credit"),
            (MappingKind.Method, "EtomGen.Tests.MappingTests+Credit.Check", "1.1.1.5.2 Authorize Credit"),
        ],
        Mappings.All
            .Where(mapping => mapping.Process.Identifier.Value.StartsWith("1.1.1.5", StringComparison.Ordinal))
            .OrderBy(mapping => mapping.Process.Identifier.Value.Length)
            .ThenBy(mapping => mapping.Process.Identifier.Value == "1.1.1.5.2")
            .Select(mapping => (mapping.Kind, mapping.Element, mapping.Process.ToString())));

    [Fact]
    public void Mappings_stand_in_the_order_of_their_processes() =>
        Assert.Equal(Mappings.All.OrderBy(mapping => mapping.Process.Identifier), Mappings.All);

    [Fact]
    public void A_mapping_names_its_process_and_what_supports_it() => Assert.Contains(
        "1.1.1.5.2 Authorize Credit: EtomGen.Tests.MappingTests+Credit.Check", Mappings.All.Select(mapping => mapping.ToString()));

    [Fact]
    public void What_supports_a_process_comes_with_its_note_and_automation()
    {
        ProcessMapping[] credit = [.. Mappings.Of(Catalog.Find(OrderHandling.AuthorizeCredit.Id)!)];

        Assert.Equal(["Credit limits", null], credit.Select(mapping => mapping.Note));
        Assert.Equal([Automation.Mixed, Automation.Automated], credit.Select(mapping => mapping.Automation));
    }

    [Fact]
    public void A_process_is_supported_through_the_process_that_it_is_part_of() => Assert.Empty(Mappings.Unsupported);

    [Fact]
    public void Scored_processes_that_nothing_supports_are_listed() =>
        Assert.Equal(["1.1.1.14.2", "1.1.1.14.9"], Incomplete.Assessment.FindMappings().Unsupported.Select(process => process.Process.Identifier.Value));

    [Fact]
    public void Mappings_of_other_releases_are_passed_over() =>
        Assert.DoesNotContain(Mappings.All, mapping => mapping.Process.Identifier.Value == Etom.V16.OrderHandling.IssueCustomerOrders.Id);

    [Supports<OrderHandling.AuthorizeCredit>(Note = "Credit limits", Automation = Automation.Mixed)]
    private sealed class Credit
    {
        [Supports("12.0", "1.1.1.5.2", Automation = Automation.Automated)]
        [Supports<Etom.V16.OrderHandling.IssueCustomerOrders>]
        private static void Check()
        {
        }
    }
}
