using System.Collections;
using System.Collections.Immutable;

namespace EtomGen.Compiler.Generation;

/// <summary>An immutable list that equals another one with equal items, so that steps of the pipeline can be compared.</summary>
/// <remarks>
/// A class: for each struct that flows through the pipeline the runtime compiles Roslyn's generic code anew, which costs a compiler that just started some milliseconds.
/// </remarks>
internal sealed class EquatableArray<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : class
{
    public static EquatableArray<T> Empty { get; } = new(ImmutableArray<T>.Empty);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(EquatableArray<T>? other) => other is not null && (ReferenceEquals(this, other) || this.SequenceEqual(other));

    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    public override int GetHashCode() => items.Length;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
