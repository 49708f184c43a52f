using EtomGen;
using Etom.V12;

namespace Asteros;

/// <summary>The published assessment of Asteros Business Contact.Telecom against release 12.0 of the Business Process Framework.</summary>
[ConformanceAssessment(
    "12.0",
    Company = "Asteros Labs",
    Product = "Asteros Business Contact.Telecom",
    ProductVersion = "N/A",
    FrameworxVersion = "12.0",
    CompletedOn = "2013-05")]

[Score<CustomerInterfaceManagement.ManageContact>(5)]
[Score<CustomerInterfaceManagement.ManageRequestIncludingSelfService>(5)]
[Score<CustomerInterfaceManagement.AnalyzeAndReportOnCustomer>(5)]
[NotSubmitted<CustomerInterfaceManagement.MediateAndOrchestrateCustomerInteractions>]

[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5)]
[Score<MarketingFulfillmentResponse.TrackLeads>(5)]

[Score<Selling.ManageProspect>(5)]
[Score<Selling.QualifyOpportunity>(4)]
[Score<Selling.NegotiateSalesContract>(5)]
[Score<Selling.AcquireCustomerData>(5)]
[Score<Selling.CrossUpSelling>(5)]
[Score<Selling.DevelopSalesProposal>(4.8)]
[Score<Selling.ManageSalesAccounts>(5)]

[Score<OrderHandling.DetermineCustomerOrderFeasibility>(4)]
[Score<OrderHandling.AuthorizeCredit>(5)]
[NotSubmitted<OrderHandling.TrackAndManageCustomerOrderHandling>]
[NotSubmitted<OrderHandling.CompleteCustomerOrder>]
[Score<OrderHandling.IssueCustomerOrders>(4.5)]
[Score<OrderHandling.ReportCustomerOrderHandling>(5)]
[Score<OrderHandling.CloseCustomerOrder>(5)]

[Score<ProblemHandling.IsolateCustomerProblem>(3.8)]
[Score<ProblemHandling.ReportCustomerProblem>(4.2)]
[NotSubmitted<ProblemHandling.TrackAndManageCustomerProblem>]
[Score<ProblemHandling.CloseCustomerProblemReport>(5)]
[Score<ProblemHandling.CreateCustomerProblemReport>(4)]
[NotSubmitted<ProblemHandling.CorrectAndRecoverCustomerProblem>]

[Score<RetentionAndLoyalty.EstablishAndTerminateCustomerRelationship>(4.5)]
[Score<RetentionAndLoyalty.BuildCustomerInsight>(5)]
[NotSubmitted<RetentionAndLoyalty.AnalyzeAndManageCustomerRisk>]
[NotSubmitted<RetentionAndLoyalty.PersonalizeCustomerProfileForRetentionAndLoyalty>]
[Score<RetentionAndLoyalty.ValidateCustomerSatisfaction>(4.3)]

[Score<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>(4)]
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>(3.6)]
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerDebtCollection>(3.4)]

// The call-outs on the published figure are not public as text: this map of modules is an illustration, and not the vendor's.
[Module("Contact centre (illustrative)", Supports = [CustomerInterfaceManagement.Id, ProblemHandling.Id])]
[Module("Campaigns and sales (illustrative)", Supports = [MarketingFulfillmentResponse.Id, Selling.Id, RetentionAndLoyalty.Id])]
[Module("Orders and billing (illustrative)", Supports = [OrderHandling.Id, BillPaymentsAndReceivablesManagement.Id])]
public static partial class AsterosBusinessContact;
