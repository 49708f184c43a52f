using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1002: a process identifier is malformed.</summary>
internal static class MalformedIdentifier
{
    public const string RuleId = "ETOM1002";

    /// <summary>The identifier of a row, corrected where only spaces or leading zeros are wrong, or <see langword="null"/>.</summary>
    public static ProcessIdentifier? Check(RawFramework raw, RawRow row)
    {
        string text = row[ProcessField.Id] ?? "";
        if (ProcessIdentifier.TryParse(text, out ProcessIdentifier identifier))
        {
            return identifier;
        }

        bool isCorrected = ProcessIdentifier.TryParse(Correct(text), out identifier);
        string fault = text.Length == 0 ? "The process has no identifier" : $"'{Excerpt.Of(text)}' is not a process identifier";
        string remedy = isCorrected
            ? $"write {identifier}"
            : $"write at most {ProcessIdentifier.MaximumSegments} whole numbers joined by dots, such as 1.1.1.10; this row was left out";
        raw.Report(RuleId, raw.LocationOf(row, ProcessField.Id), $"{fault}: {remedy}");
        return isCorrected ? identifier : null;
    }

    /// <summary>The original identifier of a row, or <see langword="null"/> where there is none.</summary>
    public static string? CheckOriginal(RawFramework raw, RawRow row)
    {
        if (row[ProcessField.Original] is not { } text)
        {
            return null;
        }

        if (ProcessIdentifier.TryParse(text, out _))
        {
            return text;
        }

        raw.Report(
            RuleId,
            raw.LocationOf(row, ProcessField.Original),
            $"'{Excerpt.Of(text)}' is not a process identifier: leave the original identifier out where it is not known");
        return null;
    }

    /// <summary>The text without white space and without leading zeros in its numbers.</summary>
    private static string Correct(string text) =>
        string.Join(".", string.Concat(text.Where(c => !char.IsWhiteSpace(c)))
            .Split('.')
            .Select(number => number.TrimStart('0') is { Length: > 0 } rest ? rest : number.Length > 0 ? "0" : ""));
}
