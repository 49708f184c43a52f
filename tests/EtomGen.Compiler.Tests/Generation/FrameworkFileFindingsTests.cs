using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Tests.Harness;
using EtomGen.Framework.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>Findings are in the framework file itself: path, lines and columns are compared by the markup in the file's text.</summary>
public class FrameworkFileFindingsTests
{
    [Fact]
    [LongRun]
    public Task The_bundled_files_are_faultless() => Run(Frameworks.AllBundled);

    [Theory]
    [InlineData(
        "id,level,name,children,original",
        "id,level,name,children,original,{|#0:colour|}",
        MalformedFile.RuleId,
        "The column 'colour' is not known; the known ones are id, level, name, status, children, original, uid, domain, vertical, history, evidence, description")]
    [InlineData(
        "1.1.2,2,Fines,,",
        "1.1.2,2,Fines,{|#0:some|},",
        MalformedFile.RuleId,
        "'some' is not a value for children: write complete where all are listed, or their known count")]
    [InlineData("1.1.1.2,3,Take Back a Book,,", "{|#0:1.1.1.02|},3,Take Back a Book,,", MalformedIdentifier.RuleId, "'1.1.1.02' is not a process identifier: write 1.1.1.2")]
    [InlineData(
        "1.1.1.2,3,Take Back a Book,,",
        "{|#0:one|},3,Take Back a Book,,",
        MalformedIdentifier.RuleId,
        "'one' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")]
    [InlineData(
        "1.1.1.2,3,Take Back a Book,,",
        "1.1.1.2,3,Take Back a Book,,{|#0:X.X.X|}",
        MalformedIdentifier.RuleId,
        "'X.X.X' is not a process identifier: leave the original identifier out where it is not known")]
    [InlineData(
        "1.1.1.2,3,Take Back a Book,,",
        "{|#0:1.1.1.1|},3,Take Back a Book,,",
        DuplicateIdentifier.RuleId,
        "1.1.1.1 is Lend a Book already, and this row, Take Back a Book, was left out: correct one of the two identifiers")]
    [InlineData(
        "1.1.1.2,3,Take Back a Book,,",
        "{|#0:1.1.5.2|},3,Take Back a Book,,",
        MissingParent.RuleId,
        "1.1.5.2 Take Back a Book, of level 3, has no parent in this file and was left out: add a row for 1.1.5, or correct the identifier")]
    [InlineData(
        "1.1.1.2,3,Take Back a Book,,",
        "1.1.1.2,{|#0:4|},Take Back a Book,,",
        LevelMismatch.RuleId,
        "1.1.1.2 Take Back a Book has level 4, but its parent 1.1.1 Lending has level 2: write 3, or correct the identifier")]
    [InlineData("1.1.1.2,3,Take Back a Book,,", "1.1.1.2,{|#0:three|},Take Back a Book,,", LevelMismatch.RuleId, "'three' is not a level: write a whole number from 0 to 15")]
    [InlineData("@release,,1.0,,", "@release,,{|#0:one|},,", MissingRelease.RuleId, "'one' is not the number of a release: write two whole numbers joined by a dot, such as 12.0")]
    [InlineData(
        "1.1.1.2,3,Take Back a Book,,",
        "1.1.1.2,3,{|#0:42|},,",
        MalformedName.RuleId,
        "Process 1.1.1.2 has a name without a letter, '42': write the name that the framework gives it")]
    [InlineData(
        "@band,,5..5 Full,,",
        "@band,,{|#0:4..5 Full|},,",
        ContradictoryScale.RuleId,
        "The band 'Full' overlaps what is before it: the bands cover the scale without gaps, so it starts at 5")]
    public Task A_fault_in_a_CSV_file_stands_at_its_field(string right, string wrong, string ruleId, string message) =>
        Run([Edited(Frameworks.First, right, wrong), Frameworks.Second], Error(ruleId, message));

    [Theory]
    [InlineData(
        "release=\"12.0\"",
        "release=\"{|#0:twelve|}\"",
        MissingRelease.RuleId,
        "'twelve' is not the number of a release: write two whole numbers joined by a dot, such as 12.0")]
    [InlineData(
        "id=\"1.1.1.2.4\"",
        "id=\"{|#0:1.1.1.2.x|}\"",
        MalformedIdentifier.RuleId,
        "'1.1.1.2.x' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")]
    [InlineData(
        "id=\"1.1.1.2.4\"",
        "id=\"{|#0:1.1.90.2|}\"",
        MissingParent.RuleId,
        "1.1.90.2 Mediate & Orchestrate Customer Interactions, of level 3, has no parent in this file and was left out: add a row for 1.1.90, or correct the identifier")]
    [InlineData(
        "id=\"1.1.1.2.4\" level=\"3\"",
        "id=\"1.1.1.2.4\" level=\"{|#0:2|}\"",
        LevelMismatch.RuleId,
        "1.1.1.2.4 Mediate & Orchestrate Customer Interactions has level 2, but its parent 1.1.1.2 Customer Interface Management has level 2: write 3, or correct the identifier")]
    [InlineData(
        "<process id=\"1.1.1.2.4\"",
        "<{|#0:process|} ",
        MalformedIdentifier.RuleId,
        "The process has no identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out")]
    [InlineData(
        "<process id=\"1.1.1.2.4\"",
        "<process {|#0:colour|}=\"red\" id=\"1.1.1.2.4\"",
        MalformedFile.RuleId,
        "The attribute colour is not known here; the known ones are id, level, name, status, children, original, uid, domain, vertical, history, evidence, description")]
    public Task A_fault_in_an_XML_file_stands_at_its_attribute(string right, string wrong, string ruleId, string message) =>
        Run([Edited(Frameworks.V12, right, wrong)], Error(ruleId, message));

