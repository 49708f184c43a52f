using EtomGen.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Analysis;

/// <summary>Makes diagnostics of what is wrong in framework and mapping files.</summary>
internal static class FileDiagnostic
{
    public static Diagnostic Of(FrameworkFinding finding, ItemFile file)
    {
        DiagnosticDescriptor descriptor = FrameworkDescriptors.Of(finding.RuleId);
        TextPlace place = finding.Place;
        var location = Location.Create(
            file.Path,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new LinePosition(place.StartLine, place.StartColumn), new LinePosition(place.EndLine, place.EndColumn)));
        return Diagnostic.Create(
            descriptor, location, finding.IsError ? descriptor.DefaultSeverity : DiagnosticSeverity.Info, additionalLocations: null, properties: null, finding.Message);
    }
}
