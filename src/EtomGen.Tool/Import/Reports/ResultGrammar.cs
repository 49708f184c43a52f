using System.Globalization;
using System.Text.RegularExpressions;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Reads the result of a process: a score, a word or both, in either order, and the comment behind them.</summary>
/// <remarks>A number is read whole or not at all: <c>4.8*</c> is 4.8 with a footnote; <c>4.8/5</c>, <c>4.8%</c> and <c>4 of 7</c> are faults.</remarks>
internal static partial class ResultGrammar
{
    /// <summary>Far above any name; what is longer is prose.</summary>
    private const int MaxNameLength = 600;

    /// <summary>A score and words, some of them twice, as in "N/A, not in scope".</summary>
    private const int MaxParts = 6;

    /// <summary>Reads a text that starts with a result.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scale">The scale of the release, whose own words count too, or <see langword="null"/>.</param>
    /// <returns>The result, which may hold a fault; <see langword="null"/> where the text does not start with one.</returns>
    public static ReportedResult? Read(string text, ConformanceScale? scale)
    {
        var result = default(ReportedResult);
        string rest = SkipSeparators(text);
        for (int parts = 0; parts < MaxParts; parts++)
        {
            rest = WithoutLabel(rest, scale);
            if (NumberStart().Match(rest) is { Success: true } token)
            {
                string behind = rest[token.Length..];
                bool isWhole = ScoreToken().Match(token.Value) is { Success: true };
                if (result.Score is not null || (result.Word is not null && !(isWhole && EndsNumber(behind, scale, allowText: false))))
                {
                    // After a word or a score, a number that is not a result of its own begins the comment.
                    return result with
                    {
                        Comment = rest,
                        Fault = result.Score is not null && isWhole && IsAlone(behind) ? $"it has two scores, {Text(result.Score.Value)} and {token.Value}" : null,
                    };
                }

                if (!isWhole || !EndsNumber(behind, scale, allowText: true))
                {
                    return result with { Comment = rest, Fault = $"'{Excerpt.Of(FirstWords(rest, token.Length))}' is not a score such as 4.8" };
                }

                Match score = ScoreToken().Match(token.Value);
                string mark = score.Groups["mark"].Value + score.Groups["outerMark"].Value + MarkStart().Match(behind).Value.Trim();
                result = result with
                {
                    Score = decimal.Parse(score.Groups["score"].Value.Replace(',', '.'), CultureInfo.InvariantCulture),
                    Mark = mark.Length == 0 ? result.Mark : mark,
                };
                rest = SkipSeparators(MarkStart().Replace(behind, "", 1));
            }
            else if (WordAt(rest, scale) is { } word)
            {
                if (result.Word is { } first && first.Contradicts(word))
                {
                    return result with { Comment = rest, Fault = TwoResults(first, word) };
                }

                result = result with { Word = result.Word ?? word };
                rest = SkipSeparators(rest[word.Length..]);
            }
            else
            {
                break;
            }
        }

        return result.IsEmpty ? null : Consistent(result with { Comment = rest });
    }

