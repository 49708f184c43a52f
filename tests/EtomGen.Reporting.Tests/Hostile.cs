using Etom.V12;

namespace EtomGen.Reporting.Tests;

#pragma warning disable ETOM2010 // Two rows are enough to be hostile.
/// <summary>An assessment whose texts try to be something else in every format.</summary>
[ConformanceAssessment(
    "12.0",
    Company = "=HYPERLINK(\"https://example.org\")",
    Product = "<script>alert(1)</script> | **bold** [link](x)",
    CompletedOn = "2026-11",
    ReportUrl = "https://example.org/a|b?c=d&e=\u00e9")]
[Module("a|b", Note = "line\nbreak", Supports = [OrderHandling.Id])]
[Score<OrderHandling.AuthorizeCredit>(4.5, Deviation = "=1+1,\"quoted\"\r\nsecond line", Comment = "@SUM(A1) \u2028 & <b>")]
[NotSubmitted<OrderHandling.CompleteCustomerOrder>(Comment = "-1")]
internal static partial class Hostile;
