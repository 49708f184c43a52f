using EtomGen.Framework.Reading;

namespace EtomGen.Framework.Rules;

/// <summary>Makes a definition of what a file says, rule by rule. What is wrong is reported and mended, so that it costs only itself.</summary>
internal static class DefinitionCheck
{
    /// <summary>The definition, or <see langword="null"/> where the file's release cannot be told.</summary>
    public static FrameworkDefinition? Run(RawFramework raw, CancellationToken cancellationToken)
    {
        bool isReadable = raw.Rows.Count > 0 || raw.Facts.Count > 0 || raw.Findings.Count == 0;
        ReleaseNumber? release = isReadable ? MissingRelease.Check(raw) : null;
        StatedOnce(raw);
        ConformanceScale scale = isReadable ? ContradictoryScale.Check(raw) : ContradictoryScale.Anything;
        IReadOnlyList<ProcessDefinition> processes = ProcessTable.Build(raw, cancellationToken);
        return release is null
            ? null
            : new FrameworkDefinition
            {
                Release = release.Value,
                Title = LimitExceeded.Text(raw, raw.FirstFact(Fact.Title)) ?? "eTOM",
                Notice = LimitExceeded.Text(raw, raw.FirstFact(Fact.Notice)),
                Provenance = LimitExceeded.Text(raw, raw.FirstFact(Fact.Provenance)),
                Scale = scale,
                Processes = processes,
            };
    }

    /// <summary>A fact other than a band stands once in a file. (The release has a rule of its own.)</summary>
    private static void StatedOnce(RawFramework raw)
    {
        foreach (IGrouping<Fact, RawFact> stated in raw.Facts.Where(fact => fact.Kind is not (Fact.Band or Fact.Release)).GroupBy(fact => fact.Kind))
        {
            foreach (RawFact again in stated.Skip(1))
            {
                raw.Report(MalformedFile.RuleId, raw.LocationOf(again), $"The file states its {raw.NameOf(again.Kind)} twice, and the first one counts: keep one of the two");
            }
        }
    }
}
