using EtomGen;
using Etom.V1;

[ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
[Score<Lending.LendABook>(5)]
[Score<Lending.TakeBackABook>(6)]
internal static partial class Shelf;
