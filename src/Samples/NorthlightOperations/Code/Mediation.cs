using EtomGen;
using Etom.V26;

namespace Northlight.Code;

[Supports<ResourceMediationAndReporting.MediateResourceUsageRecords>(Note = "Collects and correlates usage records", Automation = Automation.Automated)]
internal static class UsageCollector;
