using EtomGen;
using Library.Processes.V1;

[ConformanceAssessment("1.0", Company = "Example Library Software", Product = "Example Returns")]
[Score<LendingAndReturn.LendABook.ScanTheBook>(5)]
[NotSubmitted<LendingAndReturn.TakeBackABook>]
internal static partial class Returns;
