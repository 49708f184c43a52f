using EtomGen.Reporting.Content;
using EtomGen.Reporting.Html;

namespace EtomGen.Reporting;

/// <summary>The look of reports.</summary>
public sealed class ReportOptions
{
    private readonly string? _accentColor;

    /// <summary>The company's logo at the top of web pages, or <see langword="null"/>.</summary>
    public ReportLogo? Logo { get; init; }

    /// <summary>The colour of links, lines and marks in web pages, as <c>#rrggbb</c>, or <see langword="null"/> for the default.</summary>
    /// <remarks>The page makes it darker on light paper and lighter on dark paper as far as the contrast of WCAG 2.2 AA (4.5 to 1) asks for.</remarks>
    /// <exception cref="ArgumentException">The text is not a colour.</exception>
    public string? AccentColor
    {
        get => _accentColor;
        init
        {
            _accentColor = value is null || Color.TryParse(value, out _)
                ? value
                : throw new ArgumentException($"'{Excerpt.Of(value)}' is not a colour: write #rrggbb, such as #0b5a87.", nameof(value));
        }
    }

    /// <summary>What documents name as their generator.</summary>
    internal Generator Generator { get; init; } = Generator.Current;

    internal static ReportOptions Default { get; } = new();
}
