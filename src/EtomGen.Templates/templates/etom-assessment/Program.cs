using EtomGen;
using EtomGen.Reporting;

Assessment assessment = ProductAssessment.Assessment;
Console.WriteLine(assessment);
foreach (AssessedGroup level2 in assessment.Scope)
{
    Console.WriteLine(level2);
    foreach (AssessedProcess process in level2.Processes)
    {
        Console.WriteLine($"  {process}");
    }
}

foreach (string file in assessment.WriteReport("report"))
{
    Console.WriteLine($"Written: {file}");
}
