using System.Collections.Immutable;

namespace EtomGen.Compiler.Tests.Mutations;

/// <summary>A draft with one thing changed.</summary>
/// <param name="Title">What was changed.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Rule">The rule that this breaks in any case, or <see langword="null"/> where that depends, or the empty text where it breaks none.</param>
internal sealed record Mutation(string Title, Draft Draft, string? Rule);

/// <summary>Changes a valid draft at random places; the same seed makes the same changes on every machine.</summary>
internal sealed class Mutations(int seed, IReadOnlyDictionary<(string Release, string Id), string> types)
{
    private const string Valid = "";

    private uint _state = (uint)seed;

    public IEnumerable<Mutation> Of(Draft draft, int rounds)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (Mutation mutation in (Mutation[])
                [
                    DigitChanged(draft), NumbersSwapped(draft), CharactersTransposed(draft),
                    ScoreMoved(draft, "in range", Pick([0.1m, 0.2m, 1m, 2.5m, 3.7m, 4.9m, 5m]), Valid),
                    ScoreMoved(draft, "out of range", Pick([5.1m, 6m, 50m, -1m, 0.05m, -0.1m]), "ETOM2006"),
                    ScoreMoved(draft, "too fine", Pick([4.85m, 0.11m, 3.333m, 4.99m, 1.05m]), "ETOM2007"),
                    ScoreMoved(draft, "to zero", 0, "ETOM2009"),
                    Flipped(draft), Doubled(draft), Dropped(draft), WrongLevel(draft), OtherForm(draft),
                    OtherReleasesProcess(draft), MappingDoubled(draft), MappingElsewhere(draft), MappingToUnsubmitted(draft),
                    ModuleElsewhere(draft), ModuleOutOfScope(draft), ModuleToUnsubmitted(draft),
                ])
            {
                yield return mutation;
            }
        }

        foreach (
            (string release, string? rule) in ((string, string?)[])
            [
                ("16.0", "ETOM2003"),
                ("12.1", "ETOM2013"),
                ("21.0", "ETOM2013"),
                ("12", "ETOM2013"),
                ("", "ETOM2013"),
                ("19.0", "ETOM2013"),
            ])
        {
            yield return new Mutation($"release {release}", draft with { Release = release }, rule);
        }
    }

    private Mutation DigitChanged(Draft draft)
    {
        (Row row, char[] id) = PickText(draft);
        int place = Next(id.Length);
        while (id[place] == '.')
        {
            place = Next(id.Length);
        }

        id[place] = (char)('0' + ((id[place] - '0' + 1 + Next(9)) % 10));
        return Renamed("digit changed", draft, row, new string(id));
    }

    private Mutation NumbersSwapped(Draft draft)
    {
        (Row row, char[] id) = PickText(draft);
        string[] numbers = new string(id).Split('.');
        int left = Next(numbers.Length), right = Next(numbers.Length);
        (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
        return Renamed("numbers swapped", draft, row, string.Join('.', numbers));
    }

    private Mutation CharactersTransposed(Draft draft)
    {
        (Row row, char[] id) = PickText(draft);
        int place = Next(id.Length - 1);
        (id[place], id[place + 1]) = (id[place + 1], id[place]);
        return Renamed("characters transposed", draft, row, new string(id));
    }

    private Mutation ScoreMoved(Draft draft, string how, decimal score, string rule)
    {
        Row row = Pick(draft.Rows.FindAll(candidate => candidate.Score is not null));
        return new Mutation($"score {how}: {row} to {score}", Replace(draft, row, row with { Score = score }), rule);
    }

    private Mutation Flipped(Draft draft)
    {
        // A process that nothing else names may be submitted or not.
        var mapped = draft.Mappings.Select(mapping => mapping.Process.Id).ToHashSet();
        Row row = Pick(draft.Rows.FindAll(candidate => !mapped.Contains(candidate.Process.Id)));
        return new Mutation($"submission flipped: {row}", Replace(draft, row, row with { Score = row.Score is null ? 5 : null }), Valid);
    }

    private Mutation Doubled(Draft draft)
    {
        Row row = Pick(draft.Rows);
        Row second = row with { Process = Next(2) == 0 ? InOtherForm(row.Process) : row.Process with { }, Score = Pick([null, 5m, row.Score]) };
        return new Mutation($"row doubled: {row} by {second}", draft with { Rows = draft.Rows.Insert(Next(draft.Rows.Count + 1), second) }, "ETOM2008");
    }

    private Mutation Dropped(Draft draft)
    {
        Row row = Pick(draft.Rows);
        return new Mutation($"row dropped: {row}", draft with { Rows = draft.Rows.Remove(row) }, "ETOM2010");
    }

    private Mutation WrongLevel(Draft draft)
    {
        Row row = Pick(draft.Rows);
        string id = row.Process.Id;
        string wrong = Next(3) switch { 0 => $"{id}.{1 + Next(9)}", 1 => id[..id.LastIndexOf('.')], _ => "1.1.1" };
        return new Mutation($"wrong level: {row} to {wrong}", Replace(draft, row, row with { Process = Name(draft.Release, wrong) }), "ETOM2005");
    }

    private Mutation OtherForm(Draft draft)
    {
        Row row = Pick(draft.Rows);
        return new Mutation($"other form: {row}", Replace(draft, row, row with { Process = InOtherForm(row.Process) }), Valid);
    }

    private Mutation OtherReleasesProcess(Draft draft)
    {
        Row row = Pick(draft.Rows);
        PlainProcess other = Pick([.. PlainRelease.V16.Processes.Where(process => types.ContainsKey(("16.0", process.Id)))]);
        return new Mutation($"other release's type: {row} to {other.Id}", Replace(draft, row, row with { Process = Typed("16.0", other.Id) }), "ETOM2003");
    }

    private Mutation MappingDoubled(Draft draft)
    {
        Mapping mapping = Pick(draft.Mappings);
        return new Mutation(
            $"mapping doubled: {mapping}",
            draft with { Mappings = draft.Mappings.Add(new Mapping(Next(2) == 0 ? InOtherForm(mapping.Process) : mapping.Process with { })) },
            "ETOM3003");
    }

    private Mutation MappingElsewhere(Draft draft)
    {
        Mapping mapping = Pick(draft.Mappings);
        Named other = Anything();
        return new Mutation($"mapping elsewhere: {mapping} to {other}", draft with { Mappings = draft.Mappings.Replace(mapping, new Mapping(other)) }, null);
    }

    private Mutation MappingToUnsubmitted(Draft draft)
    {
        Mapping mapping = Pick(draft.Mappings);
        Row row = Pick(draft.Rows.FindAll(candidate => candidate.Score is null));
        return new Mutation($"mapping to {row}", draft with { Mappings = draft.Mappings.Replace(mapping, new Mapping(Name("12.0", row.Process.Id))) }, "ETOM3001");
    }

    private Mutation ModuleElsewhere(Draft draft) => Supporting("module elsewhere", draft, Anything(), null);

    private Mutation ModuleOutOfScope(Draft draft)
    {
        PlainProcess other = Pick([.. PlainRelease.V12.Processes.Where(process => process.Id.StartsWith("1.1.2.", StringComparison.Ordinal))]);
        return Supporting("module out of scope", draft, Name("12.0", other.Id), "ETOM2016");
    }

    private Mutation ModuleToUnsubmitted(Draft draft) =>
        Supporting("module to what was not submitted", draft, Name("12.0", Pick(draft.Rows.FindAll(row => row.Score is null)).Process.Id), "ETOM3001");

    private Mutation Supporting(string title, Draft draft, Named process, string? rule)
    {
        (string name, ImmutableList<Named> supports) = Pick(draft.Modules);
        return new Mutation($"{title}: {process}", draft with { Modules = draft.Modules.Replace((name, supports), (name, supports.SetItem(Next(supports.Count), process))) }, rule);
    }

    private static Mutation Renamed(string how, Draft draft, Row row, string id) =>
        new($"{how}: {row.Process.Id} to {id}", Replace(draft, row, row with { Process = new Named(id) }), row.Process.Id == id ? Valid : null);

    private static Draft Replace(Draft draft, Row row, Row other) => draft with { Rows = draft.Rows.Replace(row, other) };

    /// <summary>A process of either release in either form, or text that is a process of none.</summary>
    private Named Anything() => Next(4) switch
    {
        0 => Name("12.0", Pick(PlainRelease.V12.Processes).Id),
        1 => Name("16.0", Pick(PlainRelease.V16.Processes).Id),
        2 => new Named($"1.1.{1 + Next(4)}.{1 + Next(16)}.{1 + Next(9)}"),
        _ => new Named(Pick(PlainRelease.V16.Processes).Id),
    };

    private Named InOtherForm(Named process) => process.Type is null ? Typed("12.0", process.Id) : new Named(process.Id);

    /// <summary>A process by its type or as text; by text where it has no type.</summary>
    private Named Name(string release, string id) => Next(2) == 0 && types.ContainsKey((release, id)) ? Typed(release, id) : new Named(id);

    private Named Typed(string release, string id) => new(id, types[(release, id)], release);

    private (Row Row, char[] Id) PickText(Draft draft)
    {
        Row row = Pick(draft.Rows);
        return (row, row.Process.Id.ToCharArray());
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>The next number below a bound (xorshift).</summary>
    private int Next(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)bound);
    }
}
