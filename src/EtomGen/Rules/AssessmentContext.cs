namespace EtomGen.Rules;

/// <summary>What a rule on assessments gets: the declaration, the releases of its project, and every named process, looked up once.</summary>
internal sealed class AssessmentContext
{
    public AssessmentContext(AssessmentDeclaration declaration, FrameworkSet releases)
    {
        Declaration = declaration;
        Lookup = new ProcessLookup(releases, declaration.Release);
        Lookup.Declared.UnionWith(declaration.Rows.Select(row => row.Process.Identifier).OfType<string>());
        Rows = [.. declaration.Rows.Select(row => (row, Lookup.LookUp(row.Process, isRow: true)))];
        Supported = [.. declaration.Modules.SelectMany(module => module.Supports).Select(process => Lookup.LookUp(process, isRow: false))];
    }

    public AssessmentDeclaration Declaration { get; }

    public ProcessLookup Lookup { get; }

    /// <summary>The assessment's release, or <see langword="null"/> where the project does not have it.</summary>
    public FrameworkCatalog? Framework => Lookup.Framework;

    public IReadOnlyList<(DeclaredRow Row, LookedUp Process)> Rows { get; }

    /// <summary>The processes that modules support.</summary>
    public IReadOnlyList<LookedUp> Supported { get; }

    /// <summary>Every process that the declaration names, rows first.</summary>
    public IEnumerable<LookedUp> Named => Rows.Select(row => row.Process).Concat(Supported);

    /// <summary>The rows that name processes of the release.</summary>
    public IEnumerable<(DeclaredRow Row, FrameworkProcess Process)> OwnRows =>
        from row in Rows
        where row.Process.Own is not null
        select (row.Row, row.Process.Own!);
}
