using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using EtomGen.Rules;

namespace EtomGen;

/// <summary>Which modules and which code do what the processes of an assessment ask for.</summary>
public sealed class AssessmentMappings
{
    private readonly ILookup<ProcessIdentifier, ProcessMapping> _byProcess;

    private AssessmentMappings(Assessment assessment, IReadOnlyList<ProcessMapping> mappings)
    {
        All = mappings;
        Scope = assessment.Scope;
        _byProcess = mappings.ToLookup(mapping => mapping.Process.Identifier);
        Unsupported =
        [
            .. assessment.Processes.Where(process => process.IsSubmitted && !process.Process.Ancestors.Prepend(process.Process).Any(part => _byProcess.Contains(part.Identifier))),
        ];
    }

    /// <summary>Every mapping to a process of the assessment's release, by process; of one process the modules come first, then code by name.</summary>
    public IReadOnlyList<ProcessMapping> All { get; }

    /// <summary>The scored processes that nothing supports, neither themselves nor through a process that they are part of.</summary>
    public IReadOnlyList<AssessedProcess> Unsupported { get; }

    /// <summary>What supports a process itself.</summary>
    public IReadOnlyList<ProcessMapping> Of(FrameworkProcess process)
    {
        _ = process ?? throw new ArgumentNullException(nameof(process));
        return [.. _byProcess[process.Identifier]];
    }

    /// <summary>The scope of the assessment that the mappings belong to.</summary>
    internal IReadOnlyList<AssessedGroup> Scope { get; }

    /// <summary>The mappings of the modules together with declared ones, of which those to other releases are passed over.</summary>
    /// <exception cref="InvalidAssessmentException">A mapping names no process of the release.</exception>
    internal static AssessmentMappings Create(Assessment assessment, IEnumerable<DeclaredMapping> declared)
    {
        IEnumerable<ProcessMapping> modules =
            from module in assessment.Modules
            from process in module.Supports
            select new ProcessMapping(process, MappingKind.Module, module.Name, module.Note, Automation.Unspecified);
        var lookup = new ProcessLookup(new FrameworkSet([assessment.Framework], assessment.Framework.StatedMappings), assessment.Framework.Release.ToString());
        IEnumerable<ProcessMapping> code =
            from mapping in declared
            where mapping.Release == lookup.Framework!.Release.ToString()
            select new ProcessMapping(ProcessOf(mapping, lookup), mapping.Kind, mapping.Element, mapping.Note, mapping.Automation);
        return new AssessmentMappings(
            assessment,
            [
                .. modules
                    .Concat(code)
                    .OrderBy(mapping => mapping.Process.Identifier)
                    .ThenBy(mapping => mapping.Kind)
                    .ThenBy(mapping => mapping.Element, StringComparer.Ordinal),
            ]);
    }

    /// <summary>The errors in a mapping, as they would be at compile time.</summary>
    internal static IEnumerable<Finding> ErrorsIn(DeclaredMapping mapping, ProcessLookup lookup) =>
        ProcessRule.CheckAll(lookup.LookUp(mapping.Process, isRow: false), lookup)
            .Concat(MalformedFacts.FindingOn(mapping) is { } malformed ? [malformed] : [])
            .Where(finding => finding.Rule.IsError);

    [RequiresUnreferencedCode(Assessment.MappingsNeedReflection)]
    internal static AssessmentMappings Find(Assessment assessment, IEnumerable<Assembly> assemblies) =>
        Create(assessment, assemblies.Distinct().SelectMany(assembly => CodeMappings.Read(assembly, ReflectedAttribute.In)));

    private static FrameworkProcess ProcessOf(DeclaredMapping mapping, ProcessLookup lookup)
    {
        Finding[] errors = [.. ErrorsIn(mapping, lookup)];
        return errors.Length == 0
            ? lookup.LookUp(mapping.Process, isRow: false).Own!
            : throw new InvalidAssessmentException($"The mapping on {mapping.Element}", errors);
    }
}

/// <summary>Something that does what a process asks for.</summary>
public sealed class ProcessMapping
{
    internal ProcessMapping(FrameworkProcess process, MappingKind kind, string element, string? note, Automation automation)
    {
        Process = process;
        Kind = kind;
        Element = element;
        Note = note;
        Automation = automation;
    }

    /// <summary>The supported process.</summary>
    public FrameworkProcess Process { get; }

    /// <summary>What supports it.</summary>
    public MappingKind Kind { get; }

    /// <summary>The name of the module, the assembly, the type, or the method behind its type.</summary>
    public string Element { get; }

    /// <summary>What the element does for the process, or <see langword="null"/>.</summary>
    public string? Note { get; }

    /// <summary>How much of the process runs without a person.</summary>
    public Automation Automation { get; }

    /// <summary>Process and element.</summary>
    public override string ToString() => $"{Process}: {Element}";
}

/// <summary>What supports a process.</summary>
public enum MappingKind
{
    /// <summary>A module that the assessment names.</summary>
    Module,

    /// <summary>An assembly.</summary>
    Assembly,

    /// <summary>A type.</summary>
    Type,

    /// <summary>A method.</summary>
    Method,
}
