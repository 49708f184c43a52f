using EtomGen;
using Etom.V26;

namespace Northlight;

/// <summary>The assessment of version 8 of a fictional product against release 26.0 of the Business Process Framework.</summary>
[ConformanceAssessment(
    "26.0",
    Company = "Northlight Software",
    Product = "Northlight Operations Suite",
    ProductVersion = "8.0",
    CompletedOn = "2026-09",
    ReportUrl = "https://northlight.example.com/conformance/8.0")]

[Score<ProductRatingAndRateAssignment.PerformRating>(5, Evidence = ["https://docs.example.com/rating/guide"])]
[Score<ProductRatingAndRateAssignment.AggregateItemsForRateAssignment>(5, Evidence = ["https://docs.example.com/rating/aggregation"])]
[Score<ProductRatingAndRateAssignment.ManageCustomerAssignmentHierarchy>(4.6, Deviation = "A hierarchy has at most five levels.")]
[Score<ProductRatingAndRateAssignment.ProvideAdviceOfRate>(4.8, Deviation = "Advice of rate in the call needs the partner product for announcements.")]
[Score<ProductRatingAndRateAssignment.ApplyRateLevelDiscounts>(
    4.2,
    Deviation = "Discounts across products need a rule for each pair of products.",
    Evidence = ["Test report NL-0417"])]

[Score<ProductCatalogLifecycleManagement.ManageProductCatalogDesign>(5)]
[Score<ProductCatalogLifecycleManagement.ManageProductCatalogBuild>(5, Evidence = ["https://docs.example.com/catalog/build"])]
[Score<ProductCatalogLifecycleManagement.ManageProductCatalogPolicy>(
    4.4,
    Deviation = "Policies apply to a whole catalog, and not to a single offering.",
    Evidence = ["Test report NL-0811"])]

[Score<CustomerInteractionManagement.CreateCustomerInteraction>(5, Evidence = ["https://docs.example.com/interaction/guide"])]
[Score<CustomerInteractionManagement.UpdateCustomerInteraction>(5)]
[Score<CustomerInteractionManagement.CloseCustomerInteraction>(5)]
[Score<CustomerInteractionManagement.LogCustomerInteraction>(5)]
[Score<CustomerInteractionManagement.NotifyCustomer>(5, Evidence = ["Test report NL-0822"])]
[Score<CustomerInteractionManagement.TrackAndManageCustomerInteraction>(4.5, Deviation = "Letters are tracked apart from the other channels.")]
[Score<CustomerInteractionManagement.ReportCustomerInteraction>(4.7, Deviation = "Reports are at most one hour old.")]
[Score<CustomerInteractionManagement.AuthenticateUser>(5, Evidence = ["Security audit 2026, section 4", "https://docs.example.com/security/sign-in"])]
[NotSubmitted<CustomerInteractionManagement.CustomerInterfaceManagement>]

[Score<CustomerProblemManagement.IsolateCustomerProblem>(5)]
[Score<CustomerProblemManagement.ReportCustomerProblem>(5)]
[Score<CustomerProblemManagement.ManageCustomerProblemCoordination>(
    4.6,
    Deviation = "Field work outside the home network is coordinated in a partner product.",
    Evidence = ["https://docs.example.com/problems/field-work"])]
[Score<CustomerProblemManagement.CloseCustomerProblemReport>(5)]
[Score<CustomerProblemManagement.CreateCustomerProblemReport>(5, Evidence = ["https://docs.example.com/problems/guide"])]
[Score<CustomerProblemManagement.CorrectCustomerProblem>(4.3, Deviation = "Faults in devices of the customer are passed to their maker.", Evidence = ["Test report NL-0833"])]

[Score<CustomerBillInvoiceManagement.CreateCustomerBillInvoice>(5, Evidence = ["https://docs.example.com/billing/invoice"])]
[Score<CustomerBillInvoiceManagement.ProduceAndDistributeCustomerBill>(4.8, Deviation = "Paper bills are printed and sent by a partner.")]
[Score<CustomerBillInvoiceManagement.PricingDiscountingAdjustmentsAndRebatesApplication>(
    4.4,
    Deviation = "A rebate for several customers at once is corrected by hand.",
    Evidence = ["Test report NL-0841"])]

[Score<CustomerReceivablesManagement.ManageCustomerBillingAccount>(5)]
[Score<CustomerReceivablesManagement.ManageCustomerPayments>(
    4.1,
    Deviation = "Cash payments are booked once a day from a file.",
    Evidence = ["https://docs.example.com/receivables/payments"])]
[Score<CustomerReceivablesManagement.ManageCustomerDebtCollection>(3.6, Deviation = "Dunning of business customers is decided by hand.")]
[Score<CustomerReceivablesManagement.ManageCustomerBillInquiry>(3.9, Deviation = "Disputes about taxes are handled outside the product.")]

