using EtomGen;
using Etom.V26;

namespace Northlight.Code;

[Supports<Selling.QualifySellingOpportunity>(Note = "Rates an opportunity; a salesperson decides", Automation = Automation.Mixed)]
[Supports<Selling.DevelopSalesProposal>(Note = "Writes proposals from templates", Automation = Automation.Mixed)]
internal static class Offers
{
    [Supports<Selling.CrossUpSell>(Note = "Suggests products that fit a customer", Automation = Automation.Automated)]
    public static void Suggest()
    {
    }
}

[Supports<ContactLeadProspectManagement.ManageSalesProspect>(Note = "Keeps prospects and their history", Automation = Automation.Manual)]
internal static class Prospects;
