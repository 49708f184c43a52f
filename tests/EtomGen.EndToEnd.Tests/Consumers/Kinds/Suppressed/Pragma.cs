#pragma warning disable
using EtomGen;
using Etom.V12;

[ConformanceAssessment("12.0", Company = "Acme", Product = "Pragma")]
[Score("1.1.1.4.99", 5)]
internal static partial class Pragma;
