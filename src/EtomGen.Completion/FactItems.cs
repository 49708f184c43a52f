using System.Globalization;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Completion;

/// <summary>Lists what the facts of an assessment can be: releases and dates.</summary>
internal static class FactItems
{
    /// <summary>The releases of the project, newest first, then the other bundled ones.</summary>
    public static IEnumerable<CompletionItem> Releases(FrameworkSet releases, AnalyzerConfigOptions options) =>
    [
        .. releases.Catalogs.OrderByDescending(release => release.Release).Select((release, index) => Items.Fact(
            release.Release.ToString(),
            group: 0,
            index,
            $"{release.Processes.Count} processes",
            $"{release} has {release.Processes.Count} processes and is a release of this project.")),
        .. Bundled(options, "Whole", "whole").Concat(Bundled(options, "Partial", "in part"))
            .Where(release => releases.Find(release.Number) is null)
            .Select((release, index) => Items.Fact(
                release.Number,
                group: 1,
                index,
                $"bundled {release.Extent}, not in this project",
                $"Release {release.Number} is bundled {release.Extent}. Add it to the project by <EtomFramework Include=\"{release.Number}\" />.")),
    ];

    /// <summary>The bundled releases, newest first, as the package states them.</summary>
    private static IEnumerable<(string Number, string Extent)> Bundled(AnalyzerConfigOptions options, string kind, string extent) =>
        options.TryGetValue($"build_property._Etom{kind}Releases", out string? numbers)
            ? numbers.Split(',').Select(number => (number.Trim(), extent)).Reverse()
            : [];

    /// <summary>The forms of a date, filled in with today's.</summary>
    public static IEnumerable<CompletionItem> Dates()
    {
#pragma warning disable RS0030 // A person looks at the list today.
        DateTime today = DateTime.Today;
#pragma warning restore RS0030
        return new[] { "yyyy-MM", "yyyy-MM-dd" }.Select((form, index) =>
        {
            string date = today.ToString(form, CultureInfo.InvariantCulture);
            return Items.Fact(date, group: 0, index, form, $"The date of completion as {form}");
        });
    }
}
