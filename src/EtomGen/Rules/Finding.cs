namespace EtomGen.Rules;

/// <summary>A breach of a rule in a declaration.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">Where the rule is broken.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Suggestions">What the code fix of the rule can write, the best first.</param>
internal sealed record Finding(Rule Rule, DeclarationLocation Location, string Message, IReadOnlyList<Suggestion> Suggestions)
{
    /// <summary>The process that the finding is about, where a rule on baselines or goals says so; its location may be elsewhere.</summary>
    public ProcessIdentifier? Process { get; set; }
}
