using System.Globalization;
using System.Xml.Linq;

namespace EtomGen.Reporting.Pictures;

/// <summary>Makes elements of SVG. Colours are the style sheet's, by class, so that a picture is light or dark with its page.</summary>
internal static class Svg
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

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

    public static XElement Rectangle(double x, double y, double width, double height, string styleClass, double radius = 0) => Element(
        "rect",
        new XAttribute("class", styleClass),
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)),
        new XAttribute("height", Number(height)),
        radius > 0 ? new XAttribute("rx", Number(radius)) : null);

    /// <summary>A line of text.</summary>
    /// <param name="x">Where it begins.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">The text.</param>
    /// <param name="fontSize">The font size.</param>
    /// <param name="styleClass">The class.</param>
    public static XElement Text(double x, double y, string text, double fontSize, string styleClass) => Element(
        "text",
        new XAttribute("class", styleClass),
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("font-size", Number(fontSize)),
        PrintedText.Line(text));

    public static XElement Path(string path, string styleClass) => Element("path", new XAttribute("class", styleClass), new XAttribute("d", path));

    public static XElement Group(string styleClass, params object?[] content) => Element("g", [new XAttribute("class", styleClass), .. content]);

    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
