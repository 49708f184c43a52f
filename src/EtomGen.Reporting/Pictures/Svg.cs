using System.Globalization;
using System.Xml.Linq;
using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Pictures;

/// <summary>Makes elements of SVG.</summary>
internal static class Svg
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>A picture with its name and its description, which assistive technology reads in its place.</summary>
    public static XElement Picture(string id, double width, double height, string name, string description, params object[] content) => Element(
        "svg",
        [
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{id}-name {id}-description"),
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("width", Number(width)),
            new XAttribute("height", Number(height)),
            Element("title", new XAttribute("id", $"{id}-name"), PrintedText.Line(name)),
            Element("desc", new XAttribute("id", $"{id}-description"), PrintedText.Line(description)),
            .. content,
        ]);

    public static XElement Rectangle(double x, double y, double width, double height, string color, double radius) => Element(
        "rect",
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)),
        new XAttribute("height", Number(height)),
        new XAttribute("rx", Number(radius)),
        new XAttribute("fill", color));

    public static XElement Path(string path, string color) => Element("path", new XAttribute("d", path), new XAttribute("fill", color));

    /// <summary>A line of white text, centred and stretched to a width.</summary>
    public static XElement Text(string text, double middle, double baseline, double fontSize, double width) => Element(
        "text",
        new XAttribute("x", Number(middle)),
        new XAttribute("y", Number(baseline)),
        new XAttribute("text-anchor", "middle"),
        new XAttribute("textLength", Number(width)),
        new XAttribute("lengthAdjust", "spacingAndGlyphs"),
        new XAttribute("font-family", "Verdana, 'DejaVu Sans', sans-serif"),
        new XAttribute("font-size", Number(fontSize)),
        new XAttribute("fill", "#ffffff"),
        PrintedText.Line(text));

    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static XElement Element(string name, params object?[] content) => new(Namespace + name, content);
}
