using EtomGen;

internal sealed class Mine() : Process("12.0", "9.9.9");

[ConformanceAssessment("12.0", Company = "Acme", Product = "Mine")]
[Score<Mine>(5)]
internal static partial class OfMine;
