using EtomGen.Tests.Framework;

namespace EtomGen.Tests.Comparison;

/// <summary>Ties, halves and contradictions in matching the processes of two releases.</summary>
public class ProcessMatchingTests
{
    [Fact]
    public void Processes_without_parents_match_by_their_names() => Assert.Equal(
        ["1.1 Lend -> 1.2 Lend: Renumbered (NameUnderSameParent, Likely)"],
        Compare([new("1.1", "Lend")], [new("1.2", "Lend")]));

    [Theory]
    [InlineData("1.0A", true)]
    [InlineData("1.1A", false)]
    [InlineData("2.0A", false)]
    public void A_process_that_was_added_after_the_other_release_is_another_one_in_both_directions(string history, bool isSame)
    {
        Listed before = new("1.1", "Lend"), after = new("1.2", "Lend", History: history);

        Assert.Equal(isSame, Compare([before], [after]).Length == 1);
        Assert.Equal(isSame, Compare([after], [before], isBackward: true).Length == 1);
    }

    [Theory]
    [InlineData("1.0A", "(none) -> 1.2 Return: Unlisted (None, None)")]
    [InlineData("1.1A", "(none) -> 1.2 Return: Added (History, Strong)")]
    public void A_process_without_a_match_was_added_where_its_history_says_so(string history, string expected) =>
        Assert.Equal(
            ["1.1 Lend -> 1.1 Lend: Unchanged (IdentifierAndName, Strong)", expected],
            Compare([new("1.1", "Lend")], [new("1.1", "Lend"), new("1.2", "Return", History: history)]));

    [Fact]
    public void Different_origins_contradict_a_name_and_one_origin_does_not()
    {
        Assert.Single(Compare([new("1.1", "Lend", Origin: "1.8")], [new("1.2", "Lend")]));
        Assert.Single(Compare([new("1.1", "Lend")], [new("1.2", "Lend", Origin: "1.9")]));
        Assert.Equal(2, Compare([new("1.1", "Lend", Origin: "1.8")], [new("1.2", "Lend", Origin: "1.9")]).Length);
    }

    /// <summary>Original identifiers are those of the first release where at least half of the processes that it lists under them have the same name.</summary>
    [Theory]
    [InlineData("Renew", true)]
    [InlineData("Extend", false)]
    public void Original_identifiers_count_alone_where_half_of_them_are_right(string third, bool isSame)
    {
        Listed[] first = [new("1.1", "Lend"), new("1.2", "Return"), new("1.3", "Renew")];
        Listed[] half = [new("1.5", "Lend", Origin: "1.1"), new("1.6", "Take Back", Origin: "1.2")];

        string[] found = Compare(first, [.. half, new("1.7", third, Origin: "1.3")]);
        Assert.Equal(isSame, found.Contains("1.2 Return -> 1.6 Take Back: Renamed, Renumbered (OriginalIdentifier, Likely)"));
        Assert.Contains("1.2 Return -> 1.6 Take Back: Renamed, Renumbered (OriginalIdentifier, Likely)", Compare(first[..2], half));
        Assert.Contains("1.6 Take Back -> 1.2 Return: Renamed, Renumbered (OriginalIdentifier, Likely)", Compare(half, first[..2], isBackward: true));
    }

    [Fact]
    public void At_most_five_candidates_are_named_in_the_order_of_their_identifiers()
    {
        FrameworkComparison comparison = Between([new("1.5", "Lend")], [.. Enumerable.Range(2, 7).Select(number => new Listed($"1.{number}", number == 5 ? "Return" : "Lend"))]);

        ProcessChange change = Assert.Single(comparison.Changes, change => change.Before is not null);
        Assert.Equal((ChangeKinds.Ambiguous, Confidence.Doubtful), (change.Kinds, change.Confidence));
        Assert.Equal(["1.2", "1.3", "1.4", "1.5", "1.6"], change.Candidates.Select(candidate => candidate.Identifier.Value));
    }

