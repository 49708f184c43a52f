using System.Globalization;
using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1010: a file, or something in it, is larger than in any framework or mapping file. The limits bound the time and memory that reading takes.</summary>
internal static class LimitExceeded
{
    public const string RuleId = "ETOM1010";

    /// <summary>The maximum length of a file in characters: four times what a quarter of a million processes take.</summary>
    public const int MaxFileLength = 128 * 1024 * 1024;

    /// <summary>The maximum number of rows or elements that state a process.</summary>
    public const int MaxProcesses = 500_000;

    /// <summary>The maximum number of facts about the release; only the bands of the scale repeat.</summary>
    public const int MaxFacts = 200;

    /// <summary>The maximum number of rows in a mapping file: enough to map ten releases of 3,000 processes to each other.</summary>
    public const int MaxMappings = 150_000;

    /// <summary>The maximum number of rows in a baseline: enough for five hundred assessments of 300 scores.</summary>
    public const int MaxBaselineRows = 150_000;

    /// <summary>The maximum number of rows that map one process to another release; a split has a few.</summary>
    public const int MaxCounterparts = 100;

    /// <summary>The maximum nesting depth of XML elements; a framework file has three.</summary>
    public const int MaxElementDepth = 32;

    /// <summary>The maximum length of a notice or provenance, which may be legal texts.</summary>
    public const int MaxNoticeLength = 100_000;

    /// <summary>Why a text is too long to be read, or <see langword="null"/>.</summary>
    public static string? FaultOf(string text, string kind = "framework file") => text.Length > MaxFileLength
        ? $"The file has {Number(text.Length)} characters, and the maximum is {Number(MaxFileLength)}: split off what is not part of a {kind}"
        : null;

    /// <summary>The text of a field, or <see langword="null"/> where it is empty or too long, which is reported.</summary>
    public static string? Check(RawFramework raw, RawRow row, ProcessField field)
    {
        string? text = row.TextOf(field);
        if (text is null || text.Length <= field.MaxLength)
        {
            return text;
        }

        raw.Report(RuleId, raw.LocationOf(row, field), TooLong(field.FileName, text, field.MaxLength));
        return null;
    }

    /// <summary>The text of a fact, or <see langword="null"/> where it is empty or too long, which is reported.</summary>
    public static string? Check(RawFramework raw, RawFact? fact)
    {
        int maxLength = fact?.Kind is Fact.Notice or Fact.Provenance ? MaxNoticeLength : ProcessField.MaxTextLength;
        if (fact?.Text is not { } text || text.Length <= maxLength)
        {
            return fact?.Text;
        }

        raw.Report(RuleId, raw.LocationOf(fact), TooLong(raw.NameOf(fact.Kind), text, maxLength));
        return null;
    }

    /// <summary>Reports that a file has more findings than are kept.</summary>
    public static void CheckFindings(FindingList findings, string ruleId = RuleId)
    {
        string max = Number(FindingList.MaxFindings);
        if (findings.FirstErrorLeftOut is { } error)
        {
            findings.AddLast(new FrameworkFinding(ruleId, true, $"The file has more than {max} errors: fix these first", error));
        }

        if (findings.FirstRemarkLeftOut is { } remark)
        {
            findings.AddLast(new FrameworkFinding(ruleId, false, $"The file has more than {max} remarks, and the others are not listed", remark));
        }
    }

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string TooLong(string name, string text, int maxLength) =>
        $"The {name} has {Number(text.Length)} characters, the maximum is {Number(maxLength)}, and it was left out: shorten it";
}
