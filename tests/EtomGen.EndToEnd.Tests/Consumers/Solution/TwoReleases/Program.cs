using EtomGen;
using EtomGen.Reporting;

Console.WriteLine(Orders12.Assessment.Coverage);
Console.WriteLine(Orders16.Assessment.Coverage);
Console.WriteLine(Etom.V16.Catalog.Instance.CounterpartOf(Etom.V12.Catalog.Find("1.1.1.2")!));
Orders12.Assessment.WriteReport(args[0]);

[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Orders", ProductVersion = "1")]
[Score<Etom.V12.MarketingFulfillmentResponse.TrackLeads>(5)]
[NotSubmitted<Etom.V12.MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>]
internal static partial class Orders12;

[ConformanceAssessment("16.0", Company = "Example Telecom Software", Product = "Example Orders", ProductVersion = "2")]
[Score<Etom.V16.OrderHandling.IssueCustomerOrders>(5)]
[NotSubmitted<Etom.V16.OrderHandling.TrackAndManageCustomerOrderHandling>]
[NotSubmitted<Etom.V16.OrderHandling.CompleteCustomerOrder>]
[NotSubmitted<Etom.V16.OrderHandling.ReportCustomerOrderHandling>]
internal static partial class Orders16;
