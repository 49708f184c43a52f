using EtomGen;
using Etom.V26;

namespace Northlight.Code;

[Supports<ServiceProblemManagement.CreateServiceTroubleReport>(Note = "Opens a ticket from an alarm or a customer problem", Automation = Automation.Automated)]
[Supports<ServiceProblemManagement.TrackAndManageServiceProblem>(Note = "Tracks a ticket until it is closed", Automation = Automation.Mixed)]
internal static class ServiceTickets
{
    [Supports<ServiceProblemManagement.DiagnoseServiceProblem>(Note = "Follows the topology of a service to its faulty part", Automation = Automation.Mixed)]
    public static void Diagnose()
    {
    }
}

[Supports<ServicePerformanceManagement.ManageServicePerformanceMeasure>(Note = "Collects measures from probes", Automation = Automation.Automated)]
[Supports<ServicePerformanceManagement.ManageServicePerformanceReporting>(Note = "Prints the monthly reports", Automation = Automation.Automated)]
internal static class PerformanceReports;
