using System.Collections;
using System.Reflection;
using EtomGen.Compiler.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Tests.Generation;

/// <summary>What an edit computes again. Every test generates twice with one driver and looks at the second time.</summary>
public class IncrementalTests
{
    private const string Unrelated = "/src/Unrelated.cs";
    private const string SamplePath = "/src/Sample.cs";
    private const string OtherPath = "/src/Other.cs";

    private static readonly string[] OurSteps = 
    [
        StepNames.Files,
        StepNames.Readings,
        StepNames.Releases,
        StepNames.MappingFiles,
        StepNames.Mappings,
        StepNames.Findings,
        StepNames.Succession,
        StepNames.DocumentedReleases,
        StepNames.Settings,
        StepNames.Declarations,
        StepNames.DeclarationsWithRelease,
    ];

    private static readonly FrameworkText Moves = FrameworkText.Mappings("12.0,1.1.1.11.2,16.0,1.3.10.3,a note");

    private static readonly TestProject Before = TestProject.Of(Frameworks.V12, Frameworks.V16, Moves)
        .WithSource(Sample.Source, SamplePath)
        .WithSource("[EtomGen.ConformanceAssessment(\"16.0\", Company = \"Acme\", Product = \"Other\")] public partial class Other { }", OtherPath)
        .WithSource("class Unrelated { }", Unrelated);

    [Theory]
    [InlineData(Unrelated, "class Unrelated { int _field; }")]
    [InlineData(Unrelated, "class Unrelated {")]
    [InlineData(Unrelated, "[System.Obsolete] class Unrelated { void M() { } }")]
    [InlineData("/src/New.cs", "namespace Etom.V12 { class Mine { } }")]
    public void An_edit_of_an_unrelated_file_computes_nothing_again(string path, string source) => VerifyNothingNew(AfterSourceEdit(path, source));

    [Fact]
    public void A_keystroke_allocates_at_most_twice_as_much_as_with_a_generator_that_does_nothing()
    {
        long ours = AllocatedByKeystroke(new FrameworkGenerator()), idle = AllocatedByKeystroke(new IdleGenerator());
        Assert.True(ours <= 2 * idle, $"{ours:N0} bytes against {idle:N0}");
    }

    [Theory]
    [InlineData("public static partial class", "// A remark.\npublic static partial class")]
    [InlineData("(4.8)]", "(4.7)]")]
    [InlineData("Company = \"Asteros Labs\"", "Company = \"Asteros\"")]
    public void An_edit_of_an_assessment_that_its_generated_part_does_not_show_emits_nothing_again(string right, string wrong) =>
        VerifyNothingNew(AfterSourceEdit(SamplePath, Sample.Edited(Sample.Source, right, wrong)));

    [Fact]
    public void Another_release_of_an_assessment_emits_that_assessment_only()
    {
        GeneratedProject after = AfterSourceEdit(SamplePath, Sample.Edited(Sample.Source, "    \"12.0\",\n    Company", "    \"16.0\",\n    Company"));
        Assert.Contains("global::Etom.V16.Catalog.Instance", SourceOf(after, "Asteros"), StringComparison.Ordinal);
        Assert.Equal(["Asteros"], Emitted(after));
        AssertUntouched(after, StepNames.Files, StepNames.Readings, StepNames.Releases, StepNames.Settings);
    }

    [Fact]
    public void Another_assessment_emits_that_assessment_only()
    {
        GeneratedProject after = AfterSourceEdit(Unrelated, "[EtomGen.ConformanceAssessment(\"12.0\", Company = \"Acme\", Product = \"New\")] public partial class Unrelated { }");
        Assert.Equal(["Unrelated"], Emitted(after));
        AssertUntouched(after, StepNames.Files, StepNames.Readings, StepNames.Releases, StepNames.Settings);
    }

