using EtomGen;
using Etom.V26;

namespace Northlight;

/// <summary>The assessment of version 7 of a fictional product against release 26.0 of the Business Process Framework.</summary>
[ConformanceAssessment(
    "26.0",
    Company = "Northlight Software",
    Product = "Northlight Operations Suite",
    ProductVersion = "7.0",
    CompletedOn = "2025-11",
    ReportUrl = "https://northlight.example.com/conformance/7.0")]

[Score<ProductRatingAndRateAssignment.PerformRating>(5, Evidence = ["https://docs.example.com/rating/guide"])]
[Score<ProductRatingAndRateAssignment.AggregateItemsForRateAssignment>(
    4.6,
    Deviation = "Items of several currencies are not aggregated.",
    Evidence = ["https://docs.example.com/rating/aggregation"])]
[Score<ProductRatingAndRateAssignment.ManageCustomerAssignmentHierarchy>(4, Deviation = "A hierarchy has at most three levels.")]
[Score<ProductRatingAndRateAssignment.ProvideAdviceOfRate>(4.2, Deviation = "Advice of rate is given on the web, and not in the call.")]
[Score<ProductRatingAndRateAssignment.ApplyRateLevelDiscounts>(3.5, Deviation = "Discounts across products are entered by hand.", Evidence = ["Test report NL-0417"])]

[Score<ProductCatalogLifecycleManagement.ManageProductCatalogDesign>(5)]
[Score<ProductCatalogLifecycleManagement.ManageProductCatalogBuild>(5, Evidence = ["https://docs.example.com/catalog/build"])]
[NotSubmitted<ProductCatalogLifecycleManagement.ManageProductCatalogPolicy>]

[Score<CustomerInteractionManagement.CreateCustomerInteraction>(5, Evidence = ["https://docs.example.com/interaction/guide"])]
[Score<CustomerInteractionManagement.UpdateCustomerInteraction>(5)]
[Score<CustomerInteractionManagement.CloseCustomerInteraction>(5)]
[Score<CustomerInteractionManagement.LogCustomerInteraction>(4.5, Deviation = "Calls are logged when they end.")]
[Score<CustomerInteractionManagement.NotifyCustomer>(4.2, Deviation = "Customers are notified by mail only.")]
[Score<CustomerInteractionManagement.TrackAndManageCustomerInteraction>(4, Deviation = "Interactions of several channels are tracked apart.")]
[Score<CustomerInteractionManagement.ReportCustomerInteraction>(3.8, Deviation = "Reports are made once a day.")]
[Score<CustomerInteractionManagement.AuthenticateUser>(5, Evidence = ["Security audit 2026, section 4", "https://docs.example.com/security/sign-in"])]
[NotSubmitted<CustomerInteractionManagement.CustomerInterfaceManagement>]

[Score<CustomerProblemManagement.IsolateCustomerProblem>(4.5, Deviation = "Known faults of the network are looked up by an agent.")]
[Score<CustomerProblemManagement.ReportCustomerProblem>(5)]
[Score<CustomerProblemManagement.ManageCustomerProblemCoordination>(
    4,
    Deviation = "Field work is coordinated in a partner product.",
    Evidence = ["https://docs.example.com/problems/field-work"])]
[Score<CustomerProblemManagement.CloseCustomerProblemReport>(5)]
[Score<CustomerProblemManagement.CreateCustomerProblemReport>(5, Evidence = ["https://docs.example.com/problems/guide"])]
[NotSubmitted<CustomerProblemManagement.CorrectCustomerProblem>]

[Score<CustomerBillInvoiceManagement.CreateCustomerBillInvoice>(
    4.8,
    Deviation = "Invoices on paper are made by a partner.",
    Evidence = ["https://docs.example.com/billing/invoice"])]
[Score<CustomerBillInvoiceManagement.ProduceAndDistributeCustomerBill>(4.5, Deviation = "Paper bills are printed and sent by a partner, and electronic ones in one format.")]
[Score<CustomerBillInvoiceManagement.PricingDiscountingAdjustmentsAndRebatesApplication>(4, Deviation = "A rebate that ends within a billing period is corrected by hand.")]

[Score<CustomerReceivablesManagement.ManageCustomerBillingAccount>(4.6, Deviation = "An account cannot be split.")]
[Score<CustomerReceivablesManagement.ManageCustomerPayments>(
    3.6,
    Deviation = "Cash payments are booked outside the product.",
    Evidence = ["https://docs.example.com/receivables/payments"])]
[Score<CustomerReceivablesManagement.ManageCustomerDebtCollection>(3, Deviation = "Dunning has one sequence for all customers.")]
[Score<CustomerReceivablesManagement.ManageCustomerBillInquiry>(3.4, Deviation = "Agents look up disputed items in two places.")]

