using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using EtomGen.Compiler.Analysis;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Tests.Mutations;

/// <summary>The real assessment with one thing changed at a time: what makes it invalid is found at its location, and what leaves it valid is silent.</summary>
public partial class MutationTests
{
    private const int Seed = 20130531;
    private const int Rounds = 4;
    private const int ManyRounds = 11;
    private const string Path = "/src/Sample.cs";

    private static readonly string[] Remarks = [PartialScoreWithoutDeviation.RuleId, TypedFormExists.RuleId, ChangedInNewerRelease.RuleId];

    private static readonly TestProject Project = TestProject.Of(Frameworks.V12, Frameworks.V16).WithSource(Sample.Source, Path);
    private static readonly GeneratedProject Generated = Project.Generate();
    private static readonly SyntaxTree Tree = Generated.Compilation.SyntaxTrees.Single(tree => tree.FilePath == Path);
    private static readonly Dictionary<(string Release, string Id), string> Types = ProcessTypes().ToDictionary();

    [Fact]
    [LongRun]
    public Task Every_mutation_is_found_at_its_location_or_leaves_the_assessment_valid() => Check(asText: false, Rounds);

    [Fact]
    [LongRun]
    public Task So_is_every_one_of_many_mutations() => Check(asText: false, ManyRounds);

    [Fact]
    [LongRun]
    public Task So_is_every_mutation_of_rows_that_name_processes_by_text() => Check(asText: true, ManyRounds);

    private static async Task Check(bool asText, int rounds)
    {
        Draft draft = Read(asText);
        Mutation[] mutations = [new("none", draft, ""), .. new Mutations(Seed + (asText ? 1 : 0), Types).Of(draft, rounds)];
        Assert.InRange(mutations.Length, 18 * rounds, 40 * rounds);

        var seen = new Dictionary<string, int>();
        var wrong = new List<string>();
        foreach (Mutation mutation in mutations)
        {
            (string source, IReadOnlyDictionary<object, int> lines) = mutation.Draft.Render();
            Spot[] expected = [.. Expectation.Of(mutation.Draft, lines).OrderBy(spot => spot.Line).ThenBy(spot => spot.Rule, StringComparer.Ordinal)];
            Assert.True(
                mutation.Rule is null || (mutation.Rule.Length == 0 ? expected.Length == 0 : expected.Any(spot => spot.Rule == mutation.Rule)),
                $"{mutation.Title}\n{Shown(expected)}");
            Spot[] found = await Find(source);
            if (!expected.SequenceEqual(found))
            {
                wrong.Add($"{mutation.Title}\nexpected: {Shown(expected)}\nfound: {Shown(found)}");
            }

            foreach (string rule in expected.Select(spot => spot.Rule).DefaultIfEmpty("").Distinct())
            {
                seen[rule] = seen.GetValueOrDefault(rule) + 1;
            }
        }

        Assert.Empty(wrong);

        // The mutations say something of each rule that they can break, and of what breaks none.
        Assert.All(
            ["", "ETOM2001", "ETOM2002", "ETOM2003", "ETOM2005", "ETOM2006", "ETOM2007", "ETOM2008", "ETOM2009", "ETOM2010", "ETOM2013", "ETOM2016", "ETOM3001", "ETOM3003"],
            rule => Assert.True(seen.GetValueOrDefault(rule) >= 3, $"{rule}: {seen.GetValueOrDefault(rule)}"));
    }

    [Fact]
    public void The_same_seed_makes_the_same_mutations()
    {
        Draft draft = Read(asText: true);
        Assert.Equal(
            new Mutations(Seed, Types).Of(draft, 2).Select(mutation => mutation.Draft.Render().Source),
            new Mutations(Seed, Types).Of(draft, 2).Select(mutation => mutation.Draft.Render().Source));
    }

    private static string Shown(IEnumerable<Spot> spots) => string.Join("; ", spots);

