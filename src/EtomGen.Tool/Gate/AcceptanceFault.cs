namespace EtomGen.Tool.Gate;

/// <summary>ETOM6009: a row of a file of accepted findings is malformed, has expired, or accepts nothing.</summary>
internal static class AcceptanceFault
{
    public const string RuleId = "ETOM6009";

    public static string Malformed(string fault) => $"{fault}; this row accepts nothing: write rule, process, until and reason, such as ETOM6001,1.1.1.3.2,2027-01-31,A known gap";

    public static string Expired(Acceptance acceptance) =>
        $"The acceptance of {acceptance.Subject} ended on {acceptance.UntilText}: fix the finding, or give it a later date";

    public static string Unused(Acceptance acceptance) => $"No finding is {acceptance.Subject}: remove this row";
}