    [Fact]
    public void An_identifier_that_may_still_be_the_same_process_is_not_reused()
    {
        Assert.Equal(
            ["1.1 Lend -> (none): Ambiguous (None, Doubtful)", "(none) -> 1.1 Return: Ambiguous (None, Doubtful)"],
            Compare([new("1.1", "Lend")], [new("1.1", "Return")]));
        Assert.Equal(
            ["1.1 Lend -> 1.2 Lend: Renumbered, IdentifierReused (UniqueIdentifier, Certain)", "(none) -> 1.1 Return: Unlisted (None, None)"],
            Compare([new("1.1", "Lend", Uid: "7")], [new("1.1", "Return"), new("1.2", "Lend", Uid: "7")]));
    }

    /// <summary>A name that several processes have raises no doubt about one that a mapping or a unique identifier has settled.</summary>
    [Fact]
    public void An_identifier_that_a_namesake_has_now_is_reused() => Assert.Equal(
        [
            "1.1 Lend -> 1.2 Lend: Renumbered, IdentifierReused (UniqueIdentifier, Certain)",
            "1.5 Renew -> (none): Unlisted (None, None)",
            "(none) -> 1.1 Lend: Unlisted (None, None)",
        ],
        Compare([new("1.1", "Lend", Uid: "7"), new("1.5", "Renew")], [new("1.1", "Lend"), new("1.2", "Lend", Uid: "7")]));

    /// <summary>Of a merged group nobody knows which children went where, and of a split one neither.</summary>
    [Fact]
    public void Children_of_merged_and_split_groups_are_not_matched_by_their_parents()
    {
        Listed[] apart = [new("1.1", "Desk", Level: 2), new("1.1.1", "Lend"), new("1.2", "Web", Level: 2), new("1.2.1", "Lend")];
        FrameworkCatalog first = Catalog(1, apart), second = Catalog(2, [new("2.1", "Counter", Level: 2), new("2.1.1", "Lend")]);
        ReleaseMapping[] stated = [.. first.Roots.Select(group => new ReleaseMapping(first.Release, group.Identifier, second.Release, second.Roots[0].Identifier))];

        Assert.Null(FrameworkComparison.Between(first, second, stated).CounterpartOf(first.Processes[1]));
        Assert.Null(FrameworkComparison.Between(second, first, stated).CounterpartOf(second.Processes[1]));
    }

    [Fact]
    public void Different_unique_identifiers_leave_no_candidate() => Assert.Equal(
        ["1.1 Lend -> (none): IdentifierReused, Unlisted (None, None)", "(none) -> 1.1 Lend: Unlisted (None, None)"],
        Compare([new("1.1", "Lend", Uid: "7")], [new("1.1", "Lend", Uid: "8")]));

    [Fact]
    public void One_of_two_namesakes_is_known_by_its_unique_identifier_and_the_other_is_left() => Assert.Equal(
        ["1.1 Lend -> 1.3 Lend: Renumbered (UniqueIdentifier, Certain)", "1.2 Lend -> (none): Unlisted (None, None)"],
        Compare([new("1.1", "Lend", Uid: "7"), new("1.2", "Lend", Uid: "9")], [new("1.3", "Lend", Uid: "7")]));

    /// <summary>A merge is a merge in the direction of time and a split in the other; neither side has one counterpart.</summary>
    [Fact]
    public void A_merge_has_no_counterpart_seen_from_either_side()
    {
        FrameworkCatalog first = Catalog(1, [new("1.1", "Lend"), new("1.2", "Hand Over")]), second = Catalog(2, [new("1.1", "Lend")]);
        ReleaseMapping[] stated = [.. first.Processes.Select(process => new ReleaseMapping(first.Release, process.Identifier, second.Release, second.Processes[0].Identifier))];
        FrameworkComparison forward = FrameworkComparison.Between(first, second, stated), backward = FrameworkComparison.Between(second, first, stated);

        Assert.All(forward.Changes, change => Assert.True(change.Is(ChangeKinds.Merged) && !change.Is(ChangeKinds.Split)));
        Assert.All(backward.Changes, change => Assert.True(change.Is(ChangeKinds.Split) && !change.Is(ChangeKinds.Merged)));
        Assert.All(first.Processes, process => Assert.Null(forward.CounterpartOf(process)));
        Assert.Null(backward.CounterpartOf(second.Processes[0]));
    }

