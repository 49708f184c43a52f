using OxyPlot;

namespace EtomGen.Reporting.Pictures;

/// <summary>Tells the charting library how large texts are, by our own metrics and by no machine's fonts.</summary>
internal sealed class ChartMeasure() : PdfRenderContext(1, 1, OxyColors.Transparent)
{
    private const double LineHeight = 1.25;

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        string[] lines = (text ?? "").Split('\n');
        return new OxySize(lines.Max(line => TextMetrics.Width(line, fontSize, fontWeight > FontWeights.Normal)), lines.Length * fontSize * LineHeight);
    }
}
