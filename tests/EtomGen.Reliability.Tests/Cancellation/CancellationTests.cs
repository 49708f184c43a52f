using System.Diagnostics;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Reliability.Cancellation;

/// <summary>On a file of a quarter of a million processes every stage stops within a tenth of a second after it is cancelled.</summary>
[LongRun]
[CollectionDefinition(DisableParallelization = true)]
[Collection<CancellationTests>]
public class CancellationTests
{
    private const int Processes = 250_000;

    /// <summary>The runtime is late now and then; a stage that does not check its token is late every time.</summary>
    private const int Tries = 6;

    /// <summary>The share of the whole work that may go on, where a busy machine makes everything slow.</summary>
    private const int Share = 10;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(100);

    private static readonly Lazy<GeneratedRelease> Release = new(() => GeneratedRelease.Of(Processes));

    [Theory]
    [InlineData(".csv", true)]
    [InlineData(".xml", false)]
    public void A_reader_stops(string ending, bool isShuffled)
    {
        string text = ending == ".xml" ? Release.Value.ToXml() : isShuffled ? Shuffled(Release.Value.ToCsv()) : Release.Value.ToCsv();
        Stops(
            cancellationToken => FrameworkReader.Read(FrameworkReader.FormatOf(ending), text, cancellationToken: cancellationToken),
            $"reader of {ending}{(isShuffled ? ", rows in no order" : "")}");
    }

    [Fact]
    public void The_generator_stops()
    {
        TestProject project = TestProject.Of(new FrameworkText("/data/etom-1.0.csv", Release.Value.ToCsv())).WithProperty("EtomDepth", "7").WithSource("class C;");
        Compilation compilation = project.Compile();
        Stops(cancellationToken => project.CreateDriver().RunGenerators(compilation, cancellationToken), "generator");
    }

    [Fact]
    public void The_analyzers_stop()
    {
        TestProject project = TestProject.Of(
            new FrameworkText("/data/etom-1.0.csv", Release.Value.ToCsv()),
            new FrameworkText("/data/etom-2.0.xml", GeneratedRelease.Of(2000, "2.0").ToXml())).WithSource("""
            using EtomGen;

            [ConformanceAssessment("1.0", Company = "Acme", Product = "Shelf")]
            [Score("1.1.1.1", 5)]
            [Score("1.1.1.99999", 5)]
            [Score("Manage Customer Order", 5)]
            [Module("Counter", Supports = ["1.2.1", "1.9.9"])]
            internal static partial class Shelf;

            [Supports("1.0", "1.1.1.1")]
            [Supports("2.0", "1.1.1.777")]
            internal static class Desk;
            """);
        Compilation compilation = project.Compile();

        // A text of its own for each run: what was read of it before would be known.
        Stops(
            cancellationToken => compilation
                .WithAnalyzers(
                    GeneratedProject.Analyzers,
                    new AnalyzerOptions(
                        [
                            .. project.Frameworks.Select(
                                file => new MemoryText(file.Path, Microsoft.CodeAnalysis.Text.SourceText.From(file.GetText()!.ToString(), System.Text.Encoding.UTF8))),
                        ],
                        project.Options))
                .GetAnalyzerDiagnosticsAsync(cancellationToken).GetAwaiter().GetResult(),
            "analyzers");
    }

    /// <summary>Cancels at moments spread over the whole of a run.</summary>
    private static void Stops(Action<CancellationToken> run, string what)
    {
        TimeSpan duration = Duration(run), latest = TimeSpan.Zero;
        int moments = Effort.Times(4);
        for (int i = 0; i < moments; i++)
        {
            double share = (i + 0.5) / moments;
            TimeSpan best = TimeSpan.MaxValue;
            for (int tries = 0; tries < Tries && best > Soon;)
            {
                (TimeSpan whole, TimeSpan? late) = Cancelled(run, duration * share);
                if (late is { } taken)
                {
                    best = taken < best ? taken : best;
                    tries++;
                }
                else
                {
                    // The more often code has run, the quicker it is: what ended before it was cancelled says how long it takes now.
                    duration = whole;
                }
            }

            Assert.True(
                best <= Soon || best <= duration / Share,
                $"The {what} went on for {best.TotalMilliseconds:F0} ms after it was cancelled at {share:P0} of {duration.TotalMilliseconds:F0} ms, in each of {Tries} tries.");
            latest = best > latest ? best : latest;
        }

        Tally.Add("cancellation", $"{what}, at most {Math.Ceiling(latest.TotalMilliseconds)} ms", moments);
    }

    /// <summary>The time that the whole work takes now.</summary>
    private static TimeSpan Duration(Action<CancellationToken> run)
    {
        var whole = Stopwatch.StartNew();
        run(CancellationToken.None);
        return whole.Elapsed;
    }

    /// <summary>How long a run takes, and how long it goes on after it was cancelled; <see langword="null"/> where it had ended before.</summary>
    private static (TimeSpan Whole, TimeSpan? Late) Cancelled(Action<CancellationToken> run, TimeSpan after)
    {
        using var cancellationToken = new CancellationTokenSource();
        Watch sinceCancelled = default;
        var whole = Stopwatch.StartNew();
        using var timer = new Timer(
            _ =>
            {
                sinceCancelled = Watch.StartNew();
                cancellationToken.Cancel();
            },
            null,
            after,
            Timeout.InfiniteTimeSpan);
        try
        {
            run(cancellationToken.Token);

            // A run may end in the moment in which it is cancelled.
            return (whole.Elapsed, cancellationToken.IsCancellationRequested ? sinceCancelled.Elapsed : null);
        }
        catch (OperationCanceledException)
        {
            return (whole.Elapsed, sinceCancelled.Elapsed);
        }
    }

    private static string Shuffled(string csv)
    {
        string[] lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        new Random(7).Shuffle(lines.AsSpan(1));
        return string.Join('\n', lines);
    }
}