    [Theory]
    [InlineData(false, false, "Renumbered")]
    [InlineData(false, true, "Renumbered, Deleted")]
    [InlineData(true, false, "Renumbered, Added")]
    [InlineData(true, true, "Renumbered")]
    public void A_process_that_either_release_lists_as_deleted_is_matched_by_its_numbers(bool isDeletedBefore, bool isDeletedAfter, string kinds) => Assert.Equal(
        [$"1.1 Lend -> 1.2 Lend: {kinds} (UniqueIdentifier, Certain)"],
        Compare([new("1.1", "Lend", Uid: "7", IsDeleted: isDeletedBefore)], [new("1.2", "Lend", Uid: "7", IsDeleted: isDeletedAfter)]));

    /// <summary>Where nothing is known of either parent, their identifiers decide.</summary>
    [Theory]
    [InlineData("1.1", "1.1.2 Lend -> 1.1.2 Lend: Unchanged (UniqueIdentifier, Certain)")]
    [InlineData("1.2", "1.1.2 Lend -> 1.2.2 Lend: Renumbered, Moved (UniqueIdentifier, Certain)")]
    public void A_process_under_parents_without_a_match_moves_with_their_identifier(string parentAfter, string expected) => Assert.Contains(
        expected,
        Compare([new("1.1", "Readers", Level: 2), new("1.1.2", "Lend", Uid: "7")], [new(parentAfter, "Customers", Level: 2), new($"{parentAfter}.2", "Lend", Uid: "7")]));

    [Fact]
    public void A_live_process_is_matched_before_a_deleted_one() => Assert.Equal(
        ["1.1 Lend -> 1.3 Lend: Renumbered (NameUnderSameParent, Likely)", "(none) -> 1.2 Lend: Unlisted (ListedAsDeleted, Certain)"],
        Compare([new("1.1", "Lend", Origin: "1.9")], [new("1.2", "Lend", Origin: "1.9", IsDeleted: true), new("1.3", "Lend")]));

    [Fact]
    public void A_process_that_one_step_proposes_for_two_is_matched_with_neither() => Assert.Equal(
        ["1.1 Lend -> (none): Ambiguous (None, Doubtful)", "(none) -> 1.3 Lend: Ambiguous (None, Doubtful)", "(none) -> 1.5 Lend: Ambiguous (None, Doubtful)"],
        Compare([new("1.1", "Lend", Origin: "1.5")], [new("1.3", "Lend", Origin: "1.1"), new("1.5", "Lend", Origin: "1.7")]));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_process_that_others_contest_is_not_matched_by_the_same_step(bool isBackward)
    {
        Listed[] first = [new("1.1", "Lend", Origin: "1.5"), new("1.2", "Lend", Origin: "1.5")], second = [new("1.3", "Lend", Origin: "1.1"), new("1.5", "Lend")];

        Assert.All(isBackward ? Compare(second, first) : Compare(first, second), change => Assert.Contains("Ambiguous", change, StringComparison.Ordinal));
    }

    /// <summary>Two processes name an original identifier of one that both differ from; that raises no doubt about it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Processes_of_other_unique_identifiers_contest_nothing(bool isBackward)
    {
        Listed[] one = [new("1.1", "Lend", Uid: "7", Origin: "1.5")];
        Listed[] others = [new("1.2", "Lend", Uid: "8", Origin: "1.1"), new("1.3", "Lend", Uid: "9", Origin: "1.1"), new("1.5", "Lend")];

        Assert.Contains(
            isBackward ? "1.5 Lend -> 1.1 Lend: Renumbered (OriginalIdentifier, Strong)" : "1.1 Lend -> 1.5 Lend: Renumbered (OriginalIdentifier, Strong)",
            (isBackward ? Compare(others, one) : Compare(one, others)).Select(change => change.Replace(", IdentifierReused", "", StringComparison.Ordinal)));
    }

