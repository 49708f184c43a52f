using EtomGen;
using Etom.V12;

// The vendor's code is not public: these types show how code is mapped to processes, and are not the vendor's.
namespace Asteros.Illustration;

[Supports<CustomerInterfaceManagement.ManageContact>(Note = "Queues calls, mails and chats, and hands each to an agent", Automation = Automation.Mixed)]
[Supports<ProblemHandling.ReportCustomerProblem>(Note = "Tells customers the state of their problem", Automation = Automation.Automated)]
internal static class ContactRouting;

[Supports<MarketingFulfillmentResponse.TrackLeads>(Note = "Follows a lead from the campaign to the offer", Automation = Automation.Mixed)]
internal static class Campaigns
{
    [Supports<Selling.QualifyOpportunity>(Note = "Rates an opportunity; an agent decides", Automation = Automation.Mixed)]
    public static void Rate()
    {
    }
}

[Supports<OrderHandling.AuthorizeCredit>(Note = "Asks for a credit rating before an order is issued", Automation = Automation.Automated)]
internal static class Orders;
