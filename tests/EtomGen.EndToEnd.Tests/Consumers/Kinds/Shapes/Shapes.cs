using EtomGen;
using Etom.V12;

[ConformanceAssessment("12.0", Company = "Acme", Product = "Closed")]
[Score<Selling.ManageProspect>(5)]
internal static class Closed;

[Score<Selling.ManageProspect>(5)]
internal static partial class Undeclared;

[ConformanceAssessment("12.0", Company = "Acme", Product = "Taken")]
[Score<Selling.ManageProspect>(5)]
internal static partial class Taken
{
    private static readonly int __assessment = 1;
}
