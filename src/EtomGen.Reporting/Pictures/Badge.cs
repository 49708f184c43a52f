using System.Xml.Linq;
using EtomGen.Reporting.Content;

namespace EtomGen.Reporting.Pictures;

/// <summary>Draws the badge of an assessment: release, mean score and coverage.</summary>
internal static class Badge
{
    private const double Height = 22;
    private const double FontSize = 11;
    private const double Padding = 8;
    private const double Baseline = 15;

    // White on these has a contrast of more than 4.5 to 1.
    private const string LabelColor = "#3b4652", FullColor = "#0b5a87", PartialColor = "#a85b00", NoneColor = "#5b6672";

    public static string Draw(Assessment assessment, Generator generator)
    {
        var mean = MeanScore.Of(assessment.Processes, assessment.Framework.Scale);
        string label = ReportTexts.BadgeLabel(assessment), value = ReportTexts.BadgeValue(assessment, mean);
        double labelWidth = TextMetrics.Width(label, FontSize) + (2 * Padding), valueWidth = TextMetrics.Width(value, FontSize) + (2 * Padding);
        string color = mean is null ? NoneColor : mean.IsFull ? FullColor : PartialColor;
        XElement picture = Svg.Picture(
            "badge",
            labelWidth + valueWidth,
            Height,
            $"{label}: {value}",
            $"{ReportTexts.BadgeDescription(assessment, mean)} {ReportTexts.WrittenBy(generator)}",
            Svg.Rectangle(0, 0, labelWidth + valueWidth, Height, LabelColor, radius: 4),
            Svg.Path($"M{Svg.Number(labelWidth)} 0h{Svg.Number(valueWidth - 4)}a4 4 0 0 1 4 4v{Svg.Number(Height - 8)}a4 4 0 0 1 -4 4h-{Svg.Number(valueWidth - 4)}z", color),
            Text(label, labelWidth / 2, labelWidth),
            Text(value, labelWidth + (valueWidth / 2), valueWidth));
        return $"{picture.ToString().ReplaceLineEndings("\n")}\n";
    }

    /// <summary>A text in the middle of its part, at the width that was measured, whatever font shows it.</summary>
    private static XElement Text(string text, double middle, double width) => Svg.Text(text, middle, Baseline, FontSize, width - (2 * Padding));
}
