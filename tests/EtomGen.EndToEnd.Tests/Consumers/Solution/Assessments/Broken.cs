using EtomGen;
using Etom.V12;

namespace Assessments;

[ConformanceAssessment("12.0", Company = "Example Telecom Software", Product = "Example Marketing")]
[Score<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(5.1)]
[Score("1.1.1.3.3", 4)]
[NotSubmitted<MarketingFulfillmentResponse.TrackLeads>]
public static partial class Marketing;
