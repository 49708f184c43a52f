using EtomGen;
using Services;

Assessment assessment = BillingService.Assessment;
Console.WriteLine(assessment);
foreach (AssessedGroup level2 in assessment.Scope)
{
    Console.WriteLine(level2);
}

foreach (ProcessMapping mapping in assessment.FindMappings(typeof(BillingService).Assembly).All)
{
    Console.WriteLine($"{mapping.Process.Identifier} {mapping.Element}");
}
