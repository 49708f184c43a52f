using EtomGen;
using Etom.V12;

namespace Broken;

[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Billing")]
[ConformanceGoal(MinimumCoverage = 80)]
[ConformanceGoal<BillPaymentsAndReceivablesManagement>(MinimumCoverage = 0.8)]
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerBilling>(4.2, Deviation = "Bills of partners are printed elsewhere.")]
[NotSubmitted<BillPaymentsAndReceivablesManagement.ManageCustomerPayments>]
[Score<BillPaymentsAndReceivablesManagement.ManageCustomerDebtCollection>(5)]
internal static partial class WorsenedAssessment;