[Score<ServiceProblemManagement.CreateServiceTroubleReport>(5)]
[Score<ServiceProblemManagement.DiagnoseServiceProblem>(
    4.3,
    Deviation = "The topology of leased lines is unknown to the product.",
    Evidence = ["https://docs.example.com/service-problems/topology"])]
[Score<ServiceProblemManagement.CorrectAndResolveServiceProblem>(4.2, Deviation = "A fix is planned by hand.")]
[Score<ServiceProblemManagement.TrackAndManageServiceProblem>(5)]
[Score<ServiceProblemManagement.ReportServiceProblem>(4.8, Deviation = "The state of a problem is not shown to customers.")]
[Score<ServiceProblemManagement.CloseServiceTroubleReport>(5)]
[Score<ServiceProblemManagement.SurveyAndAnalyzeServiceProblem>(3.2, Deviation = "Trends are analyzed outside the product.")]

[Score<ServicePerformanceManagement.ManageServicePerformanceRequirement>(3, Deviation = "Requirements are kept in documents.")]
[Score<ServicePerformanceManagement.ManageServicePerformancePlan>(2.6, Deviation = "Plans are kept in documents.")]
[Score<ServicePerformanceManagement.ManageServicePerformanceMeasure>(
    4,
    Deviation = "Measures of voice services come once a day.",
    Evidence = ["https://docs.example.com/performance/measures"])]
[Score<ServicePerformanceManagement.ManageServicePerformanceAnalysis>(3, Deviation = "The analysis covers access services only.")]
[NotSubmitted<ServicePerformanceManagement.ManageServicePerformanceControl>]
[Score<ServicePerformanceManagement.ManageServicePerformanceReporting>(3.5, Deviation = "Reports have a fixed layout.")]

[NotSubmitted<ResourceTroubleManagement.SurveyAndAnalyzeResourceTrouble>]
[Score<ResourceTroubleManagement.LocalizeResourceTrouble>(2.5, Deviation = "Trouble is localized by an engineer.")]
[Score<ResourceTroubleManagement.CorrectAndResolveResourceTrouble>(2.4, Deviation = "Corrections are made in tools of the vendors of equipment.")]
[Score<ResourceTroubleManagement.TrackAndManageResourceTrouble>(3, Deviation = "Trouble of partners is tracked by mail.")]
[NotSubmitted<ResourceTroubleManagement.ReportResourceTrouble>]
[Score<ResourceTroubleManagement.CloseResourceTroubleReport>(2.8, Deviation = "Reports are closed by an engineer.")]
[NotSubmitted<ResourceTroubleManagement.CreateResourceTroubleReport>]

[Score<ResourceMediationAndReporting.MediateResourceUsageRecords>(5, Evidence = ["https://docs.example.com/mediation/guide"])]
[Score<ResourceMediationAndReporting.ReportResourceUsageRecords>(4.5, Deviation = "Usage reports exist for mobile access only.")]

[Score<Selling.QualifySellingOpportunity>(5)]
[Score<Selling.DevelopSalesProposal>(4.7, Deviation = "Proposal templates are edited outside the product.", Evidence = ["https://docs.example.com/sales/proposals"])]
[Score<Selling.AcquireSalesProspectData>(5)]
[Score<Selling.CrossUpSell>(4.4, Deviation = "Suggestions are made once a night.")]
[Score<Selling.NegotiateSalesContract>(5)]

[Score<ContactLeadProspectManagement.ManageSalesContact>(5)]
[Score<ContactLeadProspectManagement.ManageSalesLead>(4.3, Deviation = "Leads of partners are tracked by hand.")]
[Score<ContactLeadProspectManagement.ManageSalesProspect>(4.6, Deviation = "A prospect belongs to one salesperson.")]

[Module("Sales Desk", Note = "Offers, prospects and contracts", Supports = [ContactLeadProspectManagement.Id, Selling.Id])]
[Module("Product Catalog", Note = "Offerings, prices and rates", Supports = [ProductCatalogLifecycleManagement.Id, ProductRatingAndRateAssignment.Id])]
[Module("Contact Centre", Note = "Calls, chats, mails and problems", Supports = [CustomerInteractionManagement.Id, CustomerProblemManagement.Id])]
[Module("Billing", Note = "Invoices, payments and disputes", Supports = [CustomerBillInvoiceManagement.Id, CustomerReceivablesManagement.Id])]
[Module("Service Assurance", Note = "Problems and performance of services", Supports = [ServiceProblemManagement.Id, ServicePerformanceManagement.Id])]
[Module("Network Mediation", Note = "Usage from the network", Supports = [ResourceMediationAndReporting.Id])]
public static partial class OperationsSuite7;
