using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Reliability.Properties;

/// <summary>A valid assessment of any release has no finding, and its coverage adds up; one fault in it is found by its own rule.</summary>
public class AssessmentLaws
{
    private static readonly Gen<DrawnAssessment> Assessments =
        from release in Draw.Release().Where(release => DrawnAssessment.Assessable(release).Any())
        from groups in Gen.Int[1, (1 << 20) - 1]
        from scores in Gen.Int[0, 100_000].Array[20]
        select DrawnAssessment.Of(release, groups, scores);

    /// <summary>How often each fault is put into an assessment.</summary>
    private const int MaxTries = 4;

    /// <summary>An older release without relation to any other.</summary>
    private static readonly FrameworkText Foreign = new(
        "/data/foreign.csv",
        """
        id,level,name,uid,children
        @release,,0.9,,
        @assessed-levels,,3,,
        @coverage-level,,2,,
        @minimum,,1,,
        @maximum,,5,,
        @decimals,,0,,
        @not-submitted,,No,,
        @band,,1..5 Yes,,
        77777777,1,Foreign things,foreign-1,complete
        77777777.1,2,Foreign affairs,foreign-2,complete
        77777777.1.1,3,Foreign exchange,foreign-3,

        """);

    [Fact]
    public void A_valid_assessment_is_silent_and_its_coverage_adds_up() => Law.Holds(Assessments, 12, drawn =>
    {
        GeneratedProject project = Project(drawn.Release);
        DeclaredLines valid = DeclaredLines.Of(drawn, ProcessTypes.Of(project));
        GeneratedProject compiled = With(project, valid).VerifyCompiles();
        Assert.Empty(compiled.Analyze().GetAwaiter().GetResult().Select(finding => $"{finding}"));

        string[] reversed = ["", ""];
        for (int i = 0; i < reversed.Length; i++)
        {
            DeclaredLines lines = i == 0 ? valid : valid with { Rows = [.. valid.Rows.Reverse()] };
            With(project, lines).Load(assembly =>
            {
                var assessment = (Assessment)assembly.GetType("Assessed")!.GetProperty("Assessment")!.GetValue(null)!;
                AssertAddsUp(drawn, assessment);
                reversed[i] = string.Join('\n', assessment.Processes.Select(row => $"{row} {row.Score} {row.IsFullyConformant}").Append($"{assessment.Coverage}"));
            });
        }

        Assert.Equal(reversed[0], reversed[1]);
    });

    [Fact]
    public void A_single_fault_is_found_by_the_rule_for_it_and_by_no_other()
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var tried = new Dictionary<string, int>(StringComparer.Ordinal);

        // So many that every fault is possible in some of them; each fault is tried a few times only.
        Law.Holds(Assessments, 40, drawn =>
        {
            GeneratedProject project = Project(drawn.Release);
            Dictionary<string, string> types = ProcessTypes.Of(project);
            foreach (Fault fault in Faults.In(drawn, DeclaredLines.Of(drawn, types), types))
            {
                if (tried.GetValueOrDefault(fault.Title) == Effort.Times(MaxTries))
                {
                    continue;
                }

                tried[fault.Title] = tried.GetValueOrDefault(fault.Title) + 1;
                GeneratedProject faulty = With(project, fault.Lines);
                ImmutableArray<Diagnostic> findings = faulty.Analyze().GetAwaiter().GetResult();
                SourceText source = faulty.Compilation.SyntaxTrees.First().GetText(TestContext.Current.CancellationToken);
                Assert.True(findings is [var finding] && finding.Id == fault.Rule, $"{fault.Title}, expected {fault.Rule}:\n{string.Join('\n', findings)}\n{source}");
                Assert.True(
                    fault.Line is null || source.Lines[findings[0].Location.GetLineSpan().StartLinePosition.Line].ToString().Contains(fault.Line, StringComparison.Ordinal),
                    $"{findings[0]} is not at {fault.Line}");
                found[fault.Rule] = found.GetValueOrDefault(fault.Rule) + 1;
            }
        });
        foreach ((string rule, int count) in found)
        {
            Tally.Add("fault", rule, count);
        }

        Assert.Equal(Faults.Rules, found.Keys);
    }

    private static void AssertAddsUp(DrawnAssessment drawn, Assessment assessment)
    {
        Assert.Equal(
            drawn.Groups.Where(group => drawn.Rows.Any(row => row.Process.ParentId == group.Id)).Select(group => group.Id).Order(),
            assessment.Scope.Select(group => group.Process.Identifier.Value).Order());
        foreach (AssessedGroup group in assessment.Scope)
        {
            DrawnProcess expected = drawn.Release.Find(group.Process.Identifier.Value)!;
            int live = drawn.Release.ChildrenOf(expected).Count(child => !child.IsDeleted);
            int? stated = expected.IsComplete ? live : int.TryParse(expected.Children, out int count) ? count : null;
            Assert.Equal(
                (drawn.Rows.Count(row => row.Process.ParentId == expected.Id && row.Score is not null), Math.Max(live, stated ?? live), stated is not null),
                (group.Coverage.Submitted, group.Coverage.Contained, group.Coverage.IsExact));
            Assert.InRange(group.Coverage.Submitted, 0, group.Coverage.Contained);
        }

        Assert.Equal(
            (assessment.Scope.Sum(group => group.Coverage.Submitted), assessment.Scope.Sum(group => group.Coverage.Contained)),
            (assessment.Coverage.Submitted, assessment.Coverage.Contained));
        Assert.Equal(drawn.Rows.Select(row => (row.Process.Id, row.Score)).Order(), assessment.Processes.Select(row => (row.Process.Identifier.Value, row.Score)).Order());
        Assert.All(assessment.Processes.Where(row => row.Score is not null), row => Assert.Equal(
            Draw.Folded(drawn.Release.Scale.Bands.Single(band => band.From <= row.Score && row.Score <= band.To).Word), row.Result));
    }

    private static GeneratedProject Project(DrawnRelease release) =>
        TestProject.Of(new FrameworkText("/data/release.csv", release.ToCsv()), Foreign).WithSource(DeclaredLines.Empty).Generate();

    private static GeneratedProject With(GeneratedProject project, DeclaredLines lines)
    {
        TestProject edited = project.Project.WithSource(lines.ToSource());
        return edited.Generate(project.Driver, edited.Compile());
    }
}
