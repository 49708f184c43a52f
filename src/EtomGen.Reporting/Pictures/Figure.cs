using System.Xml.Linq;

namespace EtomGen.Reporting.Pictures;

/// <summary>A picture with the words below it.</summary>
/// <param name="Id">What the identifiers in it begin with.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="Picture">The picture as SVG.</param>
internal sealed record Figure(string Id, string Caption, XElement Picture)
{
    /// <summary>So many bars stand well on a page, in print and on a screen.</summary>
    private const int MaxBars = 18;

    /// <summary>Draws a chart in as many parts as it takes, of about the same size, which are numbered in their captions.</summary>
    public static IReadOnlyList<Figure> Each(string id, string caption, IReadOnlyList<Bar> bars, Func<IReadOnlyList<Bar>, BarChart> chart)
    {
        int parts = (bars.Count + MaxBars - 1) / MaxBars;
        return
        [
            .. from part in Enumerable.Range(0, parts)
               let first = part * bars.Count / parts
               let end = (part + 1) * bars.Count / parts
               let partId = parts == 1 ? id : $"{id}-{part + 1}"
               let partCaption = parts == 1 ? caption : $"{caption} [{part + 1}/{parts}]"
               select new Figure(partId, partCaption, chart([.. bars.Skip(first).Take(end - first)]).Draw(partId, partCaption)),
        ];
    }
}
