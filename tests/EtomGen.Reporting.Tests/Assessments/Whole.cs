namespace EtomGen.Reporting.Tests;

/// <summary>An assessment of a part of a release as large as 26.0: 10 domains, 120 level-2 and 640 level-3 processes.</summary>
internal static class Whole
{
    private const int Domains = 10, Level2PerDomain = 12;

    private static readonly string[] DomainNames =
        ["Market", "Product", "Customer", "Service", "Resource", "Business Partner", "Enterprise", "Common Process Patterns", "Sales", "Integration"];

    private static readonly string[] Names =
        ["Strategy & Planning", "Capability Delivery", "Catalog Lifecycle Management", "Order Handling", "Problem Handling", "Performance & SLA Management", "Retention & Loyalty"];

    public const int Level2Count = Domains * Level2PerDomain;

    /// <summary>Three domains in scope, with scores over the whole scale, one level-2 process without a score, and a module a domain.</summary>
    public static Assessment Assessment { get; } = Make();

    private static Assessment Make()
    {
        FrameworkProcess[] processes = [.. Processes()];
        var framework = new FrameworkCatalog(ReleaseNumber.Parse("96.0"), "Business Process Framework (eTOM)", Etom.V12.Catalog.Instance.Scale, processes);
        FrameworkProcess[] groups =
        [
            .. processes.Where(process => process.Level == 2 && process.Identifier.Value is ['1', '.', '3' or '4' or '9', '.', ..]).Where((_, i) => i % 2 == 0),
        ];
        FrameworkProcess[] rows = [.. processes.Where(process => process.Level == 3 && groups.Any(group => process.Identifier.IsBelow(group.Identifier)))];
        return Assessment.From(
            new AssessmentDeclaration
            {
                Name = "Whole",
                Release = "96.0",
                Company = "Example Telecom Software",
                Product = "Example Customer Suite",
                CompletedOn = "2026-10",
                Rows = [.. rows.Select(process => RowOf(process, Array.FindIndex(groups, group => process.Identifier.IsBelow(group.Identifier))))],
                Modules =
                [
                    .. new[] { "1.3", "1.4", "1.9" }.Select(
                        domain => new DeclaredModule(
                            $"Module {domain}",
                            [.. groups.Where(group => group.Identifier.Value.StartsWith($"{domain}.", StringComparison.Ordinal)).Select(Named)],
                            null,
                            0)),
                ],
            },
            framework);
    }

    private static DeclaredRow RowOf(FrameworkProcess process, int group)
    {
        int child = int.Parse(process.Identifier.Value.Split('.')[^1], System.Globalization.CultureInfo.InvariantCulture);
        return group == 0 || (child == 4 && group % 3 == 1)
            ? new DeclaredRow(Named(process), false, null, null, null, 0)
            : new DeclaredRow(Named(process), true, Math.Min(5, 2 + ((group % 4) * 0.9) + (child * 0.4)), child == 1 ? "Done by hand." : null, null, 0);
    }

    private static IEnumerable<FrameworkProcess> Processes()
    {
        for (int domain = 1; domain <= Domains; domain++)
        {
            yield return Process($"1.{domain}", 1, $"{DomainNames[domain - 1]} Domain");
            for (int group = 1; group <= Level2PerDomain; group++)
            {
                yield return Process($"1.{domain}.{group}", 2, $"{DomainNames[domain - 1]} {Names[group % Names.Length]}");
                for (int child = 1; child <= 5 + (group % 3 == 0 ? 1 : 0); child++)
                {
                    yield return Process($"1.{domain}.{group}.{child}", 3, $"{Names[(group + child) % Names.Length]} of {DomainNames[domain - 1]}");
                }
            }
        }
    }

    private static FrameworkProcess Process(string identifier, int level, string name) => new(ProcessIdentifier.Parse(identifier), level, name) { HasAllChildren = true };

    private static DeclaredProcess Named(FrameworkProcess process) => new(process.Identifier.Value, null, default);
}
