using System.Text.RegularExpressions;

namespace EtomGen.Compiler.Tests.Mutations;

/// <summary>What must be found in a draft, computed from plain data and from nothing of what finds it.</summary>
internal static partial class Expectation
{
    private static readonly PlainRelease[] Releases = [PlainRelease.V12, PlainRelease.V16];

    public static IEnumerable<Spot> Of(Draft draft, IReadOnlyDictionary<object, int> lines)
    {
        PlainRelease? release = Releases.SingleOrDefault(candidate => candidate.Number == draft.Release);
        if (release is null)
        {
            return OnMappings(draft, null, lines).Append(new Spot("ETOM2013", lines[draft], $"\"{draft.Release}\""));
        }

        return OnRows(draft, release, lines).Concat(OnGroups(draft, release, lines)).Concat(OnModules(draft, release, lines)).Concat(OnMappings(draft, release, lines));
    }

    private static IEnumerable<Spot> OnRows(Draft draft, PlainRelease release, IReadOnlyDictionary<object, int> lines)
    {
        var seen = new HashSet<string>();
        foreach (Row row in draft.Rows)
        {
            PlainProcess? own = Own(row.Process, release);
            // A row of a level that is not assessed is reported as that, and not as a process that the data does not list.
            if ((own is { Level: not 3 } ? "ETOM2005" : RuleOn(row.Process, release)) is { } rule)
            {
                yield return new Spot(rule, lines[row], row.Argument);
            }

            if (own is not null && !seen.Add(own.Id))
            {
                yield return new Spot("ETOM2008", lines[row], row.Argument);
            }

            string? scoreRule = row.Score switch
            {
                null => null,
                0 => "ETOM2009",
                < 0.1m or > 5 => "ETOM2006",
                { } score when score * 10 != decimal.Truncate(score * 10) => "ETOM2007",
                _ => null,
            };
            if (scoreRule is not null)
            {
                yield return new Spot(scoreRule, lines[row], row.ScoreText);
            }
        }
    }

    /// <summary>
    /// A group that has a row names all that it lists, in rows of its own, in rows below them or in rows that mean them; nothing is said of a
    /// group while a row that names nothing may have been meant for it.
    /// </summary>
    private static IEnumerable<Spot> OnGroups(Draft draft, PlainRelease release, IReadOnlyDictionary<object, int> lines)
    {
        var mentioned = draft.Rows.Select(row => (Own(row.Process, release) ?? Meant(row.Process, release))?.Id).ToHashSet();
        mentioned.UnionWith(draft.Rows.Select(row => Own(row.Process, release)).OfType<PlainProcess>().SelectMany(own => PlainRelease.Above(own.Id)));
        return
            from row in draft.Rows
            let own = Own(row.Process, release)
            let inGroup = own is null ? null : release.GroupOf(own)
            where inGroup is not null && inGroup != own.Id
            group row by inGroup into rows
            where release.Processes.Any(child => child.Level == 3 && PlainRelease.Above(child.Id).First() == rows.Key && !mentioned.Contains(child.Id))
            where !draft.Rows.Any(row => MayBeIn(rows.Key, row.Process, release))
            select new Spot("ETOM2010", lines[rows.Last()], rows.Last().Argument);
    }

    private static bool MayBeIn(string group, Named process, PlainRelease release) => RuleOn(process, release) switch
    {
        "ETOM2001" => !Identifier().IsMatch(process.Id) || process.Id.StartsWith($"{group}.", StringComparison.Ordinal),
        "ETOM2003" => Meant(process, release) is null,
        _ => false,
    };

    [GeneratedRegex(@"^(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8}))*$")]
    private static partial Regex Identifier();

    private static IEnumerable<Spot> OnModules(Draft draft, PlainRelease release, IReadOnlyDictionary<object, int> lines)
    {
        PlainProcess[] rows = [.. draft.Rows.Select(row => Own(row.Process, release)).OfType<PlainProcess>()];
        var scope = rows.SelectMany(row => PlainRelease.Above(row.Id).Append(row.Id)).ToHashSet();
        foreach (Named supported in draft.Modules.SelectMany(module => module.Supports))
        {
            PlainProcess? own = Own(supported, release);
            if (RuleOn(supported, release) is { } rule)
            {
                yield return new Spot(rule, lines[supported], supported.Constant);
            }

            if (own is not null && !scope.Contains(own.Id) && !(release.GroupOf(own) is { } inGroup && scope.Contains(inGroup)))
            {
                yield return new Spot("ETOM2016", lines[supported], supported.Constant);
            }

            // A row of a level that is not assessed is reported as that, and as nothing else.
            if (own is { Level: 3 } && draft.Rows.Any(row => row.Score is null && Own(row.Process, release)?.Id == own.Id))
            {
                yield return new Spot("ETOM3001", lines[supported], supported.Constant);
            }
        }
    }

    private static IEnumerable<Spot> OnMappings(Draft draft, PlainRelease? assessed, IReadOnlyDictionary<object, int> lines)
    {
        var seen = new HashSet<(string, string)>();
        foreach (Mapping mapping in draft.Mappings)
        {
            PlainRelease release = Releases.Single(candidate => candidate.Number == (mapping.Process.Release ?? "12.0"));
            if (RuleOn(mapping.Process, release) is { } rule)
            {
                yield return new Spot(rule, lines[mapping], mapping.Argument);
            }

            if (!seen.Add((release.Number, mapping.Process.Id)))
            {
                yield return new Spot("ETOM3003", lines[mapping], mapping.Argument);
            }
            else if (assessed == release && Own(mapping.Process, release) is { Level: 3 } own)
            {
                Row[] rows = [.. draft.Rows.Where(row => Own(row.Process, release)?.Id == own.Id)];
                if (rows.Length > 0 && rows.All(row => row.Score is null))
                {
                    yield return new Spot("ETOM3001", lines[mapping], mapping.Argument);
                }
            }
        }
    }

    private static string? RuleOn(Named process, PlainRelease release) =>
        IsForeign(process, release) ? "ETOM2003"
        : release.Find(process.Id) is null ? "ETOM2001"
        : !release.ById.ContainsKey(process.Id) ? "ETOM2002"
        : null;

    /// <summary>The process of the release that is named, listed or not.</summary>
    private static PlainProcess? Own(Named process, PlainRelease release) => IsForeign(process, release) ? null : release.Find(process.Id);

    private static bool IsForeign(Named process, PlainRelease release) =>
        process.Release is not null ? process.Release != release.Number : !release.ById.ContainsKey(process.Id) && Meant(process, release) is not null;

    /// <summary>The process of the release that a process of another one is.</summary>
    private static PlainProcess? Meant(Named process, PlainRelease release) => Releases
        .Where(other => other != release && (process.Release is null || process.Release == other.Number) && other.ById.ContainsKey(process.Id))
        .Select(other => release.CounterpartOf(other.ById[process.Id]))
        .FirstOrDefault(counterpart => counterpart is not null);
}
