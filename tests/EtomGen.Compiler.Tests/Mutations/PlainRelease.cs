using System.Globalization;
using System.Xml.Linq;

namespace EtomGen.Compiler.Tests.Mutations;

/// <summary>A process as its file lists it.</summary>
internal sealed record PlainProcess(string Id, int Level, string Name, bool IsComplete, string? Original, string? Uid);

/// <summary>A bundled release, read from its file as simply as can be: what expectations rest on is not read by what they test.</summary>
internal sealed class PlainRelease
{
    public static readonly PlainRelease V12 = new("12.0", FromXml(Frameworks.V12.Text));
    public static readonly PlainRelease V16 = new("16.0", FromCsv(Frameworks.V16.Text));

    private PlainRelease(string number, IEnumerable<PlainProcess> processes)
    {
        Number = number;
        Processes = [.. processes];
        ById = Processes.ToDictionary(process => process.Id);
        Assert.DoesNotContain(Processes, process => process.Name.Contains("deleted", StringComparison.OrdinalIgnoreCase));
    }

    public string Number { get; }

    public PlainProcess[] Processes { get; }

    public Dictionary<string, PlainProcess> ById { get; }

    /// <summary>The process as it is listed, or as it must be where an incomplete list leaves it out, or <see langword="null"/> where there is none.</summary>
    public PlainProcess? Find(string id)
    {
        if (ById.TryGetValue(id, out PlainProcess? listed))
        {
            return listed;
        }

        return IsWellFormed(id) && NearestListed(id) is { IsComplete: false } above
            ? new PlainProcess(id, above.Level + Depth(id) - Depth(above.Id), "", false, null, null)
            : null;
    }

    /// <summary>The identifiers of what contains a process, the nearest first.</summary>
    public static IEnumerable<string> Above(string id)
    {
        for (int dot = id.LastIndexOf('.'); dot > 0; dot = id.LastIndexOf('.'))
        {
            yield return id = id[..dot];
        }
    }

    /// <summary>The listed level-2 process that a process is or lies in.</summary>
    public string? GroupOf(PlainProcess process) => Above(process.Id).Prepend(process.Id).FirstOrDefault(id => ById.TryGetValue(id, out PlainProcess? found) && found.Level == 2);

    /// <summary>The process of this release that a process of another one surely is.</summary>
    public PlainProcess? CounterpartOf(PlainProcess process)
    {
        PlainProcess[] namesakes = [.. Processes.Where(other => string.Equals(other.Name, process.Name, StringComparison.OrdinalIgnoreCase))];
        return Only(Processes.Where(other => process.Uid is not null && other.Uid == process.Uid))
            ?? Only(namesakes.Where(other => other.Id == process.Original || other.Original == process.Id || (other.Original is not null && other.Original == process.Original)))
            ?? Only(namesakes.Where(other => other.Level == process.Level));
    }

    private static PlainProcess? Only(IEnumerable<PlainProcess> processes) => processes.Count() == 1 ? processes.Single() : null;

    private PlainProcess? NearestListed(string id) => Above(id).Select(above => ById.GetValueOrDefault(above)).FirstOrDefault(above => above is not null);

    private static bool IsWellFormed(string id) => id.Split('.').All(part => part.Length > 0 && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0'));

    private static int Depth(string id) => id.Split('.').Length;

    private static IEnumerable<PlainProcess> FromXml(string text) => XDocument.Parse(text).Descendants()
        .Where(element => element.Name.LocalName == "process")
        .Select(element => Process(name => (string?)element.Attribute(name)));

    private static IEnumerable<PlainProcess> FromCsv(string text)
    {
        string[][] rows = [.. CsvRows.Read(text)];
        return rows.Skip(1).Where(row => !row[0].StartsWith('@')).Select(row => Process(name => Array.IndexOf(rows[0], name) is >= 0 and var column ? row[column] : null));
    }

    private static PlainProcess Process(Func<string, string?> field) => new(
        field("id")!,
        int.Parse(field("level")!, CultureInfo.InvariantCulture),
        field("name")!,
        field("children") == "complete",
        field("original") is { Length: > 0 } original ? original : null,
        field("uid") is { Length: > 0 } uid ? uid : null);
}
