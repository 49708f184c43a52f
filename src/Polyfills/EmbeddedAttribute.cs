namespace Microsoft.CodeAnalysis;

/// <summary>Tells the compiler that a type is for its own assembly alone, even where another one sees internals.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