    [Fact]
    public void An_edit_of_one_framework_file_computes_that_release_only()
    {
        GeneratedProject after = AfterFileEdit(Frameworks.V16 with { Text = Sample.Edited(Frameworks.V16.Text, "Track & Manage Party Orders", "Track Party Orders") });
        Assert.Equal(["Etom.V16"], Emitted(after));
        Assert.Contains("TrackPartyOrders", SourceOf(after, "Etom.V16.Processes"), StringComparison.Ordinal);
        foreach (string step in (string[])[StepNames.Files, StepNames.Readings, StepNames.Releases, StepNames.DocumentedReleases])
        {
            IncrementalStepRunReason[] reasons = [.. Reasons(after, step)];
            Assert.Equal(2, reasons.Length);
            Assert.True(IsUntouched(reasons[0]), $"{step} of 12.0: {reasons[0]}");
            Assert.Equal(IncrementalStepRunReason.Modified, reasons[1]);
        }

        AssertUntouched(after, StepNames.MappingFiles, StepNames.Mappings, StepNames.Settings, StepNames.Declarations, StepNames.DeclarationsWithRelease);
    }

    [Fact]
    public void Another_successor_of_an_older_release_s_process_emits_the_types_of_that_release_and_not_its_catalog()
    {
        GeneratedProject after = AfterFileEdit(
            Frameworks.V16 with { Text = Sample.Edited(Frameworks.V16.Text, "1.3.7.1,3,Isolate Customer Problem", "1.3.7.1,3,Localize Customer Problem") });
        Assert.Contains("In release 16.0 it is 1.3.7.1 Localize Customer Problem.", SourceOf(after, "Etom.V12.Processes"), StringComparison.Ordinal);
        Assert.Equal(["Etom.V16 catalog", "Etom.V12 types", "Etom.V16 types"], EmittedParts(after));
    }

    [Fact]
    public void An_edit_of_a_mapping_file_emits_what_it_states_and_the_types_that_it_is_about()
    {
        GeneratedProject after = AfterFileEdit(FrameworkText.Mappings("12.0,1.1.1.11.2,16.0,1.3.10.1,"));
        Assert.Equal(["mappings", "Etom.V12 types"], EmittedParts(after));
        Assert.Contains("In release 16.0 it is 1.3.10.1 ", SourceOf(after, "Etom.V12.Processes"), StringComparison.Ordinal);
        AssertUntouched(after, StepNames.Files, StepNames.Readings, StepNames.Releases, StepNames.Settings, StepNames.Declarations, StepNames.DeclarationsWithRelease);
    }

    [Fact]
    public void A_note_on_a_mapping_emits_what_is_stated_only()
    {
        GeneratedProject after = AfterFileEdit(FrameworkText.Mappings("12.0,1.1.1.11.2,16.0,1.3.10.3,another note"));
        Assert.Equal(["mappings"], EmittedParts(after));
        AssertUntouched(after, StepNames.Succession, StepNames.DocumentedReleases);
    }

    [Fact]
    public void An_edit_of_a_mapping_file_that_states_the_same_emits_nothing_again()
    {
        GeneratedProject after = AfterFileEdit(Moves with { Text = Moves.Text.Replace("16.0,1.3.10.3", " 16.0,\"1.3.10.3\"", StringComparison.Ordinal) });
        Assert.Single(Reasons(after, StepNames.MappingFiles), reason => !IsUntouched(reason));
        AssertUntouched(after, [.. OurSteps.Where(step => step != StepNames.MappingFiles)]);
        Assert.Empty(EmittedParts(after));
    }

    [Fact]
    public void A_mapping_file_is_checked_again_when_only_a_framework_file_changes()
    {
        TestProject project = TestProject.Of(Frameworks.First, Frameworks.Second, FrameworkText.Mappings("1.0,1.1.1.4,2.0,1.1.2.7,"));
        GeneratedProject before = project.Generate();
        Assert.Empty(before.Result.Diagnostics);

        var shorter = new MemoryText(Frameworks.Second.Path, Sample.Edited(Frameworks.Second.Text, "1.1.2.7,3,Renew Online,,\n", ""));
        GeneratedProject after = project.Generate(before.Driver.ReplaceAdditionalText(project.Frameworks[1], shorter), project.Compile());
        Assert.Equal("/data/moves.csv", Assert.Single(after.Result.Diagnostics).Location.GetLineSpan().Path);
        Assert.Empty(project.Generate(after.Driver.ReplaceAdditionalText(shorter, project.Frameworks[1]), project.Compile()).Result.Diagnostics);
    }

