using EtomGen;

Assessment assessment = Asteros.AsterosBusinessContact.Assessment;
foreach (var g in assessment.Scope) Console.WriteLine(g);
Console.WriteLine(assessment.Coverage);
