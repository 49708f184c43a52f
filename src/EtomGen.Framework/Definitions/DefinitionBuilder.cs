using EtomGen.Framework.Raw;
using EtomGen.Framework.Rules;

namespace EtomGen.Framework.Definitions;

/// <summary>Builds a definition from the raw form of a framework file, rule by rule. A fault is reported and corrected or left out, so that the rest of the file is kept.</summary>
internal static class DefinitionBuilder
{
    private const string DefaultTitle = "eTOM";

    /// <summary>The definition, or <see langword="null"/> where the file does not state its release.</summary>
    public static FrameworkDefinition? Build(RawFramework raw, CancellationToken cancellationToken)
    {
        bool isReadable = raw.Rows.Count > 0 || raw.Facts.Count > 0 || raw.Findings.Count == 0;
        ReleaseNumber? release = isReadable ? MissingRelease.Check(raw) : null;
        CheckRepeatedFacts(raw);
        ConformanceScale scale = isReadable ? ContradictoryScale.Check(raw) : ContradictoryScale.Anything;
        FrameworkProcess[] processes = ProcessTable.Build(raw, cancellationToken);
        FrameworkDefinition? definition = release is null
            ? null
            : new FrameworkDefinition(
                new FrameworkCatalog(release.Value, LimitExceeded.Check(raw, raw.FirstFact(Fact.Title)) ?? DefaultTitle, scale, processes, cancellationToken),
                LimitExceeded.Check(raw, raw.FirstFact(Fact.Notice)),
                LimitExceeded.Check(raw, raw.FirstFact(Fact.Provenance)));
        LimitExceeded.CheckFindings(raw.Findings);
        return definition;
    }

    /// <summary>Only bands repeat. (A second release is reported by its own rule.)</summary>
    private static void CheckRepeatedFacts(RawFramework raw)
    {
        foreach (IGrouping<Fact, RawFact> stated in raw.Facts.Where(fact => fact.Kind is not (Fact.Band or Fact.Release)).GroupBy(fact => fact.Kind))
        {
            foreach (RawFact again in stated.Skip(1))
            {
                raw.Report(MalformedFile.RuleId, raw.LocationOf(again), $"The file states its {raw.NameOf(again.Kind)} twice, and the first one wins: keep one of the two");
            }
        }
    }
}
