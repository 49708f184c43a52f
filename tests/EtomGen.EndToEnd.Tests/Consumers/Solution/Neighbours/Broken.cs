using EtomGen;
using Etom.V12;

namespace Neighbours;

[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Leads")]
[Score<MarketingFulfillmentResponse.TrackLeads>(5.1)]
[NotSubmitted<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>]
public static partial class Leads;
