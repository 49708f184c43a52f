using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1002: a process identifier is malformed.</summary>
internal static class MalformedIdentifier
{
    public const string RuleId = "ETOM1002";
    public const string RuleTitle = "The process identifier is malformed";

    /// <summary>The identifier of a row; mended where it is plain what is meant, or <see langword="null"/>.</summary>
    public static ProcessIdentifier? Check(RawFramework raw, RawRow row)
    {
        string text = row[Field.Id] ?? "";
        if (ProcessIdentifier.TryParse(text, out ProcessIdentifier identifier))
        {
            return identifier;
        }

        bool isMended = ProcessIdentifier.TryParse(Mend(text), out identifier);
        string fault = text.Length == 0 ? "The process has no identifier" : $"'{Excerpt.Of(text)}' is not a process identifier";
        string remedy = isMended
            ? $"write {identifier}"
            : $"write at most {ProcessIdentifier.MaximumSegments} whole numbers joined by dots, such as 1.1.1.10; this row was left out";
        raw.Report(RuleId, raw.LocationOf(row, Field.Id), $"{fault}: {remedy}");
        return isMended ? identifier : null;
    }

    /// <summary>The original identifier of a row, or <see langword="null"/> where there is none.</summary>
    public static string? CheckOriginal(RawFramework raw, RawRow row)
    {
        if (row[Field.Original] is not { } text)
        {
            return null;
        }

        if (ProcessIdentifier.TryParse(text, out _))
        {
            return text;
        }

        raw.Report(RuleId, raw.LocationOf(row, Field.Original), $"'{Excerpt.Of(text)}' is not a process identifier: leave the original identifier out where it is not known");
        return null;
    }

    /// <summary>The text without spaces, and its numbers without leading zeros.</summary>
    private static string Mend(string text) =>
        string.Join(".", string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Split('.').Select(number => number.TrimStart('0') is { Length: > 0 } rest ? rest : number.Length > 0 ? "0" : ""));
}
