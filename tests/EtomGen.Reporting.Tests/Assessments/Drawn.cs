using CsCheck;

namespace EtomGen.Reporting.Tests;

/// <summary>Draws assessments at random: any rows of release 12.0, any texts.</summary>
internal static class Drawn
{
    private static readonly FrameworkCatalog Framework = Etom.V12.Catalog.Instance;

    private static readonly FrameworkProcess[] Assessed = [.. Framework.OfLevel(3)];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Char[' ', '~'],
        Gen.Char['\0', '\u02FF'],
        Gen.Char['\u2000', '\u206F'],
        Gen.Char['\uE000', '\uFFFF']).Array[0, 12].Select(characters => new string(characters));

    private static readonly Gen<string> Fact = Text.Select(text => $"x{text}");

    private static readonly Gen<string?> Optional = Gen.OneOf(Gen.Const((string?)null), Text.Select(text => (string?)text));

    private static readonly Gen<string?> Origins = Gen.Int[0, 2].Select(count => count switch { 0 => null, 1 => "9.0 1.1.4", _ => "9.0 1.1.4, 11.5 1.1.1.4.2" });

    private static readonly Gen<string?[]> Evidence =
        Gen.OneOf(Fact.Select(text => (string?)text), Gen.Const((string?)"https://example.org/evidence?a=<b>&c=|d")).Array[0, 3];

    private static readonly Gen<DeclaredRow> Row =
        from score in Gen.Int[0, 50]
        from evidence in Evidence
        from deviation in Optional
        from comment in Optional
        from origins in Origins
        select score == 0 ? new DeclaredRow(default, false, null, null, comment, 0, origins)
            : new DeclaredRow(default, true, score / 10.0, deviation, comment, 0, origins) { Evidence = evidence };

    private static readonly Gen<DeclaredUnresolved> Unresolved =
        from score in Gen.Int[0, 50]
        from evidence in Evidence
        from texts in Gen.Select(Text, Optional, Optional, Optional)
        from origins in Origins
        select new DeclaredUnresolved("9.0", texts.Item1, texts.Item2, score == 0 ? null : score / 10.0, texts.Item3, texts.Item4, texts.Item2, texts.Item3, origins, 0)
        {
            Evidence = evidence,
        };

    private static readonly Gen<DeclaredRow[]> Rows =
        from processes in Gen.Shuffle(Assessed, 1, 20)
        from rows in Row.Array[processes.Length]
        select rows.Zip(processes, (row, process) => row with { Process = Named(process) }).ToArray();

    private static readonly Gen<DeclaredModule> Module =
        from name in Fact
        from note in Optional
        from supports in Gen.Shuffle(Framework.Processes.ToArray(), 0, 4)
        select new DeclaredModule(name, [.. supports.Select(Named)], note, 0);

    private static readonly Gen<DeclaredGoal[]> Goals =
        from isWhole in Gen.Bool
        from processes in Gen.Shuffle(Framework.Processes.ToArray(), 0, 4)
        from bounds in Gen.Select(Gen.Int[1, 50], Gen.Int[0, 100], Gen.Int[0, 2]).Array[processes.Length + 1]
        select processes.Select(process => (DeclaredProcess?)Named(process)).Concat(isWhole ? [null] : Array.Empty<DeclaredProcess?>())
            .Zip(bounds, (process, bound) =>
                new DeclaredGoal(process, bound.Item3 == 0 ? null : bound.Item1 / 10.0, bound.Item3 == 1 ? null : bound.Item2 / 100.0, 0))
            .ToArray();

    private static readonly Gen<DeclaredMapping> Mapping =
        from kind in Gen.Enum<MappingKind>().Where(kind => kind != MappingKind.Module)
        from element in Text
        from process in Gen.OneOf(Framework.Processes.ToArray())
        from note in Optional
        from automation in Gen.Enum<Automation>()
        select new DeclaredMapping(kind, element, "12.0", Named(process), note, automation);

    /// <summary>Valid assessments with mappings.</summary>
    public static Gen<Assessment> Assessments { get; } =
        from texts in Gen.Select(
            Fact,
            Fact,
            Gen.OneOf(Gen.Const((string?)null), Fact.Select(text => (string?)text)),
            Gen.OneOf(Gen.Const((string?)null), Fact.Select(text => (string?)text)))
        from kind in Gen.Enum<AssessmentKind>()
        from date in Gen.OneOf((string?)null, "2013-05", "2026-11-25")
        from url in Gen.OneOf((string?)null, "https://example.org/\u00e9 ?a=b&c=\"d\"", "http://example.org")
        from rows in Rows
        from modules in Module.Array[0, 3]
        from mappings in Mapping.Array[0, 6]
        from unresolved in Unresolved.Array[0, 3]
        from goals in Goals
        let assessment = Assessment.From(
            new AssessmentDeclaration
            {
                Name = "Drawn",
                Release = "12.0",
                Company = texts.Item1,
                Product = texts.Item2,
                ProductVersion = texts.Item3,
                FrameworxVersion = texts.Item4,
                Kind = kind,
                CompletedOn = date,
                ReportUrl = url,
                Rows = rows,
                Modules = modules,
                Unresolved = unresolved,
                Goals = goals,
            },
            Framework)
        select assessment.With(AssessmentMappings.Create(assessment, mappings));

    private static DeclaredProcess Named(FrameworkProcess process) => new(process.Identifier.Value, "12.0", default);
}
