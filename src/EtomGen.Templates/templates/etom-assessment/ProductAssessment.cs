using EtomGen;
using Etom.VNAMESPACE;

/// <summary>What the product conforms to. The rows are examples: put those of your product in their place.</summary>
[ConformanceAssessment("RELEASE", Company = "COMPANY", Product = "PRODUCT")]
#if (release == "12.0")
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>(5)]
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>(4.5, Deviation = "Say here what the product does not do.")]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerDebtCollection>]
[Module("Receivables", Supports = [BillPaymentsAndReceivablesManagement.Id])]
#elif (release == "16.0")
[Score<OrderHandling.IssueCustomerOrders>(5)]
[Score<OrderHandling.TrackAndManageCustomerOrderHandling>(4.5, Deviation = "Say here what the product does not do.")]
[Score<OrderHandling.CompleteCustomerOrder>(5)]
[NotSubmitted<OrderHandling.ReportCustomerOrderHandling>]
[Module("Orders", Supports = [OrderHandling.Id])]
#elif (release == "19.0")
[Score<ProductOfferingPurchasing.InitiateProductOfferingPurchase>(5)]
[Score<ProductOfferingPurchasing.ManageProductOfferingPurchaseSelection>(4.5, Deviation = "Say here what the product does not do.")]
[NotSubmitted<ProductOfferingPurchasing.CloseProductOfferingPurchase>]
[Module("Shop", Supports = [ProductOfferingPurchasing.Id])]
#else
[Score<CustomerBillInvoiceManagement.CreateCustomerBillInvoice>(5)]
[Score<CustomerBillInvoiceManagement.ProduceAndDistributeCustomerBill>(4.5, Deviation = "Say here what the product does not do.")]
[NotSubmitted<CustomerBillInvoiceManagement.PricingDiscountingAdjustmentsAndRebatesApplication>]
[Module("Billing", Supports = [CustomerBillInvoiceManagement.Id])]
#endif
public static partial class ProductAssessment;
