using EtomGen;
using Etom.V12;

namespace Services;

/// <summary>Uses what its project gets by way of another: the library, and the types that are generated there.</summary>
[Supports<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>]
public static class BillingService
{
    public static Assessment Assessment => Assessments.Billing.Assessment;
}