    /// <summary>Each level has the same names twice: only the parents tell them apart, from the top down.</summary>
    [Fact]
    public void Namesakes_match_under_the_same_parents_down_to_the_last_level()
    {
        Listed[] Release(string first, string second) =>
        [
            .. new[] { (first, "7"), (second, "8") }.SelectMany(group => new Listed[]
            {
                new(group.Item1, $"Group {group.Item2}", Uid: group.Item2, Level: 2), new($"{group.Item1}.1", "Plan"), new($"{group.Item1}.1.1", "Draft", Level: 4),
                new($"{group.Item1}.1.1.1", "Sketch", Level: 5), new($"{group.Item1}.1.1.1.1", "Draw", Level: 6),
            }),
        ];

        Assert.Equal(
            ["1.1", "1.1.1", "1.1.1.1", "1.1.1.1.1", "1.1.1.1.1.1", "1.2", "1.2.1", "1.2.1.1", "1.2.1.1.1", "1.2.1.1.1.1"],
            Between(Release("1.1", "1.2"), Release("2.1", "2.2")).Changes.Where(change => change.After?.Identifier.Value == $"2{change.Before?.Identifier.Value[1..]}")
                .Select(change => change.Before!.Identifier.Value));
    }

    /// <summary>The groups match by their names alone, since nothing is known of their parents; then they tell their children apart.</summary>
    [Fact]
    public void Namesakes_match_under_parents_that_match_by_their_names()
    {
        Listed[] Release(string root, string name) =>
        [
            new(root, name, Level: 1), new($"{root}.1", "Readers", Level: 2), new($"{root}.1.1", "Plan"), new($"{root}.2", "Fines", Level: 2), new($"{root}.2.1", "Plan"),
        ];

        string[] changes = Compare(Release("1", "Desk"), Release("2", "Web"));
        Assert.Contains("1.1 Readers -> 2.1 Readers: Renumbered, Moved (Name, Likely)", changes);
        Assert.Contains("1.1.1 Plan -> 2.1.1 Plan: Renumbered (NameUnderSameParent, Likely)", changes);
        Assert.Contains("1.2.1 Plan -> 2.2.1 Plan: Renumbered (NameUnderSameParent, Likely)", changes);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void A_part_of_the_framework_moves_to_another_level_with_its_names_where_both_releases_are_whole(bool isWholeBefore, bool isWholeAfter, bool isSame)
    {
        Listed[] before =
        [
            new("1", "Desk", Level: 1), new("1.1", "Readers", Level: 2, HasAllChildren: isWholeBefore), new("1.1.1", "Plan"),
            new("1.2", "Fines", Level: 2, HasAllChildren: isWholeBefore), new("1.2.1", "Plan"),
        ];
        Listed[] after =
        [
            new("2", "Web", Level: 1), new("2.1", "Customers", Level: 2, HasAllChildren: isWholeAfter), new("2.1.1", "Readers"), new("2.1.1.1", "Plan", Level: 4),
            new("2.1.2", "Fines"), new("2.1.2.1", "Plan", Level: 4),
        ];

        string[] changes = Compare(before, after);
        Assert.Equal(isSame, changes.Contains("1.1 Readers -> 2.1.1 Readers: Renumbered, Moved, Relevelled (Name, Likely)"));
        Assert.Equal(isSame, changes.Contains("1.1.1 Plan -> 2.1.1.1 Plan: Renumbered, Relevelled (NameUnderSameParent, Likely)"));
    }

    private static string[] Compare(Listed[] before, Listed[] after, bool isBackward = false) =>
        [.. Between(before, after, isBackward).Changes.Select(change => $"{change} ({change.Evidence}, {change.Confidence})")];

    private static FrameworkComparison Between(Listed[] before, Listed[] after, bool isBackward = false) =>
        FrameworkComparison.Between(Catalog(isBackward ? 2 : 1, before), Catalog(isBackward ? 1 : 2, after));

    private static FrameworkCatalog Catalog(int release, Listed[] processes) => new(
        new ReleaseNumber(release, 0),
        "Library processes",
        Samples.Scale(),
        [
            .. processes.Select(listed =>
            {
                FrameworkProcess process = Samples.Process(listed.Id, listed.Level, listed.Name);
                (process.OriginalIdentifier, process.Uid, process.History) = (listed.Origin, listed.Uid, listed.History);
                (process.IsDeleted, process.HasAllChildren) = (listed.IsDeleted, listed.HasAllChildren);
                return process;
            }),
        ]);

    private sealed record Listed(
        string Id, string Name, string? Origin = null, string? Uid = null, string? History = null, bool IsDeleted = false, int Level = 3, bool HasAllChildren = false);
}
