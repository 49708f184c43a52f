using Etom.V12;
using EtomGen;

Console.WriteLine(AotAssessment.Assessment.Coverage);
foreach (AssessedProcess process in AotAssessment.Assessment.Processes)
{
    Console.WriteLine(process);
}

Console.WriteLine(Catalog.Find(OrderHandling.CloseCustomerOrder.Id));

[ConformanceAssessment("12.0", Company = "Asteros Labs", Product = "Asteros Business Contact.Telecom")]
[Score<OrderHandling.AuthorizeCredit>(5)]
[Score("1.1.1.5.6", 4.5)]
[NotSubmitted<OrderHandling.CompleteCustomerOrder>]
internal static partial class AotAssessment;
