using EtomGen;

/// <summary>Names its release as text; the release comes from a project that this one references.</summary>
[Supports("12.0", "1.1.1.11.9")]
internal static class CashDesk;