    private static async Task<Spot[]> Find(string source)
    {
        SyntaxTree tree = Tree.WithChangedText(SourceText.From(source, System.Text.Encoding.UTF8));
        ImmutableArray<Diagnostic> findings = await Generated.Compilation.ReplaceSyntaxTree(Tree, tree)
            .WithAnalyzers([new AssessmentAnalyzer()], new AnalyzerOptions(Project.Frameworks, Project.Options))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        SourceText text = await tree.GetTextAsync(TestContext.Current.CancellationToken);
        return
        [
            .. findings
                .Where(finding => !Remarks.Contains(finding.Id))
                .Select(finding => new Spot(finding.Id, text.Lines.GetLinePosition(finding.Location.SourceSpan.Start).Line, text.ToString(finding.Location.SourceSpan)))
                .OrderBy(spot => spot.Line)
                .ThenBy(spot => spot.Rule, StringComparer.Ordinal),
        ];
    }

    /// <summary>The sample as a draft, with its rows as written or as text, and with some mappings beside it.</summary>
    private static Draft Read(bool asText)
    {
        Dictionary<string, string> ids = Types.Where(type => type.Key.Release == "12.0").ToDictionary(type => type.Value["Etom.V12.".Length..], type => type.Key.Id);
        string[] parts = Sample.Source.Split("    \"12.0\",");
        string facts = parts[1][..(parts[1].IndexOf(")]", StringComparison.Ordinal) + ")]".Length)];
        ImmutableList<Row> rows =
        [
            .. RowPattern().Matches(parts[1]).Select(match => new Row(
                Name(match.Groups["type"].Value),
                match.Groups["score"].Success ? decimal.Parse(match.Groups["score"].Value, CultureInfo.InvariantCulture) : null)),
        ];
        ImmutableList<(string, ImmutableList<Named>)> modules =
        [
            .. ModulePattern().Matches(parts[1]).Select(match =>
                (match.Groups["name"].Value, match.Groups["supports"].Value.Split(", ").Select(constant => Typed(constant[..^".Id".Length])).ToImmutableList())),
        ];
        Assert.Equal((34, 3), (rows.Count, modules.Count));
        return new Draft(
            parts[0].TrimEnd('\n'),
            "12.0",
            facts,
            rows,
            modules,
            [new(Name("Selling.QualifyOpportunity")), new(Name("OrderHandling.AuthorizeCredit")), new(Typed("ProblemHandling"))]);

        Named Name(string type) => asText ? new Named(ids[type]) : Typed(type);
        Named Typed(string type) => new(ids[type], type, "12.0");
    }

    /// <summary>The generated types, by what their constants say.</summary>
    private static IEnumerable<KeyValuePair<(string Release, string Id), string>> ProcessTypes()
    {
        foreach (string release in (string[])["12.0", "16.0"])
        {
            INamespaceSymbol namespaceName = Generated.Compilation.GlobalNamespace
                .GetNamespaceMembers()
                .Single(found => found.Name == "Etom")
                .GetNamespaceMembers()
                .Single(found => found.Name == $"V{release[..2]}");
            foreach (INamedTypeSymbol type in namespaceName.GetTypeMembers().SelectMany(type => type.GetTypeMembers().Prepend(type)))
            {
                if (type.GetMembers("Id").OfType<IFieldSymbol>().SingleOrDefault()?.ConstantValue is string id)
                {
                    yield return new((release, id), type.ToDisplayString());
                }
            }
        }
    }

    [GeneratedRegex(@"\[(Score|NotSubmitted)<(?<type>[\w.]+)>(\((?<score>[\d.]+)\))?\]", RegexOptions.ExplicitCapture)]
    private static partial Regex RowPattern();

    [GeneratedRegex(@"\[Module\(""(?<name>[^""]+)"", Supports = \[(?<supports>[^\]]+)\]\)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex ModulePattern();
}
