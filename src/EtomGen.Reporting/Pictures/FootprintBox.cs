using System.Xml.Linq;

namespace EtomGen.Reporting.Pictures;

/// <summary>A process on the footprint, laid out to a width: identifier and name; in scope also a tick, the coverage and the modules.</summary>
internal sealed class FootprintBox
{
    private const double Padding = 8;
    private const double NameSize = 12;
    private const double SmallestNameSize = 9;
    private const double IdentifierSize = 11;
    private const double LineHeight = 15;
    private const double ModuleSize = 11;
    private const double ModuleLineHeight = 14;
    private const double TickWidth = 16;
    private const int MaxNameLines = 5;
    private const int MaxModuleLines = 2;

    /// <summary>With more modules than these, a box names them by their codes alone.</summary>
    private const int MaxNamedModules = 3;

    private readonly FootprintMap.Cell _cell;
    private readonly double _x;
    private readonly double _width;
    private readonly double _nameSize;
    private readonly IReadOnlyList<string> _name;
    private readonly IReadOnlyList<IReadOnlyList<string>> _modules;

    public FootprintBox(Assessment assessment, FootprintMap.Cell cell, double x, double width)
    {
        _cell = cell;
        _x = x;
        _width = width;
        double room = width - (2 * Padding);

        // A word that is wider than the box is set smaller before it is broken.
        _nameSize = NameSize;
        double widest = PrintedText.Line(cell.Process.Name).Split(' ').Max(word => TextMetrics.Width(word, 1));
        if (widest * NameSize > room)
        {
            _nameSize = Math.Max(SmallestNameSize, Math.Floor(room / widest * 10) / 10);
        }

        _name = TextLines.Of(cell.Process.Name, room, _nameSize, MaxNameLines);
        _modules = cell.Modules.Count <= MaxNamedModules
            ? [.. cell.Modules.Select(module => TextLines.Of($"{ReportWords.ModuleCode(module)} {assessment.Modules[module].Name}", room - Padding, ModuleSize, MaxModuleLines))]
            : [.. TextLines.Of(string.Join(" ", cell.Modules.Select(ReportWords.ModuleCode)), room - Padding, ModuleSize, int.MaxValue).Select(line => (IReadOnlyList<string>)[line])];
        Height = Padding + LineHeight + (_name.Count * LineHeight) + _modules.Sum(ModuleHeight) + Padding;
    }

    /// <summary>The height that the box needs.</summary>
    public double Height { get; }

    /// <summary>The height of a module's code by itself.</summary>
    public static double CodeHeight => ModuleLineHeight + 4;

    public static double CodeWidth(string code) => TextMetrics.Width(code, ModuleSize, isBold: true) + 10;

    /// <summary>A module's code by itself.</summary>
    public static XElement Code(string code, double x, double y) => Svg.Group(
        "map-callout",
        Svg.Rectangle(x, y, CodeWidth(code), CodeHeight, "map-callout-box", radius: 3),
        Svg.Text(x + 5, y + ModuleSize + 2, code, ModuleSize, "map-callout-code"));

    /// <summary>The box at a height, as tall as its row.</summary>
    public XElement Draw(double y, double height)
    {
        bool isInScope = _cell.Scope is not null;
        double left = _x + Padding, baseline = y + Padding + IdentifierSize;
        var content = new List<XElement>
        {
            Svg.Rectangle(_x, y, _width, height, isInScope ? "map-box in" : "map-box", radius: 4),
            Svg.Text(left + (isInScope ? TickWidth : 0), baseline, _cell.Process.Identifier.Value, IdentifierSize, "map-identifier"),
        };
        if (_cell.Scope is { } scope)
        {
            string coverage = scope.Coverage.ToString();
            content.Add(Svg.Path($"M{Svg.Number(left)} {Svg.Number(baseline - 4)}l4 4l7 -8", "map-tick"));
            content.Add(Svg.Text(_x + _width - Padding - TextMetrics.Width(coverage, IdentifierSize, isBold: true), baseline, coverage, IdentifierSize, "map-coverage"));
        }

        double top = y + Padding + LineHeight;
        content.AddRange(_name.Select((line, i) => Svg.Text(left, top + (i * LineHeight) + NameSize, line, _nameSize, "map-name")));
        top += (_name.Count * LineHeight) + 4;
        foreach (IReadOnlyList<string> module in _modules)
        {
            content.Add(CallOut(module, left, top));
            top += ModuleHeight(module);
        }

        return Svg.Group(isInScope ? "map-process in" : "map-process", [.. content]);
    }

    private XElement CallOut(IReadOnlyList<string> lines, double left, double top) => Svg.Group(
        "map-callout",
        [
            Svg.Rectangle(left, top, _width - (2 * Padding), ModuleHeight(lines) - 3, "map-callout-box", radius: 3),
            .. lines.Select((line, i) => Svg.Text(left + (Padding / 2), top + (i * ModuleLineHeight) + ModuleSize + 1, line, ModuleSize, "map-callout-name")),
        ]);

    private static double ModuleHeight(IReadOnlyList<string> lines) => (lines.Count * ModuleLineHeight) + 6;
}
