using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Declarations;

/// <summary>Compares what the readers of declarations give: every value, and every finding with its rule, message and location.</summary>
internal static class ReadersAgree
{
    /// <summary>Fails where the readers disagree about a declaration of a project or about its findings.</summary>
    /// <returns>The findings, each in the words of <see cref="Shown(Finding, AssessmentDeclaration)"/>, and how many declarations were read through JSON.</returns>
    public static (IReadOnlyList<Finding> Findings, int ThroughJson) Verify(ReadDeclarations read, FrameworkSet releases)
    {
        Assert.Equal(read.Source.Keys.Order(StringComparer.Ordinal), read.Loaded.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(read.Source.Keys.Order(StringComparer.Ordinal), read.Metadata.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(read.LoadedMappings, read.MetadataMappings);
        Assert.Equal(Sorted(read.LoadedMappings), Sorted(read.SourceMappings));
        var findings = new List<Finding>();
        int throughJson = 0;
        foreach ((string name, AssessmentDeclaration source) in read.Source)
        {
            AssessmentDeclaration loaded = read.Loaded[name];
            AssessmentDeclaration compiled = Compiled(source, loaded);
            string[] expected = [.. Shown(loaded)];
            Assert.Equal(expected, Shown(compiled));
            Assert.Equal(expected, Shown(read.Metadata[name]));
            Assert.Equal(Attributes(loaded), Attributes(source));
            Assert.Equal(Attributes(loaded), Attributes(read.Metadata[name]));

            Finding[] found = [.. AssessmentRule.CheckAll(loaded, releases)];
            findings.AddRange(found);
            string[] expectedFindings = [.. found.Select(finding => Shown(finding, loaded))];
            Assert.Equal(expectedFindings, AssessmentRule.CheckAll(compiled, releases).Select(finding => Shown(finding, compiled)));
            Assert.Equal(expectedFindings, AssessmentRule.CheckAll(read.Metadata[name], releases).Select(finding => Shown(finding, read.Metadata[name])));
            if (ReadDeclarations.ThroughJson(loaded) is { } json)
            {
                json.Name = loaded.Name;
                Assert.Equal(expected, Shown(json));
                Assert.Equal(expectedFindings, AssessmentRule.CheckAll(json, releases).Select(finding => Shown(finding, json)));
                throughJson++;
            }
        }

        return (findings, throughJson);
    }

    /// <summary>A source declaration as it is after compilation: a constant has become text, which no longer tells its release.</summary>
    private static AssessmentDeclaration Compiled(AssessmentDeclaration source, AssessmentDeclaration loaded) => new()
    {
        Name = source.Name,
        Release = source.Release,
        Company = source.Company,
        Product = source.Product,
        ProductVersion = source.ProductVersion,
        FrameworxVersion = source.FrameworxVersion,
        CompletedOn = source.CompletedOn,
        Kind = source.Kind,
        ReportUrl = source.ReportUrl,
        Rows = [.. source.Rows.Select((row, i) => loaded.Rows.ElementAtOrDefault(i)?.Process.Release is null ? row with { Process = AsText(row.Process) } : row)],
        Modules = [.. source.Modules.Select(module => module with { Supports = [.. module.Supports.Select(AsText)] })],
        Unresolved = source.Unresolved,
        Goals =
        [
            .. source.Goals.Select(
                (goal, i) => goal.Process is { } process && loaded.Goals.ElementAtOrDefault(i)?.Process?.Release is null ? goal with { Process = AsText(process) } : goal),
        ],
    };

    private static DeclaredProcess AsText(DeclaredProcess process) => process with { Release = null };

    /// <summary>Every value of a declaration, a line each; locations say which row, module or unresolved row of the declaration they are in.</summary>
    private static IEnumerable<string> Shown(AssessmentDeclaration declaration)
    {
        yield return $"{declaration.Name}: {Quoted(declaration.Release, declaration.Company, declaration.Product, declaration.ProductVersion)} "
            + $"{Quoted(declaration.FrameworxVersion, declaration.CompletedOn, declaration.ReportUrl)} {declaration.Kind}";
        foreach (DeclaredRow row in declaration.Rows)
        {
            yield return $"row {Shown(row.Process, declaration)} {row.IsSubmitted} {row.Score:R} {Quoted([row.Deviation, row.Comment, row.MovedFrom, .. row.Evidence])}";
        }

        foreach (DeclaredModule module in declaration.Modules)
        {
            yield return $"module {Quoted(module.Name ?? "", module.Note)} {string.Join(", ", module.Supports.Select(process => Shown(process, declaration)))}";
        }

        foreach (DeclaredUnresolved row in declaration.Unresolved)
        {
            yield return $"unresolved {Quoted(row.Release, row.Process, row.Name, row.Deviation, row.Comment, row.Module, row.Reason, row.MovedFrom)} {row.Score:R} "
                + Quoted([.. row.Evidence]);
        }

        foreach (DeclaredGoal goal in declaration.Goals)
        {
            yield return $"goal {(goal.Process is { } process ? Shown(process, declaration) : "for all")} {goal.MinimumScore:R} {goal.MinimumCoverage:R}";
        }
    }

    /// <summary>The indexes of the attributes, which JSON has in an order of its own.</summary>
    private static IEnumerable<int> Attributes(AssessmentDeclaration declaration) =>
    [
        .. declaration.Rows.Select(row => row.Attribute),
        .. declaration.Modules.Select(module => module.Attribute),
        .. declaration.Unresolved.Select(row => row.Attribute),
        .. declaration.Goals.Select(goal => goal.Attribute),
    ];

    /// <summary>Mappings in an order that does not depend on the names of elements, which source has without what is around them; a constant has become text.</summary>
    private static IEnumerable<string> Sorted(IEnumerable<DeclaredMapping> mappings) => mappings
        .Select(mapping => $"{mapping.Kind} {Quoted(mapping.Release, mapping.Process.Identifier, mapping.Note)} {mapping.Automation}")
        .Order(StringComparer.Ordinal);

    private static string Shown(Finding finding, AssessmentDeclaration declaration) => $"{finding.Rule.Id} at {Shown(finding.Location, declaration)}: {finding.Message}";

    private static string Shown(DeclaredProcess process, AssessmentDeclaration declaration) =>
        $"{Quoted(process.Identifier, process.Release)} at {Shown(process.Location, declaration)}";

    private static string Shown(DeclarationLocation location, AssessmentDeclaration declaration)
    {
        (string Part, int Index) found = location.Attribute == DeclarationLocation.AssessmentAttribute ? ("assessment", 0)
            : Find(declaration.Rows.Select(row => row.Attribute)) is { } row ? ("row", row)
            : Find(declaration.Modules.Select(module => module.Attribute)) is { } module ? ("module", module)
            : Find(declaration.Unresolved.Select(row => row.Attribute)) is { } unresolved ? ("unresolved", unresolved)
            : Find(declaration.Goals.Select(goal => goal.Attribute)) is { } stated ? ("goal", stated)
            : throw new ArgumentException($"{location} is in no part of {declaration.Name}.");
        return $"{found.Part} {found.Index} {location.Argument} {location.Element}";

        int? Find(IEnumerable<int> attributes) => attributes.Index().Where(item => item.Item == location.Attribute).Select(item => (int?)item.Index).FirstOrDefault();
    }

    private static string Quoted(params string?[] texts) => string.Join(' ', texts.Select(text => text is null ? "null" : $"'{text}'"));
}
