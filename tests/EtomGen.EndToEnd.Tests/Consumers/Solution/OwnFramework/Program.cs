using EtomGen;
using Library.Processes.V1;

Console.WriteLine(Lending.Assessment.Scope[0]);
Console.WriteLine(LendingAndReturn.LendABook.ScanTheBook.Id);

[ConformanceAssessment("1.0", Company = "Example Library Software", Product = "Example Lending")]
[Score<LendingAndReturn.LendABook>(5)]
[NotSubmitted<LendingAndReturn.TakeBackABook>]
internal static partial class Lending;
