using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using EtomGen.Rules;

namespace EtomGen;

/// <summary>A conformance assessment of a product against one release of the framework.</summary>
/// <remarks>Immutable. Every assessment keeps the rules (ETOM2001 and up): one that does not cannot be made.</remarks>
public sealed class Assessment
{
    internal const string MappingsNeedReflection = "Mappings are looked for in all types and methods of the assemblies, which trimming may have removed.";

    /// <summary>The assessments that types declare, so that all parts of a program, and all threads, get the same one.</summary>
    private static readonly ConditionalWeakTable<Type, ConditionalWeakTable<FrameworkCatalog, Assessment>> Declared = new();

    private Assessment(AssessmentDeclaration declaration, FrameworkCatalog framework)
    {
        (Declaration, Framework) = (declaration, framework);
        Company = declaration.Company!;
        Product = declaration.Product!;
        ProductVersion = declaration.ProductVersion;
        FrameworxVersion = declaration.FrameworxVersion ?? framework.Release.ToString();
        CompletedOn = declaration.CompletedOn;
        Kind = declaration.Kind;
        ReportUrl = declaration.ReportUrl is { } address ? WebAddress.Parse(address) : null;
        Scope = ScopeOf(declaration, framework);
        Processes = [.. Scope.SelectMany(group => group.Processes)];
        Unresolved = [.. declaration.Unresolved.Select(row => new UnresolvedProcess(row))];
        Goals = GoalsOf(declaration, framework);
        Modules = [.. declaration.Modules.Select(module => new AssessedModule(module, framework))];
        Mappings = AssessmentMappings.Create(this, []);
    }

    /// <summary>The declaration that the assessment was made from, for rules that compare it with something else.</summary>
    internal AssessmentDeclaration Declaration { get; }

    /// <summary>The release that the product is assessed against.</summary>
    public FrameworkCatalog Framework { get; }

    /// <summary>The company whose product is assessed.</summary>
    public string Company { get; }

    /// <summary>The product's title.</summary>
    public string Product { get; }

    /// <summary>The product's version, or <see langword="null"/> where there is none.</summary>
    public string? ProductVersion { get; }

    /// <summary>The Frameworx version that the assessment belongs to.</summary>
    public string FrameworxVersion { get; }

    /// <summary>When the assessment was completed, as <c>2013-05</c> or <c>2013-05-31</c>, or <see langword="null"/> where it is not said.</summary>
    public string? CompletedOn { get; }

    /// <summary>What is assessed.</summary>
    public AssessmentKind Kind { get; }

    /// <summary>Where the detailed report is, or <see langword="null"/>.</summary>
    public Uri? ReportUrl { get; }

    /// <summary>The level-2 processes in scope, by identifier, each with its assessed processes.</summary>
    public IReadOnlyList<AssessedGroup> Scope { get; }

    /// <summary>The product's modules, in declared order.</summary>
    public IReadOnlyList<AssessedModule> Modules { get; }

    /// <summary>What is not resolved yet, in declared order: it counts in neither <see cref="Scope"/> nor <see cref="Coverage"/>.</summary>
    public IReadOnlyList<UnresolvedProcess> Unresolved { get; }

    /// <summary>The goals, in declared order, each with how far the assessment is from it.</summary>
    public IReadOnlyList<ConformanceGoal> Goals { get; }

    /// <summary>What supports the processes: the modules, and what was found in code where it was added by <see cref="With"/>.</summary>
    public AssessmentMappings Mappings { get; private set; }

    /// <summary>Every assessed process, by identifier.</summary>
    public IReadOnlyList<AssessedProcess> Processes { get; }

    /// <summary>The coverage of the whole scope: the sum over its level-2 processes.</summary>
    public Coverage Coverage => Coverage.Sum(Scope.Select(group => group.Coverage));

    /// <summary>Makes the assessment that a type declares.</summary>
    /// <param name="declaration">A type that bears <see cref="ConformanceAssessmentAttribute"/>.</param>
    /// <param name="framework">The release that it is declared against: the generated catalog of that release.</param>
    /// <exception cref="ArgumentException">The type does not declare an assessment.</exception>
    /// <exception cref="InvalidAssessmentException">The declaration breaks a rule, as it would at compile time.</exception>
    /// <remarks>The same type and catalog give the same assessment.</remarks>
    public static Assessment Of(Type declaration, FrameworkCatalog framework)
    {
        _ = declaration ?? throw new ArgumentNullException(nameof(declaration));
        _ = framework ?? throw new ArgumentNullException(nameof(framework));
        return Declared.GetValue(declaration, static _ => new())
            .GetValue(framework, catalog => From(ReflectedAttribute.ReadDeclaration(declaration), catalog));
    }

