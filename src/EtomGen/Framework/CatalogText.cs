using System.Globalization;
using System.Text;

namespace EtomGen;

/// <summary>The compact text in which a generated catalog carries its release: one line for the release, one for the scale, one a band, one a process.</summary>
/// <remarks>Fields are separated by tabs; definitions never hold tabs or line breaks, since white space in them is folded when they are read.</remarks>
internal static class CatalogText
{
    private const char Deleted = 'd';
    private const char Complete = 'c';

    public static string Write(FrameworkCatalog catalog)
    {
        var text = new StringBuilder(catalog.Processes.Count * 64);
        AppendLine(text, catalog.Release.ToString(), catalog.Title);
        ConformanceScale scale = catalog.Scale;
        AppendLine(
            text,
            string.Join(" ", scale.AssessedLevels.Select(Number)),
            Number(scale.CoverageLevel),
            ConformanceScale.Text(scale.Minimum),
            ConformanceScale.Text(scale.Maximum),
            Number(scale.Decimals),
            scale.NotSubmitted,
            scale.NotSubmittedScore is { } score ? ConformanceScale.Text(score) : "",
            Number(scale.Bands.Count));
        foreach (ConformanceBand band in scale.Bands)
        {
            AppendLine(text, ConformanceScale.Text(band.From), ConformanceScale.Text(band.To), band.Result);
        }

        foreach (FrameworkProcess process in catalog.Processes)
        {
            string children = process.HasAllChildren ? Complete.ToString() : process.StatedChildCount is { } count ? Number(count) : "";
            AppendLine(
                text,
                process.Identifier.Value,
                Number(process.Level),
                process.Name,
                process.IsDeleted ? Deleted.ToString() : "",
                children,
                process.OriginalIdentifier,
                process.Uid,
                process.Domain,
                process.Vertical,
                process.History);
        }

        return text.ToString();
    }

    public static FrameworkCatalog Read(string text)
    {
        var reader = new FieldReader(text);
        ReleaseNumber release = ReleaseNumber.Parse(reader.Next());
        string title = reader.Next();
        reader.NextLine();

        int[] assessed = [.. reader.Next().Split(' ').Select(Integer)];
        int coverage = Integer(reader.Next());
        decimal minimum = Decimal(reader.Next()), maximum = Decimal(reader.Next());
        int decimals = Integer(reader.Next());
        string notSubmitted = reader.Next(), notSubmittedScore = reader.Next();
        var bands = new ConformanceBand[Integer(reader.Next())];
        reader.NextLine();
        for (int i = 0; i < bands.Length; i++, reader.NextLine())
        {
            bands[i] = new ConformanceBand(Decimal(reader.Next()), Decimal(reader.Next()), reader.Next());
        }

        var processes = new List<FrameworkProcess>();
        for (; !reader.AtEnd; reader.NextLine())
        {
            var process = new FrameworkProcess(ProcessIdentifier.Parse(reader.Next()), Integer(reader.Next()), reader.Next());
            process.IsDeleted = reader.Next().Length > 0;
            string children = reader.Next();
            process.HasAllChildren = children.Length > 0 && children[0] == Complete;
            process.StatedChildCount = children.Length == 0 || process.HasAllChildren ? null : Integer(children);
            process.OriginalIdentifier = Optional(reader.Next());
            process.Uid = Optional(reader.Next());
            process.Domain = Optional(reader.Next());
            process.Vertical = Optional(reader.Next());
            process.History = Optional(reader.Next());
            processes.Add(process);
        }

        var scale = new ConformanceScale(assessed, coverage, minimum, maximum, decimals, bands, notSubmitted, Optional(notSubmittedScore) is { } score ? Decimal(score) : null);
        return new FrameworkCatalog(release, title, scale, [.. processes]);
    }

    private static void AppendLine(StringBuilder text, params string?[] fields)
    {
        int used = Array.FindLastIndex(fields, field => !string.IsNullOrEmpty(field)) + 1;
        for (int i = 0; i < used; i++)
        {
            text.Append(i == 0 ? "" : "\t").Append(fields[i]);
        }

        text.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Integer(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string? Optional(string text) => text.Length == 0 ? null : text;

    /// <summary>Walks the fields of the text; a field past the end of its line is empty.</summary>
    private struct FieldReader(string text)
    {
        private int _position;
        private int _lineEnd = LineEnd(text, 0);

        public readonly bool AtEnd => _position >= text.Length;

        public string Next()
        {
            if (_position >= _lineEnd)
            {
                return "";
            }

            int tab = text.IndexOf('\t', _position, _lineEnd - _position);
            int end = tab < 0 ? _lineEnd : tab;
            string field = text.Substring(_position, end - _position);
            _position = end + (tab < 0 ? 0 : 1);
            return field;
        }

        public void NextLine()
        {
            _position = _lineEnd + 1;
            _lineEnd = LineEnd(text, _position);
        }

        private static int LineEnd(string text, int start) =>
            start < text.Length && text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;
    }
}
