namespace EtomGen.Tool.Tests.Harness;

/// <summary>Tests that measure what the process allocates, and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredTests
{
    public const string Name = "Measured";
}
