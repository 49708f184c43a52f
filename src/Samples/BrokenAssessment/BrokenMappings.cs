using EtomGen;
using Etom.V12;

namespace Broken;

[Supports<MarketingFulfillmentResponse.TrackLeads>(Note = "AssessmentOfCampaigns says that it was not submitted.")]
internal static class LeadRecorder;

[Supports<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(Note = "Letters")]
[Supports<MarketingFulfillmentResponse.IssueAndDistributeMarketingCollaterals>(Note = "Mails")]
internal static class Mailing;
