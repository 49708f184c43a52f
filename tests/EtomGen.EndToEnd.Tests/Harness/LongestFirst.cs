using EtomGen.EndToEnd.Harness;
using EtomGen.EndToEnd.Packages;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace EtomGen.EndToEnd.Harness;

/// <summary>Starts the tests of packages first: they take longest, and one after the other, while the others run beside them.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => collection.TestCollectionDisplayName == PackageTests.Name).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];
}
