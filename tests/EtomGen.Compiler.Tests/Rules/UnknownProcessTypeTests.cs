using EtomGen.Compiler.Diagnostics;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;

namespace EtomGen.Compiler.Tests.Rules;

/// <summary>Names of process types that do not bind. The compiler runs no analyzers then, so the generator reports them.</summary>
public class UnknownProcessTypeTests
{
    private const string Head = "[ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]";
    private const string Has = "Release 1.0 has no process type";

    [Theory]
    [InlineData("[Score<Lending.LendABok>(4)]", "LendABok", "CS0426", $"{Has} Lending.LendABok; did you mean Lending.LendABook (1.1.1.1)?")]
    [InlineData("[NotSubmitted<Lendng.LendABook>]", "Lendng", "CS0246", $"{Has} Lendng.LendABook; did you mean Lending.LendABook (1.1.1.1)?")]
    [InlineData("[Score<Fines.RenewALoan>(4)]", "RenewALoan", "CS0426", $"{Has} Fines.RenewALoan; did you mean Lending.RenewALoan (1.1.1.4)?")]
    [InlineData("[Score<LendABook>(4)]", "LendABook", "CS0246", $"{Has} LendABook; did you mean Lending.LendABook (1.1.1.1)?")]
    [InlineData("[Score<Etom.V1.Lending.Archive>(4)]", "Archive", "CS0426", $"{Has} Lending.Archive")]
    [InlineData("[Score<global::Etom.V1.Lendings>(4)]", "Lendings", "CS0234", $"{Has} Lendings; did you mean Lending (1.1.1)?")]
    [InlineData("[Module(\"Desk\", Supports = [Fine.Id])]", "Fine", "CS0103", $"{Has} Fine; did you mean Fines (1.1.2)?")]
    [InlineData("[Module(\"Desk\", Supports = new[] { Lending.LendBook.Id })]", "LendBook", "CS0117", $"{Has} Lending.LendBook; did you mean Lending.LendABook (1.1.1.1)?")]
    [InlineData("[Score(Lending.LendBook.Id, 5)]", "LendBook", "CS0117", $"{Has} Lending.LendBook; did you mean Lending.LendABook (1.1.1.1)?")]
    [InlineData("[Unresolved(\"2.0\", Fine.Id)]", "Fine", "CS0103", $"{Has} Fine; did you mean Fines (1.1.2)?")]
    [InlineData("[Supports<Fine>]", "Fine", "CS0246", $"{Has} Fine; did you mean Fines (1.1.2)?")]
    [InlineData(
        "[Score<Lending.LendABook.ScanTheBook>(4)]",
        "ScanTheBook",
        "CS0426",
        $"{Has} Lending.LendABook.ScanTheBook: 1.1.1.1.1 Scan the Book is of level 4, and EtomDepth is lower")]
    public void An_unknown_type_is_reported_where_the_compiler_stops(string row, string location, string compilerError, string message) =>
        Verify($"using EtomGen;\nusing Etom.V1;\n{Head}\n{row}\npublic static partial class Shelf;", (UnknownProcessType.RuleId, location, message), compilerError);

