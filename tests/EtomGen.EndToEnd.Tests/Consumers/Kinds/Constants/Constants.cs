using EtomGen;
using Newer = Etom.V16.OrderHandling;

[ConformanceAssessment("12.0", Company = "Acme", Product = "Constants")]
[Score((string)Newer.ReportCustomerOrderHandling.Id, 5)]
[Module("Cast", Supports = [(string)Newer.Id])]
[Module("Forgiven", Supports = [Newer.Id!])]
[Module("Joined", Supports = new[] { Newer.Id + "" })]
[Module("Interpolated", Supports = [$"{Newer.Id}"])]
[Module("Chosen", Supports = [true ? Newer.Id : ""])]
[Module("Own", Supports = [Own.Id])]
internal static partial class Constants;

internal static class Own
{
    public const string Id = Newer.Id;
}
