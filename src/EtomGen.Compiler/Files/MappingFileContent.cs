using EtomGen.Framework;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Files;

/// <summary>The content of a mapping file, computed as far as it is asked for.</summary>
internal sealed class MappingFileContent(SourceText text)
{
    private readonly CancellableLazy<MappingReading> _reading = new(cancellationToken => ItemFile.ReadMappings(text, cancellationToken));
    private volatile Checked? _checked;

    public MappingReading Reading(CancellationToken cancellationToken) => _reading.Get(cancellationToken);

    /// <summary>What is wrong in the mapping files of which this is the first, kept until the releases change.</summary>
    public IReadOnlyList<IReadOnlyList<FrameworkFinding>> Faults(FrameworkSet releases, Func<IReadOnlyList<IReadOnlyList<FrameworkFinding>>> check)
    {
        Checked? known = _checked;
        if (known?.Releases != releases)
        {
            _checked = known = new Checked(releases, check());
        }

        return known!.Faults;
    }

    private sealed record Checked(FrameworkSet Releases, IReadOnlyList<IReadOnlyList<FrameworkFinding>> Faults);
}
