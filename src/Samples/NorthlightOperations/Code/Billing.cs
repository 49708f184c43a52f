using EtomGen;
using Etom.V26;

namespace Northlight.Code;

[Supports<CustomerBillInvoiceManagement.CreateCustomerBillInvoice>(Note = "Makes the invoices of a billing period", Automation = Automation.Automated)]
[Supports<CustomerBillInvoiceManagement.ProduceAndDistributeCustomerBill>(Note = "Sends bills by mail and by post", Automation = Automation.Automated)]
internal static class InvoiceRun
{
    [Supports<CustomerBillInvoiceManagement.PricingDiscountingAdjustmentsAndRebatesApplication>(
        Note = "Applies discounts and rebates to an invoice",
        Automation = Automation.Automated)]
    public static void ApplyRebates()
    {
    }
}

[Supports<CustomerReceivablesManagement.ManageCustomerPayments>(Note = "Books payments of banks and cards", Automation = Automation.Automated)]
[Supports<CustomerReceivablesManagement.ManageCustomerDebtCollection>(Note = "Sends reminders, which a clerk approves", Automation = Automation.Mixed)]
internal static class Ledger;
