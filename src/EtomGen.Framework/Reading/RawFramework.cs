using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Reading;

/// <summary>What a framework file says, whatever its format, before any of it is understood.</summary>
internal abstract class RawFramework(string text, CancellationToken cancellationToken)
{
    public string Text { get; } = text;

    /// <summary>Stops reading.</summary>
    protected CancellationToken Cancellation { get; } = cancellationToken;

    /// <summary>Where the text starts behind a byte order mark.</summary>
    protected int BodyStart { get; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>What is wrong in the file.</summary>
    public FileFindings Found { get; } = new(text, cancellationToken);

    public LineMap Lines => Found.Lines;

    public List<RawFact> Facts { get; } = [];

    public List<RawRow> Rows { get; } = [];

    /// <summary>Whether the file states more than is taken in: then reading it stops.</summary>
    public bool IsFull { get; private set; }

    public IReadOnlyList<FrameworkFinding> Findings => Found.All;

    /// <summary>Where a field of a row stands, or the row where it has no such field.</summary>
    public FileLocation LocationOf(RawRow row, Field field)
    {
        (int start, int length) = Locate(row, field);
        return Lines.LocationOf(start, length);
    }

    /// <summary>Where a fact stands, or the head of the file where it is missing.</summary>
    public FileLocation LocationOf(RawFact? fact) => fact is null ? Head : Lines.LocationOf(fact.Start, fact.Length);

    /// <summary>The place for what is missing in the file as a whole.</summary>
    public abstract FileLocation Head { get; }

    /// <summary>The first fact of a kind, if the file states one.</summary>
    public RawFact? FirstFact(Fact kind) => Facts.Find(fact => fact.Kind == kind);

    /// <summary>Takes a row in, as long as the file states no more processes than it may.</summary>
    protected void Add(RawRow row)
    {
        if (Rows.Count < LimitExceeded.MaxProcesses)
        {
            Rows.Add(row);
        }
        else
        {
            Overflow(row.Start, row.Length, $"The file states more than {LimitExceeded.Number(LimitExceeded.MaxProcesses)} processes");
        }
    }

    /// <summary>Takes a fact in, likewise.</summary>
    protected void Add(RawFact fact)
    {
        if (Facts.Count < LimitExceeded.MaxFacts)
        {
            Facts.Add(fact);
        }
        else
        {
            Overflow(fact.Start, fact.Length, $"The file states more than {LimitExceeded.Number(LimitExceeded.MaxFacts)} facts about its release");
        }
    }

    /// <summary>Reports that the file goes beyond a limit, and lets reading stop.</summary>
    protected void Overflow(int start, int length, string what)
    {
        if (!IsFull)
        {
            IsFull = true;
            Report(LimitExceeded.RuleId, Lines.LocationOf(start, length), $"{what}, and nothing from this place on was read: take out what does not belong to a release");
        }
    }

    /// <summary>Notes what is wrong, or remarkable.</summary>
    public void Report(string ruleId, FileLocation place, string message, bool isError = true) => Found.Report(ruleId, place, message, isError);

    /// <summary>What the format calls a fact.</summary>
    public virtual string NameOf(Fact fact) => Vocabulary.NameOf(fact);

    protected abstract (int Start, int Length) Locate(RawRow row, Field field);
}

/// <summary>A fact about the release as written.</summary>
internal sealed record RawFact(Fact Kind, string Value, int Start, int Length);

/// <summary>A process as written: the values by <see cref="Field"/>, and where its row starts.</summary>
internal sealed record RawRow(string?[] Values, int Start, int Length)
{
    /// <summary>The value of a field, or <see langword="null"/> where the row leaves it out or empty.</summary>
    public string? this[Field field] => string.IsNullOrEmpty(Values[(int)field]) ? null : Values[(int)field];
}

/// <summary>What a row says of a process.</summary>
internal enum Field
{
    Id,
    Level,
    Name,
    Status,
    Children,
    Original,
    Uid,
    Domain,
    Vertical,
    History,
    Evidence,
    Description,
}

/// <summary>What a file says of the release.</summary>
internal enum Fact
{
    Release,
    Title,
    Notice,
    Provenance,
    AssessedLevels,
    CoverageLevel,
    Minimum,
    Maximum,
    Decimals,
    NotSubmitted,
    NotSubmittedScore,
    Band,
}

/// <summary>The names of fields and facts in files.</summary>
internal static class Vocabulary
{
    public const char FactMark = '@';
    public const string Live = "live";
    public const string Deleted = "deleted";
    public const string Complete = "complete";

    public static readonly string[] Fields = ["id", "level", "name", "status", "children", "original", "uid", "domain", "vertical", "history", "evidence", "description"];

    public static readonly string[] Facts =
    [
        "release", "title", "notice", "provenance", "assessed-levels", "coverage-level", "minimum", "maximum", "decimals", "not-submitted", "not-submitted-score", "band",
    ];

    public static string NameOf(Field field) => Fields[(int)field];

    public static string NameOf(Fact fact) => Facts[(int)fact];
}
