namespace EtomGen.Tool.Tests.Import.Components;

/// <summary>
/// What is to be found in the published component specifications, told by hand from the bundled releases: component, rule, entries. Every release that they
/// pin is bundled whole, except 21.5, which one component pins for all its entries.
/// </summary>
internal static class ExpectedFindings
{
    public static readonly string[] OfPublishedComponents =
    [
        "TMFC002 ETOM4001 1.3.3",
        "TMFC003 ETOM4001 1.4.5.6",
        "TMFC007 ETOM2013 1.4.5",
        "TMFC030 ETOM4001 1.3.9.2.4",
        "TMFC036 ETOM4001 1.1.7",
    ];
}
