using System.Collections.Immutable;
using EtomGen.Compiler.Files;

namespace EtomGen.Compiler.Generation;

/// <summary>What mapping files state about releases. Two are equal if their texts are.</summary>
/// <param name="text">The text that generated code carries.</param>
/// <param name="mappings">The mappings, in the order of the files.</param>
internal sealed class StatedMappings(string text, IReadOnlyList<ReleaseMapping> mappings) : IEquatable<StatedMappings>
{
    public string Text { get; } = text;

    public IReadOnlyList<ReleaseMapping> Mappings { get; } = mappings;

    public static StatedMappings Read(ItemFile file, CancellationToken cancellationToken)
    {
        IReadOnlyList<ReleaseMapping> mappings = file.ReadMappings(cancellationToken).Mappings;
        return new StatedMappings(MappingText.Write(mappings), mappings);
    }

    /// <summary>What several files state, or <see langword="null"/> where there are none.</summary>
    public static StatedMappings? Concat(ImmutableArray<StatedMappings> files) => files.IsEmpty
        ? null
        : new StatedMappings(string.Concat(files.Select(file => file.Text)), [.. files.SelectMany(file => file.Mappings)]);

    public bool Equals(StatedMappings? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as StatedMappings);

    public override int GetHashCode() => Text.Length;
}
