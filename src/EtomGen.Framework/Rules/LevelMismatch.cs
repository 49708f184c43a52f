using System.Globalization;
using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1005: a process's level is malformed or contradicts its parent's.</summary>
internal static class LevelMismatch
{
    public const string RuleId = "ETOM1005";
    public const string RuleTitle = "The level is malformed or contradicts the parent's level";

    /// <summary>The largest level.</summary>
    public const int Deepest = 15;

    /// <summary>The deepest level at which a process may have no parent: releases list their areas, or their domains.</summary>
    public const int MaxRootLevel = 1;

    /// <summary>The level of a process whose row does not tell it.</summary>
    public const int Unstated = -1;

    public static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int level) && level <= Deepest ? level : null;

    public static int Check(RawFramework raw, RawRow row)
    {
        string text = row[Field.Level] ?? "";
        if (Parse(text.Trim()) is { } level)
        {
            return level;
        }

        string fault = text.Length == 0 ? "The process has no level" : $"'{Excerpt.Of(text)}' is not a level";
        raw.Report(RuleId, raw.LocationOf(row, Field.Level), $"{fault}: write a whole number from 0 to {Deepest}");
        return Unstated;
    }

    /// <summary>The level that a process has below its parent, whatever its row says.</summary>
    public static int CheckBelow(RawFramework raw, ProcessRow child, ProcessDefinition parent)
    {
        int expected = parent.Level + 1;
        if (child.Definition.Level != expected && child.Definition.Level != Unstated)
        {
            raw.Report(
                RuleId,
                raw.LocationOf(child.Row, Field.Level),
                $"{child.Definition.Identifier} {child.Definition.Name} has level {child.Definition.Level}, but its parent {parent.Identifier} {parent.Name} has level {parent.Level}: write {expected}, or correct the identifier");
        }

        return expected;
    }
}
