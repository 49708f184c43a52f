#:package EtomGen.Reporting@$EtomGenVersion$
#:property EtomReleases=RELEASE

using EtomGen;
using EtomGen.Reporting;
using Etom.VNAMESPACE;

Console.WriteLine(ProductAssessment.Assessment);
foreach (string file in ProductAssessment.Assessment.WriteReport("report"))
{
    Console.WriteLine($"Written: {file}");
}

$Declaration$
