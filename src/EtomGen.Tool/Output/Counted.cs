using System.Globalization;

namespace EtomGen.Tool.Output;

/// <summary>Writes how many there are of something.</summary>
internal static class Counted
{
    /// <summary>A number with its noun: <c>1 row</c>, <c>2 rows</c>.</summary>
    public static string Of(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>Rows.</summary>
    public static string Rows(int count) => Of(count, "row", "rows");

    /// <summary>Processes.</summary>
    public static string Processes(int count) => Of(count, "process", "processes");
}
