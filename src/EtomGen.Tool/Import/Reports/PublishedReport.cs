namespace EtomGen.Tool.Import.Reports;

/// <summary>What a published conformance report says, before any of it is held against a release.</summary>
internal sealed class PublishedReport
{
    /// <summary>The facts in the report's head; one that is missing has no entry.</summary>
    public Dictionary<ReportFact, ReportedText> Facts { get; } = [];

    /// <summary>The level-2 processes with the coverage that they state.</summary>
    public List<ReportedGroup> Groups { get; } = [];

    public List<ReportedRow> Rows { get; } = [];

    public string? this[ReportFact fact] => Facts.TryGetValue(fact, out ReportedText text) ? text.Text : null;
}

/// <summary>The facts of an assessment.</summary>
internal enum ReportFact
{
    Company,
    Product,
    ProductVersion,
    FrameworxVersion,
    Release,
    CompletedOn,
    ReportUrl,
}

/// <summary>A text and the line that it stands in, from 1.</summary>
internal readonly record struct ReportedText(string Text, int Line);

/// <summary>A process with a stated coverage.</summary>
internal sealed record ReportedGroup(string Identifier, string Name, int Submitted, int Contained, int Line);

/// <summary>A process with a score, or with a word in place of one.</summary>
internal sealed record ReportedRow(string Identifier, string Name, decimal? Score, string? Word, string? Comment, int Line);
