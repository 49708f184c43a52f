namespace EtomGen.Compiler.Generation;

/// <summary>The names of the generator's steps. Tests use them to see which steps ran again.</summary>
internal static class StepNames
{
    public const string Files = "FrameworkFiles";
    public const string Readings = "FrameworkReadings";
    public const string Releases = "FrameworkReleases";
    public const string ReferencedReleases = "ReferencedReleases";
    public const string MappingFiles = "MappingFiles";
    public const string Mappings = "StatedMappings";
    public const string Findings = "FileFindings";
    public const string NamedTypes = "NamedTypes";
    public const string UnboundNames = "UnboundNames";
    public const string Succession = "ProcessSuccession";
    public const string DocumentedReleases = "DocumentedReleases";
    public const string Settings = "GenerationSettings";
    public const string Declarations = "AssessmentDeclarations";
    public const string DeclarationsWithRelease = "AssessmentDeclarationsWithRelease";
}
