using EtomGen;
using Etom.V26;

namespace Northlight.Code;

[Supports<CustomerInteractionManagement.CreateCustomerInteraction>(Note = "Takes calls, chats and mails", Automation = Automation.Automated)]
[Supports<CustomerInteractionManagement.NotifyCustomer>(Note = "Notifies customers of news about their request", Automation = Automation.Automated)]
internal static class ContactRouting;

[Supports<CustomerProblemManagement.CreateCustomerProblemReport>(Note = "Records the problem of a customer", Automation = Automation.Mixed)]
[Supports<CustomerProblemManagement.ReportCustomerProblem>(Note = "Tells customers the state of their problem", Automation = Automation.Automated)]
internal static class ProblemDesk;
