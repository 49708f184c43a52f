using System.Globalization;
using EtomGen.Framework.Naming;
using EtomGen.Framework.Raw;
using EtomGen.Rules;

namespace EtomGen.Framework.Tests.Data;

/// <summary>The bundled files of whole releases have what the published lists have, and say what they have not.</summary>
public class WholeReleaseTests
{
    private const int FirstListedLevel = 2;

    /// <summary>The deepest level of any bundled release.</summary>
    private const int DeepestLevel = 7;

    public static TheoryData<WholeRelease> Releases => [.. WholeRelease.All];

    public static TheoryData<string, string> Neighbours => [.. WholeRelease.All.Zip(WholeRelease.All.Skip(1), (older, newer) => (older.Number, newer.Number))];

    [Theory]
    [MemberData(nameof(Releases))]
    public void Each_level_has_as_many_processes_as_are_listed(WholeRelease release)
    {
        int[] counts = new int[release.Listed.Length];
        foreach (FrameworkProcess process in Bundled.Catalog(release.Number).Processes.Where(process => process.Level >= FirstListedLevel))
        {
            counts[process.Level - FirstListedLevel]++;
        }

        foreach (string leftOut in release.LeftOut)
        {
            counts[int.Parse(leftOut.Split(' ')[1], CultureInfo.InvariantCulture) - FirstListedLevel]++;
        }

        foreach (string[] relevelled in release.Relevelled.Select(change => change.Split(' ')))
        {
            counts[int.Parse(relevelled[1], CultureInfo.InvariantCulture) - FirstListedLevel]++;
            counts[int.Parse(relevelled[2], CultureInfo.InvariantCulture) - FirstListedLevel]--;
        }

        Assert.Equal(release.Listed, counts);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_identifier_name_level_and_domain_is_that_of_the_list(WholeRelease release)
    {
        string[][] rows = [.. CsvRows.Read(File.ReadAllText(Repository.Evidence($"evidence/etom-{release.Number}-published.csv")))];
        string[] header = rows[0];
        var leftOut = release.LeftOut.Select(row => row.Split(' ')[0]).ToHashSet();
        Dictionary<string, string> relevelled = release.Relevelled.Select(change => change.Split(' ')).ToDictionary(change => change[0], change => change[2]);

        // Two rows of 23.x say in their identifier or name that the process is deleted; one of them has the identifier of a live process.
        string[] listed =
        [
            .. from row in rows.Skip(1)
               let id = row[0].Split(' ')[0]
               let isDeleted = Value(row, "name").EndsWith("(Deleted)", StringComparison.OrdinalIgnoreCase)
               where !leftOut.Contains(id) && !(isDeleted && rows.Count(other => other[0] == row[0]) > 1)
               orderby id
               select $"{id} {relevelled.GetValueOrDefault(id) ?? Value(row, "level")} {Value(row, "name").Replace(" (Deleted)", "", StringComparison.OrdinalIgnoreCase)}"
                    + $" | {Groups(Value(row, "domain"))} | {Groups(Value(row, "vertical"))}",
        ];

        Assert.Equal(listed, Bundled.Catalog(release.Number).Processes
            .Where(process => process.Level >= FirstListedLevel)
            .OrderBy(process => process.Identifier.Value)
            .Select(process => $"{process.Identifier} {process.Level} {process.Name} | {Groups(process.Domain)} | {Groups(process.Vertical)}"));

        string Value(string[] row, string column) => Array.IndexOf(header, column) is >= 0 and var index ? TextFolding.Fold(row[index]) : "";
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_list_of_children_is_complete_but_those_that_are_named(WholeRelease release) => Assert.Equal(
        release.Incomplete,
        Bundled.Catalog(release.Number).Processes.Where(process => !process.HasAllChildren && !process.IsDeleted).Select(process => process.Identifier.Value));

    [Theory]
    [MemberData(nameof(Releases))]
    public void Its_provenance_names_what_is_left_out_and_what_is_corrected(WholeRelease release)
    {
        string provenance = Bundled.Of(release.Number).Definition.Provenance!;

        Assert.All(release.LeftOut.Concat(release.Relevelled), row => Assert.Contains($" {row.Split(' ')[0]} ", provenance, StringComparison.Ordinal));
        Assert.All(release.Incomplete, group => Assert.Contains(group, provenance, StringComparison.Ordinal));
    }

    /// <summary>The sample is the same in each run.</summary>
    [Fact]
    public void A_wrong_last_number_is_an_error_in_1000_sampled_rows()
    {
        var random = new Random(26);
        int sampled = 0;
        foreach (WholeRelease release in WholeRelease.All)
        {
            FrameworkCatalog catalog = Bundled.Catalog(release.Number);
            FrameworkProcess[] candidates = [.. catalog.Processes.Where(process => process.Parent is { HasAllChildren: true })];
            random.Shuffle(candidates);
            var lookup = new ProcessLookup(new FrameworkSet([catalog], []), release.Number);
            foreach (string wrong in candidates.Take(1_000 / WholeRelease.All.Count).Select(process => WrongSibling(process, catalog, random)))
            {
                LookedUp looked = lookup.LookUp(new DeclaredProcess(wrong, null, default), isRow: true);
                Finding found = Assert.Single(ProcessRule.CheckAll(looked, lookup));
                Assert.Equal((UnknownProcess.RuleId, true), (found.Rule.Id, found.Rule.IsError));
                sampled++;
            }
        }

        Assert.Equal(1_000, sampled);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void No_generated_name_down_to_level_3_needs_an_identifier(WholeRelease release) =>
        Assert.DoesNotContain(Names(release.Number, 3), name => name.Value.Contains('_', StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void A_name_that_neighbours_share_is_the_same_generated_name(string older, string newer)
    {
        Dictionary<string, (string Name, string Generated)> before = Named(older), after = Named(newer);

        Assert.DoesNotContain(before.Keys.Intersect(after.Keys), id => before[id].Name == after[id].Name && before[id].Generated != after[id].Generated);
    }

    private static IReadOnlyDictionary<FrameworkProcess, string> Names(string release, int depth) => TypeNames.From(Bundled.Catalog(release), depth);

    private static Dictionary<string, (string Name, string Generated)> Named(string release) =>
        Names(release, DeepestLevel).ToDictionary(name => name.Key.Identifier.Value, name => (name.Key.Name, name.Value));

    /// <summary>The identifier of a process with another last number, which the release does not have.</summary>
    private static string WrongSibling(FrameworkProcess process, FrameworkCatalog catalog, Random random)
    {
        while (true)
        {
            string wrong = $"{process.Identifier.Parent}.{random.Next(1, 30)}";
            if (catalog.Find(wrong) is null)
            {
                return wrong;
            }
        }
    }

    private static string Groups(string? names) => string.Join("; ", (names ?? "").Split("; ").Order(StringComparer.Ordinal));
}
