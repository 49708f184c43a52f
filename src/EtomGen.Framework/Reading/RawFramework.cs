namespace EtomGen.Framework.Reading;

/// <summary>What a framework file says, whatever its format, before any of it is understood.</summary>
internal abstract class RawFramework(string text)
{
    public string Text { get; } = text;

    /// <summary>Where the text starts behind a byte order mark.</summary>
    protected int BodyStart { get; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>Lines and columns; only findings need them.</summary>
    public LineMap Lines => field ??= new LineMap(Text);

    public List<RawFact> Facts { get; } = [];

    public List<RawRow> Rows { get; } = [];

    public List<FrameworkFinding> Findings { get; } = [];

    /// <summary>Where a field of a row stands, or the row where it has no such field.</summary>
    public TextPlace PlaceOf(RawRow row, Field field)
    {
        (int start, int length) = Locate(row, field);
        return Lines.Place(start, length);
    }

    /// <summary>Where a fact stands, or the head of the file where it is missing.</summary>
    public TextPlace PlaceOf(RawFact? fact) => fact is null ? Head : Lines.Place(fact.Start, fact.Length);

    /// <summary>The place for what is missing in the file as a whole.</summary>
    public abstract TextPlace Head { get; }

    /// <summary>The first fact of a kind, if the file states one.</summary>
    public RawFact? FirstFact(Fact kind) => Facts.Find(fact => fact.Kind == kind);

    public void Report(string ruleId, TextPlace place, string message, bool isError = true) =>
        Findings.Add(new FrameworkFinding(ruleId, isError, message, place));

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
