using EtomGen;
using EtomGen.Reporting;
using Northlight;

// A vendor and a product that do not exist: the sample shows a whole assessment of two versions.
foreach (Assessment declared in new[] { OperationsSuite7.Assessment, OperationsSuite8.Assessment })
{
    Assessment assessment = declared.With(declared.FindMappings(typeof(OperationsSuite8).Assembly));
    string directory = Path.Combine("artifacts", $"northlight-operations-{assessment.ProductVersion}");
    foreach (string file in assessment.WriteReport(directory))
    {
        Console.WriteLine($"Written: {file}");
    }
}
