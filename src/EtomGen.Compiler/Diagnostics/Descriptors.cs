using System.Collections.Immutable;
using EtomGen.Compiler.Rules;
using EtomGen.Framework.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>The diagnostics that the compiler reports: a row a rule, with category, severity and title.</summary>
/// <remarks>
/// Each row is a field: the analyzer that compares them with the release notes sees no others. No setting of a project turns off what makes an assessment unusable.
/// </remarks>
internal static class Descriptors
{
    private const string Framework = "EtomGen.Framework";
    private const string Assessment = "EtomGen.Assessment";
    private const string Mapping = "EtomGen.Mapping";
    private const string Progress = "EtomGen.Progress";

    private const string AtEnd = WellKnownDiagnosticTags.CompilationEnd;

    private static readonly DiagnosticDescriptor Etom1001 = Create(MalformedFile.RuleId, Framework, Error, "The framework file is not well-formed");
    private static readonly DiagnosticDescriptor Etom1002 = Create(MalformedIdentifier.RuleId, Framework, Error, "The process identifier is malformed");
    private static readonly DiagnosticDescriptor Etom1003 = Create(DuplicateIdentifier.RuleId, Framework, Error, "The process identifier is in several rows");
    private static readonly DiagnosticDescriptor Etom1004 = Create(MissingParent.RuleId, Framework, Error, "The process has no parent in the file");
    private static readonly DiagnosticDescriptor Etom1005 = Create(LevelMismatch.RuleId, Framework, Error, "The level is malformed or contradicts the parent's level");
    private static readonly DiagnosticDescriptor Etom1006 = Create(MissingRelease.RuleId, Framework, Error, "The release is missing, malformed or defined twice");
    private static readonly DiagnosticDescriptor Etom1007 = Create(MalformedName.RuleId, Framework, Error, "The name is empty, has no letter or is too long");
    private static readonly DiagnosticDescriptor Etom1008 = Create(ContradictoryScale.RuleId, Framework, Error, "The conformance scale is contradictory");
    private static readonly DiagnosticDescriptor Etom1010 = Create(LimitExceeded.RuleId, Framework, Error, "A framework or mapping file exceeds a limit");
    private static readonly DiagnosticDescriptor Etom1011 = Create(MalformedMapping.RuleId, Framework, Error, "The mapping file is malformed");
    private static readonly DiagnosticDescriptor Etom1012 = Create(ContradictoryMapping.RuleId, Framework, Error, "The mapping contradicts the framework data or another mapping");

    private static readonly DiagnosticDescriptor Etom1013 = Create(
        ReleaseDataMismatch.RuleId, Framework, Error, "Two assemblies have different data of one release", true, WellKnownDiagnosticTags.NotConfigurable);

    private static readonly DiagnosticDescriptor Etom2001 = Create(UnknownProcess.RuleId, Assessment, Error, "The release has no such process");
    private static readonly DiagnosticDescriptor Etom2002 = Create(
        UnlistedProcess.RuleId,
        Assessment,
        Warning,
        "The release's data is incomplete here and does not list the process");
    private static readonly DiagnosticDescriptor Etom2003 = Create(ProcessOfAnotherRelease.RuleId, Assessment, Error, "The process belongs to another release");
    private static readonly DiagnosticDescriptor Etom2004 = Create(DeletedProcess.RuleId, Assessment, Error, "The process is deleted in the release");
    private static readonly DiagnosticDescriptor Etom2005 = Create(LevelNotAssessed.RuleId, Assessment, Error, "The release does not assess processes of this level");
    private static readonly DiagnosticDescriptor Etom2006 = Create(ScoreOutOfRange.RuleId, Assessment, Error, "The score is outside the release's scale");
    private static readonly DiagnosticDescriptor Etom2007 = Create(ScoreTooFine.RuleId, Assessment, Error, "The score has more decimals than the release's scale");
    private static readonly DiagnosticDescriptor Etom2008 = Create(ProcessDeclaredTwice.RuleId, Assessment, Error, "The process is declared more than once");
    private static readonly DiagnosticDescriptor Etom2009 = Create(ScoreMeansNotSubmitted.RuleId, Assessment, Error, "The score means that the process was not submitted");
    private static readonly DiagnosticDescriptor Etom2010 = Create(
        UnmentionedProcesses.RuleId,
        Assessment,
        Warning,
        "A level-2 process in scope leaves contained processes unmentioned");
    private static readonly DiagnosticDescriptor Etom2011 = Create(PartialScoreWithoutDeviation.RuleId, Assessment, Info, "A partial score names no deviation");
    private static readonly DiagnosticDescriptor Etom2012 = Create(MalformedFacts.RuleId, Assessment, Error, "A fact of the assessment is missing or malformed");
    private static readonly DiagnosticDescriptor Etom2013 = Create(UnknownRelease.RuleId, Assessment, Error, "The project does not have the release");
    private static readonly DiagnosticDescriptor Etom2014 = Create(TypedFormExists.RuleId, Assessment, Info, "A process named by its identifier has a type");
    private static readonly DiagnosticDescriptor Etom2015 = Create(UnsuitableType.RuleId, Assessment, Error, "The type cannot carry an assessment");
    private static readonly DiagnosticDescriptor Etom2016 = Create(ModuleOutOfScope.RuleId, Assessment, Warning, "A module supports a process out of scope");
    private static readonly DiagnosticDescriptor Etom2017 = Create(UnresolvedRow.RuleId, Assessment, Warning, "A row is unresolved");
    private static readonly DiagnosticDescriptor Etom2018 = Create(UnknownProcessType.RuleId, Assessment, Error, "The release has no such process type");
    private static readonly DiagnosticDescriptor Etom2019 = Create(AssessmentWithoutRows.RuleId, Assessment, Error, "The assessment has no rows");
    private static readonly DiagnosticDescriptor Etom2020 = Create(DeviationOfFullScore.RuleId, Assessment, Warning, "A full score names a deviation");
    private static readonly DiagnosticDescriptor Etom2021 = Create(ScoredPartOfUnsubmitted.RuleId, Assessment, Warning, "A process is not submitted, and parts of it are scored");
    private static readonly DiagnosticDescriptor Etom2022 = Create(AnalyzersOff.RuleId, Assessment, Warning, "The analyzers do not run");
    private static readonly DiagnosticDescriptor Etom2023 = Create(HandWrittenProcess.RuleId, Assessment, Error, "A process type is written by hand");
    private static readonly DiagnosticDescriptor Etom2024 = Create(UntraceableConstant.RuleId, Assessment, Warning, "The release of a constant is unknown");
    private static readonly DiagnosticDescriptor Etom2025 = Create(MalformedGoal.RuleId, Assessment, Error, "A goal is malformed");
    private static readonly DiagnosticDescriptor Etom5001 = Create(ChangedInNewerRelease.RuleId, Assessment, Info, "A newer release changes the process");

