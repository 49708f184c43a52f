using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Html;

/// <summary>The classes of the style sheet for results.</summary>
internal static class ResultMark
{
    public static string ClassOf(ResultKind kind) => kind switch
    {
        ResultKind.Full => "full",
        ResultKind.Partial => "partial",
        ResultKind.NotSubmitted => "missing",
        _ => "unmentioned",
    };

    public static string ClassOf(AssessedProcess process) => ClassOf(KindOf(process));

    public static ResultKind KindOf(AssessedProcess process) =>
        process.IsFullyConformant ? ResultKind.Full : process.IsSubmitted ? ResultKind.Partial : ResultKind.NotSubmitted;
}
