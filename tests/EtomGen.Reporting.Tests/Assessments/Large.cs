namespace EtomGen.Reporting.Tests;

/// <summary>Assessments of 60 level-2 and 300 level-3 processes with long names, for what has to hold at that size.</summary>
internal static class Large
{
    public const string Deviation = "Reports are compiled by hand at the end of the month, and sent by electronic mail.";

    private const int Level3PerLevel2 = 5;

    private static readonly string[] Verticals =
    [
        "Operations Support & Readiness",
        "Fulfillment",
        "Assurance",
        "Billing & Revenue Management",
        "Trouble-to-Resolve Orchestration & Telecommunications Intelligence",
    ];

    private static readonly string[] Subjects =
    [
        "Supplier/Partner", "Customer", "Telecommunications", "Interconnect Settlement", "Infrastructure-as-a-Service", "QoS/SLA",
        "Hochgeschwindigkeitsnetzzugangsverwaltung", "Product & Offer",
    ];

    private static readonly string[] Tasks =
    [
        "Reconciliation & Responsibilities Management", "Performance Trend Analysis, Forecasting (Including Self Service) & Reporting", "Handling",
        "Configuration & Activation of Resource Facing Services", "Readiness", "Requisition, Procurement and Lifecycle Retirement of Decommissioned Resources",
    ];

    /// <summary>Two areas of three rows each, whose processes span verticals, as up to release 15.</summary>
    public static Assessment ByVerticals { get; } = Make("91.0", areas: 2, rows: 3, level2: 10);

    /// <summary>Six domains of ten processes each, as from release 16.0 on.</summary>
    public static Assessment ByDomains { get; } = Make("92.0", areas: 6, rows: 0, level2: 10);

    private static Assessment Make(string release, int areas, int rows, int level2)
    {
        FrameworkProcess[] processes = [.. Processes(areas, rows, level2)];
        FrameworkProcess[] assessed = [.. processes.Where(process => process.Level == 3)];
        FrameworkProcess[] groups = [.. processes.Where(process => process.Level == 2)];
        var framework = new FrameworkCatalog(ReleaseNumber.Parse(release), "Business Process Framework (eTOM)", Etom.V12.Catalog.Instance.Scale, processes);
        var declaration = new AssessmentDeclaration
        {
            Name = "Large",
            Release = release,
            Company = "Example Telecommunications Software & Services International",
            Product = "Example Operations Suite for Converged Service Providers, Enterprise Edition",
            CompletedOn = "2026-11-25",
            Rows = [.. assessed.Select(RowOf)],
            Modules = [.. Enumerable.Range(0, 14).Select(i => ModuleOf(i, groups))],
        };
        return Assessment.From(declaration, framework);
    }

    private static IEnumerable<FrameworkProcess> Processes(int areas, int rows, int level2)
    {
        int number = 0;
        for (int area = 1; area <= areas; area++)
        {
            yield return Process($"1.{area}", rows > 0 ? 0 : 1, $"{Subjects[area % Subjects.Length]} Domain", null);
            for (int row = 1; row <= Math.Max(rows, 1); row++)
            {
                string parent = rows > 0 ? $"1.{area}.{row}" : $"1.{area}";
                if (rows > 0)
                {
                    yield return Process(parent, 1, $"{Subjects[row]} {Tasks[row]}", null);
                }

                for (int child = 1; child <= level2; child++, number++)
                {
                    yield return Process($"{parent}.{child}", 2, NameOf(number), rows > 0 ? VerticalOf(number) : null);
                    for (int i = 1; i <= Level3PerLevel2; i++)
                    {
                        yield return Process($"{parent}.{child}.{i}", 3, NameOf(number + (i * 7)), null);
                    }
                }
            }
        }
    }

    private static FrameworkProcess Process(string identifier, int level, string name, string? vertical) =>
        new(ProcessIdentifier.Parse(identifier), level, name) { Vertical = vertical, HasAllChildren = true };

    private static string NameOf(int number) => $"{Subjects[number % Subjects.Length]} {Tasks[number % Tasks.Length]}";

    /// <summary>One vertical, all of them, or two that are not neighbours.</summary>
    private static string VerticalOf(int number) => (number % 7) switch
    {
        5 => string.Join("; ", Verticals),
        6 => $"{Verticals[1]}; {Verticals[3]}",
        int vertical => Verticals[vertical],
    };

    private static DeclaredRow RowOf(FrameworkProcess process, int number) => (number % 4) switch
    {
        0 => new DeclaredRow(Named(process), false, null, null, null, 0),
        1 => new DeclaredRow(Named(process), true, 4.2, Deviation, null, 0),
        _ => new DeclaredRow(Named(process), true, 5, null, number % 5 == 0 ? "Seen in a demonstration." : null, 0),
    };

    private static DeclaredModule ModuleOf(int number, FrameworkProcess[] groups)
    {
        IEnumerable<FrameworkProcess> supports = groups.Where((_, i) => i % 9 == number % 9 || (i % 11 == 0 && number < 7) || (i == 3));
        return new DeclaredModule($"{Subjects[number % Subjects.Length]} {Tasks[(number + 2) % Tasks.Length]} Module", [.. supports.Select(Named)], null, 0);
    }

    private static DeclaredProcess Named(FrameworkProcess process) => new(process.Identifier.Value, null, default);
}
