namespace EtomGen.Rules;

/// <summary>ETOM6006: it is not certain which assessment a baseline belongs to.</summary>
internal static class UnassignedBaseline
{
    private const int MaxNamed = 3;

    public const string RuleId = "ETOM6006";

    /// <summary>The message on a baseline that belongs to no assessment or to several.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="known">The assessments that are known.</param>
    /// <param name="candidates">The names of those that it may belong to.</param>
    /// <param name="type">The name of the type that somebody names for it.</param>
    /// <param name="origin">Who knows the assessments.</param>
    public static string Message(
        AssessmentBaseline baseline, IReadOnlyList<AssessmentDeclaration> known, IReadOnlyList<string> candidates, string? type, FrameworkOrigin origin)
    {
        string typeName = origin == FrameworkOrigin.Project ? "the item's Assessment" : "--type";
        string subject = $"The baseline{Facts(baseline)}{(type is null ? "" : $" for the assessment '{Excerpt.Of(type)}'")}";
        if (known.Count == 0)
        {
            return $"{subject} has no effect, since no assessment is declared here";
        }

        return candidates.Count == 0
            ? $"{subject} belongs to no assessment and was not compared: correct its company, its product or {typeName}; known are {Names([.. known.Select(Describe)])}"
            : $"{subject} may belong to {Names(candidates)} and was not compared: name the type of one of them by {typeName}";
    }

    private static string Facts(AssessmentBaseline baseline) => (baseline.Company, baseline.Product) switch
    {
        (null, null) => "",
        ({ } company, { } product) => $" of {Excerpt.Of(product)} by {Excerpt.Of(company)}",
        _ => $" of {Excerpt.Of(baseline.Product ?? baseline.Company)}",
    };

    private static string Describe(AssessmentDeclaration assessment) => $"{assessment.Name} ({Excerpt.Of(assessment.Product)} by {Excerpt.Of(assessment.Company)})";

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.OrderBy(name => name, StringComparer.Ordinal).Take(MaxNamed)) + (names.Count > MaxNamed ? $" and {names.Count - MaxNamed} more" : "");
}
