using System.IO.Compression;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The plug-in in hosts such as editors, on the Roslyn of each.</summary>
[Collection(PackageTests.Name)]
public class HostTests(PackageFeed feed)
{
    private const string Broken = "src/Samples/BrokenAssessment";

    /// <summary>The oldest that we support, one between, and the newest.</summary>
    private static readonly string[] Roslyns = ["4.8.0", "4.14.0", "5.12.0"];

    [Fact]
    public void Old_and_new_hosts_generate_find_and_mend_the_same()
    {
        string package = Path.Combine(feed.Workspace, "unpacked");
        ZipFile.ExtractToDirectory(feed.PathOf("EtomGen", "nupkg"), package);

        string[][] outputs = [.. Roslyns.Select(roslyn => RunHost(package, roslyn))];

        Assert.Equal(Roslyns.Select(roslyn => $"roslyn {roslyn}.0"), outputs.Select(output => output[0]));
        Assert.All(outputs, output => Assert.Equal(outputs[0][1..], output[1..]));
        Assert.Equal(BrokenAssessmentTests.ShownInReadme().Where(line => !line.Contains("ETOM1009", StringComparison.Ordinal)), Said(outputs[0], "found"));
        Assert.Contains("Etom.V12.Processes.g.cs", Said(outputs[0], "generated").Select(line => line.Split(' ')[0]));
        Assert.Contains("ETOM2006 Give Selling.ManageProspect the score 5: [338..341) 5", Said(outputs[0], "remedy"));
    }

    /// <summary>What a host says to the broken sample.</summary>
    private string[] RunHost(string package, string roslyn)
    {
        string host = feed.Copy("Host", $"host {roslyn}", ("RoslynVersion", roslyn)), sample = Path.Combine(Repository.Root, Broken);
        CommandResult build = DotNet.Run(host, "build", "-v:q", "-nologo", "-o", "out");
        Assert.True(build.ExitCode == 0, build.Output);
        CommandResult run = DotNet.Run(
            host, Path.Combine("out", "Host.dll"), package, sample,
            Path.Combine(package, "framework-data", "etom-12.0.xml"), Path.Combine(package, "framework-data", "etom-16.0.csv"),
            Path.Combine(sample, "own-97.0.csv"), Path.Combine(sample, "broken-98.0.xml"), Path.Combine(sample, "broken-99.0.csv"), Path.Combine(sample, "broken-moves.csv"));
        Assert.Equal("", run.Error);
        return [.. run.Lines.Where(line => line.Length > 0)];
    }

    private static IEnumerable<string> Said(string[] output, string what) => output.Where(line => line.StartsWith($"{what} ", StringComparison.Ordinal)).Select(line => line[(what.Length + 1)..]);
}
