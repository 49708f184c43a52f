using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EtomGen.CodeFixes.Tests.FixAll;

/// <summary>Fixing all diagnostics of a document at once gives what fixing the first one again and again gives.</summary>
public class FixAllLaws
{
    /// <summary>More than the diagnostics of a drawn source: a fix that goes on for longer never ends.</summary>
    private const int MaxSteps = 100;

    private static readonly CodeFixProvider[] Fixes =
    [
        .. typeof(EtomFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .Where(fix => fix.GetFixAllProvider() is not null)
            .OrderBy(NameOf, StringComparer.Ordinal),
    ];

    /// <summary>The fixes whose text may differ, with what must be the same: always each row, and each finding.</summary>
    private static readonly Dictionary<string, Func<FixedDocument, IEnumerable<string>>> Same = new()
    {
        // Assessments that move together agree on usings, with which names are shorter than where the first one moves alone.
        [nameof(ChangedInNewerReleaseFix)] = document => document.Rows,

        // A list of two rows of which one goes becomes a line for each new row where that one goes first, and otherwise stays a list.
        [nameof(LevelNotAssessedFix)] = document => document.Rows,

        // The rows of two groups may go after the same row: then the group that is fixed last is the first there.
        [nameof(UnmentionedProcessesFix)] = document => document.Rows.Order(StringComparer.Ordinal),
    };

    /// <summary>Two slips may be near the same process: the first one gets it, and the other one is fixed the next time.</summary>
    private const string InRounds = nameof(ReplaceProcessFix);

    [Fact]
    public void All_at_once_is_what_one_after_the_other_is() => Compare(sources: 8);

    [Fact]
    [LongRun]
    public void So_it_is_for_every_fix_in_many_sources() => Assert.Equal(Fixes.Select(NameOf), Compare(sources: 200));

    /// <summary>Tools that fix in batches ask with the key of the group that they were offered.</summary>
    [Fact]
    public async Task The_key_of_several_alternatives_applies_the_first()
    {
        const string Source = "[EtomGen.ConformanceAssessment(\"1.0\", Company = \"Acme\", Product = \"Shelf\")]\n[EtomGen.Score(\"1.1.1.3\", 4)]\nstatic partial class Shelf;\n";
        using var project = new EditedProject(Source, [Frameworks.First]);
        FixedDocument document = await FixedDocument.Of(project.Document);
        var fix = new ReplaceProcessFix();

        string group = Assert.Single(await document.KeysOf(fix))!;

        Assert.Equal("ReplaceProcessFix.0;ReplaceProcessFix.1;ReplaceProcessFix.2;", group);
        Assert.Equal((await document.FixAll(fix, "ReplaceProcessFix.0"))!.Text, (await document.FixAll(fix, group))!.Text);
        Assert.NotEqual((await document.FixAll(fix, "ReplaceProcessFix.1"))!.Text, (await document.FixAll(fix, group))!.Text);
        Assert.Null(await document.FixAll(fix, "ReplaceProcessFix.7;ReplaceProcessFix.0"));
    }

    /// <summary>Compares both ways in drawn sources.</summary>
    /// <returns>The fixes that were compared.</returns>
    private static SortedSet<string> Compare(int sources, [CallerMemberName] string name = "")
    {
        var compared = new SortedSet<string>(StringComparer.Ordinal);
        Law.Holds(DrawnSources.All, sources, drawn =>
        {
            using var project = new EditedProject(drawn.Source, drawn.Frameworks);
            FixedDocument source = FixedDocument.Of(project.Document).GetAwaiter().GetResult();
            foreach (CodeFixProvider fix in Fixes)
            {
                foreach (string key in source.RepeatedKeysOf(fix).GetAwaiter().GetResult())
                {
                    FixedDocument oneByOne = Repeat(source, document => document.FixFirst(fix, key).GetAwaiter().GetResult(), key);
                    FixedDocument atOnce = NameOf(fix) == InRounds
                        ? Repeat(source, document => document.FixAll(fix, key).GetAwaiter().GetResult(), key)
                        : source.FixAll(fix, key).GetAwaiter().GetResult()!;
                    AssertSame(NameOf(fix), oneByOne, atOnce);
                    compared.Add(NameOf(fix));
                }
            }
        }, name: name);
        return compared;
    }

    private static void AssertSame(string fix, FixedDocument oneByOne, FixedDocument atOnce)
    {
        bool isSame = Same.TryGetValue(fix, out Func<FixedDocument, IEnumerable<string>>? rows)
            ? rows(oneByOne).SequenceEqual(rows(atOnce)) && oneByOne.Findings.SequenceEqual(atOnce.Findings)
            : oneByOne.Text == atOnce.Text;
        Assert.True(isSame, $"{fix}, one by one:\n{oneByOne.Text}\nat once:\n{atOnce.Text}");
    }

    /// <summary>Fixes a document until nothing is left to fix.</summary>
    private static FixedDocument Repeat(FixedDocument document, Func<FixedDocument, FixedDocument?> fix, string key)
    {
        for (int i = 0; i < MaxSteps; i++)
        {
            if (fix(document) is not { } next)
            {
                return document;
            }

            document = next;
        }

        throw new InvalidOperationException($"{key} never ends:\n{document.Text}");
    }

    private static string NameOf(CodeFixProvider fix) => fix.GetType().Name;
}
