using EtomGen;
using Etom.V12;

namespace Broken;

[ConformanceAssessment("12.0", Company = "Asteros Labs", Product = "Asteros Business Contact.Telecom")]
[Score<CustomerInterfaceManagement.ManageContact>(5, Deviation = "Contacts of partners only.")]
[Score<CustomerInterfaceManagement.ManageRequestIncludingSelfService>(5)]
[Score<CustomerInterfaceManagement.AnalyzeAndReportOnCustomer>(4.8)]
[NotSubmitted("1.1.1.2.4")]
[Module("Contact centre", Supports = [CustomerInterfaceManagement.ManageContact.Id, CustomerInterfaceManagement.AnalyzeAndReportOnCustomer.Id])]
[Unresolved("16.0", "1.3.5.5", Score = 4.5)]
internal static partial class ValidAssessment;
