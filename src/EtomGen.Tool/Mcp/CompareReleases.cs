using System.ComponentModel;
using EtomGen.Reporting.Content;
using EtomGen.Tool.Frameworks;
using ModelContextProtocol.Server;

namespace EtomGen.Tool.Mcp;

/// <summary>The tool that compares two releases.</summary>
internal sealed class CompareReleases(FrameworkLibrary library)
{
    [McpServerTool(Name = "compare_releases", Title = "Compare releases")]
    [Description(
        "Says what became of the processes of one release in another: renumbered, renamed, moved, split, merged, deleted or added, with the evidence. Nothing is guessed: "
        + "an ambiguous process has candidates. Name an identifier to ask about one process.")]
    public Answer Run(
        [Description("The release to compare from, such as 12.0.")] string from,
        [Description("The release to compare to, such as 26.0.")] string to,
        [Description("Only what became of this process of the release compared from, and of those below it.")] string? identifier = null,
        [Description("How many changes to skip.")] int offset = 0,
        [Description("How many changes to return, from 1 to 100.")] int limit = 25,
        CancellationToken cancellationToken = default)
    {
        FrameworkCatalog before = library.Get(from), after = library.Get(to);
        if (before == after)
        {
            throw ToolException.WrongUse($"'from' and 'to' are both release {before.Release}");
        }

        FrameworkProcess? asked = identifier is null ? null : before.Get(identifier);
        FrameworkComparison comparison = FrameworkOption.SetOf(library.Catalogs).WithCancellation(cancellationToken).Compare(before, after);
        ProcessChange[] changes =
        [
            .. comparison.Changes.Where(change => asked is null
                ? (change.Kinds & ~ChangeKinds.Unlisted) != ChangeKinds.Unchanged
                : change.Before is { } process && (process == asked || process.Identifier.IsBelow(asked.Identifier))),
        ];
        (IReadOnlyList<ProcessChange> page, int? next) = Page.Of(changes, offset, limit);
        return new(before.Release.ToString(), after.Release.ToString(), [.. ReportTexts.CountsOf(comparison.Changes)], changes.Length, [.. page.Select(Change.From)], next);
    }

    /// <summary>The changes between two releases.</summary>
    /// <param name="From">The release compared from.</param>
    /// <param name="To">The release compared to.</param>
    /// <param name="Summary">How many changes of each kind there are between the releases.</param>
    /// <param name="Total">How many changes were asked for.</param>
    /// <param name="Changes">Those of this page.</param>
    /// <param name="NextOffset">The offset of the next page, where there is one.</param>
    internal sealed record Answer(string From, string To, IReadOnlyList<string> Summary, int Total, IReadOnlyList<Change> Changes, int? NextOffset = null);

    /// <summary>What became of a process.</summary>
    /// <param name="Kinds">The kinds of the change, in words.</param>
    /// <param name="Evidence">What tells it.</param>
    /// <param name="Confidence">How sure it is.</param>
    /// <param name="Before">The process in the release compared from.</param>
    /// <param name="After">The process in the release compared to.</param>
    /// <param name="Candidates">The processes that it may be, where the data does not tell.</param>
    internal sealed record Change(
        IReadOnlyList<string> Kinds,
        string Evidence,
        string Confidence,
        ProcessSummary? Before = null,
        ProcessSummary? After = null,
        IReadOnlyList<ProcessSummary>? Candidates = null)
    {
        public static Change From(ProcessChange change) => new(
            [.. ReportTexts.WordsOf(change.Kinds)],
            ReportTexts.Word(change.Evidence),
            ReportTexts.Word(change.Confidence),
            ProcessSummary.FromOrNull(change.Before),
            ProcessSummary.FromOrNull(change.After),
            change.Candidates.Count == 0 ? null : [.. change.Candidates.Select(ProcessSummary.From)]);
    }
}
