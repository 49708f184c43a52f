using System.Globalization;
using System.Text;
using EtomGen.Framework.Naming;

namespace EtomGen.Benchmarks.Inputs;

/// <summary>C# files of a project with assessments.</summary>
internal static class Declarations
{
    private const int Depth = 3;
    private const string Full = "5";

    /// <summary>Files with one assessment each.</summary>
    /// <param name="catalog">The release that the assessments are against.</param>
    /// <param name="assessments">The number of files.</param>
    /// <param name="scores">The number of level-3 processes that each assessment scores.</param>
    public static IEnumerable<(string Path, string Text)> Assessments(FrameworkCatalog catalog, int assessments, int scores)
    {
        string[] rows = [.. Rows(catalog, scores)];
        for (int i = 0; i < assessments; i++)
        {
            var text = new StringBuilder("using EtomGen;\n\nnamespace Products;\n\n")
                .Append(CultureInfo.InvariantCulture, $"[ConformanceAssessment(\"{catalog.Release}\", Company = \"Acme\", Product = \"Product {i}\", CompletedOn = \"2013-05\")]\n")
                .AppendJoin("", rows)
                .Append(CultureInfo.InvariantCulture, $"public static partial class Product{i};\n");
            yield return ($"/src/Product{i}.cs", text.ToString());
        }
    }

    /// <summary>A baseline that <see cref="Assessments"/> meet: each of their scores.</summary>
    public static string Baseline(FrameworkCatalog catalog, int assessments, int scores)
    {
        FrameworkProcess[] scored = [.. Live(catalog).Take(scores)];
        var text = new StringBuilder("company,product,release,identifier,score\n");
        for (int i = 0; i < assessments; i++)
        {
            for (int row = 0; row < scored.Length; row++)
            {
                text.Append(CultureInfo.InvariantCulture, $"Acme,Product {i},{catalog.Release},{scored[row].Identifier},{Score(row)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Files of code that does not use the framework.</summary>
    public static IEnumerable<(string Path, string Text)> OrdinaryCode(int files) => Enumerable.Range(0, files).Select(i => ($"/src/Basket{i}.cs",
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Shop;

        public sealed class Basket{{i}}(string owner)
        {
            private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

            public string Owner { get; } = owner ?? throw new ArgumentNullException(nameof(owner));

            public int Total { get; private set; }

            public void Add(string name, int count)
            {
                if (string.IsNullOrEmpty(name) || count <= 0)
                {
                    throw new ArgumentException($"A line has a name and a count, and not {name} and {count}.", nameof(name));
                }

                _lines[name] = _lines.GetValueOrDefault(name) + count;
                Total += count;
            }

            public IEnumerable<string> Lines() => _lines.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => string.Join(' ', line.Key, line.Value));

            public override string ToString() => string.Concat(Owner, ": ", string.Join(", ", Lines()));
        }

        """));

    private static IEnumerable<FrameworkProcess> Live(FrameworkCatalog catalog) =>
        catalog.OfLevel(Depth).Where(process => !process.IsDeleted && process.Parent is { IsDeleted: false });

    private static string Score(int row) => row % 5 == 0 ? "4.5" : Full;

    /// <summary>One row for each process: scores, and <c>NotSubmitted</c> for the rest of the last level-2 process.</summary>
    private static IEnumerable<string> Rows(FrameworkCatalog catalog, int scores)
    {
        IReadOnlyDictionary<FrameworkProcess, string> names = TypeNames.From(catalog, Depth);
        FrameworkProcess[] live = [.. Live(catalog)];
        FrameworkProcess[] scored = [.. live.Take(scores)];
        if (scored.Length < scores)
        {
            throw new ArgumentOutOfRangeException(nameof(scores), scores, $"The release has {live.Length} processes to score.");
        }

        for (int i = 0; i < scored.Length; i++)
        {
            yield return $"[Score<{Type(scored[i])}>({Score(i)}{(Score(i) == Full ? "" : ", Deviation = \"One step is done by hand.\"")})]\n";
        }

        foreach (FrameworkProcess process in live.Skip(scores).Where(process => scores > 0 && process.Parent == scored[^1].Parent))
        {
            yield return $"[NotSubmitted<{Type(process)}>]\n";
        }

        string Type(FrameworkProcess process) => $"global::Etom.{ReleaseNames.NamespaceOf(catalog.Release)}.{names[process.Parent!]}.{names[process]}";
    }
}
