using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace EtomGen.CodeFixes;

/// <summary>Offers several fixes of a diagnostic as one: tools that fix in batches take any one of several, and of a group the first.</summary>
internal static class Alternatives
{
    private const string KeySeparator = ";";

    /// <summary>The only action, or a group of several, or <see langword="null"/> where there is none.</summary>
    public static CodeAction? Join(string title, IEnumerable<CodeAction> actions) => actions.ToImmutableArray() switch
    {
        [] => null,
        [var only] => only,
        var several => CodeAction.Create(title, several, isInlinable: false),
    };

    /// <summary>Whether fix-all asks for an action. It has no key where the first diagnostic has no fix, and for a group the keys of its actions.</summary>
    public static bool IsMeant(string key, string? asked) => asked is null || asked == key || asked.StartsWith(key + KeySeparator, StringComparison.Ordinal);
}
