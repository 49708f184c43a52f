using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace EtomGen.Reporting.Pictures;

/// <summary>A chart of horizontal bars, drawn by OxyPlot and coloured by the page.</summary>
internal sealed partial class BarChart
{
    private const double Width = 720;
    private const double FontSize = 12;
    private const double LineHeight = 15;
    private const double Descent = 3;
    private const double MaxLabelWidth = 280;
    private const double Gap = 8;
    private const double AxisHeight = 44;
    private const int MaxLabelLines = 3;

    /// <summary>Distance of the grid lines in pixels, at least.</summary>
    private const double GridDistance = 40;

    /// <summary>The colours that OxyPlot draws with stand for classes of the style sheet, which replace them.</summary>
    private static readonly (BarStyle Style, OxyColor Color)[] BarColors = [.. Enum.GetValues<BarStyle>().Select(style => (style, OxyColor.FromRgb(1, 0, (byte)style)))];

    private static readonly OxyColor Ink = OxyColor.FromRgb(2, 0, 0);
    private static readonly OxyColor Grid = OxyColor.FromRgb(2, 0, 1);

    private static readonly Dictionary<string, string> Classes = BarColors
        .Select(bar => (bar.Color, Class: $"bar-{bar.Style.ToString().ToLowerInvariant()}"))
        .Concat([(Ink, "ink"), (Grid, "grid")])
        .ToDictionary(color => $"rgb({color.Item1.R},{color.Item1.G},{color.Item1.B})", color => color.Item2);

    /// <summary>The bars, from top to bottom.</summary>
    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>The end of the axis.</summary>
    public required double Maximum { get; init; }

    /// <summary>What the axis counts.</summary>
    public required string Axis { get; init; }

    /// <summary>The chart as SVG.</summary>
    /// <param name="id">What its identifiers begin with.</param>
    /// <param name="name">Its name.</param>
    public XElement Draw(string id, string name)
    {
        IReadOnlyList<string>[] labels = [.. Bars.Select(bar => TextLines.Of(bar.Label, MaxLabelWidth, FontSize, MaxLabelLines))];
        double rowHeight = (labels.Max(lines => lines.Count) * LineHeight) + 11;
        double height = (Bars.Count * rowHeight) + AxisHeight + Gap;
        PlotModel model = Model(labels);
        string drawn = new OxyPlot.SvgExporter { Width = Width, Height = height, IsDocument = false, TextMeasurer = new ChartMeasure(), UseVerticalTextAlignmentWorkaround = true }.ExportToString(model);
        string description = string.Join("; ", Bars.Select(bar => $"{bar.Label}: {bar.Value}"));
        return Svg.Picture(id, Width, height, name, $"{description}.", [.. Coloured(XElement.Parse(drawn))]);
    }

    private PlotModel Model(IReadOnlyList<string>[] labels)
    {
        var model = new PlotModel
        {
            Culture = CultureInfo.InvariantCulture,
            DefaultFontSize = FontSize,
            TextColor = Ink,
            PlotAreaBorderThickness = new OxyThickness(0),
            Padding = new OxyThickness(0),
            PlotMargins = new OxyThickness(Widest(labels.SelectMany(lines => lines)) + (2 * Gap), Gap, Widest(Bars.Select(bar => bar.Value)) + (2 * Gap), AxisHeight),
        };
        var rows = new CategoryAxis
        {
            Position = AxisPosition.Left,
            StartPosition = 1,
            EndPosition = 0,
            GapWidth = 0.55,
            TickStyle = TickStyle.None,
            AxisTickToLabelDistance = Gap,
            IsTickCentered = true,
        };
        rows.Labels.AddRange(labels.Select(lines => string.Join('\n', lines)));
        model.Axes.Add(rows);
        model.Axes.Add(new LinearAxis
        {
            Position = AxisPosition.Bottom,
            Minimum = 0,
            Maximum = Maximum,
            MinimumMajorStep = 1,
            IntervalLength = GridDistance,
            TickStyle = TickStyle.None,
            MajorGridlineStyle = LineStyle.Solid,
            MajorGridlineColor = Grid,
            MajorGridlineThickness = 1,
            Title = Axis,
            AxisTitleDistance = Gap,
            TitleFontSize = FontSize,
        });
        foreach ((BarStyle style, OxyColor color) in BarColors)
        {
            var series = new BarSeries { IsStacked = true, FillColor = color, StrokeThickness = 0 };
            series.Items.AddRange(Bars.Select(bar => new BarItem(bar.Parts.Where(part => part.Style == style).Sum(part => part.Length))));
            model.Series.Add(series);
        }

        for (int i = 0; i < Bars.Count; i++)
        {
            model.Annotations.Add(new TextAnnotation
            {
                Text = Bars[i].Value,
                TextPosition = new DataPoint(Bars[i].Parts.Sum(part => part.Length), i),
                Offset = new ScreenVector(Gap, 0),
                TextHorizontalAlignment = HorizontalAlignment.Left,
                TextVerticalAlignment = VerticalAlignment.Middle,
                TextColor = Ink,
                StrokeThickness = 0,
                ClipByXAxis = false,
                ClipByYAxis = false,
            });
        }

        return model;
    }

    private static double Widest(IEnumerable<string> texts) => texts.Max(text => TextMetrics.Width(text, FontSize));

    /// <summary>What OxyPlot drew, less the frames that it clips by and what has no extent, and with classes for colours.</summary>
    private static IEnumerable<XElement> Coloured(XElement drawn)
    {
        foreach (XElement element in drawn.Descendants().Where(element => element.Name.LocalName is "text" or "rect" or "polyline" or "polygon"))
        {
            Match color = Color().Match(element.ToString());
            bool isEmpty = element.Attribute("width")?.Value == "0" || element.Parent!.Name.LocalName == "clipPath";
            if (!isEmpty && color.Success && Classes.TryGetValue(color.Value, out string? styleClass))
            {
                yield return new XElement(
                    element.Name,
                    new XAttribute("class", styleClass),
                    element.Attributes().Where(attribute => attribute.Name.LocalName is not ("style" or "fill" or "font-family" or "font-weight" or "dominant-baseline" or "shape-rendering" or "transform")),
                    Place(element),
                    element.Value.Length > 0 ? element.Value : null);
            }
        }
    }

    /// <summary>The base line of a text. OxyPlot puts it where the line of text ends, below the descenders.</summary>
    private static IEnumerable<XAttribute> Place(XElement element) => Translation().Match(element.Attribute("transform")?.Value ?? "") is { Success: true } place
        ? [new XAttribute("x", place.Groups["x"].Value), new XAttribute("y", Svg.Number(double.Parse(place.Groups["y"].Value, CultureInfo.InvariantCulture) - Descent))]
        : [];

    [GeneratedRegex(@"^translate\((?<x>[\d.]+),(?<y>[\d.]+)\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Translation();

    [GeneratedRegex(@"rgb\([12],0,\d+\)")]
    private static partial Regex Color();
}

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What stands before it.</param>
/// <param name="Value">What stands behind it: in words all that its length and colours say.</param>
/// <param name="Parts">Its parts, from left to right.</param>
internal sealed record Bar(string Label, string Value, params (double Length, BarStyle Style)[] Parts);

/// <summary>What a part of a bar means.</summary>
internal enum BarStyle
{
    /// <summary>Full conformance, or what was submitted.</summary>
    Full,

    /// <summary>Partial conformance.</summary>
    Partial,

    /// <summary>What is missing.</summary>
    Missing,
}