    /// <summary>The index of the result in a text without cells; the name is before it. -1 if there is no result.</summary>
    public static int IndexIn(string text, ConformanceScale? scale)
    {
        for (int i = 0; i < Math.Min(text.Length, MaxNameLength); i++)
        {
            if (i > 0 && text[i - 1] is not (' ' or '|' or ':' or '–'))
            {
                continue;
            }

            string rest = text.Substring(i, Math.Min(text.Length - i, MaxNameLength));
            string result = WithoutLabel(rest, scale);
            if (NumberStart().Match(result) is { Success: true } token
                ? ScoreToken().IsMatch(token.Value) && EndsNumber(result[token.Length..], scale, allowText: false)
                : WordAt(result, scale) is not null)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a text begins with digits that are not a whole number, as <c>4.8%</c>.</summary>
    public static bool IsBrokenNumber(string text) =>
        NumberStart().Match(text) is { Success: true } token && (!ScoreToken().IsMatch(token.Value) || BrokenBehind().IsMatch(text[token.Length..]));

    /// <summary>Joins results of two cells of a row.</summary>
    public static ReportedResult Join(ReportedResult first, ReportedResult second)
    {
        if (first.Score is { } one && second.Score is { } other && one != other)
        {
            return first with { Fault = $"it has two scores, {Text(one)} and {Text(other)}" };
        }

        if (first.Word is { } word && second.Word is { } otherWord && word.Contradicts(otherWord))
        {
            return first with { Fault = TwoResults(word, otherWord) };
        }

        string comment = string.Join(' ', new[] { first.Comment, second.Comment }.Where(text => !string.IsNullOrEmpty(text)));
        return Consistent(new ReportedResult(first.Score ?? second.Score, first.Word ?? second.Word, first.Mark ?? second.Mark, comment, first.Fault ?? second.Fault));
    }

    public static string SkipSeparators(string text) => Separators().Replace(text, "", 1);

    private static ReportedResult Consistent(ReportedResult result) => result switch
    {
        { Fault: not null } => result,
        { Score: > 0, Word: { IsSubmitted: false } word } => result with { Fault = $"it has a score of {Text(result.Score.Value)} and says '{word.Text}'" },
        { Score: 0, Word: { IsSubmitted: true } word } => result with { Fault = $"it has a score of 0 and says '{word.Text}'" },
        _ => result,
    };

    private static string TwoResults(ResultWord first, ResultWord second) => $"it has two results, '{first.Text}' and '{second.Text}'";

    private static string Text(decimal score) => ConformanceScale.Text(score);

    /// <summary>Whether a number may end where this text follows: before the end, a cell, a word, a note, or a separator.</summary>
    private static bool EndsNumber(string behind, ConformanceScale? scale, bool allowText)
    {
        string unmarked = MarkStart().Replace(behind, "", 1);
        string rest = WithoutLabel(SkipSeparators(unmarked), scale);
        return rest.Length == 0
            || unmarked.TrimStart().StartsWith('|')
            || WordAt(rest, scale) is not null
            || Note().IsMatch(rest)
            || (allowText && SeparatorBehind().IsMatch(unmarked));
    }

    private static bool IsAlone(string behind) => behind.AsSpan().Trim(" |.,;").IsEmpty || behind.TrimStart().StartsWith('|');

    /// <summary>The number with what makes another thing of it.</summary>
    private static string FirstWords(string text, int length) => text[..(length + GluedBehind().Match(text[length..]).Length)].TrimEnd();

    /// <summary>The text less a label such as "Score:" before a result.</summary>
    private static string WithoutLabel(string text, ConformanceScale? scale)
    {
        string rest = Label().Match(text) is { Success: true } label ? SkipSeparators(text[label.Length..]) : text;
        return NumberStart().IsMatch(rest) || WordAt(rest, scale) is not null ? rest : text;
    }

    /// <summary>The result word that a text starts with.</summary>
    private static ResultWord? WordAt(string text, ConformanceScale? scale)
    {
        if (Conformant().Match(text) is { Success: true } conformant)
        {
            return new ResultWord(conformant.Groups["word"].Value, conformant.Length, IsSubmitted: true);
        }

        if (NotSubmitted().Match(text) is { Success: true } not)
        {
            return new ResultWord(not.Groups["word"].Value, not.Length, IsSubmitted: false);
        }

        // The longest, since one word may begin with another.
        return scale?.Bands
            .Select(band => OwnWordAt(text, band.Result, isSubmitted: true))
            .Append(OwnWordAt(text, scale.NotSubmitted, isSubmitted: false))
            .MaxBy(word => word?.Length);
    }

    private static ResultWord? OwnWordAt(string text, string word, bool isSubmitted) =>
        ResultWord.IsSame(text[..Math.Min(text.Length, word.Length)], word) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]))
            ? new ResultWord(word, word.Length, isSubmitted)
            : null;

    /// <summary>Dashes separate only with white space behind them: <c>-4.8</c> is not 4.8.</summary>
    [GeneratedRegex(@"^(?:[\s|:;,)\]]|[.–-](?=[\s|]|$|\p{L}))+", RegexOptions.ExplicitCapture)]
    private static partial Regex Separators();

    /// <summary>The separators after which a number may be followed by text.</summary>
    [GeneratedRegex(@"^\s*[:;,–-](?=\s)", RegexOptions.ExplicitCapture)]
    private static partial Regex SeparatorBehind();

    [GeneratedRegex(
        @"^(?:(?:conformance\s+)?score|(?:conformance\s+)?result|conformance\s+level|level\s+of\s+conformance)\s*[:=–-]?\s+(?=\S)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    /// <summary>All that is glued to a number, so that the number is seen whole.</summary>
    [GeneratedRegex(@"^[(\[]{0,2}[0-9][^\s|:;–()\[\]-]*[)\]]{0,2}[*†‡]{0,3}[.,]?", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberStart();

    [GeneratedRegex(@"^[(\[]{0,2}(?<score>[0-9]{1,3}(?:[.,][0-9]{1,4})?)(?<mark>[*†‡]{0,3})[)\]]{0,2}(?<outerMark>[*†‡]{0,3})[.,]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ScoreToken();

    [GeneratedRegex(@"^\s*[*†‡]{1,3}(?=[\s|]|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkStart();

    /// <summary>What makes another thing of the number before it.</summary>
    [GeneratedRegex(@"^\s*(?:[%/‰°]\s*[0-9.,]*|(?:out\s+)?of\b\s*[0-9.,]*)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex BrokenBehind();

    [GeneratedRegex(@"^(?:\s*(?:[%/‰°]\s*[0-9.,]*|(?:out\s+)?of\b\s*[0-9.,]*)|[^\s|]+|\s+\S+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex GluedBehind();

    [GeneratedRegex(@"^[(\[]?note\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[(\[]?(?<word>(?:fully|partially|largely|non|not)[ -]conformant)(?![\p{L}\p{N}])[)\]]?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Conformant();

    [GeneratedRegex(
        @"^[(\[]?(?<word>(?:this\s+process\s+was\s+)?not\s+submitted(?:\s+for\s+(?:the\s+)?assessment)?|not\s+assessed|not\s+in\s+scope|n/a)(?![\p{L}\p{N}])[)\]]?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NotSubmitted();
}

/// <summary>A result as a report writes it.</summary>
/// <param name="Score">The score, or <see langword="null"/>.</param>
/// <param name="Word">The word, or <see langword="null"/>.</param>
/// <param name="Mark">The mark of a footnote behind the score, or <see langword="null"/>.</param>
/// <param name="Comment">What follows.</param>
/// <param name="Fault">Why the result is not understood, or <see langword="null"/>.</param>
internal readonly record struct ReportedResult(decimal? Score, ResultWord? Word, string? Mark, string? Comment, string? Fault)
{
    public bool IsEmpty => Score is null && Word is null && Fault is null;
}

/// <summary>A word for a result.</summary>
/// <param name="Text">The word.</param>
/// <param name="Length">How many characters of the line it takes.</param>
/// <param name="IsSubmitted">Whether the process was submitted.</param>
internal sealed record ResultWord(string Text, int Length, bool IsSubmitted)
{
    /// <summary>Whether only one of two words can be the result of a process. There are many words for one that was not submitted.</summary>
    public bool Contradicts(ResultWord other) => IsSubmitted != other.IsSubmitted || (IsSubmitted && !IsSame(Text, other.Text));

    /// <summary>Whether two words differ at most in case and hyphens.</summary>
    public static bool IsSame(string left, string right) => string.Equals(left.Replace('-', ' '), right.Replace('-', ' '), StringComparison.OrdinalIgnoreCase);
}
