using EtomGen;
using Etom.V12;

[ConformanceAssessment("12.0", Company = "Acme", Product = "No rows")]
internal static partial class NoRows;

[ConformanceAssessment("12.0", Company = "Acme", Product = "Unresolved")]
[Unresolved("12.0", "1.1.1.4.99", Reason = "To be decided")]
internal static partial class OnlyUnresolved;

[ConformanceAssessment("12.0", Company = "\u200B", Product = "", Kind = (AssessmentKind)42)]
[Score<Selling.ManageProspect>(5, Deviation = "None.")]
[Score<Selling.QualifyOpportunity>(4, Deviation = "")]
[Module("Nothing", Supports = null!)]
internal static partial class Facts;
