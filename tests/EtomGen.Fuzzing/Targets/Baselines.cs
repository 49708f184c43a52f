using System.Text;
using EtomGen.Framework;
using EtomGen.Framework.Reading;
using EtomGen.Reporting;
using EtomGen.Rules;

namespace EtomGen.Fuzzing.Targets;

/// <summary>Reads bytes as a baseline, as the compiler does, and compares an assessment with it: every row is compared, or said to be not comparable.</summary>
internal static class Baselines
{
    private const string FileName = "baseline.csv";

    private static readonly AssessmentContext Assessed = new(
        AssessmentJson.Read(File.ReadAllText(Path.Combine(Corpus.FolderOf(FuzzTarget.Named("json")), "assessment.json")), [FrameworkSet.V12]).Declaration,
        EtomGen.FrameworkSet.GetOrCreate([FrameworkSet.V12], []));

    public static void Run(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        BaselineReading reading = BaselineReader.Read(text);
        foreach (FrameworkFinding finding in reading.Findings)
        {
            FrameworkFiles.Check(finding, text);
        }

        IReadOnlyList<AssessmentBaseline> baselines = AssessmentBaseline.In(FileName, reading.Rows);
        Promise.Holds(baselines.Sum(baseline => baseline.Rows.Count) == reading.Rows.Count, "A row belongs to no baseline, or to several.");
        foreach (AssessmentBaseline baseline in baselines)
        {
            BaselineComparison comparison = BaselineComparison.Create(baseline, Assessed)!;

            // All rows of a release that nobody knows are one finding.
            int told = comparison.Rows.Count + comparison.Unaligned.Count;
            bool isKnown = baseline.Release is not { } release || Assessed.Lookup.Releases.Find(release.ToString()) is not null;
            Promise.Holds(isKnown ? told == baseline.Rows.Count : told > 0, "A row of the baseline is lost.");
            foreach (Finding finding in BaselineRule.CheckAll(comparison))
            {
                Promise.Holds(!finding.Message.Any(char.IsControl), $"A message holds control characters: {finding.Rule.Id}");
            }
        }
    }
}
