namespace EtomGen.Reporting.Tests;

/// <summary>A portfolio of the samples and of components, in release 26.0, and a large one.</summary>
internal static class Landscape
{
    private static readonly FrameworkCatalog Release = Sample.Northlight.Framework;

    /// <summary>A component that names processes of two releases, one of which has no counterpart, and a text that is not a process.</summary>
    public static PortfolioComponent Component { get; } = new(
        "TMFC000-Example",
        "1.2.0",
        [Release.Find("1.3.9")!, Release.Find("1.1.15.1")!, Etom.V12.Catalog.Instance.Find("1.1.1.2.1")!, Etom.V16.Catalog.Instance.Find("1.3.7.1")!],
        ["1.9.9|<b>No_such_process</b>|v26.0"]);

    public static Portfolio Samples { get; } = Make(Sample.Northlight, Sample.Assessment, Sample.OlderNorthlight);

    public static Portfolio Make(params Assessment[] assessments) =>
        Portfolio.Create(Release, assessments, [Component], [Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance]);

    /// <summary>The portfolio of the samples with a chosen scope.</summary>
    public static Portfolio Within(params FrameworkProcess[] scope) => Portfolio.Create(
        Release, [Sample.Northlight, Sample.Assessment, Sample.OlderNorthlight], [Component], [Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance], scope);

    /// <summary>A portfolio of assessments of 300 scores each, over the releases of the tests.</summary>
    public static Portfolio Large(int count)
    {
        FrameworkCatalog[] releases = [Release, Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance];
        return Portfolio.Create(Release, Enumerable.Range(0, count).Select(i => AssessmentOf(releases[i % 8 == 7 ? 1 + (i % 2) : 0], i)), null, releases);
    }

    private static Assessment AssessmentOf(FrameworkCatalog release, int number)
    {
        FrameworkProcess[] processes = [.. release.OfLevel(3).Where(process => !process.IsDeleted)];
        return Assessment.From(
            new AssessmentDeclaration
            {
                Name = "Large",
                Release = release.Release.ToString(),
                Company = $"Example {number % 20}",
                Product = $"Example Suite {number % 50}",
                ProductVersion = $"{number / 50}",
                CompletedOn = $"20{10 + (number / 50)}-01",
                Rows =
                [
                    .. processes.Skip(processes.Length > 300 ? number : 0).Take(300).Select((process, i) => i % 9 == 0
                        ? new DeclaredRow(new DeclaredProcess(process.Identifier.Value, null, default), false, null, null, null, i)
                        : new DeclaredRow(new DeclaredProcess(process.Identifier.Value, null, default), true, 2 + (((i + number) % 31) / 10.0), null, null, i)),
                ],
                Modules = [],
            },
            release);
    }
}
