namespace EtomGen.Rules;

/// <summary>ETOM2010: a level-2 process is in scope, but the assessment says nothing of some processes that it contains.</summary>
internal sealed class UnmentionedProcesses : AssessmentRule
{
    private const int Named = 3;

    public const string RuleId = "ETOM2010";
    public const string RuleTitle = "A level-2 process in scope leaves contained processes unmentioned";

    public override string Id => RuleId;

    public override string Title => RuleTitle;

    public override bool IsError => false;

    public override IEnumerable<Finding> Check(AssessmentCheck check)
    {
        if (check.Framework is not { } framework)
        {
            yield break;
        }

        var mentioned = new HashSet<string>(check.Lookup.Declared, StringComparer.Ordinal);

        // A row that breaks another rule means a process all the same: its counterpart here, its successor, or the one that it is part of.
        mentioned.UnionWith(check.Rows.Select(row => row.Process.Counterpart).OfType<FrameworkProcess>().Select(process => process.Identifier.Value));
        mentioned.UnionWith(check.OwnRows.Where(row => row.Process.IsDeleted).Select(row => check.Lookup.Releases.CounterpartOf(row.Process, framework)?.Identifier.Value).OfType<string>());
        mentioned.UnionWith(check.OwnRows.SelectMany(row => row.Process.Ancestors).Select(process => process.Identifier.Value));
        LookedUp[] strays = [.. check.Rows.Select(row => row.Process).Where(process => process.Own is null)];
        var groups =
            from row in check.OwnRows
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
                string more = missing.Length > Named ? $" and {missing.Length - Named} more" : "";
                yield return At(
                    rows.Last().Process.Location,
                    $"{rows.Key} is in scope, but the assessment does not mention {string.Join(", ", missing.Take(Named).Select(process => process.ToString()))}{more}: score them, or declare them as NotSubmitted",
                    new Remedy(RemedyKind.AddNotSubmitted, [.. missing.Select(process => process.Identifier.Value)]));
            }
        }
    }

    /// <summary>Whether a row that names no process of the release may have been meant for a group: then it is the row that wants mending first.</summary>
    private static bool MayBeIn(FrameworkProcess group, LookedUp row) => row.Standing switch
    {
        Standing.NotChecked => true,
        Standing.OfAnotherRelease => row.Counterpart is null,
        Standing.Unknown => !ProcessIdentifier.TryParse(row.Declared.Identifier, out ProcessIdentifier identifier) || identifier.IsBelow(group.Identifier),
        _ => false,
    };
}