    private static readonly DiagnosticDescriptor Etom3001 = Create(MappingToUnsubmitted.RuleId, Mapping, Warning, "A mapping names a process that was not submitted", true, AtEnd);
    private static readonly DiagnosticDescriptor Etom3002 = Create(UnsupportedScore.RuleId, Mapping, Warning, "No mapping supports a scored process", false, AtEnd);
    private static readonly DiagnosticDescriptor Etom3003 = Create(RepeatedMapping.RuleId, Mapping, Warning, "The same mapping is twice on one element");

    private static readonly DiagnosticDescriptor Etom6001 = Create(ScoreBelowBaseline.RuleId, Progress, Warning, "A score is lower than in the baseline");
    private static readonly DiagnosticDescriptor Etom6002 = Create(NoLongerSubmitted.RuleId, Progress, Warning, "A process is no longer submitted");
    private static readonly DiagnosticDescriptor Etom6003 = Create(LeftScope.RuleId, Progress, Warning, "A process of the baseline has no row");
    private static readonly DiagnosticDescriptor Etom6004 = Create(ImprovementNotInBaseline.RuleId, Progress, Info, "The baseline lacks an improvement");
    private static readonly DiagnosticDescriptor Etom6005 = Create(MalformedBaseline.RuleId, Progress, Error, "The baseline is malformed");
    private static readonly DiagnosticDescriptor Etom6006 = Create(UnassignedBaseline.RuleId, Progress, Warning, "The assessment of a baseline is uncertain");
    private static readonly DiagnosticDescriptor Etom6007 = Create(UnalignedBaseline.RuleId, Progress, Warning, "A row of a baseline cannot be compared");
    private static readonly DiagnosticDescriptor Etom6008 = Create(GoalNotMet.RuleId, Progress, Warning, "A goal is not met");

    /// <summary>What is wrong in framework files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> FrameworkFiles { get; } =
        ImmutableArray.Create(Etom1001, Etom1002, Etom1003, Etom1004, Etom1005, Etom1006, Etom1007, Etom1008, Etom1010, Etom1013);

    /// <summary>What is wrong in mapping files.</summary>
    public static ImmutableArray<DiagnosticDescriptor> MappingFiles { get; } = ImmutableArray.Create(Etom1010, Etom1011, Etom1012);

    /// <summary>What is wrong where a process or release is named: in an assessment, a mapping or a marked text.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Processes { get; } = ImmutableArray.Create(Etom2001, Etom2002, Etom2003, Etom2004, Etom2013, Etom2014, Etom2024);

    /// <summary>What is wrong with names that do not bind, so that no analyzer runs.</summary>
    public static ImmutableArray<DiagnosticDescriptor> UnboundNames { get; } = ImmutableArray.Create(Etom2013, Etom2018);

    /// <summary>What is wrong with an assessment.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Assessments { get; } =
        ImmutableArray.Create(
            Etom2005, Etom2006, Etom2007, Etom2008, Etom2009, Etom2010, Etom2011, Etom2012, Etom2015, Etom2016, Etom2017, Etom2019, Etom2020, Etom2021, Etom2023, Etom2025,
            Etom5001, Etom6008);

    /// <summary>What is wrong with mappings.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Mappings { get; } = ImmutableArray.Create(Etom3001, Etom3002, Etom3003);

    /// <summary>What is worse or better than a baseline, and what is wrong with baselines.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Baselines { get; } = ImmutableArray.Create(Etom6001, Etom6002, Etom6003, Etom6004, Etom6005, Etom6006, Etom6007);

    /// <summary>What is wrong with a project as a whole, which the generator reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Projects { get; } = ImmutableArray.Create(Etom2022);

    /// <summary>Every descriptor, by identifier.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = FrameworkFiles.Union(MappingFiles)
        .Concat(Processes)
        .Union(UnboundNames)
        .Concat(Assessments)
        .Concat(Mappings)
        .Concat(Projects)
        .Concat(Baselines)
        .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
        .ToImmutableArray();

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Get(string ruleId) => ById[ruleId];

    private static DiagnosticDescriptor Create(
        string id, string category, DiagnosticSeverity defaultSeverity, string title, bool isEnabledByDefault = true, params string[] customTags) => new(
        id,
        title,
        "{0}",
        category,
        defaultSeverity,
        isEnabledByDefault,
        helpLinkUri: $"https://github.com/etomgen/etomgen/blob/main/src/Docs/rules/{id}.md",
        customTags: category == Assessment && defaultSeverity == Error ? [.. customTags, WellKnownDiagnosticTags.NotConfigurable] : customTags);
}
