using EtomGen;
using Etom.V12;

namespace Broken;

[ConformanceAssessment("12.0", Company = "Asteros Labs", Product = "Asteros Business Contact.Telecom", CompletedOn = "May 2013")]
[Score("1.1.1.5.3", 5)]
[Score("1.1.4.3.1", 4)]
[Score<Etom.V16.OrderHandling.IssueCustomerOrders>(4.5)]
[Score<Selling>(5)]
[Score<Selling.ManageProspect>(5.1)]
[Score<Selling.QualifyOpportunity>(4.85)]
[Score<Selling.AcquireCustomerData>(0)]
[Score<Selling.DevelopSalesProposal>(4.8)]
[NotSubmitted("1.1.1.4.6")]
[NotSubmitted<Selling.CrossUpSelling>]
internal static partial class BrokenAssessment;

[ConformanceAssessment("12.1", Company = "Asteros Labs", Product = "Asteros Business Contact.Telecom")]
[Score<ProblemHandling.IsolateCustomerProblem>(3.8)]
internal static partial class AssessmentAgainstAnUnknownRelease;

[ConformanceAssessment("97.0", Company = "Asteros Labs", Product = "Asteros Business Contact.Telecom")]
[Score<Etom.V97.OrderHandling.AuthorizeCredit>(5)]
[Score<Etom.V97.OrderHandling.CloseCustomerOrder>(5)]
internal static partial class AssessmentOfADeletedProcess;

[ConformanceAssessment("12.0", Company = "Asteros Labs", Product = "Asteros Business Contact.Telecom")]
[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5)]
[NotSubmitted<MarketingFulfillmentResponse.TrackLeads>]
[Module("Orders", Supports = [OrderHandling.Id])]
internal static class AssessmentOfCampaigns;

[ConformanceAssessment("12.0", Company = "Asteros Labs", Product = "Asteros Business Contact.Telecom")]
internal static partial class AssessmentWithoutRows;

internal sealed class OrderTracking() : Process("12.0", "1.1.1.5.5");
