using EtomGen;

namespace Edited;

[ConformanceAssessment("26.0", Company = "Acme", Product = "Shelf")]
[Score("1.1.1.2", 9)]
[Score("", 5)]
public static partial class Shelf;
