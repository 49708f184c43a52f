using System.Globalization;
using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1005: the level of a process is malformed or contradicts the level of its parent.</summary>
internal static class LevelMismatch
{
    public const string RuleId = "ETOM1005";

    /// <summary>The maximum level.</summary>
    public const int MaxLevel = 15;

    /// <summary>The maximum level of a process without a parent: releases list their areas, or their domains.</summary>
    public const int MaxRootLevel = 1;

    /// <summary>The level of a process whose row states none.</summary>
    public const int Unstated = -1;

    public static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level <= MaxLevel ? level : null;

    /// <summary>The level that a row states, or <see cref="Unstated"/>, which is reported.</summary>
    public static int Check(RawFramework raw, RawRow row)
    {
        string text = row[ProcessField.Level] ?? "";
        if (Parse(text.Trim()) is { } level)
        {
            return level;
        }

        string fault = text.Length == 0 ? "The process has no level" : $"'{Excerpt.Of(text)}' is not a level";
        raw.Report(RuleId, raw.LocationOf(row, ProcessField.Level), $"{fault}: write a whole number from 0 to {MaxLevel}");
        return Unstated;
    }

    /// <summary>The level below the parent's; reports a row that states another one.</summary>
    public static int CheckBelow(RawFramework raw, ProcessRow child, FrameworkProcess parent)
    {
        FrameworkProcess process = child.Process;
        int expected = parent.Level + 1;
        if (process.Level != expected && process.Level != Unstated)
        {
            raw.Report(
                RuleId,
                raw.LocationOf(child.Row, ProcessField.Level),
                $"{process} has level {process.Level}, but its parent {parent} has level {parent.Level}: write {expected}, or correct the identifier");
        }

        return expected;
    }
}
