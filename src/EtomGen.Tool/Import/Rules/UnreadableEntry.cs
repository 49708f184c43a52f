namespace EtomGen.Tool.Import.Rules;

/// <summary>ETOM4003: something that is to be imported cannot be understood.</summary>
internal static class UnreadableEntry
{
    public const string RuleId = "ETOM4003";
    public const string RuleTitle = "An entry cannot be understood";
}
