using System.Globalization;

namespace EtomGen.Tool.Import.Reports;

/// <summary>Reads dates as reports write them: <c>May 2013</c>, <c>31 May 2013</c>, <c>May 31, 2013</c>.</summary>
internal static class ReportedDate
{
    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy", "MMMM, yyyy", "MMM, yyyy", "MM/yyyy", "yyyy-MM"];
    private static readonly string[] Days = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "yyyy-MM-dd", "d-MMM-yyyy"];

    /// <summary>The date as declarations write it, or <see langword="null"/>.</summary>
    public static string? Read(string text) =>
        Parse(text, Months) is { } month ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : Parse(text, Days) is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    private static DateTime? Parse(string text, string[] formats) =>
        DateTime.TryParseExact(text.Trim(' ', '.'), formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime date) ? date : null;
}
