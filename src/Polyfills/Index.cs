using Microsoft.CodeAnalysis;

namespace System;

/// <summary>A place in a list, counted from its start or from its end: what the compiler asks for where a pattern or an expression counts from the end.</summary>
[Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
