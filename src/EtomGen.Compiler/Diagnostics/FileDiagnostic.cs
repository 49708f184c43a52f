using EtomGen.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>Makes diagnostics from findings in framework and mapping files.</summary>
internal static class FileDiagnostic
{
    public static Diagnostic Create(string path, FrameworkFinding finding)
    {
        DiagnosticDescriptor descriptor = Descriptors.Get(finding.RuleId);
        FileLocation found = finding.Location;
        Location location = path.Length == 0 ? Location.None : Location.Create(
            path,
            new TextSpan(found.Start, found.Length),
            new LinePositionSpan(new LinePosition(found.StartLine, found.StartColumn), new LinePosition(found.EndLine, found.EndColumn)));
        DiagnosticSeverity severity = finding.IsError ? descriptor.DefaultSeverity : DiagnosticSeverity.Info;
        return Diagnostic.Create(descriptor, location, severity, additionalLocations: null, properties: null, finding.Message);
    }
}