    [Fact]
    public Task A_broken_XML_file_is_an_error_where_it_breaks() => Run(
        [
            new FrameworkText(
                "/data/broken.xml",
                "<{|#0:framework|} xmlns=\"urn:etomgen:framework:1\" release=\"1.0\">\n  <process id=\"1\" level=\"1\" name=\"A\"\n{|#1:<|}/framework>"),
        ],
        Error(
            ContradictoryScale.RuleId,
            "The file has no conformance scale: state the assessed levels, the range of scores, their decimals, the bands and the word for a process that was not submitted"),
        Error(MalformedFile.RuleId, "The file is not well-formed XML, and nothing after this was read: Name cannot begin with the '<' character, hexadecimal value 0x3C", 1));

    [Fact]
    public Task Rows_that_agree_are_mentioned_and_no_error() => Run(
        [Edited(Frameworks.First, "1.1.1.2,3,Take Back a Book,,\n", "1.1.1.2,3,Take Back a Book,,\n{|#0:1.1.1.2|},3,Take Back a Book,,\n")],
        Error(DuplicateIdentifier.RuleId, "1.1.1.2 Take Back a Book is in several rows that differ at most in domain and vertical group, and counts once")
            .WithSeverity(DiagnosticSeverity.Info));

    [Fact]
    public Task Of_two_files_for_one_release_the_second_by_path_is_an_error_where_it_states_the_release() => Run(
        [Frameworks.First, Edited(Frameworks.Second, "@release,,2.0,,", "@release,,{|#0:1.0|},,")],
        Error(MissingRelease.RuleId, "Release 1.0 is defined by etom-1.0.csv already, and this file was left out: name one of the two as EtomFramework"));

    [Fact]
    public Task Of_three_equal_files_each_but_the_first_is_an_error()
    {
        FrameworkText again = Edited(Frameworks.First, "@release,,1.0,,", "@release,,{|#0:1.0|},,") with { Path = "/data/second.csv" };
        FrameworkText third = Edited(Frameworks.First, "@release,,1.0,,", "@release,,{|#1:1.0|},,") with { Path = "/data/third.csv" };
        const string message = "Release 1.0 is defined by etom-1.0.csv already, and this file was left out: name one of the two as EtomFramework";
        return Run([third, Frameworks.First, again], Error(MissingRelease.RuleId, message), Error(MissingRelease.RuleId, message, 1));
    }

    [Fact]
    public Task A_file_that_states_its_release_in_XML_is_pointed_at_in_the_root() => Run(
        [Frameworks.V16, Edited(Frameworks.V12, "release=\"12.0\"", "release=\"{|#0:16.0|}\"") with { Path = "/data/zwölf.xml" }],
        Error(MissingRelease.RuleId, "Release 16.0 is defined by etom-16.0.csv already, and this file was left out: name one of the two as EtomFramework"));

    [Fact]
    public async Task Files_that_are_no_framework_files_are_left_alone()
    {
        var test = new EtomAnalyzerTest<EmptyDiagnosticAnalyzer>(Frameworks.First) { TestCode = "" };
        test.TestState.AdditionalFiles.Add(("/data/other.csv", "nothing,to,do,with,it"));
        test.TestState.AdditionalFiles.Add(("/BannedSymbols.txt", "T:System.Random"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Faults_in_several_files_are_each_reported() => Run(
        [Edited(Frameworks.First, "1.1.1.2,3,Take", "{|#0:x|},3,Take"), Edited(Frameworks.Second, "1.1.2.2,3,Take", "{|#1:y|},3,Take")],
        Error(MalformedIdentifier.RuleId, "'x' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out"),
        Error(MalformedIdentifier.RuleId, "'y' is not a process identifier: write at most 16 whole numbers joined by dots, such as 1.1.1.10; this row was left out", 1));

    private static async Task Run(FrameworkText[] files, params DiagnosticResult[] expected)
    {
        var test = new EtomAnalyzerTest<EmptyDiagnosticAnalyzer>(files) { TestCode = "" };
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static DiagnosticResult Error(string ruleId, string message, int place = 0) =>
        new DiagnosticResult(Descriptors.Get(ruleId)).WithLocation(place).WithMessage(message);

    private static FrameworkText Edited(FrameworkText file, string right, string wrong)
    {
        Assert.Single(file.Text.Split(right)[1..]);
        return file with { Text = file.Text.Replace(right, wrong, StringComparison.Ordinal) };
    }
}
