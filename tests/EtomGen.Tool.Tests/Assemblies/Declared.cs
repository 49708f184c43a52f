using Etom.V12;

namespace EtomGen.Tool.Tests.Assemblies;

/// <summary>An assessment in this very assembly, which the tool reads as data: its static constructor would fail.</summary>
[ConformanceAssessment(
    "12.0",
    Company = "Example Telecom Software",
    Product = "Example Sales",
    ProductVersion = "2",
    CompletedOn = "2026-03",
    Kind = AssessmentKind.Solution,
    ReportUrl = "https://example.org/r")]
[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5)]
[Score("1.1.1.3.2", 4.2, Deviation = "By hand.", Comment = "Later.")]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>(Comment = "Next year.")]
[NotSubmitted("1.1.1.11.2")]
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerDebtCollection>(3)]
#pragma warning disable ETOM2017 // Kept, so that the tool has one to read.
[Unresolved("16.0", "1.3.3.5", Name = "Issue Customer Orders", Score = 4, Reason = "Not yet looked at.")]
#pragma warning restore ETOM2017
[Module("Campaigns", Supports = [MarketingFulfillmentResponse.Id], Note = "Mail")]
internal static partial class ExampleSales
{
    static ExampleSales() => throw new InvalidOperationException("The tool runs the code that it reads.");
}

/// <summary>A second assessment.</summary>
[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Campaigns")]
[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5)]
[Score<MarketingFulfillmentResponse.TrackLeads>(5)]
internal static partial class ExampleCampaigns;

/// <summary>Code that supports processes.</summary>
[Supports<MarketingFulfillmentResponse.TrackLeads>(Note = "Reads lists", Automation = Automation.Mixed)]
internal static class LeadReader
{
    [Supports("12.0", "1.1.1.11.3")]
    public static void Collect()
    {
    }
}
