using System.Text.Json;
using EtomGen.Framework;
using EtomGen.Tool.Output;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>How many rows an import read, merged and left out; the numbers add up.</summary>
internal sealed class ImportSummary
{
    public List<SheetSummary> Sheets { get; } = [];

    /// <summary>The domains that the source implies and does not list.</summary>
    public List<ImportedProcess> Added { get; } = [];

    /// <summary>The live processes whose rows were left out.</summary>
    public List<MissingProcess> Missing { get; } = [];

    /// <summary>How often texts were changed, by kind of change.</summary>
    public SortedDictionary<string, int> Changes { get; } = new(StringComparer.Ordinal);

    public void Changed(string what) => Changes[what] = Changes.GetValueOrDefault(what) + 1;

    public IEnumerable<string> Lines(FrameworkDefinition definition, bool isComplete, string scaleSource)
    {
        foreach (SheetSummary sheet in Sheets)
        {
            yield return sheet.ToString();
        }

        if (Added.Count > 0)
        {
            yield return $"Added: {Counted.Processes(Added.Count)} of level 1, which the source has as domains only: {string.Join(", ", Added)}";
        }

        foreach ((string what, int count) in Changes)
        {
            yield return $"{what}: {count}";
        }

        string levels = string.Join(
            ", ",
            definition.Catalog.Processes.GroupBy(process => process.Level).OrderBy(level => level.Key).Select(level => $"{level.Count()} of level {level.Key}"));
        int deleted = definition.Catalog.Processes.Count(process => process.IsDeleted);
        yield return $"Release {definition.Catalog.Release}: {Counted.Processes(definition.Catalog.Processes.Count)}, {deleted} of them deleted; {levels}";
        string[] incomplete = IncompleteLists(definition);
        yield return !isComplete ? "Lists of children count as incomplete."
            : incomplete.Length == 0 ? "Every list of children counts as complete."
            : Missing.Exists(process => process.MayBeAnywhere) ? "No list of children counts as complete: a row that may be in any of them was left out."
            : $"Every list of children counts as complete except that of {string.Join(", ", incomplete)}: rows below were left out.";
        yield return $"The scale is {scaleSource}: correct it in the file where the release scores otherwise.";
    }

    public void Write(Utf8JsonWriter json, FrameworkDefinition definition, bool isComplete, string scaleSource)
    {
        json.WriteString("release", definition.Catalog.Release.ToString());
        json.WriteNumber("processes", definition.Catalog.Processes.Count);
        json.WriteNumber("deleted", definition.Catalog.Processes.Count(process => process.IsDeleted));
        json.WriteBoolean("complete", isComplete);
        json.WriteStartArray("incomplete");
        foreach (string identifier in isComplete ? IncompleteLists(definition) : [])
        {
            json.WriteStringValue(identifier);
        }

        json.WriteEndArray();
        json.WriteString("scale", scaleSource);
        json.WriteStartObject("levels");
        foreach (IGrouping<int, FrameworkProcess> level in definition.Catalog.Processes.GroupBy(process => process.Level).OrderBy(level => level.Key))
        {
            json.WriteNumber(level.Key.ToString(System.Globalization.CultureInfo.InvariantCulture), level.Count());
        }

        json.WriteEndObject();
        json.WriteStartArray("sheets");
        foreach (SheetSummary sheet in Sheets)
        {
            sheet.Write(json);
        }

        json.WriteEndArray();
        json.WriteNumber("added", Added.Count);
        json.WriteStartObject("changes");
        foreach ((string what, int count) in Changes)
        {
            json.WriteNumber(what, count);
        }

        json.WriteEndObject();
    }

    private static string[] IncompleteLists(FrameworkDefinition definition) =>
        [.. definition.Catalog.Processes.Where(process => process is { HasAllChildren: false, IsDeleted: false }).Select(process => process.Identifier.Value)];
}

/// <summary>How many rows of a sheet became processes, were merged, or were left out.</summary>
internal sealed class SheetSummary(string name)
{
    public int Rows { get; set; }

    /// <summary>The rows that repeat a process.</summary>
    public int Merged { get; set; }

    /// <summary>The processes that several rows list.</summary>
    public int MergedInto { get; set; }

    /// <summary>The numbers of the rows that were left out, by reason.</summary>
    public SortedDictionary<string, List<int>> LeftOut { get; } = new(StringComparer.Ordinal);

    public int Processes { get; set; }

    public void Leave(string reason, int row)
    {
        LeftOut.TryAdd(reason, []);
        LeftOut[reason].Add(row);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteNumber("rows", Rows);
        json.WriteNumber("processes", Processes);
        json.WriteNumber("merged", Merged);
        json.WriteNumber("mergedInto", MergedInto);
        json.WriteStartObject("leftOut");
        foreach ((string reason, List<int> rows) in LeftOut)
        {
            json.WriteStartArray(reason);
            foreach (int row in rows.Order())
            {
                json.WriteNumberValue(row);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    public override string ToString()
    {
        IEnumerable<string> reasons = LeftOut.Select(left => $"{left.Value.Count} {left.Key}, row{(left.Value.Count == 1 ? "" : "s")} {LineRanges.Describe(left.Value.Order())}");
        return $"{name}: {Counted.Rows(Rows)} = {Counted.Processes(Processes)} + {Merged} merged into {MergedInto} of them + {LeftOut.Values.Sum(rows => rows.Count)} left out"
            + (LeftOut.Count == 0 ? "" : $" ({string.Join("; ", reasons)})");
    }
}
