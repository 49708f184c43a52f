using Asteros;
using EtomGen;
using EtomGen.Reporting;

Assessment assessment = AsterosBusinessContact.Assessment;
assessment.WriteReport(args[0]);

// The coverage in release 16.0: what a move will make of it, or what the move made of it.
FrameworkCatalog older = Etom.V12.Catalog.Instance, newer = Etom.V16.Catalog.Instance;
File.WriteAllLines(Path.Combine(args[0], "coverage.txt"), assessment.Framework == older
    ? AssessmentMove.Create(assessment, FrameworkComparison.Between(older, newer)).After.Select(group => group.ToString())
    : assessment.Scope.Select(group => group.ToString()));
