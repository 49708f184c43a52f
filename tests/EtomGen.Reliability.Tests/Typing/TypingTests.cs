using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Reliability.Typing;

/// <summary>
/// Typing, deleting and pasting in the sample, in an editor that keeps what did not change: nothing fails, nothing generated goes away, and no finding is elsewhere than the edit.
/// </summary>
public class TypingTests
{
    private const string Path = "/src/Sample.cs";

    /// <summary>What an edit in one row may bring about elsewhere: it takes its process out of the assessment, or tears the declaration in two.</summary>
    private static readonly string[] Consequences = [UnmentionedProcesses.RuleId, ModuleOutOfScope.RuleId, UnsuitableType.RuleId];

    private static readonly TestProject Project = TestProject.Of(Frameworks.V12).WithSource(Sample.Source, Path);

    /// <summary>How many of the rows a group has at most: so many findings may follow from one edit.</summary>
    private const int MaxFindings = 10;

    [Fact]
    public Task Beginnings_of_the_sample_are_taken() => Type(step: 64, analyzedStep: 256);

    [Fact]
    [LongRun]
    public Task Every_beginning_of_the_sample_is_taken() => Type(step: 1, analyzedStep: Math.Max(1, 16 / Effort.Factor));

    [Fact]
    public void What_is_typed_again_after_a_deletion_is_as_it_was()
    {
        var editor = new Editor(Project, Path);
        int keys = 0;
        Law.Holds(Gen.Select(Gen.Int[0, Sample.Source.Length - 1], Gen.Int[1, 24]), 10, (start, length) =>
        {
            length = Math.Min(length, Sample.Source.Length - start);
            for (int typed = 0; typed <= length; typed++, keys++)
            {
                editor.Show(Sample.Source[..(start + typed)] + Sample.Source[(start + length)..]);
            }

            Assert.Empty(editor.Analyze().GetAwaiter().GetResult());
        });
        Tally.Add("typed", "keys after a deletion", keys);
    }

    [Fact]
    [LongRun]
    public void A_deletion_in_a_row_is_reported_there_or_is_what_the_missing_row_means()
    {
        var editor = new Editor(Project, Path);
        SourceText source = SourceText.From(Sample.Source);
        int[] rows =
        [
            .. source.Lines
                .Where(line => line.ToString().StartsWith("[Score", StringComparison.Ordinal) || line.ToString().StartsWith("[NotSubmitted", StringComparison.Ordinal))
                .Select(line => line.LineNumber),
        ];
        Law.Holds(Gen.Select(Gen.Int[0, rows.Length - 1], Gen.Int[0, 200], Gen.Int[1, 60]), 40, drawn =>
        {
            (int row, int place, int length) = drawn;
            TextLine line = source.Lines[rows[row]];
            int start = line.Start + (place % line.Span.Length), end = Math.Min(line.End, start + length);
            editor.Show(Sample.Source[..start] + Sample.Source[end..]);
            ImmutableArray<Diagnostic> findings = editor.Analyze().GetAwaiter().GetResult();

            Assert.InRange(findings.Length, 0, MaxFindings);
            Assert.All(findings, finding => Assert.True(
                finding.Location.GetLineSpan().StartLinePosition.Line == line.LineNumber || Consequences.Contains(finding.Id),
                $"Without '{Sample.Source[start..end]}' in line {line.LineNumber}: {finding}"));
        });
    }

    [Fact]
    public void Pasted_noise_is_taken_anywhere()
    {
        var editor = new Editor(Project, Path);
        Law.Holds(
            Gen.Select(
                Gen.Int[0, Sample.Source.Length],
                Gen.Frequency(
                    (3, Draw.Text),
                    (1, Gen.String[Gen.Char['\0', '\uFFFF'], 0, 30]),
                    (1, Gen.OneOf("}", "{", "\"", "\"\"\"", "/*", "#if", "#region", "[", "]", "<", "(", "$\"{")))),
            20,
            (place, noise) =>
        {
            editor.Show(Sample.Source.Insert(place, noise));
            editor.Analyze().GetAwaiter().GetResult();
        });
    }

    /// <summary>Types the sample, some characters at a time, and looks at the findings now and then.</summary>
    private static async Task Type(int step, int analyzedStep, [CallerMemberName] string name = "")
    {
        var editor = new Editor(Project, Path);
        int states = 0;
        for (int length = 0; length <= Sample.Source.Length; length += step, states++)
        {
            editor.Show(Sample.Source[..length]);
            if (length % analyzedStep == 0)
            {
                Assert.InRange((await editor.Analyze()).Length, 0, MaxFindings);
            }
        }

        editor.Show(Sample.Source);
        Assert.Empty(await editor.Analyze());
        Tally.Add("typed", name, states);
    }

    /// <summary>An editor: it keeps its driver, and parses an edited text by what changed in it.</summary>
    private sealed class Editor
    {
        private readonly string _path;
        private readonly Dictionary<string, SourceText> _release;
        private GeneratedProject _shown;
        private SyntaxTree _tree;
        private Compilation _compilation;

        public Editor(TestProject project, string path)
        {
            _path = path;
            _compilation = project.Compile();
            _tree = _compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
            _shown = project.Generate(project.CreateDriver(), _compilation).Verify();
            _release = OfRelease(_shown);
            Assert.NotEmpty(_release);
        }

        /// <summary>Shows a text; what is generated for the release must stay, and is not made again.</summary>
        public void Show(string source)
        {
            SyntaxTree edited = _tree.WithChangedText(_tree.GetText().WithChanges(SourceText.From(source, Encoding.UTF8).GetTextChanges(_tree.GetText())));
            _compilation = _compilation.ReplaceSyntaxTree(_tree, edited);
            _tree = edited;
            _shown = _shown.Project.WithSource(source, _path).Generate(_shown.Driver, _compilation).Verify();
            Dictionary<string, SourceText> release = OfRelease(_shown);
            Assert.Equal(_release.Keys, release.Keys);
            Assert.All(release, source => Assert.True(source.Value.ContentEquals(_release[source.Key]), source.Key));
        }

        /// <summary>What our analyzers find; the sample's partial scores are published without deviations.</summary>
        public Task<ImmutableArray<Diagnostic>> Analyze() => _shown.Analyze(PartialScoreWithoutDeviation.RuleId);

        /// <summary>The sources of the release. What stays is mostly the same object, which is compared at once.</summary>
        private static Dictionary<string, SourceText> OfRelease(GeneratedProject project) =>
            project.Result.GeneratedSources
                .Where(source => source.HintName.StartsWith("Etom.", StringComparison.Ordinal))
                .ToDictionary(source => source.HintName, source => source.SourceText);
    }
}
