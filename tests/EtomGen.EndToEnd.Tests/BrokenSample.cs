using EtomGen.EndToEnd.Harness;
using EtomGen.EndToEnd.Packages;

namespace EtomGen.EndToEnd;

/// <summary>The sample that breaks every rule, built once with the compiler's log in SARIF.</summary>
public sealed class BrokenSample
{
    private const string Project = "src/Samples/BrokenAssessment";
    private const string LogName = "broken.sarif";

    public BrokenSample(PackageFeed feed)
    {
        // A comma on the command line separates properties.
        Build = DotNet.Run(feed.Clone, PackageFeed.AsPacked, "build", Project, "-v:q", "-nologo", "-p:BuildProjectReferences=false", $"-p:ErrorLog={LogName}%2cversion=2.1");
        Log = File.ReadAllText(Path.Combine(feed.Clone, Project, LogName));
    }

    internal CommandResult Build { get; }

    public string Log { get; }
}

/// <summary>Tests that look at the broken sample's build.</summary>
[CollectionDefinition(Name)]
public sealed class BrokenSampleTests : ICollectionFixture<BrokenSample>
{
    public const string Name = "Broken sample";
}
