namespace EtomGen.Reliability.Properties;

/// <summary>A valid assessment with one thing wrong.</summary>
/// <param name="Title">What is wrong.</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Lines">The assessment.</param>
/// <param name="Line">The text of the line that the finding points to, where that is one line.</param>
internal sealed record Fault(string Title, string Rule, DeclaredLines Lines, string? Line);

/// <summary>Puts single faults into valid assessments, each where the drawn release allows it.</summary>
internal static class Faults
{
    private const string ForeignType = "global::Etom.V0_9.ForeignAffairs.ForeignExchange";

    /// <summary>The rules that some fault breaks.</summary>
    public static readonly string[] Rules =
    [
        "ETOM2001", "ETOM2002", "ETOM2003", "ETOM2004", "ETOM2005", "ETOM2006", "ETOM2007", "ETOM2008", "ETOM2009", "ETOM2010", "ETOM2011", "ETOM2012",
        "ETOM2013", "ETOM2014", "ETOM2015", "ETOM2016", "ETOM2020", "ETOM3001", "ETOM3003",
    ];

    public static IEnumerable<Fault> In(DrawnAssessment drawn, DeclaredLines valid, IReadOnlyDictionary<string, string> types) =>
        InFacts(valid).Concat(InScores(drawn, valid, types)).Concat(InProcesses(drawn, valid, types)).Concat(InScope(drawn, valid, types));

    private static IEnumerable<Fault> InFacts(DeclaredLines valid)
    {
        yield return Facts("no company", "ETOM2012", "\"Acme\"", "\" \"");
        yield return Facts("a date in words", "ETOM2012", "\"2026-03\"", "\"March 2026\"");
        yield return Facts("an address that is none", "ETOM2012", "https:", "file:");
        yield return Facts("an unknown release", "ETOM2013", "\"1.0\"", "\"1.1\"");
        yield return new Fault("a type that is not partial", "ETOM2015", valid with { Modifiers = "static" }, valid.Facts);
        yield return new Fault("a module without a name", "ETOM2012", valid with { Modules = valid.Modules.Add("[EtomGen.Module(\"\")]") }, "Module(\"\")");

        Fault Facts(string title, string rule, string right, string wrong) =>
            new(title, rule, valid with { Facts = valid.Facts.Replace(right, wrong, StringComparison.Ordinal) }, wrong);
    }

    private static IEnumerable<Fault> InScores(DrawnAssessment drawn, DeclaredLines valid, IReadOnlyDictionary<string, string> types)
    {
        DrawnScale scale = drawn.Release.Scale;
        int scored = Array.FindIndex([.. drawn.Rows], row => row.Score is not null);
        if (scored >= 0)
        {
            yield return Score("a score above the scale", "ETOM2006", scale.Maximum + scale.Step);
            yield return Score("a score far above the scale", "ETOM2006", 1e9m);
            yield return scale.NotSubmittedScore is { } mark
                ? Score("the score that means not submitted", "ETOM2009", mark)
                : Score("a score below the scale", "ETOM2006", scale.Minimum - scale.Step);
            if (scale.Maximum > scale.Minimum)
            {
                yield return Score("too fine a score", "ETOM2007", scale.Minimum + (scale.Step / 10));
            }
        }

        int partial = Array.FindIndex([.. drawn.Rows], row => row.HasDeviation);
        if (partial >= 0)
        {
            string line = DeclaredLines.Row(drawn.Rows[partial], types, withDeviation: false);
            yield return new Fault("a partial score without a deviation", "ETOM2011", valid with { Rows = valid.Rows.SetItem(partial, line) }, line);
        }

        int full = Array.FindIndex([.. drawn.Rows], row => row is { Score: not null, HasDeviation: false });
        if (full >= 0)
        {
            string line = DeclaredLines.Row(drawn.Rows[full] with { HasDeviation = true }, types);
            yield return new Fault("a full score with a deviation", "ETOM2020", valid with { Rows = valid.Rows.SetItem(full, line) }, line);
        }

        Fault Score(string title, string rule, decimal score)
        {
            string line = DeclaredLines.Row(drawn.Rows[scored] with { Score = score, HasDeviation = !scale.IsFull(score) }, types);
            return new Fault(title, rule, valid with { Rows = valid.Rows.SetItem(scored, line) }, line);
        }
    }

