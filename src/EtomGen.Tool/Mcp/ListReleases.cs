using System.ComponentModel;
using EtomGen.Tool.Frameworks;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Mcp;

/// <summary>The tool that lists the releases.</summary>
internal sealed class ListReleases(FrameworkLibrary library)
{
    [McpServerTool(Name = "list_releases", Title = "List releases")]
    [Description("Lists the framework releases that this server has, with the number of their processes and whether the data is whole.")]
    public Answer Run() => new([.. library.Catalogs.Select(ReleaseSummary.From)]);

    internal sealed record Answer(IReadOnlyList<ReleaseSummary> Releases);
}

/// <summary>A release in an answer.</summary>
/// <param name="Release">The number.</param>
/// <param name="Title">The title.</param>
/// <param name="Processes">The number of processes.</param>
/// <param name="IsWhole">Whether the data has every process of the release.</param>
/// <param name="AssessedLevels">The levels whose processes get a score.</param>
/// <param name="MaximumScore">The score of full conformance.</param>
internal sealed record ReleaseSummary(string Release, string Title, int Processes, bool IsWhole, IReadOnlyList<int> AssessedLevels, decimal MaximumScore)
{
    public static ReleaseSummary From(FrameworkCatalog release) =>
        new(release.Release.ToString(), release.Title, release.Processes.Count, release.IsWhole, release.Scale.AssessedLevels, release.Scale.Maximum);
}
