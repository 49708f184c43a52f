using CsCheck;

namespace EtomGen.Framework.Tests.Comparison;

/// <summary>Releases in which chance sets every fact that a comparison reads, from so few values that they often meet.</summary>
internal sealed record DrawnReleases(FrameworkCatalog From, FrameworkCatalog To, FrameworkCatalog[] Others, ReleaseMapping[] Mappings)
{
    private static readonly string?[] Names = ["Lend", "Return", "Renew", "Reserve", "Plan Lending"], Uids = [null, null, "u1", "u2", "u3", "u4", "u5"];
    private static readonly string?[] Histories = [null, null, "1.0A", "1.5A", "2.0A", "2.5M;3.0A"];

    /// <summary>Up to three groups at two places, of up to three children with children of their own.</summary>
    private static readonly string[] Identifiers =
    [
        .. from domain in new[] { "1", "2" }
           from tail in new[] { "", ".1", ".1.1", ".1.1.1", ".1.1.2", ".1.2", ".1.2.1", ".2", ".2.1", ".2.2", ".2.2.1", ".3" }
           select domain + tail,
    ];

    private static readonly ProcessIdentifier Unlisted = ProcessIdentifier.Parse("3.1");

    private static readonly string?[] Origins = [null, null, null, .. Identifiers];

    private static readonly Gen<Facts> Fact = Gen.Select(
        Gen.Int[0, Identifiers.Length - 1], Gen.Int[0, Names.Length - 1], Gen.Int[0, Uids.Length - 1], Gen.Int[0, Origins.Length - 1],
        Gen.Int[0, Histories.Length - 1], Gen.Int[0, 31])
        .Select((id, name, uid, origin, history, marks) => new Facts(
            Identifiers[id], Names[name]!, Uids[uid], Origins[origin], Histories[history], IsDeleted: marks % 8 == 0, HasAllChildren: marks % 4 == 1, IsLower: marks == 2));

    /// <summary>What a release keeps of a process of the one before, a bit for each fact.</summary>
    private static readonly Gen<(Facts New, int Kept)[]> Edits = Gen.Select(Fact, Gen.OneOf(Gen.Const(63), Gen.Int[0, 63])).Array[14];

    /// <summary>Two releases, up to two others, and mappings of all of them.</summary>
    public static Gen<DrawnReleases> All { get; } = Gen.Select(
        Gen.Select(Fact.Array[0, 12], Fact.Array[0, 3], Gen.Int[0, 2], Gen.Int[0, 3]),
        Edits.Array[3],
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 30], Gen.Int[0, 4], Gen.Int[0, 7]).Array[0, 6])
        .Select((first, edits, picks) => Of(first.Item1, first.Item2, first.Item3, wholeness: first.Item4, edits, picks));

    public override string ToString() => string.Join("\n\n", [Text(From), Text(To), .. Others.Select(Text), string.Join('\n', Mappings.AsEnumerable())]);

    private static DrawnReleases Of(
        Facts[] facts, Facts[] added, int others, int wholeness, (Facts New, int Kept)[][] edits, (int From, int To, int Left, int Right, int Kind)[] picks)
    {
        FrameworkCatalog from = Release(1, facts, (wholeness & 1) != 0), to = Release(2, [.. Edited(facts, edits[0]), .. added], (wholeness & 2) != 0);
        FrameworkCatalog[] thirds = [.. Enumerable.Range(0, others).Select(i => Release(3 + i, [.. Edited(facts, edits[1 + i])], isWhole: false))];
        FrameworkCatalog[] all = [from, to, .. thirds];
        return new DrawnReleases(from, to, thirds, [.. picks.Select(pick => Mapping(all, pick)).OfType<ReleaseMapping>()]);
    }

    private static IEnumerable<Facts> Edited(Facts[] facts, (Facts New, int Kept)[] edits) => facts.Zip(edits, (old, edit) => new Facts(
        Keeps(edit.Kept, 0) ? old.Identifier : edit.New.Identifier,
        Keeps(edit.Kept, 1) ? old.Name : edit.New.Name,
        Keeps(edit.Kept, 2) ? old.Uid : edit.New.Uid,
        Keeps(edit.Kept, 3) ? old.Origin : edit.New.Origin,
        Keeps(edit.Kept, 4) ? old.History : edit.New.History,
        Keeps(edit.Kept, 5) ? old.IsDeleted : edit.New.IsDeleted,
        edit.New.HasAllChildren,
        edit.New.IsLower));

    private static bool Keeps(int kept, int bit) => (kept >> bit & 1) != 0;

    private static FrameworkCatalog Release(int number, IEnumerable<Facts> facts, bool isWhole) => new(
        new ReleaseNumber(number, 0),
        "Library processes",
        GeneratedReleases.Scale,
        [
            .. facts.DistinctBy(fact => fact.Identifier).Select(fact => (Id: ProcessIdentifier.Parse(fact.Identifier), Fact: fact)).OrderBy(listed => listed.Id).Select(
                listed => new FrameworkProcess(listed.Id, listed.Fact.Identifier.Split('.').Length + (listed.Fact.IsLower ? 1 : 0), listed.Fact.Name)
                {
                    Uid = listed.Fact.Uid,
                    OriginalIdentifier = listed.Fact.Origin,
                    History = listed.Fact.History,
                    IsDeleted = listed.Fact.IsDeleted,
                    HasAllChildren = isWhole || listed.Fact.HasAllChildren,
                }),
        ]);

    private static ReleaseMapping? Mapping(FrameworkCatalog[] releases, (int From, int To, int Left, int Right, int Kind) pick)
    {
        FrameworkCatalog from = releases[Release(pick.From, 0)], to = releases[Release(pick.To, 1)];
        return from.Processes.Count == 0 || to.Processes.Count == 0
            ? null
            : new ReleaseMapping(
                from.Release,
                pick.Kind == 0 ? null : pick.Kind == 2 ? Unlisted : from.Processes[pick.Left % from.Processes.Count].Identifier,
                to.Release,
                pick.Kind == 1 ? null : pick.Kind == 3 ? Unlisted : to.Processes[pick.Right % to.Processes.Count].Identifier);

        // Mostly the two that are compared.
        int Release(int drawn, int usual) => drawn < releases.Length ? drawn : usual;
    }

    private static string Text(FrameworkCatalog release) => string.Join('\n', release.Processes.Select(process =>
        $"{release.Release}  {process} level {process.Level} uid {process.Uid} origin {process.OriginalIdentifier} history {process.History}"
        + $"{(process.IsDeleted ? " deleted" : "")}{(process.HasAllChildren ? " complete" : "")}"));

    private sealed record Facts(string Identifier, string Name, string? Uid, string? Origin, string? History, bool IsDeleted, bool HasAllChildren, bool IsLower);
}