    private static IEnumerable<Fault> InProcesses(DrawnAssessment drawn, DeclaredLines valid, IReadOnlyDictionary<string, string> types)
    {
        DrawnScale scale = drawn.Release.Scale;
        yield return Added("another release's type", "ETOM2003", $"[EtomGen.NotSubmitted<{ForeignType}>]");
        foreach (DrawnProcess group in drawn.Groups)
        {
            yield return group.IsComplete
                ? Added("a process that does not exist", "ETOM2001", $"[EtomGen.NotSubmitted(\"{group.Id}.888888888\")]")
                : Added("a process that the data do not list", "ETOM2002", $"[EtomGen.NotSubmitted(\"{group.Id}.888888888\")]");
            if (!scale.AssessedLevels.Contains(group.Level))
            {
                yield return Added(
                    "a row for a level that is not assessed",
                    "ETOM2005",
                    DeclaredLines.Row(new DrawnRow(group, scale.Minimum, !scale.IsFull(scale.Minimum)), types));
            }

            if (drawn.Release.ChildrenOf(group).FirstOrDefault(child => child.IsDeleted) is { } deleted)
            {
                yield return Added("a deleted process", "ETOM2004", DeclaredLines.Row(new DrawnRow(deleted, null, false), types));
            }
        }

        if (drawn.Rows.FirstOrDefault(row => types.ContainsKey(row.Process.Id)) is { } typed)
        {
            string line = $"[EtomGen.NotSubmitted(\"{typed.Process.Id}\")]";
            int place = drawn.Rows.IndexOf(typed);
            if (typed.Score is null)
            {
                yield return new Fault("text for what has a type", "ETOM2014", valid with { Rows = valid.Rows.SetItem(place, line) }, line);
            }

            yield return Added("a row twice", "ETOM2008", valid.Rows[place]);
        }

        Fault Added(string title, string rule, string line) => new(title, rule, valid with { Rows = valid.Rows.Add(line) }, line);
    }

    private static IEnumerable<Fault> InScope(DrawnAssessment drawn, DeclaredLines valid, IReadOnlyDictionary<string, string> types)
    {
        DrawnScale scale = drawn.Release.Scale;
        if (drawn.Rows.GroupBy(row => row.Process.ParentId).FirstOrDefault(group => group.Count() > 1) is { } rows)
        {
            DrawnRow dropped = rows.First(), last = rows.Last();
            string line = valid.Rows[drawn.Rows.IndexOf(last)];
            string[] mappings = [.. valid.Mappings.Where(mapping => mapping != DeclaredLines.Mapping(dropped.Process.Id, types))];
            yield return new Fault("a process unmentioned", "ETOM2010", valid with { Rows = valid.Rows.RemoveAt(drawn.Rows.IndexOf(dropped)), Mappings = [.. mappings] }, line);
        }

        if (drawn.Rows.FirstOrDefault(row => row.Score is null) is { } unsubmitted)
        {
            string mapping = DeclaredLines.Mapping(unsubmitted.Process.Id, types);
            yield return new Fault("a mapping to what was not submitted", "ETOM3001", valid with { Mappings = valid.Mappings.Add(mapping) }, mapping);
            yield return Supporting("a module for what was not submitted", "ETOM3001", unsubmitted.Process.Id);
        }

        if (valid.Mappings is [var first])
        {
            yield return new Fault("a mapping twice", "ETOM3003", valid with { Mappings = [first, first] }, first);
        }

        var inScope = drawn.Rows.SelectMany(row => Above(row.Process.Id).Append(row.Process.Id)).ToHashSet();
        if (
            drawn.Release.Processes.FirstOrDefault(
                process => !process.IsDeleted
                    && process.Level >= scale.CoverageLevel
                    && !Above(process.Id).Append(process.Id).Any(id => inScope.Contains(id) && drawn.Release.Find(id)?.Level >= scale.CoverageLevel)) is { } outside)
        {
            yield return Supporting("a module for what is out of scope", "ETOM2016", outside.Id);
        }

        Fault Supporting(string title, string rule, string id)
        {
            string line = $"[EtomGen.Module(\"Other\", Supports = new[] {{ {DeclaredLines.Constant(id, types)} }})]";
            return new Fault(title, rule, valid with { Modules = valid.Modules.Add(line) }, line);
        }
    }

    private static IEnumerable<string> Above(string id)
    {
        for (int dot = id.LastIndexOf('.'); dot > 0; dot = id.LastIndexOf('.'))
        {
            yield return id = id[..dot];
        }
    }
}
