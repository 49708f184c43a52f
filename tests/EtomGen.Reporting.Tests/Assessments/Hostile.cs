using Etom.V12;

[assembly: EtomGen.Supports<OrderHandling>(Note = EtomGen.Reporting.Tests.Hostile.Text)]

namespace EtomGen.Reporting.Tests;

#pragma warning disable ETOM2010 // A few rows are enough to be hostile.
/// <summary>An assessment whose texts try to be something else in every format.</summary>
[ConformanceAssessment(
    "12.0",
    Company = "=HYPERLINK(\"https://example.org\")",
    Product = "<script>alert(1)</script> | **bold** [link](x)",
    ProductVersion = Text,
    FrameworxVersion = "-->" + Text,
    CompletedOn = "2026-11",
    ReportUrl = "https://example.org/a|b\"><script>alert(1)</script>?c=d&e=\u00e9")]
[Module("a|b", Note = "line\nbreak", Supports = [OrderHandling.Id])]
[Module(Text, Note = Long, Supports = [OrderHandling.Id])]
[Module(Long, Supports = [OrderHandling.Id, Selling.Id])]
[Score<OrderHandling.AuthorizeCredit>(4.5, Deviation = "=1+1,\"quoted\"\r\nsecond line", Comment = "@SUM(A1) \u2028 & <b>")]
[NotSubmitted<OrderHandling.CompleteCustomerOrder>(Comment = "-1")]
[Score<Selling.ManageProspect>(3, Deviation = Text, Comment = Long, Evidence = [Text, Link, "=1+1", Long])]
[Score<Selling.CrossUpSelling>(3.1, Deviation = Long, Comment = Text)]
internal static partial class Hostile
{
    public const string Text =
        "=cmd()|' /C calc'!A0 \"'`</style></td></table></svg><img src=x onerror=alert(1)>]]>--><!-- {{7*7}} @(1) \u202E\u2066 fdp.exe \0\u0001\u001b[31m "
        + "\U0001F469\u200D\U0001F680 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \uFFFE https://example.org javascript:alert(1) "
        + "![x](javascript:alert(1)) <javascript:alert(1)> &lt;b&gt; \\| ~~~ ``` # 1. - + :-- $x$";

    public const string Link = "https://example.org/evidence\"><script>alert(1)</script>?a=|b&c=\u00e9";

    /// <summary>5,000 characters without a place to break.</summary>
    public const string Long = Hundred + Hundred + Hundred + Hundred + Hundred;

    private const string Ten = "Wide\u2603<W>&";
    private const string Hundred = Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Tens;
    private const string Tens = Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten
        + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten
        + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten
        + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten
        + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten;

    /// <summary>The assessment with its mappings.</summary>
    public static Assessment Mapped { get; } = Assessment.With(Assessment.FindMappings(typeof(Hostile).Assembly));

    [Supports<Selling.ManageProspect>(Note = Long, Automation = Automation.Mixed)]
    internal sealed class Sales<T>
    {
        public T? Opportunity { get; set; }

        [Supports<Selling.CrossUpSelling>(Note = Text, Automation = Automation.Automated)]
        public static void @Suggest()
        {
        }
    }
}
