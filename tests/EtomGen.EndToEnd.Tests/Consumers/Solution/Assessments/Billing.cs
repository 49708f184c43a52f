using EtomGen;
using Etom.V12;

namespace Assessments;

[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Billing")]
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>(5)]
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>(4.8, Deviation = "Cash payments are booked by hand.")]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerDebtCollection>]
public static partial class Billing;
