namespace EtomGen.Rules;

/// <summary>A rule on declarations. It holds at compile time and at run time alike.</summary>
internal abstract class Rule
{
    /// <summary>The rule's identifier, such as <c>ETOM2006</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Whether a declaration that breaks the rule is invalid and cannot be used at run time either.</summary>
    public virtual bool IsError => true;

    protected Finding At(DeclarationLocation location, string message, params Suggestion[] suggestions) => new(this, location, message, suggestions);

    protected Finding On(FrameworkProcess? process, DeclarationLocation location, string message) => new(this, location, message, []) { Process = process?.Identifier };

    protected Finding At(DeclarationLocation location, string message, IEnumerable<FrameworkProcess> suggestions) =>
        At(location, message, [.. suggestions.Select(Suggestion.From)]);
}