[Score<ServiceProblemManagement.CreateServiceTroubleReport>(5)]
[Score<ServiceProblemManagement.DiagnoseServiceProblem>(
    4.7,
    Deviation = "The topology of leased lines is imported once a day.",
    Evidence = ["https://docs.example.com/service-problems/topology"])]
[Score<ServiceProblemManagement.CorrectAndResolveServiceProblem>(4.6, Deviation = "A fix that needs an outage is planned by hand.", Evidence = ["Test report NL-0852"])]
[Score<ServiceProblemManagement.TrackAndManageServiceProblem>(5)]
[Score<ServiceProblemManagement.ReportServiceProblem>(5)]
[Score<ServiceProblemManagement.CloseServiceTroubleReport>(5)]
[Score<ServiceProblemManagement.SurveyAndAnalyzeServiceProblem>(4.2, Deviation = "Trends over more than a year are analyzed outside the product.")]

[Score<ServicePerformanceManagement.ManageServicePerformanceRequirement>(3.8, Deviation = "Requirements of wholesale services are kept in documents.")]
[Score<ServicePerformanceManagement.ManageServicePerformancePlan>(3.4, Deviation = "Plans have no versions.")]
[Score<ServicePerformanceManagement.ManageServicePerformanceMeasure>(
    4.2,
    Deviation = "Measures of voice services come once an hour.",
    Evidence = ["https://docs.example.com/performance/measures"])]
[Score<ServicePerformanceManagement.ManageServicePerformanceAnalysis>(3.7, Deviation = "The analysis does not cover leased lines.")]
[NotSubmitted<ServicePerformanceManagement.ManageServicePerformanceControl>]
[Score<ServicePerformanceManagement.ManageServicePerformanceReporting>(3.9, Deviation = "Reports have one layout for each service.")]

[Score<ResourceTroubleManagement.SurveyAndAnalyzeResourceTrouble>(2.8, Deviation = "Trouble is surveyed in the access network only.")]
[Score<ResourceTroubleManagement.LocalizeResourceTrouble>(3, Deviation = "Trouble is localized by an engineer, except in fibre access.", Evidence = ["Test report NL-0863"])]
[Score<ResourceTroubleManagement.CorrectAndResolveResourceTrouble>(2.9, Deviation = "Corrections outside fibre access are made in tools of the vendors of equipment.")]
[Score<ResourceTroubleManagement.TrackAndManageResourceTrouble>(3.2, Deviation = "Trouble of partners is tracked apart.")]
[NotSubmitted<ResourceTroubleManagement.ReportResourceTrouble>]
[Score<ResourceTroubleManagement.CloseResourceTroubleReport>(3, Deviation = "Reports of outages are closed by an engineer.")]
[Score<ResourceTroubleManagement.CreateResourceTroubleReport>(2.6, Deviation = "Reports are created for alarms only.")]

[Score<ResourceMediationAndReporting.MediateResourceUsageRecords>(5, Evidence = ["https://docs.example.com/mediation/guide"])]
[Score<ResourceMediationAndReporting.ReportResourceUsageRecords>(5, Evidence = ["Test report NL-0871"])]

[Score<Selling.QualifySellingOpportunity>(5)]
[Score<Selling.DevelopSalesProposal>(5, Evidence = ["https://docs.example.com/sales/proposals"])]
[Score<Selling.AcquireSalesProspectData>(5)]
[Score<Selling.CrossUpSell>(5, Evidence = ["Test report NL-0804"])]
[Score<Selling.NegotiateSalesContract>(5)]

[Score<ContactLeadProspectManagement.ManageSalesContact>(5)]
[Score<ContactLeadProspectManagement.ManageSalesLead>(4.8, Deviation = "Leads of partners arrive as files.")]
[Score<ContactLeadProspectManagement.ManageSalesProspect>(4.8, Deviation = "A prospect belongs to one team.")]

[Module("Sales Desk", Note = "Offers, prospects and contracts", Supports = [ContactLeadProspectManagement.Id, Selling.Id])]
[Module("Product Catalog", Note = "Offerings, prices and rates", Supports = [ProductCatalogLifecycleManagement.Id, ProductRatingAndRateAssignment.Id])]
[Module("Contact Centre", Note = "Calls, chats, mails and problems", Supports = [CustomerInteractionManagement.Id, CustomerProblemManagement.Id])]
[Module("Billing", Note = "Invoices, payments and disputes", Supports = [CustomerBillInvoiceManagement.Id, CustomerReceivablesManagement.Id])]
[Module("Service Assurance", Note = "Problems and performance of services", Supports = [ServiceProblemManagement.Id, ServicePerformanceManagement.Id])]
[Module("Network Mediation", Note = "Usage from the network", Supports = [ResourceMediationAndReporting.Id])]
public static partial class OperationsSuite8;
