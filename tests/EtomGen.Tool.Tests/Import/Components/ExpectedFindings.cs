namespace EtomGen.Tool.Tests.Import.Components;

/// <summary>What is to be found in the published component specifications, told by hand from the bundled releases and release 25.5: component, rule, entries.</summary>
internal static class ExpectedFindings
{
    public static readonly string[] OfPublishedComponents =
    [
        "TMFC001 ETOM2002 1.2.20 1.1.19 1.1.19.1 1.2.7 1.2.8.7 1.6.4 1.2.8 1.2.22 1.2.21 1.2.19 1.2.23 1.2.8.7.1",
        "TMFC002 ETOM2013 1.1.9",
        "TMFC003 ETOM4001 1.4.5.6",
        "TMFC005 ETOM2002 1.2.11 1.1.19 1.1.19.2 1.1.19.2.5 1.1.19.2.7",
        "TMFC007 ETOM2013 1.4.5 1.5.5",
        "TMFC010 ETOM2013 1.5.15",
        "TMFC023 ETOM2002 1.3.5.1 1.3.5.2 1.3.5.3 1.3.5.4 1.3.5.7 1.6.9 1.6.9.1 1.6.9.3 1.6.9.5",
        "TMFC030 ETOM2013 1.3.9",
        "TMFC036 ETOM2013 1.1.11",
        "TMFC037 ETOM2013 1.4.7",
        "TMFC043 ETOM2013 1.5.8",
        "TMFC046 ETOM2013 1.5.4",
    ];
}
