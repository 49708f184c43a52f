using EtomGen;

/// <summary>Names its release as text, and neither this project nor one that it references has that release's data for it.</summary>
[Supports("12.0", "1.1.1.11.2")]
internal static class CashDesk;
