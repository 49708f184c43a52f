using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Reliability.Declarations;

/// <summary>Source code, loaded types, metadata and JSON are read alike: the same values, and so the same findings.</summary>
public class ReadersTests
{
    private static readonly TestProject Project = TestProject.Of(Frameworks.First, Frameworks.Second);
    private static readonly Compilation Releases = Project.Generate().Compilation;
    private static readonly FrameworkSet Set = new([Frameworks.First.Definition.Catalog, Frameworks.Second.Definition.Catalog], []);

    [Fact]
    public void Drawn_declarations_are_read_alike_by_every_reader()
    {
        var rules = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int throughJson = 0;
        Law.Holds(DrawnDeclarations.Sources(most: 40), 15, source =>
        {
            (IReadOnlyList<Finding> findings, int read) = ReadersAgree.Verify(Read(source), Set);
            throughJson += read;
            foreach (Finding finding in findings)
            {
                rules[finding.Rule.Id] = rules.GetValueOrDefault(finding.Rule.Id) + 1;
            }
        });

        Assert.InRange(throughJson, 50, int.MaxValue);
        Assert.Equal(
            AssessmentRule.All.Select(rule => rule.Id).Concat(ProcessRule.All.Select(rule => rule.Id)).Except(["ETOM2004"]).Order(StringComparer.Ordinal),
            rules.Keys);
    }

    private static ReadDeclarations Read(string source) => ReadDeclarations.From(Releases.AddSyntaxTrees(Project.Parse(source, "/src/Drawn.cs")));
}
