using System.Runtime.CompilerServices;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Declarations;

/// <summary>Source code, loaded types, metadata and JSON are read alike: the same values, and so the same findings.</summary>
public class ReadersTests
{
    private static readonly TestProject Project = TestProject.Of(Frameworks.First, Frameworks.Second);
    private static readonly Compilation Releases = Project.Generate().Compilation;
    private static readonly FrameworkSet Set = new([Frameworks.First.Definition.Catalog, Frameworks.Second.Definition.Catalog], []);

    [Fact]
    public void Drawn_declarations_are_read_alike_by_every_reader() => Assert.InRange(ReadDrawn(most: 40, projects: 15).ThroughJson, 1, int.MaxValue);

    /// <summary>So many that some break every rule that declarations of these two releases can break.</summary>
    [Fact]
    [LongRun]
    public void Thousands_of_drawn_declarations_are_read_alike_by_every_reader()
    {
        (int declarations, int throughJson, IEnumerable<string> rules) = ReadDrawn(most: 100, projects: 92);
        Assert.InRange(declarations, 4_000, int.MaxValue);
        Assert.InRange(throughJson, 50, int.MaxValue);

        // No process of the small releases is deleted, both assess one level only, and all types are generated from their data.
        Assert.Equal(
            AssessmentRule.All.Select(rule => rule.Id)
                .Concat(ProcessRule.All.Select(rule => rule.Id))
                .Except([DeletedProcess.RuleId, ScoredPartOfUnsubmitted.RuleId, ReleaseDataMismatch.RuleId, HandWrittenProcess.RuleId])
                .Order(StringComparer.Ordinal),
            rules);
    }

    /// <summary>Draws projects and compares what each reader reads in them.</summary>
    /// <returns>The count of declarations, how many of them JSON can hold, and the rules that some of them break.</returns>
    private static (int Declarations, int ThroughJson, IEnumerable<string> Rules) ReadDrawn(int most, int projects, [CallerMemberName] string name = "")
    {
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        int declarations = 0, throughJson = 0;
        Law.Holds(DrawnDeclarations.Sources(most), projects, source =>
        {
            ReadDeclarations declared = Read(source);
            (IReadOnlyList<Finding> findings, int read) = ReadersAgree.Verify(declared, Set);
            Assert.NotEmpty(declared.Source);
            declarations += declared.Source.Count;
            throughJson += read;
            rules.UnionWith(findings.Select(finding => finding.Rule.Id));
        }, name: name);
        return (declarations, throughJson, rules);
    }

    private static ReadDeclarations Read(string source) => ReadDeclarations.From(Releases.AddSyntaxTrees(Project.Parse(source, "/src/Drawn.cs")));
}
