namespace EtomGen.Tool.Import.Rules;

/// <summary>ETOM4003: a file, a row or an entry that is to be imported is not understood.</summary>
internal static class UnreadableEntry
{
    public const string RuleId = "ETOM4003";
}
