using System.Xml.Linq;

namespace EtomGen.Reporting.Pictures;

/// <summary>Draws an area of the framework: its processes in rows and columns, those in scope marked, the product's modules as call-outs on them.</summary>
internal sealed class FootprintPicture
{
    private const double Width = 960;
    private const double Gap = 8;

    /// <summary>Room for the frames of what stands at the edge.</summary>
    private const double Edge = 1;

    /// <summary>How many processes stand side by side where the release has no verticals.</summary>
    private const int ColumnsWithoutVerticals = 4;

    private const double HeaderSize = 12;
    private const double RowSize = 13;
    private const double LineHeight = 15;
    private const int MaxColumnLines = 5;
    private const int MaxHeaderLines = 3;
    private const double RowHeaderHeight = 26;

    private readonly Assessment _assessment;
    private readonly FootprintMap.Area _area;
    private readonly double _columnWidth;
    private readonly List<XElement> _content = [];

    private FootprintPicture(Assessment assessment, FootprintMap.Area area)
    {
        _assessment = assessment;
        _area = area;
        Columns = Math.Max(area.Verticals.Count, area.Verticals.Count == 0 ? ColumnsWithoutVerticals : 1);
        _columnWidth = (Width - (2 * Edge) + Gap) / Columns;
    }

    private int Columns { get; }

    /// <summary>One figure an area.</summary>
    public static IReadOnlyList<Figure> Draw(Assessment assessment) =>
    [
        .. from area in new FootprintMap(assessment).Areas
           where area.Rows.Count + area.Unlisted.Count > 0
           let id = $"footprint-{area.Process.Identifier.Value.Replace('.', '-')}"
           let caption = ReportWords.FootprintFigure(area)
           select new Figure(id, caption, new FootprintPicture(assessment, area).Draw(id, caption)),
    ];

    private XElement Draw(string id, string caption)
    {
        double y = DrawVerticals();
        foreach (FootprintMap.Row row in _area.Rows)
        {
            y = DrawRow(row, y);
        }

        y = DrawUnlisted(y);
        y = DrawModules(y);
        return Svg.Picture(id, Width, y, caption, ReportWords.FootprintDescription(_assessment, _area), [.. _content]);
    }

    private double DrawVerticals()
    {
        IReadOnlyList<string>[] headers = [.. _area.Verticals.Select(vertical => TextLines.Of(vertical, _columnWidth - (3 * Gap), HeaderSize, MaxColumnLines, isBold: true))];
        if (headers.Length == 0)
        {
            return Edge;
        }

        double height = (headers.Max(lines => lines.Count) * LineHeight) + Gap;
        for (int i = 0; i < headers.Length; i++)
        {
            _content.Add(Svg.Rectangle(Left(i), Edge, _columnWidth - Gap, height, "map-column", radius: 3));
            AddLines(headers[i], Left(i) + Gap, Edge + (Gap / 2), HeaderSize, "map-column-name");
        }

        return height + Edge + Gap;
    }

    private double DrawRow(FootprintMap.Row row, double y)
    {
        if (row.Process is { } process)
        {
            _content.Add(Svg.Rectangle(Edge, y, Width - (2 * Edge), RowHeaderHeight, "map-row", radius: 3));
            AddLines(TextLines.Of(process.ToString(), Width - (4 * Gap), RowSize, 1, isBold: true), Gap * 1.5, y + 5, RowSize, "map-row-name");
            y += RowHeaderHeight + Gap;
        }

        double[] bottoms = [.. Enumerable.Repeat(y, Columns)];

        // What spans most columns comes first, which leaves the fewest holes.
        foreach (FootprintMap.Cell cell in row.Cells.Where(cell => cell.FirstColumn is not null).OrderBy(cell => cell.FirstColumn - cell.LastColumn))
        {
            int first = cell.FirstColumn!.Value, last = cell.LastColumn!.Value;
            var box = new FootprintBox(_assessment, cell, Left(first), ((last - first + 1) * _columnWidth) - Gap);
            double top = bottoms[first..(last + 1)].Max();
            _content.Add(box.Draw(top, box.Height));
            Array.Fill(bottoms, top + box.Height + Gap, first, last - first + 1);
        }

        y = bottoms.Max();
        foreach (FootprintMap.Cell[] line in row.Cells.Where(cell => cell.FirstColumn is null).Chunk(Columns))
        {
            FootprintBox[] boxes = [.. line.Select((cell, i) => new FootprintBox(_assessment, cell, Left(i), _columnWidth - Gap))];
            double height = boxes.Max(box => box.Height);
            _content.AddRange(boxes.Select(box => box.Draw(y, height)));
            y += height + Gap;
        }

        return y + (Gap / 2);
    }

    private double DrawUnlisted(double y)
    {
        foreach (FrameworkProcess[] line in _area.Unlisted.Chunk(Columns))
        {
            IReadOnlyList<string>[] names = [.. line.Select(process => TextLines.Of(process.ToString(), _columnWidth - (3 * Gap), HeaderSize, MaxHeaderLines))];
            double height = (names.Max(lines => lines.Count) * LineHeight) + (2 * Gap);
            for (int i = 0; i < names.Length; i++)
            {
                _content.Add(Svg.Rectangle(Left(i), y, _columnWidth - Gap, height, "map-unlisted", radius: 3));
                AddLines(names[i], Left(i) + Gap, y + Gap, HeaderSize, "map-name");
            }

            y += height + Gap;
        }

        return y;
    }

    /// <summary>The modules that the call-outs of this picture name, in full.</summary>
    private double DrawModules(double y)
    {
        int[] modules = [.. _area.Cells.SelectMany(cell => cell.Modules).Distinct().Order()];
        if (modules.Length == 0)
        {
            return y;
        }

        const int Across = 3;
        const double ModuleWidth = Width / Across;
        y += Gap;
        foreach (int[] line in modules.Chunk(Across))
        {
            double height = 0;
            for (int i = 0; i < line.Length; i++)
            {
                string code = ReportWords.ModuleCode(line[i]);
                double codeWidth = FootprintBox.CodeWidth(code);
                IReadOnlyList<string> name = TextLines.Of(_assessment.Modules[line[i]].Name, ModuleWidth - codeWidth - (3 * Gap), HeaderSize, MaxHeaderLines);
                _content.Add(FootprintBox.Code(code, (i * ModuleWidth) + Edge, y));
                AddLines(name, (i * ModuleWidth) + codeWidth + Gap, y, HeaderSize, "map-module");
                height = Math.Max(height, name.Count * LineHeight);
            }

            y += Math.Max(height, FootprintBox.CodeHeight) + Gap;
        }

        return y;
    }

    private double Left(int column) => Edge + (column * _columnWidth);

    private void AddLines(IReadOnlyList<string> lines, double x, double top, double fontSize, string styleClass) =>
        _content.AddRange(lines.Select((line, i) => Svg.Text(x, top + (i * LineHeight) + fontSize, line, fontSize, styleClass)));
}
