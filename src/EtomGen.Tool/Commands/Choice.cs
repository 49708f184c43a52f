using System.CommandLine;
using System.CommandLine.Parsing;

namespace EtomGen.Tool.Commands;

/// <summary>Limits a value to some words. The library's own fault lists them on lines, which a fault of one line cannot show.</summary>
internal static class Choice
{
    /// <param name="option">The option.</param>
    /// <param name="kind">What the words are, with an article.</param>
    /// <param name="words">The words.</param>
    public static Option<string> Among(this Option<string> option, string kind, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result => Check(result, result.Tokens, kind, words));
        return option;
    }

    /// <param name="argument">The argument.</param>
    /// <param name="kind">What the words are, with an article.</param>
    /// <param name="words">The words.</param>
    public static Argument<string> Among(this Argument<string> argument, string kind, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result => Check(result, result.Tokens, kind, words));
        return argument;
    }

    private static void Check(SymbolResult result, IReadOnlyList<Token> tokens, string kind, string[] words)
    {
        foreach (Token token in tokens.Where(token => !words.Contains(token.Value)))
        {
            result.AddError($"'{Excerpt.Of(token.Value)}' is not {kind}: name one of {string.Join(", ", words)}");
        }
    }
}
