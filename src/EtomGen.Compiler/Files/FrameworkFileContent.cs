using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Files;

/// <summary>The content of a framework file, read when it is first asked for.</summary>
internal sealed class FrameworkFileContent(FrameworkFormat format, SourceText text)
{
    private readonly CancellableLazy<FrameworkReading> _reading = new(cancellationToken => ItemFile.ReadFramework(format, text, cancellationToken));

    public FrameworkReading Reading(CancellationToken cancellationToken) => _reading.Get(cancellationToken);

    public FrameworkCatalog? Catalog(CancellationToken cancellationToken) => Reading(cancellationToken).Definition?.Catalog;
}
