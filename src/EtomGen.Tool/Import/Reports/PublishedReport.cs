namespace EtomGen.Tool.Import.Reports;

/// <summary>What a published conformance report says, before any of it is checked against a release.</summary>
internal sealed class PublishedReport
{
    /// <summary>The facts in the report's head; one that is missing has no entry.</summary>
    public Dictionary<ReportFact, ReportedText> Facts { get; } = [];

    /// <summary>Facts that the report states a second time with another value, which is not taken.</summary>
    public List<(ReportFact Fact, ReportedText Text)> ContradictingFacts { get; } = [];

    /// <summary>What is assessed, where the name of a fact says so, such as "Solution Title".</summary>
    public AssessmentKind Kind { get; set; }

    /// <summary>Every line that names a process, in order: rows, headings and what is not understood.</summary>
    public List<ReportedProcess> Processes { get; } = [];

    /// <summary>Footnotes, which belong to rows that bear their mark.</summary>
    public List<ReportedText> Footnotes { get; } = [];

    /// <summary>The lines of text that are neither facts nor part of rows: introductions, menus, remarks that belong to no row.</summary>
    public SortedSet<int> OtherLines { get; } = [];

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

/// <summary>A text and its line, from 1.</summary>
internal readonly record struct ReportedText(string Text, int Line);

/// <summary>The coverage that a report states.</summary>
internal readonly record struct ReportedCoverage(int Submitted, int Contained);

/// <summary>A line that names a process.</summary>
/// <param name="Identifier">The identifier, as the report writes it.</param>
/// <param name="Name">The name; empty where the report gives none.</param>
/// <param name="Text">All that the report says of the process, for messages.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record ReportedProcess(string Identifier, string Name, string Text, int Line)
{
    /// <summary>The stated coverage, where the line has one.</summary>
    public ReportedCoverage? Coverage { get; init; }

    /// <summary>The result. A line with neither result nor fault is a heading.</summary>
    public ReportedResult? Result { get; init; }

    /// <summary>The comment: what the report says about the process besides its result.</summary>
    public string? Comment { get; init; }

    /// <summary>The domain in which the process was assessed, where the report has a column for it.</summary>
    public string? Domain { get; init; }

    /// <summary>Why the line is not understood, or <see langword="null"/>.</summary>
    public string? Fault { get; init; }
}
