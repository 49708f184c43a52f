using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EtomGen.Tool.Import.Frameworks;

/// <summary>The cell formats of a workbook that show a number as a date: spreadsheets make one of an identifier such as 1.1.1.</summary>
internal sealed partial class DateFormats
{
    private readonly HashSet<string> _formats = new(StringComparer.Ordinal);

    /// <summary>The formats of a workbook without styles.</summary>
    public static DateFormats None { get; } = new();

    /// <summary>Whether a cell format, which a cell names by its position, shows a date.</summary>
    public bool Contains(string? format) => format is not null && _formats.Contains(format);

    public static DateFormats Read(WorkbookStylesPart styles)
    {
        var dates = new DateFormats();
        var own = new HashSet<string>(StringComparer.Ordinal);
        int position = 0;
        bool isOfCells = false;
        using OpenXmlReader reader = OpenXmlReader.Create(styles);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(CellFormats))
            {
                isOfCells = reader.IsStartElement;
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(NumberingFormat) && DatePart().IsMatch(Literals().Replace(reader.Attribute("formatCode") ?? "", "")))
            {
                own.Add(reader.Attribute("numFmtId") ?? "");
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(CellFormat) && isOfCells)
            {
                if (reader.Attribute("numFmtId") is { } number && (own.Contains(number) || IsBuiltIn(number)))
                {
                    dates._formats.Add(position.ToString(CultureInfo.InvariantCulture));
                }

                position++;
            }
        }

        return dates;
    }

    private static bool IsBuiltIn(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int known) && known is (>= 14 and <= 22) or (>= 27 and <= 36);

    /// <summary>The literal parts of a format: quoted text, escaped characters, colours and conditions.</summary>
    [GeneratedRegex("""
        "[^"]*"|\\.|\[[^\]]*\]
        """)]
    private static partial Regex Literals();

    [GeneratedRegex("[dmy]", RegexOptions.IgnoreCase)]
    private static partial Regex DatePart();
}
