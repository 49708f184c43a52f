using EtomGen;

[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Orders", ProductVersion = "3")]
[Score<Etom.V16.OrderHandling.IssueCustomerOrders>(5)]
internal static partial class Orders3;
