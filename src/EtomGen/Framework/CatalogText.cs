using System.Globalization;
using System.Text;

namespace EtomGen;

/// <summary>The compact text of a release in a generated catalog: a line for the release, one for the scale, one for each band and one for each process.</summary>
/// <remarks>
/// Fields are separated by tabs. Definitions have no tabs or line breaks, since the reader folds white space. The texts after the name are as in the line above where
/// they are left out, since most processes have the domain of the one before.
/// </remarks>
internal static class CatalogText
{
    private const string Deleted = "d";
    private const string Complete = "c";

    /// <summary>A text that a process does not have, and the one in the line above has; white space is never a text of its own.</summary>
    private const string None = " ";

    private static readonly ProcessField[] Texts = [.. ProcessField.Texts.Where(field => field.IsInCatalog)];

    public static string Write(FrameworkCatalog catalog, CancellationToken cancellationToken = default)
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

        string?[] above = new string?[Texts.Length];
        foreach (FrameworkProcess process in catalog.Processes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = new LineWriter(text);
            line.Field(process.Identifier.Value);
            line.Field(Number(process.Level));
            line.Field(process.Name);
            line.Field(process.IsDeleted ? Deleted : null);
            line.Field(process.HasAllChildren ? Complete : process.StatedChildCount is { } count ? Number(count) : null);
            for (int i = 0; i < Texts.Length; i++)
            {
                string? value = Texts[i].TextOf(process);
                line.Field(value == above[i] ? null : value ?? None);
                above[i] = value;
            }

            line.End();
        }

        return text.ToString();
    }

    /// <summary>Tells the data in a text from other data of the same release: a hash (FNV-1a) that is the same in every run.</summary>
    public static string FingerprintOf(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <exception cref="FormatException">The text is not one that <see cref="Write"/> gives.</exception>
    public static FrameworkCatalog Read(string text, CancellationToken cancellationToken = default)
    {
        try
        {
            return ReadAll(text, cancellationToken);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw new FormatException("The text of a release is damaged.", e);
        }
    }

    private static FrameworkCatalog ReadAll(string text, CancellationToken cancellationToken)
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
        string?[] above = new string?[Texts.Length];
        for (; !reader.AtEnd; reader.NextLine())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var process = new FrameworkProcess(ProcessIdentifier.Parse(reader.Next()), Integer(reader.Next()), reader.Next());
            process.IsDeleted = reader.Next().Length > 0;
            string children = reader.Next();
            process.HasAllChildren = children.Length > 0 && children[0] == Complete[0];
            process.StatedChildCount = children.Length == 0 || process.HasAllChildren ? null : Integer(children);
            for (int i = 0; i < Texts.Length; i++)
            {
                above[i] = reader.Next() switch
                {
                    "" => above[i],
                    None => null,
                    string value => value,
                };
                Texts[i].SetText(process, above[i]);
            }

            processes.Add(process);
        }

        var scale = new ConformanceScale(assessed, coverage, minimum, maximum, decimals, bands, notSubmitted, Optional(notSubmittedScore) is { } score ? Decimal(score) : null);
        return new FrameworkCatalog(release, title, scale, [.. processes], cancellationToken);
    }

    private static void AppendLine(StringBuilder text, params string[] fields)
    {
        var line = new LineWriter(text);
        foreach (string field in fields)
        {
            line.Field(field);
        }

        line.End();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Integer(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string? Optional(string text) => text.Length == 0 ? null : text;

    /// <summary>Writes the fields of a line, without the empty ones at its end.</summary>
    private struct LineWriter(StringBuilder text)
    {
        private int _separators;

        public void Field(string? field)
        {
            if (!string.IsNullOrEmpty(field))
            {
                text.Append('\t', _separators).Append(field);
                _separators = 0;
            }

            _separators++;
        }

        public readonly void End() => text.Append('\n');
    }

    /// <summary>Reads the fields of the text in order. A field after the end of its line is empty.</summary>
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
            int start = _position, end = tab < 0 ? _lineEnd : tab;
            _position = end + (tab < 0 ? 0 : 1);
            return text.Substring(start, end - start);
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
