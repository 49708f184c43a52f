using Xunit.v3;

namespace EtomGen.Testing;

/// <summary>Marks tests that take long by nature: <c>dotnet test</c> leaves them out, <c>dotnet test -p:Tests=Long</c> runs them alone.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class LongRunAttribute : Attribute, ITraitAttribute
{
    public const string Trait = "Run", Value = "Long";

    /// <summary>The switch of <c>dotnet test</c> that runs long tests.</summary>
    public const string Switch = "-p:Tests=Long";

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new(Trait, Value)];
}
