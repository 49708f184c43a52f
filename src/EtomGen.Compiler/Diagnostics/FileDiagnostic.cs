using EtomGen.Compiler.Files;
using EtomGen.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Diagnostics;

/// <summary>Makes diagnostics of what is wrong in framework and mapping files.</summary>
internal static class FileDiagnostic
{
    public static Diagnostic Create(FrameworkFinding finding, ItemFile file)
    {
        DiagnosticDescriptor descriptor = FrameworkDescriptors.Of(finding.RuleId);
        FileLocation location = finding.Location;
        var place = Location.Create(
            file.Path,
            new TextSpan(location.Start, location.Length),
            new LinePositionSpan(new LinePosition(location.StartLine, location.StartColumn), new LinePosition(location.EndLine, location.EndColumn)));
        return Diagnostic.Create(
            descriptor, place, finding.IsError ? descriptor.DefaultSeverity : DiagnosticSeverity.Info, additionalLocations: null, properties: null, finding.Message);
    }
}
