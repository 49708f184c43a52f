using System;
using Etom.V12;
using EtomGen;

Console.WriteLine(Orders.Assessment.Coverage);
foreach (AssessedProcess process in Orders.Assessment.Processes)
{
    Console.WriteLine(process);
}

Console.WriteLine(Catalog.Find(OrderHandling.CloseCustomerOrder.Id));

[ConformanceAssessment("12.0", Company = "Asteros Labs", Product = "Asteros Business Contact.Telecom")]
[Score<OrderHandling.AuthorizeCredit>(5)]
[Score("1.1.1.5.6", 4.5)]
[NotSubmitted<OrderHandling.CompleteCustomerOrder>]
[NotSubmitted<OrderHandling.CloseCustomerOrder>]
[NotSubmitted<OrderHandling.DetermineCustomerOrderFeasibility>]
[NotSubmitted<OrderHandling.ReportCustomerOrderHandling>]
[NotSubmitted<OrderHandling.TrackAndManageCustomerOrderHandling>]
internal static partial class Orders;
