using System.Collections.Immutable;
using System.Text;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>A bad file never makes the generator or an analyzer fail; it is reported where it is, and costs no other release.</summary>
public class BadInputTests
{
    private const string Xml =
        "<framework xmlns=\"urn:etomgen:framework:1\" release=\"3.0\"><conformance assessedLevels=\"3\" coverageLevel=\"2\" minimum=\"1\" "
            + "maximum=\"5\" decimals=\"0\"><notSubmitted>No</notSubmitted><band from=\"1\" to=\"5\">Yes</band></conformance>";

    private static readonly Dictionary<string, (MemoryText File, string RuleId)> Cases = new(StringComparer.Ordinal)
    {
        ["an empty CSV file"] = (new("/bad.csv", ""), "ETOM1001"),
        ["an empty XML file"] = (new("/bad.xml", ""), "ETOM1001"),
        ["white space"] = (new("/bad.csv", " \r\n\t\n"), "ETOM1001"),
        ["a header only"] = (new("/bad.csv", "id,level,name\n"), "ETOM1006"),
        ["a root only"] = (new("/bad.xml", "<framework xmlns=\"urn:etomgen:framework:1\"/>"), "ETOM1006"),
        ["another root"] = (new("/bad.xml", "<html><body/></html>"), "ETOM1001"),
        ["a NUL in CSV"] = (new("/bad.csv", Frameworks.First.Text.Replace("Renew", "Re\0ew", StringComparison.Ordinal)), "ETOM1001"),
        ["a NUL in XML"] = (new("/bad.xml", Xml + "\0"), "ETOM1001"),
        ["noise"] = (new("/bad.csv", string.Concat(Enumerable.Range(1, 5000).Select(i => (char)(i * 7919 % 0xD7FF)))), "ETOM1001"),
        ["lone surrogates"] = (new("/bad.csv", Third("1.1.1.2,3,Lend \uD800 a Book,,\n1.1.1.9,3,\uDC00\uDC00,,\n")), "ETOM1007"),
        ["UTF-16"] = (new("/bad.csv", SourceText.From(Third(""), Encoding.Unicode)), "ETOM1001"),
        ["UTF-16 XML"] = (new("/bad.xml", SourceText.From(Xml + "</framework>", Encoding.BigEndianUnicode)), "ETOM1001"),
        ["a name of a million characters"] = (new("/bad.csv", Third($"1.1.1.8,3,{new string('n', 1_000_000)},,\n")), "ETOM1007"),
        ["an identifier of forty numbers"] = (new("/bad.csv", Third($"{string.Join('.', Enumerable.Repeat("1", 40))},3,Deep,,\n")), "ETOM1002"),
        ["an identifier of a huge number"] = (new("/bad.csv", Third("1.1.1.99999999999999999999,3,Big,,\n")), "ETOM1002"),
        ["a level that is not a number"] = (new("/bad.csv", Third("1.1.1.8,-3,Low,,\n")), "ETOM1005"),
        ["an XML bomb"] = (
            new(
                "/bad.xml",
                "<!DOCTYPE framework [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n"
                    + "<framework>&c;&c;&c;</framework>"),
            "ETOM1001"),
        ["an external entity"] = (
            new("/bad.xml", $"<!DOCTYPE framework [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n{Xml}<notice>&secret;</notice></framework>"),
            "ETOM1001"),
        ["an unknown entity"] = (new("/bad.xml", $"{Xml}<process id=\"1\" level=\"1\" name=\"&nbsp;A\"/></framework>"), "ETOM1001"),
        ["deep nesting"] = (new("/bad.xml", $"{Xml}{string.Concat(Enumerable.Repeat("<process id=\"1\" level=\"1\" name=\"A\">", 3000))}"), "ETOM1001"),
        ["unbalanced quotes"] = (new("/bad.csv", Third("1.1.1.8,3,\"Lend a Film,,\n1.1.1.9,3,Lend a Song,,\n")), "ETOM1001"),
        ["text after a closing quote"] = (new("/bad.csv", Third("1.1.1.8,3,\"Lend\" a Film,,\n")), "ETOM1001"),
        ["too many fields"] = (new("/bad.csv", Third("1.1.1.8,3,Lend, take, and return,,,,,\n")), "ETOM1001"),
        ["an unclosed tag"] = (new("/bad.xml", Xml + "<process id=\"1\" level=\"1\" name=\"A\">"), "ETOM1001"),
        ["an orphan"] = (new("/bad.csv", Third("1.8.1.8,3,Lend a Film,,\n")), "ETOM1004"),
        ["a twin"] = (new("/bad.csv", Third("1.1.1.1,3,Lend a Film,,\n")), "ETOM1003"),
        ["a release that is none"] = (new("/bad.csv", Third("").Replace("@release,,3.0", "@release,,3", StringComparison.Ordinal)), "ETOM1006"),
        ["a scale without bands"] = (new("/bad.csv", string.Join('\n', Third("").Split('\n').Where(line => !line.StartsWith("@band", StringComparison.Ordinal)))), "ETOM1008"),
        ["a scale of huge numbers"] = (new("/bad.csv", Third("").Replace("@maximum,,5", "@maximum,,79228162514264337593543950335", StringComparison.Ordinal)), "ETOM1008"),
        ["another ending"] = (new("/bad.txt", Third("")), "ETOM1001"),
        ["no ending"] = (new("/bad", Third("")), "ETOM1001"),
        ["no name"] = (new("/.csv", ""), "ETOM1001"),
        ["the release of another file"] = (new("/zzz.csv", Frameworks.First.Text), "ETOM1006"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_file_is_reported_where_it_is_and_costs_no_other_release(string name)
    {
        (MemoryText file, string ruleId) = Cases[name];
        TestProject project = new TestProject()
            .WithFrameworks(file, new MemoryText(Frameworks.First.Path, Frameworks.First.Text))
            .WithSource(Internal("[Score<Lending.LendABook>(5)]"));
        GeneratedProject generated = project.Generate().VerifyCompiles();
        Assert.Superset(Generated(Frameworks.First), generated.Sources.ToHashSet());

        ImmutableArray<Diagnostic> findings = await generated.Analyze(UnmentionedProcesses.RuleId, ChangedInNewerRelease.RuleId);
        Assert.Contains(findings, finding => finding.Id == ruleId && finding.Severity == DiagnosticSeverity.Error);
        int length = file.GetText(TestContext.Current.CancellationToken)!.Length;
        Assert.All(findings, finding =>
        {
            Assert.StartsWith("ETOM1", finding.Id, StringComparison.Ordinal);
            Assert.Equal(file.Path, finding.Location.GetLineSpan().Path);
            Assert.Equal(LocationKind.ExternalFile, finding.Location.Kind);
            Assert.InRange(finding.Location.SourceSpan.End, 0, length);
            Assert.InRange(finding.GetMessage(null).Length, 10, 400);
        });
    }

    [Fact]
    public async Task All_bad_files_at_once_are_taken()
    {
        MemoryText[] files = [.. Cases.Values.Select((bad, i) => new MemoryText($"/{i}{bad.File.Path[1..]}", bad.File.GetText()))];
        GeneratedProject generated = new TestProject()
            .WithFrameworks([.. files, new MemoryText("/!" + Path.GetFileName(Frameworks.First.Path), Frameworks.First.Text)])
            .Generate()
            .VerifyCompiles();
        ImmutableArray<Diagnostic> findings = await generated.Analyze();
        Assert.Superset(Generated(Frameworks.First), generated.Sources.ToHashSet());
        Assert.Superset(files.Select(file => file.Path).ToHashSet(), findings.Select(finding => finding.Location.GetLineSpan().Path).ToHashSet());
    }

    [Fact]
    public async Task A_file_that_the_host_cannot_read_is_the_hosts_affair()
    {
        GeneratedProject generated = new TestProject()
            .WithFrameworks(new MemoryText("/bad.csv", (SourceText?)null), new MemoryText(Frameworks.First.Path, Frameworks.First.Text))
            .Generate()
            .VerifyCompiles();
        Assert.Empty(await generated.Analyze());
        Assert.Equal(Generated(Frameworks.First), generated.Sources.ToHashSet());
    }

    [Fact]
    public async Task Against_a_release_with_a_broken_scale_no_score_is_called_wrong()
    {
        MemoryText file = new(Frameworks.First.Path, Frameworks.First.Text.Replace("@band,,5..5 Full,,\n", "", StringComparison.Ordinal));
        GeneratedProject generated = new TestProject()
            .WithFrameworks(file)
            .WithSource(Internal("[Score<Lending>(47.11)]\n[Score<Lending.LendABook>(0)]"))
            .Generate()
            .VerifyCompiles();
        Assert.Equal("ETOM1008", Assert.Single(await generated.Analyze(UnmentionedProcesses.RuleId)).Id);
    }

    private static HashSet<KeyValuePair<string, string>> Generated(FrameworkText file) => [.. TestProject.Of(file).Generate().Sources];

    private static string Internal(string rows) => AssessmentTest.Declaration(rows).Replace("public static", "internal static", StringComparison.Ordinal);

    /// <summary>The first small release as 3.0, with further rows.</summary>
    private static string Third(string rows) => Frameworks.First.Text.Replace("@release,,1.0", "@release,,3.0", StringComparison.Ordinal) + rows;
}
