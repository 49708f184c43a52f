using System.ComponentModel;
using EtomGen.Tool.Frameworks;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Mcp;

/// <summary>The tool that searches a release.</summary>
internal sealed class SearchProcesses(FrameworkLibrary library)
{
    [McpServerTool(Name = "search_processes", Title = "Search processes")]
    [Description("Searches a release for processes, by the beginning of the identifier ('1.3.3') or by beginnings of words in the name and the parent's name ('sell prop').")]
    public Answer Run(
        [Description("The release, such as 26.0.")] string release,
        [Description("The beginning of an identifier, or words of a name.")] string text,
        [Description("Only processes of this level.")] int? level = null,
        [Description("How many results to skip.")] int offset = 0,
        [Description("How many results to return, from 1 to 100.")] int limit = 25,
        CancellationToken cancellationToken = default)
    {
        FrameworkCatalog catalog = library.Get(release);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw ToolException.WrongUse("'text' must not be empty");
        }

        var query = new ProcessQuery(text);
        FrameworkProcess[] found =
        [
            .. catalog.Processes.Where(process =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return (level is null || process.Level == level) && query.Matches(process);
            }),
        ];
        (IReadOnlyList<FrameworkProcess> page, int? next) = Page.Of(found, offset, limit);
        return new(catalog.Release.ToString(), catalog.IsWhole, found.Length, [.. page.Select(ProcessSummary.From)], next);
    }

    /// <summary>The processes that were found.</summary>
    /// <param name="Release">The release.</param>
    /// <param name="IsWhole">Whether the data has every process of the release.</param>
    /// <param name="Total">How many processes match.</param>
    /// <param name="Processes">Those of this page.</param>
    /// <param name="NextOffset">The offset of the next page, where there is one.</param>
    internal sealed record Answer(string Release, bool IsWhole, int Total, IReadOnlyList<ProcessSummary> Processes, int? NextOffset = null);
}
