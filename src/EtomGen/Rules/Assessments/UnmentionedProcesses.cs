namespace EtomGen.Rules;

/// <summary>ETOM2010: a level-2 process is in scope, but the assessment does not mention some processes that it contains.</summary>
internal sealed class UnmentionedProcesses : AssessmentRule
{
    private const int MaxNamed = 3;

    public const string RuleId = "ETOM2010";

    public override string Id => RuleId;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        if (context.Framework is not { } framework)
        {
            yield break;
        }

        var mentioned = new HashSet<string>(context.Lookup.Declared, StringComparer.Ordinal);

        // A row that breaks another rule means a process all the same: its counterpart here, its successor, or the one that it is part of.
        mentioned.UnionWith(context.Rows.Select(row => row.Process.Counterpart).OfType<FrameworkProcess>().Select(process => process.Identifier.Value));
        mentioned.UnionWith(
            from row in context.OwnRows
            where row.Process.IsDeleted
            let successor = context.Lookup.Releases.CounterpartOf(row.Process, framework)
            where successor is not null
            select successor.Identifier.Value);
        mentioned.UnionWith(context.OwnRows.SelectMany(row => row.Process.Ancestors).Select(process => process.Identifier.Value));
        LookedUp[] strays = [.. context.Rows.Select(row => row.Process).Where(process => process.Own is null)];
        var groups =
            from row in context.OwnRows
            let level2 = row.Process.AtLevel(framework.Scale.CoverageLevel)
            where level2 is not null && level2 != row.Process
            group row.Row by level2;
        foreach (IGrouping<FrameworkProcess, DeclaredRow> rows in groups)
        {
            FrameworkProcess[] missing =
            [
                .. rows.Key.Children.Where(child => !child.IsDeleted && framework.Scale.IsAssessed(child.Level) && !mentioned.Contains(child.Identifier.Value)),
            ];
            if (missing.Length > 0 && !Array.Exists(strays, row => MayBeIn(rows.Key, row)))
            {
                string more = missing.Length > MaxNamed ? $" and {missing.Length - MaxNamed} more" : "";
                string them = missing.Length == 1 ? "it" : "them";
                string names = string.Join(", ", missing.Take(MaxNamed).Select(process => process.ToString()));
                yield return At(
                    rows.Last().Process.Location,
                    $"{rows.Key} is in scope, but the assessment does not mention {names}{more}: score {them}, or declare {them} as NotSubmitted",
                    missing);
            }
        }
    }

    /// <summary>Whether a row that names no process of the release may have been meant for a group: then that row is corrected first.</summary>
    private static bool MayBeIn(FrameworkProcess group, LookedUp row) => row.Status switch
    {
        LookupStatus.NotChecked => true,
        LookupStatus.OfAnotherRelease => row.Counterpart is null,
        LookupStatus.Unknown => !ProcessIdentifier.TryParse(row.Declared.Identifier, out ProcessIdentifier identifier) || identifier.IsBelow(group.Identifier),
        _ => false,
    };
}
