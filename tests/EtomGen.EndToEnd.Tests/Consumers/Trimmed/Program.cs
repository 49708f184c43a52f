using EtomGen;
using Etom.V12;

System.Console.WriteLine(Shelf.Assessment.Coverage);

[ConformanceAssessment("12.0", Company = "Acme", Product = "Shelf")]
[Score<OrderHandling.AuthorizeCredit>(5)]
internal static partial class Shelf;
