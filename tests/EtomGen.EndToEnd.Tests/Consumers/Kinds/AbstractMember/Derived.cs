using EtomGen;
using Etom.V12;

internal abstract class Base
{
    public abstract object Assessment { get; }
}

[ConformanceAssessment("12.0", Company = "Acme", Product = "Derived")]
[Score<Selling.ManageProspect>(5)]
internal partial class Derived : Base;
