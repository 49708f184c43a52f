using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EtomGen.Testing.Drawing;

/// <summary>A random release, in the raw texts of a file.</summary>
public sealed record DrawnRelease(string Number, string Title, DrawnScale Scale, IReadOnlyList<DrawnProcess> Processes)
{
    private static readonly string[] Columns = ["id", "level", "name", "status", "children", "original", "uid", "domain", "vertical", "history", "evidence"];

    /// <summary>The processes in the order of a reader: parents first, siblings by number.</summary>
    public IEnumerable<DrawnProcess> InOrder =>
        Processes.OrderBy(process => process.Id.Split('.').Select(number => int.Parse(number, CultureInfo.InvariantCulture)), NumbersInOrder.Instance);

    public DrawnProcess? Find(string id) => Processes.FirstOrDefault(process => process.Id == id);

    /// <summary>The listed children of a process.</summary>
    public IEnumerable<DrawnProcess> ChildrenOf(DrawnProcess parent) => Processes.Where(process => process.ParentId == parent.Id);

    /// <summary>The release as a framework file in CSV, its rows in the order in which they were drawn.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder().AppendJoin(',', Columns).Append('\n');
        foreach ((string fact, string value) in Facts())
        {
            csv.Append(CultureInfo.InvariantCulture, $"@{fact},,{Quoted(value)}\n");
        }

        foreach (DrawnProcess process in Processes)
        {
            csv.AppendJoin(',', process.Values.Select(Quoted)).Append('\n');
        }

        return csv.ToString();
    }

    /// <summary>The release as a framework file in XML. Characters that XML cannot hold become white space, as readers of CSV take them.</summary>
    public string ToXml()
    {
        XNamespace framework = "urn:etomgen:framework:1";
        var root = new XElement(
            framework + "framework",
            new XAttribute("release", Number),
            new XAttribute("title", Xml(Title)),
            new XElement(
                framework + "conformance",
                new XAttribute("assessedLevels", string.Join(' ', Scale.AssessedLevels)),
                new XAttribute("coverageLevel", Scale.CoverageLevel),
                new XAttribute("minimum", Scale.Minimum),
                new XAttribute("maximum", Scale.Maximum),
                new XAttribute("decimals", Scale.Decimals),
                new XElement(framework + "notSubmitted", Scale.NotSubmittedScore is { } score ? new XAttribute("score", score) : null, Xml(Scale.NotSubmitted)),
                Scale.Bands.Select(band => new XElement(framework + "band", new XAttribute("from", band.From), new XAttribute("to", band.To), Xml(band.Word)))),
            Processes.Select(process => new XElement(
                framework + "process",
                Columns.Zip(process.Values).Where(value => value.Second.Length > 0).Select(value => new XAttribute(value.First, Xml(value.Second))))));
        return new XDocument(root).ToString();
    }

    public override string ToString() => ToCsv();

    private IEnumerable<(string Fact, string Value)> Facts()
    {
        yield return ("release", Number);
        yield return ("title", Title);
        yield return ("assessed-levels", string.Join(' ', Scale.AssessedLevels));
        yield return ("coverage-level", Text(Scale.CoverageLevel));
        yield return ("minimum", Text(Scale.Minimum));
        yield return ("maximum", Text(Scale.Maximum));
        yield return ("decimals", Text(Scale.Decimals));
        yield return ("not-submitted", Scale.NotSubmitted);
        if (Scale.NotSubmittedScore is { } score)
        {
            yield return ("not-submitted-score", Text(score));
        }

        foreach ((decimal from, decimal to, string word) in Scale.Bands)
        {
            yield return ("band", $"{Text(from)}..{Text(to)} {word}");
        }
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static string Quoted(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 && value.Trim() == value ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Xml(string value)
    {
        var xml = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                xml.Append(value[i]).Append(value[++i]);
            }
            else
            {
                xml.Append(XmlConvert.IsXmlChar(value[i]) ? value[i] : ' ');
            }
        }

        return xml.ToString();
    }

    private sealed class NumbersInOrder : IComparer<IEnumerable<int>>
    {
        public static readonly NumbersInOrder Instance = new();

        public int Compare(IEnumerable<int>? left, IEnumerable<int>? right)
        {
            foreach ((int one, int other) in left!.Zip(right!))
            {
                if (one != other)
                {
                    return one.CompareTo(other);
                }
            }

            return left!.Count().CompareTo(right!.Count());
        }
    }
}

/// <summary>A process as its row states it; an empty text where the row has none.</summary>
public sealed record DrawnProcess(string Id, int Level, string Name)
{
    public bool IsDeleted { get; init; }

    /// <summary>Nothing, the word that the list of children is complete, or their known count.</summary>
    public string Children { get; init; } = "";

    public string Original { get; init; } = "";

    public string Uid { get; init; } = "";

    public string Domain { get; init; } = "";

    public string Vertical { get; init; } = "";

    public string History { get; init; } = "";

    public string Evidence { get; init; } = "";

    public bool IsComplete => Children == "complete";

    public string? ParentId => Id.LastIndexOf('.') is > 0 and var dot ? Id[..dot] : null;

    public string[] Values => [Id, Level.ToString(CultureInfo.InvariantCulture), Name, IsDeleted ? "deleted" : "", Children, Original, Uid, Domain, Vertical, History, Evidence];
}

/// <summary>A random conformance scale.</summary>
public sealed record DrawnScale(
    int[] AssessedLevels, int CoverageLevel, decimal Minimum, decimal Maximum, int Decimals, string NotSubmitted, decimal? NotSubmittedScore, (
        decimal From,
        decimal To,
        string Word)[] Bands)
{
    public decimal Step => new(1, 0, 0, false, (byte)Decimals);

    public bool IsFull(decimal score) => score >= Bands[^1].From;
}
