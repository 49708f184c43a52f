using EtomGen.Framework.Raw;

namespace EtomGen.Framework.Rules;

/// <summary>ETOM1006: the file does not state its release, states it twice, or another file defines the same release.</summary>
internal static class MissingRelease
{
    public const string RuleId = "ETOM1006";

    /// <summary>The release that a file states, or <see langword="null"/>, which is reported.</summary>
    public static ReleaseNumber? Check(RawFramework raw)
    {
        RawFact? stated = raw.FirstFact(Fact.Release);
        if (stated is null)
        {
            raw.Report(
                RuleId,
                raw.Head,
                "The file does not say which release it defines: state it, in XML as the attribute release of the root element, in CSV as a row @release "
                    + "with the number as its name");
            return null;
        }

        RawFact? second = raw.Facts.FindLast(fact => fact.Kind == Fact.Release);
        if (second != stated)
        {
            raw.Report(RuleId, raw.LocationOf(second), "The file states its release twice: keep one of the two");
        }

        if (ReleaseNumber.TryParse(stated.Value.Trim(), out ReleaseNumber release))
        {
            return release;
        }

        raw.Report(RuleId, raw.LocationOf(stated), $"'{Excerpt.Of(stated.Value)}' is not the number of a release: write two whole numbers joined by a dot, such as 12.0");
        return null;
    }

    /// <summary>The finding that an earlier file defines the same release.</summary>
    public static FrameworkFinding DefinedTwice(ReleaseNumber release, string earlierFile, FileLocation location) =>
        new(RuleId, true, $"Release {release} is defined by {earlierFile} already, and this file was left out: name one of the two as EtomFramework", location);
}
