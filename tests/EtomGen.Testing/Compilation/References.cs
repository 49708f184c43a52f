using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace EtomGen.Testing;

/// <summary>The references of test projects: .NET 8, which comes with the tests and not from the network, and EtomGen.</summary>
public static class References
{
    public static readonly ImmutableArray<MetadataReference> All =
    [
        .. Net80.References.All,
        MetadataReference.CreateFromFile(typeof(ConformanceAssessmentAttribute).Assembly.Location),
    ];
}
