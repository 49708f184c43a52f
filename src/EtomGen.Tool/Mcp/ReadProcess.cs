using System.ComponentModel;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Output.CSharp;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Mcp;

/// <summary>The tool that reads a process.</summary>
internal sealed class ReadProcess(FrameworkLibrary library)
{
    [McpServerTool(Name = "read_process", Title = "Read a process")]
    [Description("Reads a process of a release, with its parents, its children, and its C# type.")]
    public Answer Run(
        [Description("The release, such as 26.0.")] string release,
        [Description("The identifier, such as 1.3.3.")] string identifier,
        [Description("How many children to skip.")] int offset = 0,
        [Description("How many children to return, from 1 to 100.")] int limit = Page.MaxItems)
    {
        FrameworkCatalog catalog = library.Get(release);
        FrameworkProcess process = catalog.Get(identifier);
        var references = new ProcessReferences(catalog, asStrings: false);
        (IReadOnlyList<FrameworkProcess> children, int? next) = Page.Of(process.Children, offset, limit);
        return new Answer(
            catalog.Release.ToString(),
            ProcessSummary.From(process),
            catalog.Scale.IsAssessed(process.Level),
            [.. process.Ancestors.Reverse().Select(ProcessSummary.From)],
            [.. children.Select(ProcessSummary.From)],
            process.Children.Count,
            process.HasAllChildren,
            next,
            references.TypeOf(process.Identifier.Value) is { } type ? $"{references.Namespace}.{type}" : null,
            process.OriginalIdentifier,
            process.Uid,
            process.Domain,
            process.Vertical,
            Page.Shortened(process.History));
    }

    /// <summary>A process with what is around it.</summary>
    /// <param name="Release">The release.</param>
    /// <param name="Process">The process.</param>
    /// <param name="IsAssessed">Whether an assessment gives processes of its level a score.</param>
    /// <param name="Parents">The parents, the highest first.</param>
    /// <param name="Children">The children of this page.</param>
    /// <param name="ChildCount">How many children the release lists.</param>
    /// <param name="HasAllChildren">Whether the list of children is complete.</param>
    /// <param name="NextOffset">The offset of the next children, where there are more.</param>
    /// <param name="Type">The C# type, where the process has one by default.</param>
    /// <param name="OriginalIdentifier">The identifier in an older release.</param>
    /// <param name="Uid">The number that survives renumbering.</param>
    /// <param name="Domain">The domain.</param>
    /// <param name="Vertical">The vertical group.</param>
    /// <param name="History">What the release says of its history.</param>
    internal sealed record Answer(
        string Release,
        ProcessSummary Process,
        bool IsAssessed,
        IReadOnlyList<ProcessSummary> Parents,
        IReadOnlyList<ProcessSummary> Children,
        int ChildCount,
        bool HasAllChildren,
        int? NextOffset = null,
        string? Type = null,
        string? OriginalIdentifier = null,
        string? Uid = null,
        string? Domain = null,
        string? Vertical = null,
        string? History = null);
}
