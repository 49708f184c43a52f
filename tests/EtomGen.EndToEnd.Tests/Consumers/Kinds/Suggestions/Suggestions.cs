using EtomGen;

[ConformanceAssessment("26.0", Company = "Acme", Product = "Newer")]
[Score("1.1.9.2|Develop_Sales_Proposal", 5)]
[Score("1.12.9.99", 5)]
[Score("3.9.2", 5)]
internal static partial class Newer;

[ConformanceAssessment("12.0", Company = "Acme", Product = "Older")]
[Score("1.3.3.6", 3)]
[Score("1.1.1.4.1", 5.0000000000000009)]
[Score("1.1.1.4.2", 4.8f)]
[NotSubmitted("1.1.1.5")]
internal static partial class Older;
