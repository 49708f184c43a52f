namespace EtomGen.Rules;

/// <summary>ETOM2019: the assessment has no row that says something about a process of its release.</summary>
internal sealed class AssessmentWithoutRows : AssessmentRule
{
    public const string RuleId = "ETOM2019";

    public override string Id => RuleId;

    public override IEnumerable<Finding> Check(AssessmentContext context)
    {
        if (context.Declaration.Rows.Count == 0)
        {
            string fault = context.Declaration.Unresolved.Count == 0 ? "The assessment has no rows" : "All rows of the assessment are unresolved";
            yield return At(
                new DeclarationLocation(DeclarationLocation.AssessmentAttribute, DeclaredArgument.None),
                $"{fault}: give at least one process a Score or declare it as NotSubmitted");
        }
    }
}
