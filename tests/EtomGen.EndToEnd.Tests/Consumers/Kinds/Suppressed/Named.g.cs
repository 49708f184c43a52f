using EtomGen;
using Etom.V12;

[ConformanceAssessment("12.0", Company = "Acme", Product = "Named")]
[Score<Selling.ManageProspect>(5.5)]
internal static partial class Named;