    /// <summary>Refuses a declaration against a release that the project does not have. Called by generated code.</summary>
    /// <exception cref="InvalidAssessmentException">Always.</exception>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static Assessment OfUnknownRelease(Type declaration) => From(ReflectedAttribute.ReadDeclaration(declaration), null);

    /// <summary>Finds what supports the processes of the assessment: its modules, and in assemblies whatever bears <see cref="SupportsAttribute{TProcess}"/>.</summary>
    /// <param name="assemblies">The assemblies to look in; mappings to processes of other releases are passed over.</param>
    /// <exception cref="InvalidAssessmentException">A mapping names no process of the release, having been compiled without the analyzers.</exception>
    /// <exception cref="ReflectionTypeLoadException">A type of an assembly cannot be loaded.</exception>
    [RequiresUnreferencedCode(MappingsNeedReflection)]
    public AssessmentMappings FindMappings(params Assembly[] assemblies) => AssessmentMappings.Find(this, assemblies ?? throw new ArgumentNullException(nameof(assemblies)));

    /// <summary>The same assessment with what <see cref="FindMappings"/> found for it, so that its reports list that too.</summary>
    /// <exception cref="ArgumentException">The mappings were found for another assessment.</exception>
    public Assessment With(AssessmentMappings mappings)
    {
        _ = mappings ?? throw new ArgumentNullException(nameof(mappings));
        if (mappings.Scope != Scope)
        {
            throw new ArgumentException("The mappings were found for another assessment.", nameof(mappings));
        }

        var assessment = (Assessment)MemberwiseClone();
        assessment.Mappings = mappings;
        return assessment;
    }

    /// <summary>Product, company and release.</summary>
    public override string ToString() => $"{Product} by {Company} against {Framework}";

    internal static Assessment From(AssessmentDeclaration declaration, FrameworkCatalog? framework)
    {
        var releases = new FrameworkSet(framework is null ? [] : [framework], framework?.StatedMappings ?? [], FrameworkOrigin.Assembly);
        Finding[] errors = [.. AssessmentRule.FindErrors(declaration, releases)];
        return errors.Length == 0 && framework is not null ? new Assessment(declaration, framework) : throw new InvalidAssessmentException(declaration.Name, errors);
    }

    private static AssessedGroup[] ScopeOf(AssessmentDeclaration declaration, FrameworkCatalog framework) =>
    [
        .. from row in declaration.Rows
           let process = new AssessedProcess(row, framework)
           orderby process.Process.Identifier
           group process by GroupOf(process.Process, framework.Scale).Identifier into processes
           orderby processes.Key
           select new AssessedGroup(framework.FindOrStandIn(processes.Key)!, [.. processes]),
    ];

    private ConformanceGoal[] GoalsOf(AssessmentDeclaration declaration, FrameworkCatalog framework)
    {
        GoalBounds[] goals =
        [
            .. from goal in declaration.Goals
               let process = goal.Process is { } named ? framework.FindOrStandIn(ProcessIdentifier.Parse(named.Identifier!)) : null
               select GoalBounds.Create(process, goal.MinimumScore, goal.MinimumCoverage)!,
        ];
        MeasuredRow<AssessedProcess>[] rows = [.. Processes.Select(row => new MeasuredRow<AssessedProcess>(row, row.Process, row.IsSubmitted, row.Score))];
        var measurement = GoalMeasurement<AssessedProcess>.Create(goals, rows, framework.Scale);
        foreach (AssessedProcess row in Processes)
        {
            row.Goal = measurement.NearestTo(row.Process)?.MinimumScore;
        }

        foreach (AssessedProcess row in measurement.Outcomes.SelectMany(outcome => outcome.Below))
        {
            row.IsBelowGoal = true;
        }

        return [.. measurement.Outcomes.Select(outcome => new ConformanceGoal(outcome))];
    }

    /// <summary>The process that a row is counted under; a row above the coverage level counts under the topmost process that it has.</summary>
    internal static FrameworkProcess GroupOf(FrameworkProcess process, ConformanceScale scale) =>
        process.AtLevel(scale.CoverageLevel) ?? process.Ancestors.LastOrDefault() ?? process;
}
