using Etom.V12;

namespace EtomGen.Reporting.Tests;

/// <summary>An assessment that has all that a report shows: every fact, goals, deviations, evidence, comments, modules, rows that moved and rows that are unresolved.</summary>
#pragma warning disable ETOM6008, ETOM2010, ETOM2017 // It is here to be short of its goals, of a few rows, and in part unresolved.
[ConformanceAssessment(
    "12.0",
    Company = "Example & Sons",
    Product = "Example Campaigns",
    ProductVersion = "8.1",
    FrameworxVersion = "12.5",
    CompletedOn = "2026-11",
    Kind = AssessmentKind.Solution,
    ReportUrl = "https://example.org/reports?product=8&page=1")]
[ConformanceGoal(MinimumScore = 4, MinimumCoverage = 0.9)]
[ConformanceGoal<MarketingFulfillmentResponse>(MinimumScore = 4.5, MinimumCoverage = 1)]
[ConformanceGoal<MarketingFulfillmentResponse.TrackLeads>(MinimumScore = 4)]
[ConformanceGoal("1.1.1.11.1", MinimumScore = 5)]
[Module("Campaigns", Supports = [MarketingFulfillmentResponse.Id, Selling.ManageProspect.Id], Note = "Since 2019")]
[Module("Desk", Supports = [MarketingFulfillmentResponse.TrackLeads.Id])]
[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5, Evidence = ["Test 7", "https://example.org/tests?case=8&run=1"])]
[Score<MarketingFulfillmentResponse.TrackLeads>(3.6, Deviation = "Leads are entered by hand.", Comment = "Seen in the pilot.", MovedFrom = "9.0 1.1.3, 11.0 1.1.1.3.4")]
[Score<Selling.ManageProspect>(4.5, Deviation = "One at a time.", Evidence = ["Walkthrough"])]
[Score<Selling.CrossUpSelling>(2, Deviation = "Only up.")]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>(Comment = "Next year.")]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerDebtCollection>]
[Unresolved("9.0", "1.1.9", Name = "Sell", Score = 3.5, Deviation = "By hand.", Evidence = ["Test 9"], Comment = "Seen.", Reason = "It was split.", MovedFrom = "8.0 1.1")]
[Unresolved("9.0", "1.1.8", Module = "Desk")]
internal static partial class Everything;
#pragma warning restore ETOM6008, ETOM2010, ETOM2017
