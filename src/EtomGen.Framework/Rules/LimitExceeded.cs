using System.Globalization;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1010: a file is larger, deeper or longer somewhere than any framework or mapping file, so that reading it costs no more than it may.</summary>
internal static class LimitExceeded
{
    public const string RuleId = "ETOM1010";
    public const string RuleTitle = "A framework or mapping file exceeds a limit";

    /// <summary>The longest file, in characters: four times what a quarter of a million processes take.</summary>
    public const int MaxFileLength = 128 * 1024 * 1024;

    /// <summary>The most rows or elements that state a process.</summary>
    public const int MaxProcesses = 500_000;

    /// <summary>The most facts about the release; all but the bands of the scale stand once.</summary>
    public const int MaxFacts = 200;

    /// <summary>The most rows of a mapping file: those of ten releases of 3,000 processes, each with each other one.</summary>
    public const int MaxMappings = 150_000;

    /// <summary>The most rows of a mapping file that map one process to another release; a split gives a few.</summary>
    public const int MaxCounterparts = 100;

    /// <summary>The deepest nesting of XML elements; a framework file has three.</summary>
    public const int MaxElementDepth = 32;

    /// <summary>The longest unique identifier of a process.</summary>
    public const int MaxUidLength = 100;

    /// <summary>The longest title, result word, domain, vertical group, history or evidence.</summary>
    public const int MaxTextLength = 1_000;

    /// <summary>The longest description of a process.</summary>
    public const int MaxDescriptionLength = 20_000;

    /// <summary>The longest notice or provenance, which may be legal texts.</summary>
    public const int MaxNoticeLength = 100_000;

    /// <summary>The most errors, and the most remarks, on one file; what is wrong everywhere is wrong once.</summary>
    public const int MaxFindings = 1_000;

    /// <summary>Why a text is too long to be looked into, or <see langword="null"/>.</summary>
    public static string? Fault(string text, string kind = "framework file") => text.Length > MaxFileLength
        ? $"The file has {Number(text.Length)} characters, and {Number(MaxFileLength)} is the most: split off what is not part of a {kind}"
        : null;

    /// <summary>The text of a field with its white space evened out; <see langword="null"/> where it is empty, or too long, which is reported.</summary>
    public static string? Text(RawFramework raw, RawRow row, Field field, int longest = MaxTextLength)
    {
        if (row[field] is not { } value || TextFolding.Fold(value) is not { Length: > 0 } text)
        {
            return null;
        }

        if (text.Length <= longest)
        {
            return text;
        }

        raw.Report(RuleId, raw.LocationOf(row, field), $"The {Vocabulary.NameOf(field)} has {Number(text.Length)} characters, {Number(longest)} is the most, and it was left out: shorten it");
        return null;
    }

    /// <summary>The text of a fact, likewise.</summary>
    public static string? Text(RawFramework raw, RawFact? fact)
    {
        if (fact is null || TextFolding.Fold(fact.Value) is not { Length: > 0 } text)
        {
            return null;
        }

        int longest = fact.Kind is Fact.Notice or Fact.Provenance ? MaxNoticeLength : MaxTextLength;
        if (text.Length <= longest)
        {
            return text;
        }

        raw.Report(RuleId, raw.LocationOf(fact), $"The {raw.NameOf(fact.Kind)} has {Number(text.Length)} characters, {Number(longest)} is the most, and it was left out: shorten it");
        return null;
    }

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
