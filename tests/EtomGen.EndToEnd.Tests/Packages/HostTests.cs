using System.IO.Compression;
using EtomGen.EndToEnd.Harness;

namespace EtomGen.EndToEnd.Packages;

/// <summary>The plug-in in hosts such as editors, on the Roslyn of each.</summary>
[LongRun]
public class HostTests(PackageFeed feed)
{
    private const string Broken = "src/Samples/BrokenAssessment";

    /// <summary>The oldest that we support, one between, and the newest.</summary>
    private static readonly string[] Roslyns = ["4.8.0", "4.14.0", "5.12.0"];

    [Fact]
    public void Old_and_new_hosts_generate_find_fix_and_complete_the_same()
    {
        string package = Path.Combine(feed.Workspace, "unpacked");
        ZipFile.ExtractToDirectory(feed.PathOf("EtomGen", "nupkg"), package);
        string hosts = BuildHosts();

        string[][] outputs = [.. Roslyns.Select(roslyn => RunHost(Path.Combine(hosts, roslyn), package))];

        Assert.Equal(Roslyns.Select(roslyn => $"roslyn {roslyn}.0"), outputs.Select(output => output[0]));
        Assert.All(outputs, output => Assert.Equal(outputs[0][1..], output[1..].Where(line => !line.StartsWith("completed ", StringComparison.Ordinal))));
        AssertCompletes(outputs[^1]);
        Assert.Equal(BrokenAssessmentTests.ShownInDocs().Where(line => !line.Contains("ETOM1009", StringComparison.Ordinal)), Printed(outputs[0], "found"));
        Assert.Contains("Etom.V12.Processes.g.cs", Printed(outputs[0], "generated").Select(line => line.Split(' ')[0]));
        Assert.Equal(
            "ETOM2006 Give Selling.ManageProspect the score 5: [337..340) 5",
            Printed(outputs[0], "remedy").Single(remedy => remedy.StartsWith("ETOM2006", StringComparison.Ordinal)));
    }

    /// <summary>The newest host has the completion service.</summary>
    private static void AssertCompletes(string[] output) => Assert.Equal(
        ["1.1.1.4.6 Develop Sales Proposal: 1.1.1.4.6 Develop Sales Proposal, Level 3 of release 12.0, part of 1.1.1.4 Selling: [110..119) 1.1.1.4.6"],
        Printed(output, "completed"));

    /// <summary>Builds a host for each Roslyn, all in one solution.</summary>
    private string BuildHosts()
    {
        string folder = Path.Combine(feed.Workspace, "hosts");
        foreach (string roslyn in Roslyns)
        {
            string host = feed.Copy("Host", Path.Combine("hosts", roslyn), ("RoslynVersion", roslyn));
            File.Move(Path.Combine(host, "Host.csproj"), Path.Combine(host, $"Host.{roslyn}.csproj"));
        }

        File.WriteAllLines(Path.Combine(folder, "Hosts.slnx"), ["<Solution>", .. Roslyns.Select(roslyn => $"<Project Path=\"{roslyn}/Host.{roslyn}.csproj\" />"), "</Solution>"]);
        CommandResult build = DotNet.Run(folder, "build", "Hosts.slnx", "-v:q", "-nologo");
        Assert.True(build.ExitCode == 0, build.Output);
        return folder;
    }

    /// <summary>The output of a host for the broken sample.</summary>
    private static string[] RunHost(string host, string package)
    {
        string sample = Path.Combine(Repository.Root, Broken), data = Path.Combine(package, "framework-data");
        string[] files =
        [
            .. new[] { "etom-12.0.xml", "etom-16.0.csv" }.Select(file => Path.Combine(data, file)),
            .. new[] { "own-97.0.csv", "broken-98.0.xml", "broken-99.0.csv", "broken-moves.csv", "baseline.csv" }.Select(file => Path.Combine(sample, file)),
        ];
        CommandResult run = DotNet.Run(host, [Path.Combine("bin", "Debug", "net10.0", "Host.dll"), package, sample, .. files]);
        Assert.Equal("", run.Error);
        return [.. run.Lines.Where(line => line.Length > 0)];
    }

    /// <summary>The lines of an output that begin with a word, without it.</summary>
    private static IEnumerable<string> Printed(string[] output, string word) =>
        output.Where(line => line.StartsWith($"{word} ", StringComparison.Ordinal)).Select(line => line[(word.Length + 1)..]);
}