    [Theory]
    [InlineData("using EtomGen;", "", "Fines is a process type of release 1.0 in the namespace Etom.V1: add using Etom.V1")]
    [InlineData("using EtomGen; using Etom.V1; using V2 = Etom.V2;", "V2.", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?")]
    [InlineData("using EtomGen; using Etom.V2;", "", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?")]
    [InlineData("using EtomGen; namespace Shop { using Etom.V1; class C; } namespace Etom.V2;", "", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?")]
    [InlineData("using EtomGen; namespace Etom { namespace V2 {", "", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?", "}}")]
    [InlineData("using EtomGen; namespace Etom { namespace Own {", "V2.", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?", "}}")]
    [InlineData("namespace Etom.Own { using EtomGen; namespace Shop { using V = Etom.V2;", "V.", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?", "}}")]
    [InlineData("using EtomGen; namespace Shop { using Etom.V2; namespace Desk {", "", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?", "}}")]
    [InlineData("using EtomGen; namespace S { using Etom.V2; namespace T {", "", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?", "}}")]
    [InlineData(
        "using EtomGen; namespace Shop { using Etom.V1; class C; } namespace Shops {",
        "",
        "Fines is a process type of release 1.0 in the namespace Etom.V1: add using Etom.V1",
        "}")]
    public void Usings_aliases_and_namespaces_say_which_release_is_meant(string head, string prefix, string message, string foot = "")
    {
        string name = message.StartsWith("Fines", StringComparison.Ordinal) ? "Fines" : "Fine";
        Verify($"{head}\n{Head}\n[Score<{prefix}{name}>(4)]\npublic static partial class Shelf;{foot}", (UnknownProcessType.RuleId, name, message), null);
    }

    [Theory]
    [InlineData("\"1.0\"", "Release 1.0 has no process type Fine; did you mean Fines (1.1.2)?")]
    [InlineData("\"2.0\"", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?")]
    [InlineData("release: \"2.0\"", "Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?")]
    [InlineData("Company = \"2.0\"", "Release 1.0 has no process type Fine; did you mean Fines (1.1.2)?")]
    [InlineData("\"3.0\"", "Release 1.0 has no process type Fine; did you mean Fines (1.1.2)?")]
    public void The_release_of_the_assessment_comes_before_other_ones_with_a_using(string arguments, string message) => Verify(
        $"using EtomGen;\nusing Etom.V1;\nusing Etom.V2;\n[ConformanceAssessment({arguments})]\n[Score<Fine>(4)]\npartial class Shelf;",
        (UnknownProcessType.RuleId, "Fine", message),
        null);

    [Fact]
    public void Up_to_three_types_are_suggested_and_none_that_is_deleted()
    {
        string groups = string.Concat(Enumerable.Range(3, 5).Select(i => $"1.1.{i},2,Group {i},,\n1.1.{i}.1,3,Sort{(i == 3 ? " (Deleted)" : "")},,\n"));
        FrameworkText release = Frameworks.First with { Text = Frameworks.First.Text + groups };
        TestProject project = TestProject.Of(release).WithSource($"using EtomGen;\nusing Etom.V1;\n{Head}\n[Score<Lending.Sort>(4)] partial class Shelf;");

        Assert.Equal(
            ["Group4.Sort", "Group5.Sort", "Group6.Sort"],
            FixProperties.Read(Assert.Single(Findings(project))).Select(suggestion => suggestion.Type!.Replace("Etom.V1.", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_project_without_types_is_told_why()
    {
        TestProject project = Project($"using EtomGen;\nusing Etom.V1;\n{Head}\n[Score<Lending>(4)] partial class Shelf;").WithProperty("EtomCatalogOnly", "true");
        Assert.Equal(
            "Release 1.0 has no process types in this project, since EtomCatalogOnly is true: name processes by their identifiers, or remove the property",
            Assert.Single(Findings(project)).GetMessage(null));
    }

    /// <summary>The namespace of generated code may be short, and code in it needs less of their names.</summary>
    [Theory]
    [InlineData("E", "E")]
    [InlineData("E.F", "E.F")]
    [InlineData("E.F", "E.F.G")]
    public void Types_are_found_from_within_the_namespace_of_generated_code(string root, string around)
    {
        TestProject project = Project($"using EtomGen;\nnamespace {around} {{\n{Head}\n[Score<V2.Fine>(4)] partial class Shelf;\n}}").WithProperty("EtomRootNamespace", root);
        Assert.Equal("Release 2.0 has no process type Fine; did you mean Fines (1.1.1)?", Assert.Single(Findings(project)).GetMessage(null));
    }

    [Fact]
    public void A_missing_using_is_reported_once_for_a_file() => Verify(
        $"using EtomGen;\n{Head}\n[Score<Lending.LendABook>(4)]\n[Score<Lending.RenewALoan>(4)]\n[Score<Fines.ChargeAFine>(4)]\npublic static partial class Shelf;",
        (UnknownProcessType.RuleId, "Lending", "Lending.LendABook is a process type of release 1.0 in the namespace Etom.V1: add using Etom.V1"),
        "CS0246");

    [Fact]
    public void A_global_using_in_another_file_counts() =>
        Assert.Empty(Findings(Project($"using EtomGen;\n{Head}\n[Score<Lending.LendABook>(4)] partial class Shelf;").WithSource("global using Etom.V1;", "/src/Usings.cs")));

    [Theory]
    [InlineData("using Etom.V1;", "[Score<Fine>(4)]", "class Fine() : Process(\"1.0\", \"1.1.2\");")]
    [InlineData("using Etom.V1;", "[Score<Own.Fine>(4)]", "namespace Own { class Fine() : Process(\"1.0\", \"1.1.2\"); }")]
    [InlineData("using Etom.V1; using Fine = Etom.V1.Fines;", "[Score<Fine>(4)]", "")]
    [InlineData("using Etom.V1; using L = Etom.V1.Lending;", "[Score<L.LendABook>(4)]", "")]
    [InlineData("using static Etom.V1.Lending;", "[Score<LendABook>(4)]", "")]
    [InlineData("using Etom.V1;", "[Other.Score<Fine>(4)]", "namespace Other { class ScoreAttribute<T>(int n) : System.Attribute; }")]
    [InlineData("using Etom.V1;", "[Score<Outside>(4)]", "class Outside() : Process(\"1.0\", \"1.1.2\");")]
    [InlineData("using Etom.V1;", "[Module(\"Desk\", Supports = [Own.Id, Lending.Id, Etom.V1.Fines.ChargeAFine.Id])]", "class Own { public const string Id = \"1.1.1\"; }")]
    [InlineData("using Etom.V1;", "[ConformanceAssessment(Catalog.Release)]", "")]
    public void What_is_not_a_generated_type_is_left_alone(string usings, string row, string other) =>
        Assert.Empty(Findings(Project($"using EtomGen;\n{usings}\n{row}\npublic static partial class Shelf;\n{other}")));

    [Fact]
    public void A_name_is_reported_wherever_it_is() => Verify(
        $"using EtomGen;\nusing Etom.V1;\n{Head}\n[Score<Lendin>(4)]\n[Score<Lendin>(4)]\npublic static partial class Shelf;",
        (UnknownProcessType.RuleId, "Lendin", $"{Has} Lendin; did you mean Lending (1.1.1)?"),
        "CS0246",
        count: 2);

    [Theory]
    [InlineData("3.0", "Etom.V3", "\"3.0\"", "3.0")]
    [InlineData("1.0", "Etom.V3", "Etom.V3", "3.0")]
    [InlineData("3.5", "Etom.V3_5", "\"3.5\"", "3.5")]
    [InlineData("3.0", "Etom.V3", "\"3.0\"", "3.0", "release: ")]
    public void Names_of_a_release_that_the_project_lacks_are_one_error_on_the_release(
        string declared, string used, string location, string release, string parameter = "") => Verify(
        $"using EtomGen;\nusing {used};\n[ConformanceAssessment({parameter}\"{declared}\")]\n"
            + "[Score<Lend.A>(4)]\n[Module(\"Desk\", Supports = [Lend.Id, Lend.B.Id])]\npartial class Shelf;",
        (UnknownRelease.RuleId, location, $"This project has no release {release} (it has 1.0, 2.0): add an EtomFramework item for it"),
        null);

    [Fact]
    public async Task The_generator_and_the_analyzers_report_it_once()
    {
        TestProject project = Project($"using EtomGen;\nusing Etom.V3;\n[ConformanceAssessment(\"3.0\")]\n[Score<Lend.A>(4)]\n[Score(\"1.1.1\", 4)]\npartial class Shelf;");
        Assert.Equal([UnknownRelease.RuleId], (await project.Generate().Analyze(MalformedFacts.RuleId)).Select(finding => finding.Id));
    }

    [Fact]
    public void A_qualified_name_of_a_release_that_the_project_lacks_is_an_error_where_it_is() => Verify(
        "[EtomGen.Supports<Etom.V3.Lending>] class Desk;",
        (UnknownRelease.RuleId, "Etom", "This project has no release 3.0 (it has 1.0, 2.0): add an EtomFramework item for it"),
        null);

    [Fact]
    public void A_project_without_any_item_has_one_error()
    {
        TestProject project = TestProject.Of()
            .WithSource($"using EtomGen;\nusing Etom.V1;\n{Head}\n[Score<Lending>(4)] partial class Shelf;", "/src/A.cs")
            .WithSource($"using EtomGen;\nusing Etom.V2;\n{Head}\n[Score<Lending>(4)] partial class Box;", "/src/B.cs");
        Assert.Equal("This project has no release 1.0 (it has none): add an EtomFramework item for it", Assert.Single(Findings(project)).GetMessage(null));
    }

    [Fact]
    public void What_a_broken_file_takes_away_is_one_error_in_the_file()
    {
        FrameworkText broken = Frameworks.First with { Text = Frameworks.First.Text.Replace("1.1.1,2,Lending", "1.1.1,2,\"Lending", StringComparison.Ordinal) };
        TestProject project = TestProject.Of(broken).WithSource($"using EtomGen;\nusing Etom.V1;\n{Head}\n[Score<Lending.LendABook>(4)]\n[Score<Fines>(4)] partial class Shelf;");
        Assert.Equal("ETOM1001", Assert.Single(Findings(project)).Id);
    }

    private static TestProject Project(string source) => TestProject.Of(Frameworks.First, Frameworks.Second).WithSource(source);

    private static Diagnostic[] Findings(TestProject project) => [.. project.Generate().Verify().Result.Diagnostics];

    private static void Verify(string source, (string RuleId, string Location, string Message) expected, string? compilerError, int count = 1)
    {
        GeneratedProject generated = Project(source).Generate().Verify();
        Diagnostic[] findings = [.. generated.Result.Diagnostics];
        Assert.Equal(count, findings.Length);
        Diagnostic finding = findings[0];
        Assert.Equal(expected, (finding.Id, source.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length), finding.GetMessage(null)));
        if (compilerError is not null)
        {
            Assert.Contains(generated.CompilerFindings, found => found.Id == compilerError && found.Location.SourceSpan == finding.Location.SourceSpan);
        }
    }
}