    [Fact]
    public void One_release_is_compared_with_nothing()
    {
        TestProject alone = TestProject.Of(Frameworks.V12);
        GeneratedProject generated = alone.Generate();
        Assert.Empty(Assert.Single((EquatableArray<ReleaseSuccession>)generated.Result.TrackedSteps[StepNames.Succession].Single().Outputs.Single().Value).Notes);
        Assert.DoesNotContain("In release", SourceOf(generated, "Etom.V12.Processes"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  <process id=\"1.1.1\" ", "  <!-- a remark -->\n  <process id=\"1.1.1\" ")]
    [InlineData("Rows come from", "Most rows come from")]
    [InlineData("id=\"1.1.1.2.1\" level=\"3\" name=\"Manage Contact\" evidence=\"report\"", "name=\"Manage  Contact\" evidence=\"public\" level=\"3\" id=\"1.1.1.2.1\"")]
    public void An_edit_that_the_catalog_does_not_show_emits_nothing_again(string right, string wrong)
    {
        GeneratedProject after = AfterFileEdit(Frameworks.V12 with { Text = Sample.Edited(Frameworks.V12.Text, right, wrong) });
        Assert.Single(Reasons(after, StepNames.Files), reason => !IsUntouched(reason));
        AssertUntouched(after, StepNames.Readings, StepNames.Releases, StepNames.Settings, StepNames.Declarations, StepNames.DeclarationsWithRelease);
        Assert.Empty(Emitted(after));
    }

    [Fact]
    public void A_finding_that_moves_is_reported_again_and_nothing_is_emitted()
    {
        const string first = "1.1,1,Readers,complete,\n", wrong = "1.1,1,Readers,complete,\n1.1.1.x,3,Wrong,,\n";
        FrameworkText file = Frameworks.First with { Text = Sample.Edited(Frameworks.First.Text, first, wrong) };
        TestProject project = TestProject.Of(file);
        GeneratedProject before = project.Generate();
        Assert.Equal(13, Assert.Single(before.Result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);

        var moved = new MemoryText(file.Path, Sample.Edited(file.Text, "@release", "@provenance,,A remark,,\n@release"));
        GeneratedProject after = project.Generate(before.Driver.ReplaceAdditionalText(project.Frameworks[0], moved), project.Compile());
        Assert.Equal(14, Assert.Single(after.Result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(["findings"], EmittedParts(after));
        AssertUntouched(after, StepNames.Readings, StepNames.Releases, StepNames.DocumentedReleases);
    }

    [Fact]
    public void A_name_that_does_not_bind_and_moves_is_reported_again_and_nothing_is_emitted()
    {
        (GeneratedProject before, GeneratedProject after) = WithMisspeltName(SamplePath, misspelt => $"// A remark\n{misspelt}");
        int line = Assert.Single(before.Result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line;
        Assert.Equal(line + 1, Assert.Single(after.Result.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(["names"], EmittedParts(after));
    }

    /// <summary>The steps that look for such names lead to an output only where there are some, and are tracked only then.</summary>
    [Fact]
    public void An_edit_of_an_unrelated_file_looks_for_no_names_again()
    {
        (_, GeneratedProject after) = WithMisspeltName(Unrelated, _ => "class Unrelated { int _field; }");
        AssertUntouched(after, [.. OurSteps, StepNames.NamedTypes, StepNames.UnboundNames]);
        Assert.Equal(["names"], EmittedParts(after));
        foreach (string step in (string[])[StepNames.NamedTypes, StepNames.UnboundNames])
        {
            Assert.All(after.Result.TrackedSteps[step].SelectMany(run => run.Outputs), output => VerifyLight(step, output.Value));
        }
    }

    [Fact]
    public void A_file_that_is_saved_as_it_was_computes_nothing_again()
    {
        GeneratedProject after = AfterFileEdit(Frameworks.V12);
        VerifyNothingNew(after);
    }

    [Fact]
    public void A_file_that_is_added_computes_that_release_and_where_it_is_the_newest_what_older_ones_say_of_it()
    {
        GeneratedProject before = Before.Generate();
        GeneratedProject after = Before.Generate(before.Driver.AddAdditionalTexts([new MemoryText(Frameworks.V19.Path, Frameworks.V19.Text)]), Before.Compile());
        Assert.Equal(["Etom.V19 catalog", "Etom.V12 types", "Etom.V16 types", "Etom.V19 types"], EmittedParts(after));
    }

    [Fact]
    public void A_file_that_is_broken_for_a_while_takes_its_release_along_and_brings_it_back()
    {
        SortedDictionary<string, string> before = Before.Generate().Sources;
        GeneratedProject broken = AfterFileEdit(Frameworks.V16 with { Text = "" });
        Assert.DoesNotContain(broken.Verify().Sources.Keys, name => name.StartsWith("Etom.V16", StringComparison.Ordinal));
        GeneratedProject corrected = Before.Generate(
            broken.Driver.ReplaceAdditionalText(broken.Project.Frameworks[1], Before.Frameworks[1]),
            Before.Compile());
        Assert.Equal(before, corrected.Verify().Sources);
    }

    [Fact]
    public void A_property_emits_all_releases_and_reads_no_file()
    {
        GeneratedProject before = Before.Generate();
        GeneratedProject after = Before.Generate(before.Driver.WithUpdatedAnalyzerConfigOptions(Before.WithProperty("EtomDepth", "2").Options), Before.Compile());
        Assert.Equal(["Etom.V12", "Etom.V16"], Emitted(after).Where(name => name.StartsWith("Etom.V", StringComparison.Ordinal)));
        AssertUntouched(after, StepNames.Files, StepNames.Readings, StepNames.Releases);
    }

    [Fact]
    public void Values_in_the_pipeline_keep_no_compilation_alive()
    {
        GeneratedProject project = Before.Generate();
        foreach (string step in OurSteps)
        {
            Assert.NotEmpty(project.Result.TrackedSteps[step]);
            foreach (object value in project.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value))
            {
                VerifyLight(step, value);
            }
        }
    }

    /// <summary>Walks everything that a value holds.</summary>
    private static void VerifyLight(string step, object value)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var left = new Stack<object?>([value]);
        while (left.TryPop(out object? next))
        {
            Assert.False(
                next is Compilation or ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or AttributeData or SemanticModel or AdditionalText,
                $"{step} holds {next?.GetType()}");

            // A file's text is what the host keeps anyway.
            if (next is null or string or SourceText or Type || next.GetType().IsPrimitive || next.GetType().IsEnum || !seen.Add(next))
            {
                continue;
            }

            if (next is IEnumerable items and not IDictionary)
            {
                foreach (object? item in items)
                {
                    left.Push(item);
                }
            }

            for (Type? type = next.GetType(); type is not null; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    left.Push(field.GetValue(next));
                }
            }
        }
    }

    /// <summary>The bytes that a generator allocates at a keystroke in an unrelated file, the least of some: what is done once and for all does not count.</summary>
    private static long AllocatedByKeystroke(IIncrementalGenerator generator)
    {
        Compilation compilation = Before.Compile();
        GeneratorDriver driver = Before.CreateDriver(generator, tracksSteps: false).RunGenerators(compilation, TestContext.Current.CancellationToken);
        long least = long.MaxValue;
        for (int i = 1; i <= 5; i++)
        {
            SyntaxTree old = compilation.SyntaxTrees.Single(tree => tree.FilePath == Unrelated);
            compilation = compilation.ReplaceSyntaxTree(old, Before.Parse($"class Unrelated {{ int _field{i}; }}", Unrelated));
            long before = GC.GetAllocatedBytesForCurrentThread();
            driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>The project with a name that does not bind, before and after an edit.</summary>
    private static (GeneratedProject Before, GeneratedProject After) WithMisspeltName(string path, Func<string, string> edit)
    {
        TestProject project = Before.WithSource(Sample.Edited(Sample.Source, "Selling.ManageProspect", "Selling.ManageProspects"), SamplePath);
        TestProject edited = project.WithSource(edit(project.Sources[path]), path);
        Compilation compilation = project.Compile();
        GeneratedProject before = project.Generate(project.CreateDriver(), compilation);
        SyntaxTree old = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        return (before, edited.Generate(before.Driver, compilation.ReplaceSyntaxTree(old, edited.Parse(edited.Sources[path], path))));
    }

    private static GeneratedProject AfterSourceEdit(string path, string source)
    {
        GeneratedProject before = Before.Generate().Verify();
        TestProject edited = Before.WithSource(source, path);

        // As in an editor: all trees but the edited one stay.
        Compilation compilation = Before.Compile();
        compilation = compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path) is { } old
            ? compilation.ReplaceSyntaxTree(old, edited.Parse(source, path))
            : compilation.AddSyntaxTrees(edited.Parse(source, path));
        return edited.Generate(before.Driver, compilation).Verify();
    }

    private static GeneratedProject AfterFileEdit(FrameworkText file)
    {
        GeneratedProject before = Before.Generate().Verify();
        AdditionalText old = Before.Frameworks.Single(text => text.Path == file.Path);
        var edited = new MemoryText(file.Path, file.Text, file.Item);
        TestProject after = Before with { Frameworks = Before.Frameworks.Replace(old, edited) };
        return after.Generate(before.Driver.ReplaceAdditionalText(old, edited), Before.Compile()).Verify();
    }

    private static void VerifyNothingNew(GeneratedProject after)
    {
        AssertUntouched(after, OurSteps);
        Assert.Empty(Emitted(after));
    }

    private static void AssertUntouched(GeneratedProject project, params string[] steps) =>
        Assert.All(steps, step => Assert.All(Reasons(project, step), reason => Assert.True(IsUntouched(reason), $"{step}: {reason}")));

    private static bool IsUntouched(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratedProject project, string step) =>
        project.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>What the second run emitted again: releases and assessments by the beginning of their hint names.</summary>
    private static IEnumerable<string> Emitted(GeneratedProject project) => EmittedParts(project).Select(part => part.Split(' ')[0]).Distinct();

    /// <summary>The same, part by part: a release has types and a catalog.</summary>
    private static IEnumerable<string> EmittedParts(GeneratedProject project)
    {
        foreach (IncrementalGeneratorRunStep run in project.Result.TrackedOutputSteps.SelectMany(step => step.Value))
        {
            if (run.Outputs.All(output => output.Reason == IncrementalStepRunReason.Cached))
            {
                continue;
            }

            yield return Assert.Single(run.Inputs).Source.Outputs[run.Inputs[0].OutputIndex].Value switch
            {
                StatedProject => "mappings",
                EquatableArray<FileFinding> => "findings",
                (EquatableArray<UnboundName>, Compilation) => "names",
                (ReleaseModel release, GenerationSettings) => $"Etom.V{release.Number.Major} catalog",
                (DocumentedRelease release, GenerationSettings) => $"Etom.V{release.Release.Number.Major} types",
                object declaration => new[] { "Asteros", "Other", "Unrelated" }.Single(name => declaration.ToString()!.Contains($"::{name}", StringComparison.Ordinal)),
            };
        }
    }

    private static string SourceOf(GeneratedProject project, string hintStart) =>
        project.Sources.Single(source => source.Key.StartsWith(hintStart, StringComparison.Ordinal)).Value;
}
